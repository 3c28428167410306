import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dropDownFields, dropDownRanges, planDropDownRepair } from '../../../src/sheets/layout/drop-down-repair';
import { findUnitNames } from '../../../src/sheets/layout/sheet/drop-downs';
import { readTaskTable, type TaskTable } from '../../../src/sheets/tables/task-table';
import { at, createWorkbook, type Workbook } from './workbook';

const titles = ['SKHCN', 'STC'];

function filled(rows: number): Workbook {
  const workbook = createWorkbook();
  workbook.setUp();
  const entries = Array.from({ length: rows }, (_, index) => [`Việc ${index}`]);
  for (const title of titles) workbook.put(title, 4, at('title'), entries);
  return workbook;
}

function tables(workbook: Workbook): TaskTable[] {
  return titles.map((title) => {
    const reading = readTaskTable(workbook.readGrid(title), title);
    if ('problems' in reading) throw new Error(JSON.stringify(reading.problems));
    return reading.table;
  });
}

function repair(workbook: Workbook) {
  const found = tables(workbook);
  const inspected = workbook.inspect(dropDownRanges(found), dropDownFields);
  return planDropDownRepair(found, inspected, findUnitNames(workbook.readGrid('Đơn vị')), {}).requests;
}

function validationAt(workbook: Workbook, title: string, rowIndex: number, columnIndex: number) {
  const sheet = workbook.book.sheets.find(({ properties }) => properties.title === title);
  return sheet?.grid.cellAt(rowIndex, columnIndex)?.validation?.condition;
}

describe('repair of drop-downs', () => {
  it('has nothing to do where all are there', () => {
    expect(repair(filled(20))).toEqual([]);
  });

  it('does not look at sheets without entries', () => {
    expect(dropDownRanges(tables(filled(0)))).toEqual([]);
  });

  it('restores each where a paste has taken it away, with one request for a pasted block and column', () => {
    const workbook = filled(20);
    const sheetId = workbook.sheetId('SKHCN');
    const range = { sheetId, startRowIndex: 6, endRowIndex: 10, startColumnIndex: 0, endColumnIndex: 25 };
    workbook.commit([{ setDataValidation: { range } }]);
    const requests = repair(workbook);
    expect(requests).toHaveLength(3);
    workbook.commit(requests);
    expect(repair(workbook)).toEqual([]);
    expect(validationAt(workbook, 'SKHCN', 7, at('progress'))).toEqual(
      validationAt(workbook, 'STC', 7, at('progress')),
    );
    expect(validationAt(workbook, 'SKHCN', 7, at('lead'))?.type).toBe('ONE_OF_RANGE');
  });

  it.each([1, 3])('restores all where a paste took every one of %i rows', (rows) => {
    const workbook = filled(rows);
    const sheetId = workbook.sheetId('SKHCN');
    const range = { sheetId, startRowIndex: 4, endRowIndex: 4 + rows, startColumnIndex: 0, endColumnIndex: 25 };
    workbook.commit([{ setDataValidation: { range } }]);
    workbook.commit(repair(workbook));
    for (const key of ['progress', 'field', 'lead']) {
      expect([key, validationAt(workbook, 'SKHCN', 4, at(key))?.type]).toEqual([
        key,
        validationAt(workbook, 'STC', 4, at(key))?.type,
      ]);
    }
    expect(repair(workbook)).toEqual([]);
  });

  it('mends whatever was pasted, and nothing that stands', () => {
    const paste = fc.record({
      title: fc.constantFrom(...titles),
      startRowIndex: fc.integer({ min: 4, max: 20 }),
      rows: fc.integer({ min: 1, max: 10 }),
      startColumnIndex: fc.nat(20),
      columns: fc.integer({ min: 1, max: 25 }),
    });
    fc.assert(
      fc.property(fc.array(paste, { maxLength: 5 }), (pastes) => {
        const workbook = filled(25);
        for (const { title, startRowIndex, rows, startColumnIndex, columns } of pastes) {
          const endColumnIndex = Math.min(25, startColumnIndex + columns);
          const range = { startRowIndex, endRowIndex: startRowIndex + rows, startColumnIndex, endColumnIndex };
          workbook.commit([{ setDataValidation: { range: { sheetId: workbook.sheetId(title), ...range } } }]);
        }
        workbook.commit(repair(workbook));
        expect(repair(workbook)).toEqual([]);
        for (const title of titles) {
          for (const key of ['progress', 'field', 'lead']) {
            for (let rowIndex = 4; rowIndex < 29; rowIndex++) {
              expect(validationAt(workbook, title, rowIndex, at(key))).toBeDefined();
            }
          }
        }
      }),
      { numRuns: 25 },
    );
  });
});
