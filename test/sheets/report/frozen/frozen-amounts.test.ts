import { describe, expect, it } from 'vitest';
import type { BudgetKey } from '../../../../src/core/money/budgets';
import type { ItemCells } from '../../../../src/core/register/item';
import type { Row } from '../../../../src/core/values/cell';
import { frozenAmountRows, readFrozenAmounts } from '../../../../src/sheets/report/frozen/frozen-amounts';

const headings = [
  'Mã kinh phí',
  'Dự toán giao',
  'Điều chỉnh (±)',
  'Cam kết chi',
  'Giải ngân lũy kế',
  'Ước đến 31/12',
  'Trong đó an ninh mạng',
];

const rowsOf = (...cells: ItemCells<BudgetKey>[]) => cells.map((row, index) => ({ rowNumber: index + 2, cells: row }));

const title = 'BC-20251013-1630';
const gridOf = (...rows: Row[]) => ({ spreadsheetId: 'tracker', sheetId: 2, title, rows });
const behind = (columns: number, row: Row): Row => [...Array.from({ length: columns }, () => ''), ...row];

describe('amounts that are frozen with a report', () => {
  it('stand in million đồng under their headings, blank where a row does not say one', () => {
    const rows = frozenAmountRows(
      rowsOf(
        { code: 'KP-1', allocated: 1500, adjusted: -200, disbursed: '1.234,5', forecast: '2 tỷ', cyber: 'chưa rõ' },
        { code: ' KP-2 ', committed: 0 },
      ),
    );
    expect(rows).toEqual([headings, ['KP-1', 1500, -200, '', 1234.5, 2000, ''], ['KP-2', '', '', 0, '', '', '']]);
  });

  it('leave out rows without a code', () => {
    const rows = frozenAmountRows(
      rowsOf({ allocated: 5 }, { code: 'KP-3', allocated: 7 }, { code: ' ', allocated: 9 }),
    );
    expect(rows).toEqual([headings, ['KP-3', 7, '', '', '', '', '']]);
  });

  it.each([
    ['no row', []],
    ['no row with a code', rowsOf({ allocated: 5 }, { code: '' })],
  ])('are none of %s, not even headings', (_, rows) => {
    expect(frozenAmountRows(rows)).toEqual([]);
  });
});

describe('the amounts of a frozen report', () => {
  it('are read back in đồng by the rows’ codes, and what was blank is not there', () => {
    const stored = frozenAmountRows(
      rowsOf(
        { code: 'KP-1', allocated: 1500.25, adjusted: -200, committed: 3, disbursed: 0, forecast: 4, cyber: 5 },
        { code: 'KP-2', disbursed: 7 },
      ),
    );
    expect(readFrozenAmounts(gridOf(...stored.map((row) => behind(27, row))))).toEqual({
      report: title,
      byCode: new Map([
        [
          'KP-1',
          {
            allocated: 1_500_250_000,
            adjusted: -200_000_000,
            committed: 3_000_000,
            disbursed: 0,
            forecast: 4_000_000,
            cyber: 5_000_000,
          },
        ],
        ['KP-2', { disbursed: 7_000_000 }],
      ]),
    });
  });

  it('are found wherever their headings stand behind the page, in any order and spelling', () => {
    const grid = gridOf(
      behind(24, ['mã KINH PHÍ', 'giải ngân lũy kế', '', 'Dự toán giao']),
      behind(24, ['KP-1', 2, 99, 3]),
      behind(24, ['', 8, 8, 8]),
    );
    expect(readFrozenAmounts(grid)?.byCode).toEqual(
      new Map([['KP-1', { disbursed: 2_000_000, allocated: 3_000_000 }]]),
    );
  });

  it('are not taken from a column that stands before the codes', () => {
    const grid = gridOf(behind(23, ['Dự toán giao', 'Mã kinh phí', 'Cam kết chi']), behind(23, [5, 'KP-1', 6]));
    expect(readFrozenAmounts(grid)?.byCode).toEqual(new Map([['KP-1', { committed: 6_000_000 }]]));
  });

  it('keep a row whose amounts cannot be read, without them', () => {
    const grid = gridOf(behind(24, ['Mã kinh phí', 'Dự toán giao']), behind(24, ['KP-1', 'chưa rõ']));
    expect(readFrozenAmounts(grid)?.byCode).toEqual(new Map([['KP-1', {}]]));
  });

  it.each([
    ['undefined', 'within the page', 21, false],
    ['there', 'in the first column behind the page', 22, true],
  ])('are %s where the heading of their codes stands %s', (_, __, column, isRead) => {
    const grid = gridOf(behind(column, ['Mã kinh phí', 'Dự toán giao']), behind(column, ['KP-1', 1]));
    expect(readFrozenAmounts(grid) !== undefined).toBe(isRead);
  });

  it.each([
    ['has no rows', gridOf()],
    ['has no such heading', gridOf(behind(24, ['Mã nhiệm vụ']), behind(24, ['KP-1']))],
    ['has the heading in another row', gridOf(['BÁO CÁO'], behind(24, ['Mã kinh phí']))],
  ])('are undefined when the sheet %s', (_, grid) => {
    expect(readFrozenAmounts(grid)).toBeUndefined();
  });
});
