import { describe, expect, it } from 'vitest';
import { type DigestInput, planDigests } from '../../../src/core/reminders/digests';
import { applyChanges, day, describeChanges, directoryOf, entry, input, task, unit } from './fixtures';

const friday = day('10/10/2025');

function plan(over: Partial<DigestInput> & Pick<DigestInput, 'tasks'>) {
  return planDigests(input({ today: friday, ...over }));
}

describe('the quota', () => {
  const units = Array.from({ length: 5 }, (_, at) => unit(`U${at}`));
  const late = ['14/10/2025', '09/10/2025', '10/10/2025', '08/10/2025', '13/10/2025'];
  const tasks = units.map((own, at) => task({ code: `C${at}`, unit: own, lastDay: day(late[at] ?? '') }, friday));
  const directory = directoryOf(units);

  it('goes to the most overdue first, keeps one recipient for the owner, and the rest wait', () => {
    const result = plan({ tasks, directory, remainingQuota: 3 });
    expect(result.digests.map(({ urgency }) => urgency)).toEqual([2, 1]);
    expect(result.waiting.map(({ recipient, reason }) => `${recipient} ${reason}`)).toEqual([
      'dau-moi@u2.example.vn quota',
      'dau-moi@u4.example.vn quota',
      'dau-moi@u0.example.vn quota',
    ]);
    expect(describeChanges(result.ledgerChanges).filter((line) => line.endsWith('waiting'))).toHaveLength(3);
    const notes = result.ledgerChanges.appends.flatMap(({ entry: { state }, note }) =>
      state === 'waiting' ? [note] : [],
    );
    expect(notes).toEqual(Array(3).fill({ kind: 'quota' }));
  });

  it('is used whole when it is enough', () => {
    expect(plan({ tasks, directory, remainingQuota: 5 }).digests).toHaveLength(5);
  });

  it('that is used up writes nothing more on a second run', () => {
    const ledger = applyChanges([], plan({ tasks, directory, remainingQuota: 0 }).ledgerChanges);
    expect(describeChanges(plan({ tasks, directory, ledger, remainingQuota: 0 }).ledgerChanges)).toEqual([]);
  });

  it('keeps a line waiting whose address was mailed something else today', () => {
    const own = tasks.slice(0, 1);
    const waits = 'C0|T-3|2025-10-14|dau-moi@u0.example.vn';
    const ledger = [
      entry(waits, 'waiting', day('09/10/2025')),
      entry('X|T0|2025-10-10|dau-moi@u0.example.vn', 'sent', friday),
    ];
    const result = plan({ tasks: own, directory, ledger });
    expect([result.digests, result.ledgerChanges.updates]).toEqual([[], []]);
    expect(result.waiting).toEqual([{ recipient: 'dau-moi@u0.example.vn', lineCount: 1, reason: 'mailedToday' }]);
  });

  it('lets those who waited go first among equals', () => {
    const today = day('13/10/2025');
    const equal = units.map((own, at) => task({ code: `C${at}`, unit: own, lastDay: day('14/10/2025') }, today));
    const ledger = [entry('C3|T-1|2025-10-14|dau-moi@u3.example.vn', 'waiting', friday)];
    const { digests } = planDigests(input({ today, tasks: equal, directory, ledger, remainingQuota: 2 }));
    expect(digests.map(({ recipient }) => recipient)).toEqual(['dau-moi@u3.example.vn']);
  });
});
