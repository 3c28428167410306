import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { describe, expect, it } from 'vitest';
import { createBook, createSheet, type Sheet } from '../../scripts/host/book/book';
import { parseEntry } from '../../scripts/host/formats/entry';
import { viewCells } from '../../scripts/play/view/cells-view';

const red = { backgroundColor: { red: 1 } };

function sheetOf(rows: readonly (readonly string[])[], conditions: readonly sheets_v4.Schema$BooleanCondition[]) {
  const book = createBook('b');
  const sheet = createSheet(book, 'SKHCN');
  for (const [r, row] of rows.entries()) {
    for (const [c, text] of row.entries()) sheet.grid.setCell(r, c, parseEntry(text, 'vi_VN', undefined, 2025));
  }
  sheet.conditionalFormats = conditions.map((condition) => ({
    ranges: [{ sheetId: 0, startRowIndex: 0, startColumnIndex: 0 }],
    booleanRule: { condition, format: red },
  }));
  return { book, sheet };
}

/** The cells that come out red, by their place. */
function redCells({ book, sheet }: { book: ReturnType<typeof createBook>; sheet: Sheet }): string[] {
  const view = viewCells(book, sheet, { top: 0, left: 0, bottom: 9, right: 9 }, 45940);
  return view.rows.flatMap((cells, row) =>
    cells
      .filter(({ style }) => view.styles[style]?.includes('background:rgb(255,0,0)'))
      .map(({ column }) => `${'ABCDEFGHI'[column]}${view.top + row + 1}`),
  );
}

const formula = (text: string) => ({ type: 'CUSTOM_FORMULA', values: [{ userEnteredValue: text }] });
const rule = (type: string, ...values: string[]) => ({
  type,
  values: values.map((userEnteredValue) => ({ userEnteredValue })),
});

describe('colours of rules', () => {
  it('the cells that a row’s check names are coloured, whichever separator the rule was saved with', () => {
    const rows = [
      ['Nhiệm vụ A', '31/02/2026', 'x', 'B1: hạn không có trên lịch.\nC1: thiếu.'],
      ['Nhiệm vụ B', '', '', ''],
    ];
    for (const mark of [';', ',']) {
      const text = '=ISNUMBER(SEARCH(" "&ADDRESS(ROW();COLUMN();4)&":";" "&SUBSTITUTE($D1;CHAR(10);" ")))';
      expect(redCells(sheetOf(rows, [formula(text.replace(/;(?!")/g, mark))]))).toEqual(['B1', 'C1']);
    }
  });

  it.each([
    ['a repeated value', '=COUNTIF($A$1:$A;A1)>1', [['x'], ['y'], ['x']], ['A1', 'A3']],
    ['a day that has passed', '=AND(ISNUMBER(A1);A1<TODAY())', [['9/10/2025'], ['10/10/2025'], ['sau']], ['A1']],
    [
      'a blank beside a filled cell',
      '=AND($A1<>"";ISBLANK($B1);COLUMN()=2)',
      [
        ['x', ''],
        ['y', '1'],
        ['', ''],
      ],
      ['B1'],
    ],
    [
      'sums, signs and percentages',
      '=SUM($A1:$B1)-10=-1',
      [
        ['4', '5'],
        ['1', '1'],
      ],
      ['A1', 'B1', 'C1', 'D1', 'E1', 'F1', 'G1', 'H1', 'I1'],
    ],
    ['an error, which is no truth', '=SEARCH("z";A1)', [['abc']], []],
    ['a function that is not known here', '=ISEMAIL(A1)', [['a@b.vn']], []],
    ['no formula at all', '=A1>)', [['1']], []],
  ])('%s', (_what, text, rows, expected) => {
    expect(redCells(sheetOf(rows, [formula(text)]))).toEqual(expected);
  });

  it.each([
    [rule('TEXT_EQ', 'Quá hạn'), ['A1']],
    [rule('TEXT_CONTAINS', 'hạn'), ['A1', 'A2']],
    [rule('TEXT_STARTS_WITH', 'Sắp'), ['A2']],
    [rule('NUMBER_GREATER', '1,5'), ['A4', 'A5']],
    [rule('NUMBER_BETWEEN', '1', '2'), ['A3', 'A4']],
    [rule('DATE_BEFORE', '11/10/2025'), ['A3', 'A4', 'A5']],
    [{ type: 'DATE_EQ', values: [{ relativeDate: 'TODAY' }] }, ['A5']],
  ])('%j', (condition, expected) => {
    const rows = [['Quá hạn'], ['Sắp đến hạn'], ['1'], ['2'], ['10/10/2025']];
    expect(redCells(sheetOf(rows, [condition]))).toEqual(expected);
  });

  it('the first rule that fits counts, over a stripe and over the cell’s own colour', () => {
    const { book, sheet } = sheetOf([['x']], [rule('TEXT_EQ', 'y'), rule('NOT_BLANK')]);
    sheet.grid.setCell(0, 0, { value: 'x', format: { backgroundColor: { green: 1 } } });
    sheet.bandedRanges = [
      { range: { sheetId: 0 }, rowProperties: { firstBandColor: { blue: 1 }, secondBandColor: { blue: 0.5 } } },
    ];
    const view = viewCells(book, sheet, { top: 0, left: 0, bottom: 2, right: 2 }, 45940);
    const look = (row: number, column: number) =>
      view.styles[view.rows[row]?.find((cell) => cell.column === column)?.style ?? 0];
    expect([look(0, 0), look(0, 1), look(1, 0)]).toEqual([
      'background:rgb(255,0,0)',
      'background:rgb(0,0,255)',
      'background:rgb(0,0,128)',
    ]);
  });
});
