import { describe, expect, it } from 'vitest';
import { type FigureKey, sumFigures } from '../../../src/core/report/counting/unit-figures';
import type { Publication } from '../../../src/core/tree/publication';
import type { Cell } from '../../../src/core/values/cell';
import { findPublished } from '../../../src/sheets/published/find-published';
import { planPublished } from '../../../src/sheets/published/plan-published';
import { publishedColumns } from '../../../src/sheets/published/published-columns';
import { publishedRows } from '../../../src/sheets/published/published-rows';
import { readPublished } from '../../../src/sheets/published/read-published';
import { countCells, createWorkbook } from '../workbook';
import { publication } from './publication';

const shown = new Set<FigureKey>();
const rowsOf = (over: Partial<Publication> = {}, language: 'vi' | 'en' = 'vi') =>
  publishedRows({ ...publication, ...over }, language, shown).map((row) => [...row]);
const columnOf = (key: string) => publishedColumns.findIndex((column) => column.key === key);

describe('what a tracker publishes', () => {
  it.each(['vi', 'en'] as const)('is read back as it was, in %s', (language) => {
    const reading = readPublished(rowsOf({}, language));
    expect(reading.kind === 'read' && reading.publication).toEqual(publication);
  });

  it('is read back without a year, without trackers below, without decisions', () => {
    const plain = {
      below: [],
      scopeYear: undefined,
      decisions: [],
      decisionCount: 0,
      units: publication.units.slice(0, 2),
    };
    const total = sumFigures(plain.units.map((one) => one.figures));
    const reading = readPublished(rowsOf({ ...plain, total, present: 1, expected: 2 }));
    expect(reading.kind === 'read' && reading.publication).toEqual({
      ...publication,
      ...plain,
      total,
      present: 1,
      expected: 2,
    });
  });

  it('leaves the figures of modules that are off blank, and counts them as none', () => {
    const rows = publishedRows(publication, 'vi', new Set<FigureKey>(['budget']));
    const reading = readPublished(rows);
    expect(reading.kind === 'read' && reading.publication.total.counts.budget).toBe(0);
  });
});

describe('a published sheet that somebody changed', () => {
  const changed = (change: (rows: Cell[][]) => void) => {
    const rows = rowsOf();
    change(rows);
    return readPublished(rows);
  };
  const top = rowsOf().findIndex((row) => row[0] === publishedColumns[0]?.vi);
  const put = (row: number, key: string, value: Cell) => (rows: Cell[][]) => {
    (rows[top + row] ?? [])[columnOf(key)] = value;
  };

  it.each<[string, ReturnType<typeof put>, object]>([
    ['a count', put(1, 'doneOnTime', 3), { kind: 'sumsDiffer', found: '5', count: 6, column: 'Tổng số' }],
    ['a stated sum', put(1, 'open', 9), { kind: 'sumsDiffer', found: '9', count: 3, column: 'Chưa hoàn thành' }],
    ['an age', put(1, 'over30', 2), { kind: 'sumsDiffer', found: '3', count: 4 }],
    ['the total’s sum', put(4, 'openDifficulties', 3), { kind: 'sumsDiffer', found: '3', count: 2 }],
    ['the units that take part', put(4, 'expected', 12), { kind: 'sumsDiffer', found: '12', count: 11 }],
    ['a count in words', put(2, 'inTime', 'bốn'), { kind: 'damaged', found: 'bốn' }],
    ['the kind of a row', put(2, 'kind', 'Phòng'), { kind: 'damaged', found: 'Phòng' }],
    ['the total’s row', (rows) => rows.pop(), { kind: 'damaged' }],
    ['the headings', (rows) => rows.splice(top, 1), { kind: 'damaged' }],
  ])('is not believed, and the cell is named: %s', (_, change, expected) => {
    expect(changed(change as (rows: Cell[][]) => void)).toMatchObject(expected);
  });

  it.each<[string, string, Cell, object]>([
    ['the format', 'Phiên bản định dạng', 2, { kind: 'otherFormat', found: '2', most: 1 }],
    ['no format', 'Phiên bản định dạng', '', { kind: 'damaged' }],
    ['the moment', 'Số liệu tính đến', 'hôm qua', { kind: 'damaged', cell: 'B4', found: 'hôm qua' }],
    ['the oldest figures', 'Số liệu cũ nhất', '', { kind: 'damaged', cell: 'B5' }],
    ['the year', 'Năm báo cáo', 'nay', { kind: 'damaged', found: 'nay' }],
  ])('is not believed for %s', (_, name, value, expected) => {
    const reading = changed((rows) => {
      const fact = rows.find((row) => row[0] === name) ?? [];
      fact[1] = value;
    });
    expect(reading).toMatchObject(expected);
  });

  it('names the very cell', () => {
    const reading = changed(put(2, 'inTime', 'bốn'));
    expect(reading).toMatchObject({ cell: expect.stringMatching(new RegExp(`^[A-Z]+${top + 3}$`)) });
  });

  it('may have blank rows between its units', () => {
    expect(changed((rows) => rows.splice(top + 2, 0, [])).kind).toBe('read');
  });
});

