import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../../src/core/values/cell';
import { readAsShown, readByFormats, shownFields } from '../../../../src/sheets/tables/cells/shown-values';

const december = 45_992;
const columns = { title: 0, percent: 1, dueText: 2, assignedOn: 3, extendedTo: 4, doneOn: 5, dueOn: 6 };

function gridOf(...cells: Cell[]) {
  const rows = [['Nội dung', 'Tỷ lệ'], cells];
  return { spreadsheetId: 'x', sheetId: 7, title: 'SKHCN', rows };
}

/** One cell as Google tells how it is shown. */
function answerOf(formattedValue: string, type?: string, pattern?: string, { sheetId = 7, startRow = 1 } = {}) {
  const numberFormat = { ...(type !== undefined && { type }), ...(pattern !== undefined && { pattern }) };
  const values = [{ formattedValue, effectiveFormat: { numberFormat } }];
  return { sheets: [{ properties: { sheetId }, data: [{ startRow, startColumn: 1, rowData: [{ values }] }] }] };
}

describe('a number, as its cell shows it', () => {
  it.each<[string, number, string, string | undefined, string | undefined, Cell]>([
    ['a share is a percentage', 0.5, '50%', 'PERCENT', '0%', 50],
    ['a whole share is a hundred', 1, '100%', 'PERCENT', undefined, 100],
    ['a share with decimals keeps four of them', 1 / 3, '33,33%', 'PERCENT', '0.00%', 33.3333],
    ['a percent sign in any format is one', 0.25, '25%', 'NUMBER', '0%', 25],
    ['a plain number stays', 45, '45', 'NUMBER', '0', 45],
    ['a number that nobody formatted stays', 45, '45', undefined, undefined, 45],
    ['a year is the text of it', 2025, '2025', 'NUMBER', '0', '2025'],
    ['the first year', 1900, '1900', undefined, undefined, '1900'],
    ['the last year', 2199, '2199', undefined, undefined, '2199'],
    ['a number before all years stays', 1899, '1899', undefined, undefined, 1899],
    ['a number past all years stays', 2200, '2200', undefined, undefined, 2200],
    ['a broken number is no year', 2025.5, '2025.5', undefined, undefined, 2025.5],
    ['a day of the year 1905 that is shown as a day stays', 2025, '17/07/1905', 'DATE', 'dd/mm/yyyy', 2025],
    ['a month is what is shown', december, '12/2025', 'DATE', 'mm/yyyy', '12/2025'],
    ['a month of a moment is too', december, '12/2025', 'DATE_TIME', 'mm/yyyy', '12/2025'],
    ['a month with words is too', december, 'hạn d 12/2025', 'DATE', '"hạn d" mm/yyyy', 'hạn d 12/2025'],
    ['a month with a letter for itself is too', december, 'd12/2025', 'DATE', '\\dmm/yyyy', 'd12/2025'],
    ['a coloured month is too', december, '12/2025', 'DATE', '[Red]mm/yyyy', '12/2025'],
    ['a day stays a day', december, '01/12/2025', 'DATE', 'dd/mm/yyyy', december],
    ['a day in capitals stays a day', december, '01/12/2025', 'DATE', 'DD/MM/YYYY', december],
    ['a day whose format has no pattern stays a day', december, '01/12/2025', 'DATE', undefined, december],
    ['a number is not made a period', december, '45.992', 'NUMBER', '#,##0', december],
  ])('%s', (_, value, shown, type, pattern, read) => {
    expect(readAsShown(gridOf('Việc', value), answerOf(shown, type, pattern)).rows[1]).toEqual(['Việc', read]);
  });

  it('is asked of no text, no other sheet, and no row that was not read', () => {
    const texts = gridOf('Việc', '50%', 3);
    expect(readAsShown(texts, answerOf('50%', 'PERCENT', '0%'))).toBe(texts);
    const grid = gridOf('Việc', 0.5);
    expect(readAsShown(grid, answerOf('50%', 'PERCENT', '0%', { sheetId: 8 }))).toBe(grid);
    expect(readAsShown(grid, answerOf('50%', 'PERCENT', '0%', { startRow: 2 }))).toBe(grid);
    expect(readAsShown(grid, {})).toBe(grid);
    expect(readAsShown(grid, answerOf('0.5', 'NUMBER', '0.0'))).toBe(grid);
  });

  it('changes no other cell of its row, and nothing in the grid that was handed in', () => {
    const grid = gridOf('Việc', 0.5, 0.5);
    expect(readAsShown(grid, answerOf('50%', 'PERCENT'))).toEqual({ ...grid, rows: [grid.rows[0], ['Việc', 50, 0.5]] });
    expect(grid.rows[1]).toEqual(['Việc', 0.5, 0.5]);
  });
});

