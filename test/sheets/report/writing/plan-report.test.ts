import { describe, expect, it } from 'vitest';
import type { Row } from '../../../../src/core/values/cell';
import { type Page, type PageRow, type RowKind, type Span, textRow } from '../../../../src/sheets/report/page';
import { looksOf } from '../../../../src/sheets/report/row-looks';
import { planReport } from '../../../../src/sheets/report/writing/plan-report';
import type { ReportSheetFacts } from '../../../../src/sheets/report/writing/report-sheet-facts';
import { drawBorders, eraseBorders, formatCells } from '../../../../src/sheets/requests/format-requests';
import { appendDimension, resizeDimension } from '../../../../src/sheets/requests/requests';
import { hideRows, mergeEachRow, showRows } from '../../../../src/sheets/requests/sheet-requests';
import type { Request } from '../../../../src/sheets/v4';

const sheetId = 700;
const rows: PageRow[] = [
  textRow('title', 'BÁO CÁO'),
  textRow('stamp', '3/4 đơn vị'),
  { kind: 'legend', cells: [undefined, 'Đơn vị'] },
  { kind: 'unit', cells: [1, 'Sở Tài chính', 12] },
  { kind: 'unit', cells: [2, 'Sở Nội vụ', 5] },
  textRow('band', 'Theo lĩnh vực'),
];
const page: Page = { rows, firstUnitRow: 3, charts: [] };
const standing: Row[] = rows.map(({ cells }) => cells);
const range = (top: number, bottom: number, [left, right]: Span = [0, 22]) => ({
  sheetId,
  startRowIndex: top,
  endRowIndex: bottom,
  startColumnIndex: left,
  endColumnIndex: right,
});
const merges = [range(0, 1), range(1, 2), range(5, 6)];

function planned(over: Partial<ReportSheetFacts>, within: Page = page): readonly Request[] {
  return planReport(within, {
    sheetId,
    rowCount: 50,
    columnCount: 26,
    rows: standing,
    merges,
    rowGroups: [],
    charts: [],
    stampRange: range(1, 2, [0, 1]),
    ...over,
  }).requests;
}

const write = (rowIndex: number, columnIndex: number, ...cells: object[][]) => ({
  updateCells: {
    start: { sheetId, rowIndex, columnIndex },
    rows: cells.map((values) => ({ values })),
    fields: 'userEnteredValue',
  },
});
const text = (stringValue: string) => ({ userEnteredValue: { stringValue } });
const number = (numberValue: number) => ({ userEnteredValue: { numberValue } });
const laid = (kind: RowKind, top: number, bottom: number, lined: boolean) => [
  ...looksOf(kind).map(({ span, look }) => formatCells(range(top, bottom, span), look)),
  eraseBorders(range(top, bottom)),
  ...(lined ? [drawBorders(range(top, bottom), '#BFBFBF')] : []),
];
const widths: [number, number, number][] = [
  [0, 1, 30],
  [1, 2, 130],
  [2, 7, 36],
  [7, 8, 38],
  [8, 11, 36],
  [11, 13, 38],
  [13, 14, 44],
  [14, 15, 38],
  [15, 18, 54],
  [18, 19, 36],
  [19, 20, 62],
  [20, 21, 32],
  [21, 22, 42],
];
const columns = widths.map(([start, end, width]) => resizeDimension(sheetId, 'COLUMNS', start, end, width));
const height = (start: number, end: number, pixels: number) => resizeDimension(sheetId, 'ROWS', start, end, pixels);

