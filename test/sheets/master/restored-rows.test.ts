import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/core/values/cell';
import { copiedKeys, type MasterCopy, printUnit } from '../../../src/sheets/master/master-copy';
import { restoreMaster } from '../../../src/sheets/master/master-copy-restore';
import { type MasterKey, masterColumns } from '../../../src/sheets/tables/columns';
import { headings, masterRow } from './copied-master';

const all = Object.fromEntries(masterColumns.map(({ key }, index) => [key, index])) as { [key in MasterKey]: number };
const keys = copiedKeys(all);
const grid = (rows: readonly (readonly Cell[])[]) => ({
  spreadsheetId: 'tracker',
  sheetId: 900,
  title: 'Tổng hợp',
  rows,
});
const row = (unit: string, number: number, over: { readonly [key: string]: Cell } = {}) =>
  masterRow({ code: `${unit}-${number}`, title: `Việc ${number}`, status: 'Quá hạn', unit, ...over });
const trimmed = (cells: readonly Cell[]) => cells.slice(0, cells.findLastIndex((cell) => cell !== '') + 1);

function copyOf(...units: [name: string, rows: (readonly Cell[])[]][]): MasterCopy {
  const copied = units.map(
    ([name, rows], index) => [name, { ...printUnit(rows, keys), rowIndex: index + 1, parts: 1 }] as const,
  );
  return { sheetId: 5, rowCount: 9, columnCount: 3, keys, units: new Map(copied), nextRow: units.length + 1 };
}

/** A master of twelve rows of A and eight of B, as a run reads it: the first ten rows whole, of the others only the code. */
const rowsOfA = Array.from({ length: 12 }, (_, index) => row('A', 10 + index));
const rowsOfB = Array.from({ length: 8 }, (_, index) => row('B', 30 + index));
const whole: (readonly Cell[])[] = [headings, ...rowsOfA, ...rowsOfB];
const copy = copyOf(['A', rowsOfA], ['B', rowsOfB]);
const codesOnly = (rows: readonly (readonly Cell[])[], tailRow: number) =>
  rows.map((cells, index) => (index < 10 || index >= tailRow ? cells : cells.slice(0, 1)));
const parts = { codeColumn: 0, tailRow: 20 };

function restore(
  rows = codesOnly(whole, 20),
  from = copy,
  over: Partial<typeof parts & { fullRows: Set<number> }> = {},
) {
  const restored = restoreMaster(grid(rows), from, { ...parts, ...over });
  if (restored === undefined || 'unsure' in restored) return restored;
  return { rows: restored.grid.rows, outdated: [...restored.outdated] };
}

describe('a master of which the codes were read', () => {
  it('is filled from its copy, what was read left as it is', () => {
    const expected = whole.map((cells, index) => (index < 10 || index >= 20 ? cells : trimmed(cells)));
    expect(restore()).toEqual({ rows: expected, outdated: [] });
    expect(restoreMaster(grid(codesOnly(whole, 20)), copy, parts)).toMatchObject({
      grid: { spreadsheetId: 'tracker', sheetId: 900, title: 'Tổng hợp' },
      columnIndex: all,
    });
  });

  it('keeps what stands in rows that were read, whatever the copy says', () => {
    const rows = codesOnly(whole, 20).map((cells, index) =>
      index === 3 || index === 20 ? row('A', index + 9, { title: 'tay' }) : cells,
    );
    const read = restore(rows.with(20, row('B', 37, { title: 'tay' })));
    expect(read && 'rows' in read && [read.rows[3]?.[all.title], read.rows[20]?.[all.title]]).toEqual(['tay', 'tay']);
    const full = restore(rows.with(15, row('B', 32, { title: 'tay' })), copy, { fullRows: new Set([15]) });
    expect(full && 'rows' in full && full.rows[15]?.[all.title]).toBe('tay');
  });

  it('leaves cells beside the copy’s columns where they are', () => {
    const rows = codesOnly(whole, 20).with(12, [
      'A-21',
      ...Array.from({ length: all.sourceFile }, () => ''),
      'của tôi',
    ]);
    const read = restore(rows);
    expect(read && 'rows' in read && read.rows[12]).toEqual(trimmed(row('A', 21)));
  });

  it('keeps rows without a code, and people’s rows below', () => {
    const rows = [...codesOnly(whole, 20).toSpliced(12, 0, ['', 'ghi chú']), ['', 'dưới bảng']];
    const read = restore(rows, copy, { tailRow: 21 });
    expect(read && 'rows' in read && [read.rows[12], read.rows[22]]).toEqual([
      ['', 'ghi chú'],
      ['', 'dưới bảng'],
    ]);
  });
});

