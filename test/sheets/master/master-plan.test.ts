import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { consolidate } from '../../../src/core/consolidate/consolidation';
import type { UnitOutcome } from '../../../src/core/outcomes/outcome';
import type { TaskContext } from '../../../src/core/tasks/task-context';
import type { Cell } from '../../../src/core/values/cell';
import { type MasterPlan, planMaster } from '../../../src/sheets/master/master-plan';
import { type MasterTable, readMaster } from '../../../src/sheets/master/master-table';
import { masterColumns } from '../../../src/sheets/tables/columns';
import { type CellsSketch, context, contextOf, day, read, stc, today, usual } from '../../core/consolidate/fixtures';
import { countCells, createWorkbook, type Workbook } from '../workbook';

const masterId = 900;
const headings = masterColumns.map(({ vi }) => vi);

function newMaster(values: readonly (readonly Cell[])[] = [headings], rows = 100): Workbook {
  return createWorkbook({ title: 'Tổng hợp', sheetId: masterId, rows, values });
}

function tableOf(book: Workbook): MasterTable {
  const reading = readMaster(book.read(masterId), context.directory);
  if ('problems' in reading) throw new Error(JSON.stringify(reading.problems));
  return reading.table;
}

/** One run: read, consolidate, plan, commit. */
function run(book: Workbook, outcomes: readonly UnitOutcome[], within: TaskContext = context): MasterPlan {
  const table = tableOf(book);
  const { rows } = consolidate(
    { outcomes, records: table.records, masterPlace: table.place, issues: [], acceptedCodes: new Set(), actor: '' },
    within,
  );
  const plan = planMaster(table, rows, book.size(masterId));
  book.apply(plan.requests);
  return plan;
}

function column(book: Workbook, heading: string): Cell[] {
  const { rows } = book.read(masterId);
  const at = (rows[0] ?? []).indexOf(heading);
  return rows.slice(1).map((row) => row[at] ?? '');
}

