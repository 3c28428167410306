import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/core/values/cell';
import { columnLetters } from '../../../src/sheets/requests/a1';
import {
  addColumn,
  at,
  createWorkbook,
  headingRow,
  leftToDo,
  newColumns,
  options,
  ready,
  task,
  unit,
} from './workbook';

describe('repair of headings and sheets', () => {
  it('puts a misspelt, a blank and a lost heading right without touching a single entry', () => {
    const workbook = ready();
    const sheetId = workbook.sheetId('SKHCN');
    const entries = newColumns.map((_, index): Cell => `ô ${index}`);
    workbook.put('SKHCN', headingRow + 1, 0, [entries]);
    workbook.put('SKHCN', headingRow, at('dueText'), [['Hạn hoàn thàn']]);
    workbook.put('SKHCN', headingRow, at('deliverable'), [['']]);
    workbook.commit([
      {
        deleteDimension: { range: { sheetId, dimension: 'COLUMNS', startIndex: at('note'), endIndex: at('note') + 1 } },
      },
    ]);
    const plan = workbook.setUp();
    expect(plan.problems).toEqual([]);
    const table = task(workbook, 'SKHCN');
    expect(table.rows[0]?.cells).toMatchObject({
      dueText: `ô ${at('dueText')}`,
      deliverable: `ô ${at('deliverable')}`,
      note: undefined,
      check: `ô ${at('check')}`,
    });
    expect(table.place.columnIndex).toMatchObject({
      dueText: at('dueText'),
      deliverable: at('deliverable'),
      note: newColumns.length - 1,
    });
    expect(leftToDo(workbook)).toEqual([]);
  });

  it('does not put a computed column over entries whose heading is gone', () => {
    const workbook = ready();
    workbook.put('SKHCN', headingRow, at('updatedAt'), [[''], ['của tôi']]);
    workbook.setUp();
    expect(task(workbook, 'SKHCN').place.columnIndex.updatedAt).toBe(newColumns.length);
    expect(workbook.rows('SKHCN')[4]?.[24]).toBe('của tôi');
    expect(leftToDo(workbook)).toEqual([]);
  });

  it('says where another heading stands instead of ours, and leaves it', () => {
    const workbook = ready();
    workbook.put('SKHCN', headingRow, at('dueText'), [['Hạn chót nộp']]);
    const plan = workbook.setUp();
    expect(plan.problems).toEqual([
      {
        kind: 'headingReplaced',
        sheetTitle: 'SKHCN',
        facts: { heading: 'Thời hạn', cell: 'C4', found: 'Hạn chót nộp' },
      },
    ]);
    expect(workbook.rows('SKHCN')[headingRow]?.[2]).toBe('Hạn chót nộp');
    expect(leftToDo(workbook)).toEqual([]);
  });

  it('names both of two headings for one column', () => {
    const workbook = ready();
    addColumn(workbook);
    workbook.put('SKHCN', headingRow, newColumns.length, [['Căn cứ']]);
    expect(workbook.setUp().problems).toEqual([
      {
        kind: 'headingDuplicate',
        sheetTitle: 'SKHCN',
        facts: {
          heading: 'Văn bản giao',
          cell: 'O4',
          otherCell: `${columnLetters(newColumns.length)}4`,
          found: 'Căn cứ',
        },
      },
    ]);
  });

  it('leaves a sheet alone whose headings are gone altogether', () => {
    const workbook = createWorkbook(['SKHCN']);
    workbook.put('SKHCN', 0, 0, [['KH139-2025-SKHCN-001', 'Việc', 'KHCN']]);
    const plan = workbook.setUp();
    expect(plan.problems[0]).toEqual({ kind: 'noHeadings', sheetTitle: 'SKHCN', facts: { heading: 'Mã nhiệm vụ' } });
    expect(workbook.rows('SKHCN')).toEqual([['KH139-2025-SKHCN-001', 'Việc', 'KHCN']]);
  });

  it('finds renamed sheets by their headings and codes, and names them again', () => {
    const workbook = ready();
    workbook.put('SKHCN', headingRow + 1, 0, [['KH139-2025-SKHCN-001', 'Việc']]);
    workbook.commit([
      {
        updateSheetProperties: {
          properties: { sheetId: workbook.sheetId('SKHCN'), title: 'Bản của Lan' },
          fields: 'title',
        },
      },
      {
        updateSheetProperties: {
          properties: { sheetId: workbook.sheetId('Ngày nghỉ'), title: 'Lịch' },
          fields: 'title',
        },
      },
      {
        updateSheetProperties: {
          properties: { sheetId: workbook.sheetId('Tổng hợp'), title: 'Tổng' },
          fields: 'title',
        },
      },
    ]);
    const plan = workbook.setUp();
    expect(plan.madeSheets).toEqual([]);
    expect(plan.renamedSheets).toEqual([
      { from: 'Lịch', to: 'Ngày nghỉ' },
      { from: 'Tổng', to: 'Tổng hợp' },
      { from: 'Bản của Lan', to: 'SKHCN' },
    ]);
    expect(leftToDo(workbook)).toEqual([]);
  });

  it('makes a deleted sheet again', () => {
    const workbook = ready();
    workbook.commit([{ deleteSheet: { sheetId: workbook.sheetId('Thư nhắc') } }]);
    expect(workbook.setUp().madeSheets).toEqual(['Thư nhắc']);
    expect(leftToDo(workbook)).toEqual([]);
  });

  it('adds missing settings and leaves those that stand there', () => {
    const workbook = createWorkbook(['Cấu hình']);
    workbook.put('Cấu hình', 0, 0, [['Mục', 'Giá trị'], ['GIỜ GỬI', 6], [], ['Ghi chú của tôi', 'x']]);
    workbook.setUp();
    const rows = workbook.rows('Cấu hình');
    expect(rows[0]).toEqual(['Mục', 'Giá trị', 'Giải thích']);
    expect(rows[1]).toEqual(['GIỜ GỬI', 6]);
    expect(rows[3]).toEqual(['Ghi chú của tôi', 'x']);
    expect(rows.filter(([item]) => item === 'Giờ gửi')).toHaveLength(0);
    expect(rows.filter(([item]) => item === 'Bậc nhắc')).toHaveLength(1);
  });

  it('leaves a year of holidays alone that has any row of its own', () => {
    const workbook = createWorkbook(['Ngày nghỉ']);
    workbook.put('Ngày nghỉ', 0, 0, [
      ['Ngày', 'Loại', 'Tên'],
      ['01/01/2026', 'Nghỉ lễ', 'Tết'],
    ]);
    workbook.setUp();
    expect(workbook.rows('Ngày nghỉ')).toHaveLength(2 + 13);
  });

  it('refuses one sheet for two units, and a unit sheet under one of our names', () => {
    const workbook = createWorkbook();
    const units = [
      unit('A', 'Sở A', { sheetName: 'Chung' }),
      unit('B', 'Sở B', { sheetName: 'Chung' }),
      unit('C', 'Sở C', { sheetName: 'báo cáo' }),
    ];
    workbook.setUp({ ...options, units });
    expect(workbook.plan({ ...options, units }).problems).toEqual([
      { kind: 'sharedSheet', sheetTitle: 'Chung', facts: { unit: 'Sở B', otherUnit: 'Sở A' } },
      { kind: 'reservedName', sheetTitle: 'báo cáo', facts: { unit: 'Sở C' } },
    ]);
  });

  it('never changes a cell that held anything, however a workbook was damaged', () => {
    const damage = fc.record({
      headings: fc.array(
        fc.record({ column: fc.nat(24), text: fc.constantFrom('', 'Hạn', 'Ghi chuu', 'X', 'Tiến độ') }),
        { maxLength: 6 },
      ),
      cells: fc.array(fc.record({ row: fc.integer({ min: 4, max: 40 }), column: fc.nat(26) }), { maxLength: 30 }),
      deleted: fc.uniqueArray(fc.constantFrom('Cấu hình', 'Đơn vị', 'Thư nhắc', 'STC'), { maxLength: 3 }),
    });
    fc.assert(
      fc.property(damage, ({ headings, cells, deleted }) => {
        const workbook = ready();
        workbook.commit([{ appendDimension: { sheetId: workbook.sheetId('SKHCN'), dimension: 'COLUMNS', length: 3 } }]);
        for (const { column, text } of headings) workbook.put('SKHCN', headingRow, column, [[text]]);
        for (const { row, column } of cells) workbook.put('SKHCN', row, column, [[`R${row}C${column}`]]);
        for (const title of deleted) workbook.commit([{ deleteSheet: { sheetId: workbook.sheetId(title) } }]);
        const before = workbook.rows('SKHCN');
        workbook.setUp();
        const after = workbook.rows('SKHCN');
        for (const [rowIndex, row] of before.entries()) {
          if (rowIndex === headingRow) continue;
          expect(after[rowIndex]).toEqual(row);
        }
        expect(leftToDo(workbook)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});