describe('rows that the copy does not tell for certain', () => {
  it.each<[string, (readonly Cell[])[], number[]]>([
    ['a code that it does not have', codesOnly(whole, 20).with(12, ['A-99']), [12]],
    ['a code that stands twice', codesOnly(whole, 20).with(12, ['A-20']), [11, 12]],
  ])('are to be read: %s', (_, rows, unsure) => {
    expect(restore(rows)).toEqual({ unsure });
  });

  it('are to be read when the copy has a code twice', () => {
    const twice = copyOf(['A', rowsOfA], ['B', [...rowsOfB, row('B', 0, { code: 'A-20' })]]);
    expect(restore(codesOnly(whole, 20), twice)).toEqual({ unsure: [11] });
  });

  it('are to be read when their unit’s row in the copy is torn', () => {
    const torn = (over: object) => {
      const unit = copy.units.get('B');
      if (unit === undefined) throw new Error('no unit');
      return { ...copy, units: new Map(copy.units).set('B', { ...unit, ...over }) };
    };
    const ofB = { unsure: [13, 14, 15, 16, 17, 18, 19] };
    expect(restore(codesOnly(whole, 20), torn({ text: undefined }))).toEqual(ofB);
    expect(restore(codesOnly(whole, 20), torn({ text: '[]' }))).toEqual(ofB);
    expect(restore(codesOnly(whole, 20), torn({ statuses: 'x' }))).toEqual(ofB);
    expect(restore(codesOnly(whole, 20), torn({ statuses: printUnit(rowsOfA, keys).statuses }))).toEqual(ofB);
    const renamed = new Map([...copy.units].map(([name, unit]) => [name === 'B' ? 'C' : name, unit]));
    expect(restore(codesOnly(whole, 20), { ...copy, units: renamed })).toEqual(ofB);
  });

  it('count as read once they were', () => {
    const rows = codesOnly(whole, 20).with(12, row('A', 99));
    expect(restore(rows, copy, { fullRows: new Set([12]) })).toMatchObject({ outdated: ['A'] });
  });
});

describe('units whose rows are not those of the copy', () => {
  it.each<[string, (readonly Cell[])[], string[]]>([
    ['one that lost a row', codesOnly(whole.toSpliced(15, 1), 19), ['B']],
    ['one with a new row that was read', [...codesOnly(whole, 20), row('C', 1)], ['C']],
    ['one with a row twice among those that were read', [...codesOnly(whole, 20), row('A', 10)], ['A']],
  ])('are told: %s', (_, rows, outdated) => {
    expect(restore(rows, copy, { tailRow: rows.length > 21 ? 20 : 19 })).toMatchObject({ outdated });
  });

  it('are told when the copy has rows of a unit that the master has not', () => {
    const more = copyOf(['A', rowsOfA], ['B', rowsOfB], ['C', [row('C', 1)]], ['D', []]);
    expect(restore(codesOnly(whole, 20), more)).toMatchObject({ outdated: ['C'] });
  });
});

describe('a copy that is not of this master', () => {
  it.each<[string, Parameters<typeof restoreMaster>]>([
    ['the headings are lost', [grid([['x']]), copy, parts]],
    ['another column was read for the codes', [grid(codesOnly(whole, 20)), copy, { ...parts, codeColumn: 1 }]],
    ['it has other columns', [grid(codesOnly(whole, 20)), { ...copy, keys: keys.slice(1) }, parts]],
  ])('gives nothing when %s', (_, given) => {
    expect(restoreMaster(...given)).toBeUndefined();
  });

  it.each([
    [10, true],
    [9, false],
  ])('gives back a master in which %d of its 20 rows stand: %s', (left, isGiven) => {
    const rows = codesOnly(whole.slice(0, 1 + left), 20);
    expect(restore(rows) !== undefined).toBe(isGiven);
  });
});
