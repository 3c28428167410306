import { describe, expect, it } from 'vitest';
import { createBook, createSheet, type Sheet } from '../../scripts/host/book/book';
import type { CellRecord } from '../../scripts/host/book/cell';
import { parseEntry } from '../../scripts/host/formats/entry';
import { viewCells } from '../../scripts/play/view/cells-view';
import { choicesOf } from '../../scripts/play/view/choices';
import { editText } from '../../scripts/play/view/edit-text';
import { viewSheet } from '../../scripts/play/view/view-sheet';

function sheetWith(cells: readonly (readonly [row: number, column: number, cell: CellRecord])[]) {
  const book = createBook('tracker');
  const sheet = createSheet(book, 'SKHCN', { rows: 20, columns: 5 });
  for (const [row, column, cell] of cells) sheet.grid.setCell(row, column, cell);
  return { book, sheet };
}

const cellsOf = ({ book, sheet }: { book: ReturnType<typeof createBook>; sheet: Sheet }) =>
  viewCells(book, sheet, { top: 0, left: 0, bottom: 20, right: 5 }, 45940).rows;

describe('a cell on the page', () => {
  it.each([
    ['a day', '31/10/2025', '31/10/2025'],
    ['a number', '1234,5', '1234,5'],
    ['a share', '62,5%', '62,5%'],
    ['a text', 'Báo cáo', 'Báo cáo'],
    ['a text that would be read as a day', "'31/10/2025", "'31/10/2025"],
    ['a formula', '=A1+1', '=A1+1'],
    ['a truth', 'true', 'TRUE'],
  ])('%s is edited as it would be typed', (_what, typed, edited) => {
    const { value = null, ...extra } = parseEntry(typed);
    expect(editText(value, extra, 'vi_VN')).toBe(edited);
  });

  it('has its note, its link and its drop-down', () => {
    const rows = cellsOf(
      sheetWith([
        [0, 0, { value: 'x', note: 'Xem lại' }],
        [0, 1, { value: 'J5', formula: '=HYPERLINK("#gid=7&range=J5";"J5")' }],
        [
          0,
          2,
          {
            value: 'Gốc',
            format: { textFormat: { link: { uri: 'https://docs.google.com/spreadsheets/d/tracker/edit#gid=7' } } },
          },
        ],
        [0, 3, { validation: { condition: { type: 'ONE_OF_LIST', values: [{ userEnteredValue: 'Có' }] } } }],
        [0, 4, { value: true, validation: { condition: { type: 'BOOLEAN' } } }],
      ]),
    );
    expect(rows[0]).toMatchObject([
      { text: 'x', note: 'Xem lại' },
      { text: 'J5', link: '#gid=7&range=J5' },
      { text: 'Gốc', link: '#gid=7' },
      { text: '', control: 'list' },
      { control: 'checkbox' },
    ]);
  });

  it('is left out while it is blank and plain', () => {
    expect(cellsOf(sheetWith([[3, 1, { value: 5 }]])).map((row) => row.length)).toEqual(
      Array.from({ length: 20 }, (_, row) => (row === 3 ? 1 : 0)),
    );
  });

  it('offers what its drop-down’s list or range holds', () => {
    const { book, sheet } = sheetWith([
      [
        0,
        0,
        {
          validation: {
            inputMessage: 'Chọn một',
            condition: { type: 'ONE_OF_LIST', values: [{ userEnteredValue: 'Có' }, { userEnteredValue: 'Không' }] },
          },
        },
      ],
      [
        0,
        1,
        { validation: { condition: { type: 'ONE_OF_RANGE', values: [{ userEnteredValue: "='Đơn vị'!$A$2:$A" }] } } },
      ],
    ]);
    const units = createSheet(book, 'Đơn vị');
    for (const [row, value] of ['Mã', 'SNV', 'STC', 'SNV'].entries()) units.grid.setCell(row, 0, { value });
    expect(choicesOf(book, sheet, 0, 0)).toEqual({ values: ['Có', 'Không'], help: 'Chọn một' });
    expect(choicesOf(book, sheet, 0, 1)).toEqual({ values: ['SNV', 'STC'], help: '' });
  });
});

describe('a sheet on the page', () => {
  it('has no room for what is hidden, and makes room for wrapped texts', () => {
    const { book, sheet } = sheetWith([
      [2, 0, { value: 'một hai ba bốn năm sáu bảy tám chín mười', format: { wrapStrategy: 'WRAP' } }],
    ]);
    sheet.rowMetadata = [undefined, { hiddenByUser: true }];
    sheet.columnMetadata = [{ pixelSize: 120 }, { hiddenByUser: true }];
    sheet.properties = { ...sheet.properties, gridProperties: { frozenRowCount: 1, frozenColumnCount: 2 } };
    sheet.merges = [{ sheetId: 0, startRowIndex: 4, endRowIndex: 6, startColumnIndex: 0, endColumnIndex: 3 }];
    const { widths, heights, frozenRows, frozenColumns, merges } = viewSheet(book, sheet);
    expect(widths).toEqual([120, 0, 100, 100, 100]);
    expect(heights.slice(0, 2)).toEqual([21, 0]);
    expect(heights[2]).toBeGreaterThan(42);
    expect([frozenRows, frozenColumns]).toEqual([1, 2]);
    expect(merges).toEqual([{ top: 4, left: 0, bottom: 6, right: 3 }]);
  });
});
