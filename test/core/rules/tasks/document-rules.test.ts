import { describe, expect, it } from 'vitest';
import { createDocumentRegister } from '../../../../src/core/documents/document-register';
import { checkRows } from '../../../../src/core/rules/tasks/check-tasks';
import { formatDay } from '../../../../src/core/time/day';
import { context, day, document, place, taskOf } from '../fixtures';

/** `rule: the day offered instead`, for a task assigned on a day by a document of another. */
function offers(assigned: string, issued: string, now: string): string[] {
  const documents = createDocumentRegister([document('12/KH-UBND', issued, 2)]);
  const within = { ...context, documents, today: day(now), now: day(now) + 8 / 24 };
  const task = taskOf({ source: '12/KH-UBND', assignedOn: day(assigned) }, 5, place, within);
  return checkRows([task], within)
    .filter(({ key }) => key === 'assignedOn')
    .map(({ rule, facts }) => {
      const { suggestedDay } = facts as { readonly suggestedDay?: number };
      return `${rule}: ${suggestedDay === undefined ? '' : formatDay(suggestedDay)}`;
    });
}

describe('an assignment on a day that cannot be', () => {
  it('ahead of today is offered day and month the other way round, up to today itself', () => {
    expect(offers('05/06/2025', '02/01/2025', '06/05/2025')).toEqual(['V15: 06/05/2025']);
    expect(offers('05/06/2025', '02/01/2025', '05/05/2025')).toEqual(['V15: ']);
  });

  it('before its document is offered the other way round, from the day of the document on', () => {
    expect(offers('06/05/2025', '05/06/2025', '10/10/2025')).toEqual(['V16: 05/06/2025']);
    expect(offers('06/05/2025', '06/06/2025', '10/10/2025')).toEqual(['V16: ']);
  });

  it('is not offered a day that its document forbids', () => {
    expect(offers('05/06/2025', '07/05/2025', '06/05/2025')).toEqual(['V15: ']);
  });
});