describe('a number, by the format that was read with it', () => {
  function byFormat(value: Cell, column: number, type: string, pattern: string) {
    const cells: Cell[] = ['Việc', '', '', '', '', '', ''];
    cells[column] = value;
    const grid = { ...gridOf(...cells), formats: [{ rowIndex: 1, columnIndex: column, type, pattern }] };
    return { grid, read: readByFormats(grid, columns) };
  }

  it.each<[number, string, string, Cell]>([
    [0.5, 'PERCENT', '0%', 50],
    [0.5, '', '0%', 50],
    [december, 'DATE', 'mm/yyyy', '12/2025'],
    [december, '', 'mm/yyyy', '12/2025'],
    [december, '', 'm/yy', '12/25'],
    [45_658, '', 'M-YYYY', '01-2025'],
    [37_257, '', 'mm/yy', '01/02'],
    [december + 0.5, '', 'mm/yyyy', '12/2025'],
    [december, '', '"Tháng" mm "năm" yyyy', 'Tháng 12 năm 2025'],
    [december, '', '\\T\\h\\á\\n\\g mm/yyyy', 'Tháng 12/2025'],
    [december, '', '\\n\\ă\\m yyyy', 'năm 2025'],
    [december, '', '"" yyyy', ' 2025'],
    [december, '', '[$-42A]mm/yyyy', '12/2025'],
    [december, '', '[$-42A]mm/yyyy;@', '12/2025'],
    [december, '', '"T;"mm/yyyy;"x"@', 'T;12/2025'],
    [december, '', '[Red]mm/yyyy', '12/2025'],
    [2025, '', '0', '2025'],
    [2025, 'NUMBER', '0', '2025'],
  ])('%d in the format %s “%s” reads %j', (value, type, pattern, read) => {
    expect(byFormat(value, columns.dueText, type, pattern).read.rows[1]).toEqual(['Việc', '', read, '', '', '', '']);
  });

  it.each<[Cell, string, string]>([
    [december, 'DATE', 'dd/mm/yyyy'],
    [december, '', 'd-m-yy'],
    [december, '', '0'],
    [45, '', '[Magenta]0'],
    [december, '', '0;[Yellow]-0'],
    [december, '', 'h:mm'],
    [december, '', 'mm:ss'],
    [45, '', '"ngày" 0'],
    ['12/2025', 'DATE', 'mm/yyyy'],
  ])('%j in the format %s “%s” stays as it is', (value, type, pattern) => {
    const { grid, read } = byFormat(value, columns.dueText, type, pattern);
    expect(read).toBe(grid);
  });

  it.each([
    ['percent', true],
    ['dueText', true],
    ['assignedOn', true],
    ['extendedTo', true],
    ['doneOn', true],
    ['title', false],
    ['dueOn', false],
  ] as const)('is looked at in the column %s: %s', (key, isLooked) => {
    const { grid, read } = byFormat(december, columns[key], 'DATE', 'mm/yyyy');
    expect(read.rows[1]?.[columns[key]]).toBe(isLooked ? '12/2025' : december);
    expect(read === grid).toBe(!isLooked);
  });

  it('needs a row and a format', () => {
    const grid = gridOf('Việc', 0.5);
    expect(readByFormats(grid, columns)).toBe(grid);
    const beyond = { ...grid, formats: [{ rowIndex: 5, columnIndex: 1, type: 'PERCENT', pattern: '0%' }] };
    expect(readByFormats(beyond, columns)).toBe(beyond);
    const missing = { ...grid, formats: [{ rowIndex: 1, columnIndex: 1, type: 'PERCENT', pattern: '0%' }] };
    expect(readByFormats(missing, { title: 0 })).toBe(missing);
  });
});

it('cells are asked of Google as they show', () => {
  expect(shownFields).toBe(
    'sheets(properties.sheetId,data(startRow,startColumn,rowData.values(formattedValue,effectiveFormat.numberFormat)))',
  );
});
