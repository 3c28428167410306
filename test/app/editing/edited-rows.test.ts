import { describe, expect, it } from 'vitest';
import { type EditedRow, planEditedRows } from '../../../src/app/editing/edited-rows';
import { taskColumns } from '../../../src/sheets/tables/columns';
import { columnOf, editOf, gridOf, type Sketch, tableOf } from './sheet';

const task: Sketch = { code: 'A-1', title: 'Việc A', dueOn: 45_961, status: 'Quá hạn', check: '', updatedAt: 45_940 };
const wanted = (over: EditedRow['wanted'] = {}): EditedRow['wanted'] => ({
  code: 'A-1',
  dueOn: 45_961,
  status: 'Quá hạn',
  check: '',
  updatedAt: 45_940,
  originCode: '',
  ...over,
});
const plan = (tasks: readonly Sketch[], rows: readonly EditedRow[], rowNumber = 2, rowCount = 1) =>
  planEditedRows(editOf(rowNumber, { rowCount }), tableOf(gridOf(tasks)), rows);

describe('computed cells beside an edit', () => {
  it('are not written where they stand as they should', () => {
    expect(plan([task], [{ rowNumber: 2, wanted: wanted() }])).toEqual([]);
  });

  it('are written as one block with their neighbours, and no person’s cell among them', () => {
    const [block, ...others] = plan([task], [{ rowNumber: 2, wanted: wanted({ status: 'Hoàn thành' }) }]);
    expect(others).toEqual([]);
    const keys = taskColumns
      .slice(block?.columnIndex, (block?.columnIndex ?? 0) + (block?.cells[0]?.length ?? 0))
      .map(({ key }) => key);
    expect([block?.rowIndex, keys, block?.cells]).toEqual([
      1,
      ['dueOn', 'status', 'check', 'updatedAt'],
      [[45_961, 'Hoàn thành', '', 45_940]],
    ]);
  });

  it('of a new code are written in its own column', () => {
    const blocks = plan([{ ...task, code: '' }], [{ rowNumber: 2, wanted: wanted() }]);
    expect(blocks).toEqual([{ rowIndex: 1, columnIndex: columnOf('code'), cells: [['A-1']] }]);
  });

  it('of a row that the edit left blank go, and its code stays', () => {
    const [block, ...others] = plan([{ code: 'A-1', status: 'Quá hạn', dueOn: 45_961 }], []);
    expect([block?.cells, others]).toEqual([[['', '', '', '']], []]);
  });

  it('of rows without a change are repeated between rows that have one', () => {
    const tasks = [task, { ...task, code: 'B-1', title: 'Việc B' }, { ...task, code: 'C-1', title: 'Việc C' }];
    const rows = [2, 3, 4].map((rowNumber) => ({
      rowNumber,
      wanted: wanted({ code: `${'ABC'[rowNumber - 2]}-1`, status: rowNumber === 3 ? 'Hoàn thành' : 'Quá hạn' }),
    }));
    expect(plan(tasks, rows, 2, 3)).toMatchObject([
      { rowIndex: 1, cells: [{ 1: 'Quá hạn' }, { 1: 'Hoàn thành' }, { 1: 'Quá hạn' }] },
    ]);
  });

  it('above and below the table are nobody’s', () => {
    expect(plan([task], [], 1, 1)).toEqual([]);
    expect(plan([task], [], 3, 5)).toEqual([]);
    expect(plan([task], [{ rowNumber: 2, wanted: wanted({ status: 'Hoàn thành' }) }], 1, 9)).toMatchObject([
      { rowIndex: 1, cells: [{ 1: 'Hoàn thành' }] },
    ]);
  });

  it('that a run does not say stay as they stand', () => {
    expect(plan([task], [{ rowNumber: 2, wanted: { status: 'Hoàn thành' } }])).toMatchObject([
      { cells: [[45_961, 'Hoàn thành', '', 45_940]] },
    ]);
  });
});
