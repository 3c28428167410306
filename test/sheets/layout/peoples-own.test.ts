import { describe, expect, it } from 'vitest';
import { taskColumns } from '../../../src/sheets/tables/columns';
import { at, createWorkbook, headingRow, leftToDo, ready, type Workbook } from './workbook';

const sheetOf = (workbook: Workbook, title: string) =>
  workbook.book.sheets.find(({ properties }) => properties.title === title);

/** A person's rule that colours every filled cell of some columns. */
function colourFilled(workbook: Workbook, ...columns: readonly number[]): void {
  const sheetId = workbook.sheetId('SKHCN');
  const rule = {
    ranges: columns.map((startColumnIndex) => ({
      sheetId,
      startRowIndex: headingRow + 1,
      endRowIndex: 300,
      startColumnIndex,
      endColumnIndex: startColumnIndex + 1,
    })),
    booleanRule: { condition: { type: 'NOT_BLANK' }, format: { textFormat: { italic: true } } },
  };
  workbook.commit([{ addConditionalFormatRule: { index: 0, rule } }]);
}

describe('what people laid out themselves', () => {
  it('a colour of theirs for filled cells stays, also where it reaches the status besides other columns', () => {
    const workbook = ready();
    colourFilled(workbook, at('note'));
    expect(leftToDo(workbook)).toEqual([]);
    colourFilled(workbook, at('note'), at('status'));
    expect(leftToDo(workbook)).toEqual([]);
    const rules = sheetOf(workbook, 'SKHCN')?.conditionalFormats ?? [];
    expect(rules.filter(({ booleanRule }) => booleanRule?.format?.textFormat?.italic === true)).toHaveLength(2);
  });

  it('a filter over a table that they headed themselves stays as wide as it is', () => {
    const workbook = createWorkbook(['SKHCN']);
    const sheetId = workbook.sheetId('SKHCN');
    workbook.commit([{ appendDimension: { sheetId, dimension: 'COLUMNS', length: taskColumns.length } }]);
    workbook.put('SKHCN', 0, 0, [taskColumns.map(({ vi }) => vi)]);
    const range = { sheetId, startRowIndex: 0, endRowIndex: 50, startColumnIndex: 0, endColumnIndex: 5 };
    workbook.commit([{ setBasicFilter: { filter: { range } } }]);
    workbook.setUp();
    expect(sheetOf(workbook, 'SKHCN')?.basicFilter?.range).toMatchObject({ endRowIndex: 50, endColumnIndex: 5 });
  });

  it('a table of tasks gets a filter, the settings get none', () => {
    const workbook = ready();
    expect(sheetOf(workbook, 'SKHCN')?.basicFilter).toBeDefined();
    expect(sheetOf(workbook, 'Cấu hình')?.basicFilter).toBeUndefined();
  });

  it('a number deep in a column of texts keeps its look, and set-up has nothing to do for the rows below', () => {
    const workbook = ready();
    workbook.put('SKHCN', headingRow + 60, at('source'), [[139]]);
    expect(leftToDo(workbook)).toEqual([]);
  });

  it('the last row gets its format back when a paste took it there alone', () => {
    const workbook = ready();
    const sheetId = workbook.sheetId('SKHCN');
    const grid = sheetOf(workbook, 'SKHCN')?.grid;
    const last = (grid?.rowCount ?? 0) - 1;
    const range = { sheetId, startRowIndex: last, endRowIndex: last + 1, startColumnIndex: 0, endColumnIndex: 25 };
    workbook.commit([{ repeatCell: { range, cell: {}, fields: 'userEnteredFormat' } }]);
    workbook.setUp();
    expect(grid?.cellAt(last, at('doneOn'))?.format?.numberFormat?.type).toBe('DATE');
  });
});