describe('the master', () => {
  it('gets every task once, and a second run writes nothing', () => {
    const book = newMaster();
    const outcomes = [read('SKHCN', [usual('B-1'), usual('B-2')]), read('STC', [usual('C-1', { lead: stc.name })])];
    expect(run(book, outcomes)).toMatchObject({ addedRows: 3, changedRows: 3 });
    expect(column(book, 'Mã nhiệm vụ')).toEqual(['B-1', 'B-2', 'C-1']);
    expect(column(book, 'Đơn vị')).toEqual(['SKHCN', 'SKHCN', 'STC']);
    expect(column(book, 'Hạn cuối')).toEqual(Array(3).fill(day('31/12/2025')));
    expect(run(book, outcomes)).toMatchObject({ requests: [], changedRows: 0 });
  });

  it('keeps saying what a unit changed by itself as long as its table stays as it was', () => {
    const book = newMaster();
    run(book, [read('SKHCN', [usual('B-1'), usual('B-2')])]);
    run(book, [read('SKHCN', [usual('B-1', { dueText: '30/11/2025', title: 'Việc khác' }), usual('B-2')])]);
    const told = 'Đơn vị tự sửa: Nội dung nhiệm vụ, Thời hạn; giữ nội dung đã giao';
    expect(column(book, 'Kiểm tra')).toEqual([told, '']);
    expect(run(book, [{ kind: 'unchanged', unitCode: 'SKHCN', readAt: today }])).toMatchObject({ requests: [] });
    expect(column(book, 'Kiểm tra')).toEqual([told, '']);
    run(book, [read('SKHCN', [usual('B-1'), usual('B-2')])]);
    expect(column(book, 'Kiểm tra')).toEqual(['', '']);
  });

  it('writes only the cells that changed', () => {
    const book = newMaster();
    const rows = Array.from({ length: 40 }, (_, index) => usual(`B-${index}`));
    run(book, [read('SKHCN', rows)]);
    const changed = rows.map((row, index) => (index % 20 === 3 ? { ...row, difficulty: 'Thiếu kinh phí' } : row));
    const plan = run(book, [read('SKHCN', changed)]);
    expect([plan.changedRows, countCells(plan.requests)]).toEqual([2, 2]);
  });

  it('judges rows anew each day, read or not', () => {
    const book = newMaster();
    const rows = [usual('B-1', { dueText: '13/10/2025' }), usual('B-2')];
    run(book, [read('SKHCN', rows)]);
    const tomorrow = contextOf({ today: today + 1, now: today + 1.3 });
    const plan = run(book, [{ kind: 'unchanged', unitCode: 'SKHCN', readAt: today }], tomorrow);
    expect(countCells(plan.requests)).toBe(1);
    expect(column(book, 'Trạng thái')).toEqual(['Quá hạn', 'Đang thực hiện, trong hạn']);
  });

  it('keeps the coordinator’s columns with their task through sorting and new rows', () => {
    const shuffled = [...headings];
    shuffled.splice(3, 0, 'Ý kiến của Sở');
    shuffled.push('Ưu tiên');
    const book = newMaster([['Sổ tổng hợp'], [], shuffled]);
    const table = tableOf(book);
    const [opinion, priority] = table.ownColumns.map(({ columnIndex }) => columnIndex) as [number, number];
    run(book, [read('SKHCN', [usual('B-1'), usual('B-2')])]);
    const { grid } = book.sheetOf(masterId);
    grid.setCell(3, opinion, { value: 'ý kiến B-1' });
    grid.setCell(4, opinion, { value: 'ý kiến B-2' });
    grid.setCell(4, priority, { value: 1 });
    grid.moveRows(4, 1, 3);
    const plan = run(book, [read('SKHCN', [usual('B-0'), usual('B-1'), usual('B-2', { note: 'mới' })])]);
    expect(plan).toMatchObject({ addedRows: 1, changedRows: 2 });
    const rows = book.read(masterId).rows.slice(3);
    expect(rows.map((row) => [row[0], row[opinion] ?? '', row[priority] ?? ''])).toEqual([
      ['B-2', 'ý kiến B-2', 1],
      ['B-1', 'ý kiến B-1', ''],
      ['B-0', '', ''],
    ]);
  });

  it('grows by the rows it needs, and dates in them are dates', () => {
    const book = newMaster([headings], 3);
    run(book, [
      read(
        'SKHCN',
        Array.from({ length: 10 }, (_, index) => usual(`B-${index}`)),
      ),
    ]);
    expect(book.size(masterId).rowCount).toBe(11);
    const at = headings.indexOf('Hạn cuối');
    expect(book.sheetOf(masterId).grid.cellAt(10, at)?.format?.numberFormat).toEqual({
      type: 'DATE',
      pattern: 'dd/mm/yyyy',
    });
  });

  it('puts new rows below whatever people wrote under the table', () => {
    const book = newMaster();
    run(book, [read('SKHCN', [usual('B-1')])]);
    book.sheetOf(masterId).grid.setCell(6, 30, { value: 'ghi chú của tôi' });
    run(book, [read('SKHCN', [usual('B-1'), usual('B-2')])]);
    expect(book.read(masterId).rows[7]?.[0]).toBe('B-2');
  });

  it('stores text as text, whatever it looks like', () => {
    const book = newMaster();
    const odd: CellsSketch = usual('B-1', {
      title: '=HYPERLINK("x")',
      note: '007',
      evidence: '12/2025',
      contact: '+84',
    });
    run(book, [read('SKHCN', [odd])]);
    expect(book.read(masterId).rows[1]).toEqual(expect.arrayContaining(['=HYPERLINK("x")', '007', '12/2025', '+84']));
    expect(book.sheetOf(masterId).grid.cellAt(1, 1)?.formula).toBeUndefined();
    expect(run(book, [read('SKHCN', [odd])]).requests).toEqual([]);
  });

  it('says in the row what to know of it, and reads that back', () => {
    const book = newMaster();
    const both = [read('SKHCN', [usual('B-1'), usual('B-2')]), read('STC', [usual('C-1', { lead: stc.name })])];
    run(book, both);
    const out: UnitOutcome = { kind: 'leftOut', unitCode: 'STC', reason: 'noAccess', facts: {}, readAt: today - 3 };
    const next = [read('SKHCN', [usual('B-1', { title: 'Khác' })]), out];
    run(book, next);
    expect(column(book, 'Kiểm tra')).toEqual([
      'Đơn vị tự sửa: Nội dung nhiệm vụ; giữ nội dung đã giao',
      'Không còn trong bảng của đơn vị từ 13/10/2025',
      'Số liệu cũ, đọc lần cuối 00:00 10/10/2025',
    ]);
    expect(tableOf(book).records.map(({ vanishedSince }) => vanishedSince)).toEqual([undefined, today, undefined]);
    expect(run(book, next, contextOf({ now: today + 0.9 })).requests).toEqual([]);
    run(book, both);
    expect(column(book, 'Kiểm tra')).toEqual(['', '', '']);
  });

  it('understands a unit’s name in the column of unit codes, and puts the code there', () => {
    const book = newMaster();
    run(book, [read('SKHCN', [usual('B-1')])]);
    book.sheetOf(masterId).grid.setCell(1, headings.indexOf('Đơn vị'), { value: 'Sở KH&CN' });
    expect(tableOf(book).records[0]?.unitCode).toBe('SKHCN');
  });

  it('with a heading lost is not read, and the heading is named', () => {
    const book = newMaster([headings.map((heading) => (heading === 'Thời hạn' ? 'Hạn nộp' : heading))]);
    const reading = readMaster(book.read(masterId), context.directory);
    expect('problems' in reading && reading.problems).toMatchObject([{ kind: 'missing', key: 'dueText' }]);
  });

  it('reaches the same state from any state it was in, and then rests', () => {
    const someRow = fc.record({
      number: fc.nat(12),
      note: fc.constantFrom('', 'a', 'b'),
      progress: fc.constantFrom('Đang thực hiện', 'Hoàn thành', ''),
      dueText: fc.constantFrom<Cell>('31/12/2025', day('10/10/2025'), 'thường xuyên', ''),
    });
    const someTable = fc.uniqueArray(someRow, { selector: ({ number }) => number, maxLength: 10 });
    fc.assert(
      fc.property(fc.array(someTable, { minLength: 1, maxLength: 4 }), (tables) => {
        const book = newMaster();
        for (const table of tables) {
          const rows = table.map(({ number, ...cells }) => usual(`B-${number}`, cells));
          const outcomes = [read('SKHCN', rows)];
          run(book, outcomes);
          expect(run(book, outcomes).requests).toEqual([]);
          const codes = column(book, 'Mã nhiệm vụ');
          expect(new Set(codes).size).toBe(codes.length);
          for (const { number } of table) expect(codes).toContain(`B-${number}`);
        }
      }),
      { numRuns: 40 },
    );
  });
});