describe('a report that is written', () => {
  it('on an empty sheet has widths, words, looks, merged cells and heights', () => {
    expect(planned({ rows: [], merges: [] })).toEqual([
      ...columns,
      write(0, 0, [text('BÁO CÁO')]),
      write(5, 0, [text('Theo lĩnh vực')]),
      write(3, 0, [number(1), text('Sở Tài chính'), number(12)], [number(2), text('Sở Nội vụ'), number(5)]),
      write(2, 1, [text('Đơn vị')]),
      ...laid('title', 0, 1, false),
      ...laid('stamp', 1, 2, false),
      ...laid('legend', 2, 3, false),
      hideRows(sheetId, 2, 3),
      ...laid('unit', 3, 5, true),
      ...laid('band', 5, 6, true),
      mergeEachRow(range(0, 2)),
      mergeEachRow(range(5, 6)),
      height(0, 1, 26),
      height(1, 2, 21),
      height(2, 3, 20),
      height(3, 6, 19),
    ]);
  });

  it('is left alone where it stands', () => {
    expect(planned({})).toEqual([]);
  });

  it.each<[string, Partial<ReportSheetFacts>, object[]]>([
    ['rows, and one below it', { rowCount: 4 }, [appendDimension(sheetId, 'ROWS', 3)]],
    ['a row below it', { rowCount: 6 }, [appendDimension(sheetId, 'ROWS', 1)]],
    ['no rows', { rowCount: 7 }, []],
    ['columns', { columnCount: 20 }, [appendDimension(sheetId, 'COLUMNS', 2)]],
    ['no columns', { columnCount: 22 }, []],
  ])('gets what its sheet lacks: %s', (_, over, requests) => {
    expect(planned(over)).toEqual(requests);
  });

  it('shows all rows and is laid out anew where its title is not what it was', () => {
    const requests = planned({ rows: standing.with(0, ['REPORT']) });
    expect(requests.slice(0, columns.length + 2)).toEqual([
      showRows(sheetId, 0),
      ...columns,
      write(0, 0, [text('BÁO CÁO')]),
    ]);
    expect(requests.filter((request) => 'repeatCell' in request)).toHaveLength(11);
    expect(requests.slice(-4)).toEqual([height(0, 1, 26), height(1, 2, 21), height(2, 3, 20), height(3, 6, 19)]);
  });

  it('writes a figure that changed and nothing else', () => {
    expect(planned({ rows: standing.with(3, [1, 'Sở Tài chính', 11]) })).toEqual([write(3, 2, [number(12)])]);
  });

  it('leaves its stamp to the stamp’s own plan', () => {
    expect(planned({ rows: standing.with(1, ['2/4 đơn vị']) })).toEqual([]);
  });

  it('empties what a person wrote on it, and leaves what stands behind it', () => {
    const cells: Row = [...[2, 'Sở Nội vụ', 5], ...Array.from({ length: 18 }, () => ''), 'x', 'của tôi'];
    expect(planned({ rows: standing.with(4, cells) })).toEqual([write(4, 21, [{}])]);
  });

  it('takes words, looks and merged cells away below its end', () => {
    const longer = [...standing, [], ['Cũ', 'x']];
    expect(planned({ rows: longer, merges: [...merges, range(7, 8)] })).toEqual([
      { unmergeCells: { range: range(7, 8) } },
      write(7, 0, [{}, {}]),
      ...laid('blank', 7, 8, false),
      height(7, 8, 19),
    ]);
  });

  it('changes the height of a row whose text needs more lines, with equal ones below it at once', () => {
    const name = 'Sở Tài chính và các đơn vị trực thuộc';
    const longer = rows.map((row) => (row.kind === 'unit' ? { ...row, cells: [row.cells[0], name, 1] } : row));
    const current = longer.map(({ cells }) => cells);
    const before = current.with(3, [1, 'Sở', 1]).with(4, [2, 'Sở', 1]);
    const within = { ...page, rows: longer };
    expect(planned({ rows: current }, within)).toEqual([]);
    expect(planned({ rows: before }, within)).toEqual([write(3, 1, [text(name)], [text(name)]), height(3, 5, 34)]);
    expect(planned({ rows: before.with(4, current[4] ?? []) }, within)).toEqual([
      write(3, 1, [text(name)]),
      height(3, 4, 34),
    ]);
  });
});
