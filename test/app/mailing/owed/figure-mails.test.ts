import { describe, expect, it } from 'vitest';
import type { Assessment } from '../../../../src/app/judging/assess-tracker';
import { listMoneyDuties, listTargetDuties } from '../../../../src/app/mailing/owed/figure-mails';
import { createDirectory } from '../../../../src/core/directory/directory';
import { defaultSettings } from '../../../../src/core/settings/settings-table';
import type { Cell } from '../../../../src/core/values/cell';
import { contextOf, day, skhcn, stc } from '../../../core/consolidate/fixtures';
import { itemOf } from '../../../core/register/item-fixtures';
import { register } from '../../registers/assessed';

const today = day('13/10/2025');
type Cells = { readonly [key: string]: Cell };

function assessment(registers: readonly ReturnType<typeof register>[], coordinatingUnitCode = 'SKHCN') {
  const settings = { ...defaultSettings, coordinatingUnitCode };
  const context = contextOf({ today, settings, directory: createDirectory([skhcn, stc]) });
  return {
    tracker: { context, lastSnapshot: undefined },
    registers,
    consolidation: { rows: [] },
  } as unknown as Assessment;
}

const row = (code: string, cells: Cells, over: object = {}) => ({
  code,
  cells,
  item: itemOf(cells, { code, ...over }),
});
const brief = (list: ReturnType<typeof listMoneyDuties>) =>
  list.map(({ code, unit, lastDay, audiences }) => [code, unit.code, lastDay, audiences?.[0] ?? '']);

describe('figures of money', () => {
  const budget = (cells: Cells, over: object = {}) =>
    brief(
      listMoneyDuties(
        assessment([register('budgets', [row('KP-1', { title: 'Mua sắm', year: 2025, ...cells }, over) as never])]),
      ),
    );

  it.each<[string, Cells, boolean]>([
    ['of thirty days ago are not asked for', { asOf: today - 30 }, false],
    ['of thirty-one days ago are', { asOf: today - 31 }, true],
    ['without a day are not', {}, false],
    ['of the end of their year are final', { asOf: day('31/12/2024'), year: 2024 }, false],
    ['of the day before it are not', { asOf: day('30/12/2024'), year: 2024 }, true],
    ['of no clear year are never final', { asOf: day('31/12/2024'), year: 'lạ' }, true],
  ])('%s', (_, cells, asked) => {
    expect(budget(cells)).toEqual(asked ? [['KP-1', 'STC', Number(cells.asOf) + 30, 'contact']] : []);
  });

  it('of a unit that the directory lacks are nobody’s', () => {
    expect(budget({ asOf: today - 90 }, { unitCode: 'LA' })).toEqual([]);
  });

  it('are asked for at their row, by their contents', () => {
    const [duty] = listMoneyDuties(
      assessment([register('budgets', [row('KP-1', { title: 'Mua sắm', asOf: day('01/09/2025') }) as never])]),
    );
    expect(duty).toMatchObject({
      kind: 'item',
      place: { spreadsheetId: 'tracker', sheetId: 1, sheetTitle: 'Sổ', rowNumber: 2, columnIndex: undefined },
    });
    expect([duty?.title, duty?.toDo]).toEqual([
      expect.stringContaining('Mua sắm'),
      expect.stringContaining('01/09/2025'),
    ]);
  });
});

describe('requests for money', () => {
  const asked = (cells: Cells, state = 'sent', office = 'SKHCN') =>
    listMoneyDuties(
      assessment(
        [
          register('budgetRequests', [
            {
              ...row('DN-1', { title: 'Máy chủ', amount: 1_500, sentOn: day('01/09/2025'), letter: '1/TTr', ...cells }),
              state,
            } as never,
          ]),
        ],
        office,
      ),
    );

  it.each<[string, Cells, string, string, boolean]>([
    ['past their answer are told to the coordinating unit', { answerBy: today - 1 }, 'sent', 'SKHCN', true],
    ['on the day of their answer are not', { answerBy: today }, 'sent', 'SKHCN', false],
    ['that were granted are not', { answerBy: today - 1 }, 'granted', 'SKHCN', false],
    ['without a day are not', {}, 'sent', 'SKHCN', false],
    ['of a tracker without a coordinating unit are nobody’s', { answerBy: today - 1 }, 'sent', 'LA', false],
  ])('%s', (_, cells, state, office, told) => {
    expect(brief(asked(cells, state, office))).toEqual(told ? [['DN-1', 'SKHCN', today - 1, '']] : []);
  });

  it('are named with their unit, contents and amount', () => {
    const [duty] = asked({ answerBy: today - 1 });
    for (const part of ['Sở Tài chính', 'Máy chủ', '1.500']) expect(duty?.title).toContain(part);
  });
});

it.each<[string, Cells, string, string | undefined]>([
  ['of two months ago are not asked for', { asOf: day('13/08/2025') }, 'STC', undefined],
  ['older than a quarter are asked for', { asOf: day('30/06/2025') }, 'STC', 'STC'],
  ['of nobody are the coordinating unit’s', { asOf: day('30/06/2025') }, '', 'SKHCN'],
  ['of an unknown unit are nobody’s', { asOf: day('30/06/2025') }, 'LA', undefined],
  ['without a day are not asked for', {}, 'STC', undefined],
])('figures of targets %s', (_, cells, unitCode, asked) => {
  const list = listTargetDuties(
    assessment([register('targets', [row('CT01', { title: 'Tỷ lệ', year: 2025, ...cells }, { unitCode }) as never])]),
  );
  expect(brief(list)).toEqual(asked === undefined ? [] : [['CT01', asked, day('30/09/2025'), 'contact']]);
  if (asked !== undefined)
    expect([list[0]?.title, list[0]?.toDo]).toEqual([
      expect.stringContaining('Tỷ lệ'),
      expect.stringContaining('30/06/2025'),
    ]);
});

it('a tracker without money and targets asks for none', () => {
  expect([listMoneyDuties(assessment([])), listTargetDuties(assessment([]))]).toEqual([[], []]);
});