describe('the published sheet', () => {
  const place = {
    newSheetId: 900,
    language: 'vi',
    hidden: shown,
    editors: ['a@example.vn'],
    summary: undefined,
  } as const;

  it('is made hidden and closed, and written no second time', () => {
    const workbook = createWorkbook({ title: 'Báo cáo', sheetId: 1 });
    const first = planPublished(publication, { ...place, grid: undefined });
    workbook.apply([...first.requests, ...first.stamp]);
    const grid = workbook.read(900);
    expect([grid.title, readPublished(grid.rows).kind]).toEqual(['Đôn Đốc (số liệu)', 'read']);
    expect(workbook.sheetOf(900).properties.hidden).toBe(true);
    expect(JSON.stringify(workbook.describe('sheets(protectedRanges)'))).toContain('a@example.vn');
    const summary = { ...workbook.size(900), sheetId: 900, title: grid.title } as never;
    expect(planPublished(publication, { ...place, grid, summary })).toEqual({ requests: [], stamp: [] });
  });

  it('tells what moves with every run from the figures, and grows by the rows that are missing', () => {
    const workbook = createWorkbook({ title: 'Báo cáo', sheetId: 1 });
    const first = planPublished(publication, { ...place, grid: undefined });
    workbook.apply([...first.requests, ...first.stamp]);
    const grid = workbook.read(900);
    const summary = (size: object) => ({ ...workbook.size(900), ...size, sheetId: 900, title: grid.title }) as never;
    const later = { ...publication, code: 'BC-20251014-1630', moment: 45_944.5, oldest: 45_931 };
    const moved = planPublished(later, { ...place, grid, summary: summary({}) });
    expect([moved.requests, countCells(moved.stamp)]).toEqual([[], 3]);
    const small = planPublished(publication, { ...place, grid, summary: summary({ rowCount: 5, columnCount: 3 }) });
    expect(small.requests.map((request) => JSON.stringify(request)).join()).toMatch(/ROWS.*COLUMNS/);
  });

  it('is found by its mark and title, by its title, by its mark', () => {
    const sheets = [
      { sheetId: 0, title: 'Bản sao của Đôn Đốc (số liệu)' },
      { sheetId: 1, title: 'Đôn Đốc (data)' },
      { sheetId: 2, title: 'Đôn Đốc (số liệu)' },
    ];
    const workbook = createWorkbook({ title: 'Báo cáo', sheetId: 1 });
    workbook.apply(planPublished(publication, { ...place, grid: undefined }).requests);
    const { sheets: json } = workbook.describe('sheets(properties.sheetId,developerMetadata)') as {
      sheets: { developerMetadata?: unknown }[];
    };
    const mark = json.find(({ developerMetadata }) => developerMetadata !== undefined)?.developerMetadata;
    const marked = (...ids: readonly number[]) => ({
      sheets: ids.map((sheetId) => ({ properties: { sheetId }, developerMetadata: mark })),
    });
    expect(findPublished(sheets, marked(0, 2))?.sheetId).toBe(2);
    expect(findPublished(sheets, marked(0))?.sheetId).toBe(1);
    expect(findPublished(sheets.slice(0, 1), marked(0))?.sheetId).toBe(0);
    expect(findPublished(sheets.slice(0, 1), {})).toBeUndefined();
  });
});
