import { describe, expect, it } from 'vitest';
import type { MasterRecord } from '../../../src/core/consolidate/master-row';
import { planMaster } from '../../../src/sheets/master/master-plan';
import { readMaster } from '../../../src/sheets/master/master-table';
import { masterColumns } from '../../../src/sheets/tables/columns';
import { context, tasksOf, usual } from '../../core/consolidate/fixtures';

/** With a column of people's between the last two, so that no change has a neighbour. */
const headings = masterColumns.map(({ vi }) => vi).toSpliced(-1, 0, 'Riêng');
const size = { rowCount: 60_000, columnCount: 40 };
const at = (heading: string) => headings.indexOf(heading);

/** A master of so many rows of which every other one has another unit and another file by now, and breaks a rule. */
function planOf(count: number) {
  const grid = { spreadsheetId: 'tracker', sheetId: 900, title: 'Tổng hợp', rows: [headings] };
  const reading = readMaster(grid, context.directory);
  const [task] = tasksOf('SKHCN', [usual('B-1')]);
  if ('problems' in reading || task === undefined) throw new Error('no master');
  const records = Array.from({ length: count }, (_, index): MasterRecord => {
    const cells = { ...task.cells, check: `cũ ${index}` };
    return {
      ...{ rowNumber: index + 2, code: `B-${index}`, cells, unitCode: `U${index}`, source: `Tệp ${index}` },
      ...{ vanishedSince: undefined, rules: [] },
    };
  });
  const rows = records
    .filter((_, index) => index % 2 === 1)
    .map((record) => ({
      ...{ code: record.code, record, task, unitCode: 'STC', source: 'Tệp mới', isFresh: true, isStored: true },
      ...{ marks: [], rules: ['V21'] },
    }));
  const { requests, changedCells } = planMaster({ ...reading.table, records }, rows, size);
  const written = requests.map((request) => {
    const { start, rows: cells } = Object(request).updateCells;
    const values = cells.map(
      ({ values: [cell] }: { values: { userEnteredValue: { stringValue: string } }[] }) =>
        cell?.userEnteredValue.stringValue,
    );
    return { column: start.columnIndex, row: start.rowIndex, values };
  });
  return { written, changedCells };
}

describe('cells that change in every other row of the master', () => {
  it('are written one by one as long as one commit carries them', () => {
    const { written, changedCells } = planOf(1_000);
    expect([changedCells, written.length]).toEqual([1_500, 1_500]);
  });

  it('are written with what stands between them where they are too many', () => {
    const { written, changedCells } = planOf(11_400);
    expect(changedCells).toBe(17_100);
    expect(written.map(({ column, row, values }) => [column, row, values.length, ...values.slice(0, 4)])).toEqual([
      [at('Kiểm tra'), 2, 11_399, 'Quy tắc: V21', 'cũ 2', 'Quy tắc: V21', 'cũ 4'],
      [at('Đơn vị'), 2, 11_399, 'STC', 'U2', 'STC', 'U4'],
      [at('Nguồn tệp'), 2, 11_399, 'Tệp mới', 'Tệp 2', 'Tệp mới', 'Tệp 4'],
    ]);
  });
});
