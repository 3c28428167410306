import { describe, expect, it } from 'vitest';
import type { Row } from '../../../../src/core/values/cell';
import { bodyRange, openBodyRange, planColumns } from '../../../../src/sheets/layout/sheet/plan-columns';
import type { PlacedTable } from '../../../../src/sheets/layout/sheet/plan-headings';
import type { FoundCell, SheetState } from '../../../../src/sheets/layout/state/workbook-state';
import { type CellLook, formatCells, setValidation } from '../../../../src/sheets/requests/format-requests';
import { resizeDimension } from '../../../../src/sheets/requests/requests';
import { type Column, column } from '../../../../src/sheets/tables/columns';
import { cellsOf, placedTable, rangeOf, stateOf } from '../states';

const dateFormat = { type: 'DATE', pattern: 'dd/mm/yyyy' } as const;
const textFormat = { type: 'TEXT', pattern: '@' } as const;
const shareFormat = { type: 'NUMBER', pattern: '0' } as const;
const dateValidation = { type: 'DATE_IS_VALID', values: [], strict: false } as const;

interface Sketch extends Partial<PlacedTable> {
  readonly state?: Partial<SheetState>;
  readonly help?: { readonly [key: string]: string };
}

/** A table of one column in the third place. */
function planned(of: Column, { state = {}, help = {}, ...over }: Sketch = {}) {
  const sheet = stateOf({ columnWidths: [100, 100, 120], ...state });
  return planColumns(placedTable({ columns: [of], places: new Map([[of.key, 2]]), sheet, ...over }), {
    units: undefined,
    help,
  });
}

/** The first cell below the headings, and the last of the grid. */
const both = (cell: Partial<FoundCell>) => cellsOf([4, 2, cell], [299, 2, cell]);
const looked = (look: CellLook, from = 4) => formatCells(rangeOf(from, 300, 2, 3), look);

const prose = column('x', 'X', 'X', 'prose', 280);
const day = column('x', 'X', 'X', 'date', 95);
const moment = column('x', 'X', 'X', 'dateTime', 95, { by: 'auto' });
const literal = column('x', 'X', 'X', 'literal', 95);
const share = column('x', 'X', 'X', 'percent', 95, { by: 'auto' });

describe('the width of a column', () => {
  const widths = (width: number, columnWidths: number[]) =>
    planned(column('x', 'X', 'X', 'text', width), { state: { columnWidths } });

  it('is set where nobody has resized it', () => {
    expect(widths(280, [1, 1, 100])).toEqual([resizeDimension(7, 'COLUMNS', 2, 3, 280)]);
    expect(widths(280, [])).toEqual([resizeDimension(7, 'COLUMNS', 2, 3, 280)]);
  });

  it('is left alone where somebody has, or where it is the usual one', () => {
    expect(widths(280, [1, 1, 99])).toEqual([]);
    expect(widths(280, [1, 1, 280])).toEqual([]);
    expect(widths(100, [])).toEqual([]);
  });
});

