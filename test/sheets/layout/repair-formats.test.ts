import { describe, expect, it } from 'vitest';
import { addColumn, at, headingRow, leftToDo, newColumns, ready, task, type Workbook } from './workbook';

describe('repair of formats and rules', () => {
  it('leaves entries, own columns, colours, widths and rules of people as they are', () => {
    const workbook = ready();
    const sheetId = addColumn(workbook);
    workbook.put('SKHCN', headingRow, newColumns.length, [['Theo dõi'], ['chờ']]);
    workbook.put('SKHCN', headingRow + 1, 1, [['Việc một'], ['Việc hai']]);
    const ownRule = {
      ranges: [{ sheetId, startRowIndex: 4, endRowIndex: 300 }],
      booleanRule: {
        condition: { type: 'CUSTOM_FORMULA', values: [{ userEnteredValue: '=$B5="x"' }] },
        format: { textFormat: { bold: true } },
      },
    };
    workbook.commit([
      { addConditionalFormatRule: { index: 0, rule: ownRule } },
      {
        updateDimensionProperties: {
          range: { sheetId, dimension: 'COLUMNS', startIndex: 1, endIndex: 2 },
          properties: { pixelSize: 555 },
          fields: 'pixelSize',
        },
      },
      { clearBasicFilter: { sheetId } },
    ]);
    expect(leftToDo(workbook)).toEqual([]);
  });

  it('restores drop-downs, formats and rules that a paste has destroyed', () => {
    const workbook = ready();
    const sheetId = workbook.sheetId('SKHCN');
    const range = { sheetId, startRowIndex: 4, endRowIndex: 300, startColumnIndex: 0, endColumnIndex: 25 };
    workbook.commit([
      { setDataValidation: { range } },
      { repeatCell: { range, cell: {}, fields: 'userEnteredFormat' } },
      { deleteConditionalFormatRule: { sheetId, index: 0 } },
    ]);
    expect(leftToDo(workbook)).not.toEqual([]);
    workbook.setUp();
    expect(leftToDo(workbook)).toEqual([]);
    expect(
      workbook.book.sheets.find(({ properties }) => properties.title === 'SKHCN')?.conditionalFormats,
    ).toHaveLength(9);
  });

  it('keeps up with rows that were added', () => {
    const workbook = ready();
    workbook.commit([{ appendDimension: { sheetId: workbook.sheetId('SKHCN'), dimension: 'ROWS', length: 100 } }]);
    workbook.setUp();
    const grid = workbook.book.sheets.find(({ properties }) => properties.title === 'SKHCN')?.grid;
    expect(grid?.cellAt(399, at('progress'))?.validation?.condition?.type).toBe('ONE_OF_LIST');
    expect(grid?.cellAt(399, at('doneOn'))?.format?.numberFormat?.type).toBe('DATE');
    expect(leftToDo(workbook)).toEqual([]);
  });

  it('restores the format of the first entry below headings that stand as low as they may', () => {
    const workbook = ready();
    const sheetId = workbook.sheetId('SKHCN');
    workbook.commit([
      {
        insertDimension: {
          range: { sheetId, dimension: 'ROWS', startIndex: 0, endIndex: 6 },
          inheritFromBefore: false,
        },
      },
    ]);
    workbook.setUp();
    const lowest = headingRow + 7;
    const column = at('doneOn');
    const range = {
      sheetId,
      startRowIndex: lowest,
      endRowIndex: lowest + 1,
      startColumnIndex: column,
      endColumnIndex: column + 1,
    };
    workbook.commit([{ repeatCell: { range, cell: {}, fields: 'userEnteredFormat' } }]);
    workbook.setUp();
    expect(formatAt(workbook, 'SKHCN', lowest, column)).toBe('DATE');
  });

  it('gives the rows by which a list grows the format of the others', () => {
    const workbook = ready();
    const sheetId = workbook.sheetId('Ngày nghỉ');
    const { rows } = workbook.readGrid('Ngày nghỉ');
    workbook.commit([
      { updateCells: { range: { sheetId, startRowIndex: 1 }, fields: 'userEnteredValue' } },
      { deleteDimension: { range: { sheetId, dimension: 'ROWS', startIndex: 13, endIndex: 200 } } },
    ]);
    workbook.setUp();
    expect(workbook.readGrid('Ngày nghỉ').rows).toEqual(rows);
    const column = rows[0]?.indexOf('Ngày') ?? -1;
    expect(rows.map((_, row) => formatAt(workbook, 'Ngày nghỉ', row, column)).slice(1)).toEqual(
      rows.slice(1).map(() => 'DATE'),
    );
  });

  it('closes a rule again whose range a paste has cut', () => {
    const workbook = ready();
    const sheetId = workbook.sheetId('SKHCN');
    const sheet = workbook.book.sheets.find(({ properties }) => properties.title === 'SKHCN');
    const rule = sheet?.conditionalFormats[0];
    const cut = [
      { sheetId, startRowIndex: 4, endRowIndex: 20, startColumnIndex: 0, endColumnIndex: 25 },
      { sheetId, startRowIndex: 22, endRowIndex: 300, startColumnIndex: 0, endColumnIndex: 25 },
    ];
    workbook.commit([{ updateConditionalFormatRule: { sheetId, index: 0, rule: { ...rule, ranges: cut } } }]);
    workbook.setUp();
    expect(sheet?.conditionalFormats).toHaveLength(9);
    expect(sheet?.conditionalFormats[0]?.ranges).toHaveLength(1);
    expect(leftToDo(workbook)).toEqual([]);
  });

  it('keeps dates that stand where text belongs', () => {
    const workbook = ready();
    const sheetId = workbook.sheetId('SKHCN');
    workbook.put('SKHCN', headingRow + 1, at('dueText'), [[45944], ['Quý IV/2025']]);
    const column = { sheetId, startColumnIndex: at('dueText'), endColumnIndex: at('dueText') + 1 };
    workbook.commit([
      {
        repeatCell: {
          range: { ...column, startRowIndex: 4, endRowIndex: 300 },
          cell: { userEnteredFormat: { numberFormat: { type: 'DATE', pattern: 'd/m/yyyy' } } },
          fields: 'userEnteredFormat.numberFormat',
        },
      },
    ]);
    workbook.setUp();
    const grid = workbook.book.sheets.find(({ properties }) => properties.title === 'SKHCN')?.grid;
    expect(grid?.cellAt(4, at('dueText'))?.format?.numberFormat?.type).toBe('DATE');
    expect(grid?.cellAt(5, at('dueText'))?.format?.numberFormat?.type).toBe('TEXT');
    expect(leftToDo(workbook)).toEqual([]);
  });

  it('respects moved columns', () => {
    const workbook = ready();
    const sheetId = workbook.sheetId('SKHCN');
    workbook.put('SKHCN', headingRow + 1, 1, [['Việc']]);
    workbook.commit([
      {
        moveDimension: {
          source: { sheetId, dimension: 'COLUMNS', startIndex: at('check'), endIndex: at('check') + 1 },
          destinationIndex: 1,
        },
      },
    ]);
    workbook.setUp();
    expect(task(workbook, 'SKHCN').place.columnIndex).toMatchObject({ code: 0, check: 1, title: 2 });
    expect(leftToDo(workbook)).toEqual([]);
  });
});

function formatAt(workbook: Workbook, title: string, row: number, column: number) {
  const sheet = workbook.book.sheets.find(({ properties }) => properties.title === title);
  return sheet?.grid.cellAt(row, column)?.format?.numberFormat?.type;
}