describe('the look of a column', () => {
  it('is set under new headings, and in a table that nobody has styled', () => {
    const look = { vertical: 'TOP', wrap: 'WRAP', horizontal: 'LEFT' } as const;
    expect(planned(prose)).toEqual([]);
    expect(planned(prose, { isPlain: true })).toEqual([looked(look)]);
    expect(planned(prose, { newKeys: new Set(['x']) })).toEqual([looked(look)]);
    expect(planned(prose, { newKeys: new Set(['y']) })).toEqual([]);
  });

  it('is set together with the kind of its numbers', () => {
    const look = {
      vertical: 'TOP',
      wrap: 'CLIP',
      horizontal: 'CENTER',
      numberFormat: { type: 'DATE_TIME', pattern: 'dd/mm/yyyy hh:mm' },
    } as const;
    expect(planned(moment, { isPlain: true })).toEqual([looked(look)]);
  });

  it.each<[string, SheetState['cells']]>([
    ['the first entry', cellsOf([299, 2, { numberFormat: 'DATE', validation: dateValidation }])],
    ['the last row', cellsOf([4, 2, { numberFormat: 'DATE', validation: dateValidation }])],
  ])('gets the kind of its numbers back where %s lost it', (_, cells) => {
    const requests = planned(day, { state: { cells } });
    expect(requests[0]).toEqual(looked({ numberFormat: dateFormat }));
  });

  it.each(['DATE', 'DATE_TIME'])('is left alone where days or moments are shown: %s', (numberFormat) => {
    const cells = both({ numberFormat, validation: dateValidation });
    expect(planned(day, { state: { cells } })).toEqual([]);
    expect(planned(moment, { state: { cells } })).toEqual([]);
  });

  it('is not that of days where numbers or texts are shown', () => {
    const cells = both({ numberFormat: 'NUMBER', validation: dateValidation });
    expect(planned(day, { state: { cells } })).toEqual([looked({ numberFormat: dateFormat })]);
    expect(planned(literal, { state: { cells: both({ numberFormat: 'DATE' }) } })).toEqual([
      looked({ numberFormat: textFormat }),
    ]);
    expect(planned(literal, { state: { cells: both({ numberFormat: 'TEXT' }) } })).toEqual([]);
  });

  it('keeps numbers as people see them where texts belong: only the rows below get it', () => {
    const rows: Row[] = [[], [], [], ['', '', 'X'], ['', '', 45944], ['', '', 'Quý IV'], ['', '', 45950]];
    expect(planned(literal, { state: { rows } })).toEqual([looked({ numberFormat: textFormat }, 7)]);
    expect(planned(share, { state: { rows } })).toEqual([looked({ numberFormat: shareFormat }, 7)]);
    expect(planned(literal, { state: { rows }, isPlain: true })).toEqual([
      looked({ vertical: 'TOP', wrap: 'WRAP' }),
      looked({ numberFormat: textFormat }, 7),
    ]);
    expect(planned(moment, { state: { rows } })).toEqual([
      looked({ numberFormat: { type: 'DATE_TIME', pattern: 'dd/mm/yyyy hh:mm' } }),
    ]);
  });

  it('is left alone where the last row is a number', () => {
    const rows: Row[] = [[], [], [], ['', '', 'X'], ['', '', 45944]];
    const over = { state: { rows, rowCount: 5 }, rowCount: 5 };
    expect(planned(literal, over)).toEqual([]);
    expect(planned(literal, { ...over, isPlain: true })).toEqual([
      formatCells(rangeOf(4, 5, 2, 3), { vertical: 'TOP', wrap: 'WRAP' }),
    ]);
  });

  it('does not follow rows that set-up has not read', () => {
    const deep = (row: number): Row[] => Array.from({ length: row + 1 }, (_, at) => (at === row ? ['', '', 5] : ['x']));
    const cells = cellsOf([299, 2, { numberFormat: 'TEXT' }]);
    expect(planned(literal, { state: { rows: deep(10), cells } })).toEqual([]);
    expect(planned(literal, { state: { rows: deep(9), cells } })).toEqual([looked({ numberFormat: textFormat }, 10)]);
    expect(planned(literal, { state: { rows: deep(40) } })).toEqual([looked({ numberFormat: textFormat }, 41)]);
  });

  it('is set in rows by which the table grows', () => {
    const cells = both({ numberFormat: 'DATE', validation: dateValidation });
    expect(planned(day, { state: { cells }, rowCount: 320 })[0]).toEqual(
      formatCells(rangeOf(4, 320, 2, 3), { numberFormat: dateFormat }),
    );
  });
});

describe('the drop-down of a column', () => {
  const list = column('x', 'X', 'X', 'list', 100, { choices: ['a', 'b'] });
  const validation = { type: 'ONE_OF_LIST', values: ['a', 'b'], strict: true } as const;
  const made = (help?: string) => setValidation(rangeOf(4, 300, 2, 3), { ...validation, help });

  it('is set with its help where it is missing at the first entry or in the last row', () => {
    expect(planned(list, { help: { x: 'Chọn một mục' } })).toEqual([made('Chọn một mục')]);
    expect(planned(list, { help: { y: 'khác' } })).toEqual([made()]);
    expect(planned(list, { state: { cells: cellsOf([4, 2, { validation }]) } })).toEqual([made()]);
    expect(planned(list, { state: { cells: cellsOf([299, 2, { validation }]) } })).toEqual([made()]);
  });

  it('is left alone where it stands', () => {
    expect(planned(list, { state: { cells: both({ validation }) } })).toEqual([]);
    expect(planned(list, { state: { cells: both({ validation: { ...validation, values: ['a'] } }) } })).toEqual([
      made(),
    ]);
  });

  it('is none in a column of free text', () => {
    expect(planned(prose)).toEqual([]);
  });
});

describe('the columns of a table', () => {
  it('are planned by kind, neighbours with one look at once, and columns that it has not left out', () => {
    const columns = [
      column('a', 'A', 'A', 'text', 90),
      column('b', 'B', 'B', 'text', 90),
      column('c', 'C', 'C', 'text', 90),
    ];
    const places = new Map([
      ['a', 1],
      ['b', 0],
    ]);
    expect(planColumns(placedTable({ columns, places, isPlain: true }), { units: undefined, help: {} })).toEqual([
      resizeDimension(7, 'COLUMNS', 1, 2, 90),
      resizeDimension(7, 'COLUMNS', 0, 1, 90),
      formatCells(rangeOf(4, 300, 0, 2), { vertical: 'TOP', wrap: 'CLIP' }),
    ]);
  });

  it('have their entries below the headings, to the grid’s end or beyond', () => {
    const table = placedTable({ headingRowIndex: 1, rowCount: 50 });
    expect(bodyRange(table, 2, 4)).toEqual(rangeOf(2, 50, 2, 4));
    expect(openBodyRange(table, 2, 4)).toEqual(rangeOf(2, undefined, 2, 4));
  });
});
