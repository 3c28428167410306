import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/core/values/cell';
import { type MasterCopy, printHeader, printUnit } from '../../../src/sheets/master/master-copy';
import { type CopyPlace, planCopyRows } from '../../../src/sheets/master/master-copy-plan';
import type { MasterKey } from '../../../src/sheets/tables/columns';
import type { Request } from '../../../src/sheets/v4';
import { masterRow } from './copied-master';

const keys: readonly MasterKey[] = ['code', 'title', 'unit'];
const header = printHeader(keys);
const facts = { freeSheetId: 99, keys, pack: (text: string) => text };
const nowhere: CopyPlace = { sheetId: undefined, copy: undefined };

const rowsOf = (unit: string, status: string, ...titles: string[]) =>
  titles.map((title, index) => masterRow({ code: `${unit}-${index}`, title, unit, status }));
const textsOf = (rows: readonly (readonly Cell[])[]) => printUnit(rows, keys);

/** A copy that holds these units, one row each from row 1 on. */
function copyOf(
  units: { readonly [unit: string]: readonly (readonly Cell[])[] },
  over: Partial<MasterCopy> = {},
): CopyPlace {
  const copied = Object.entries(units).map(([unit, rows], index) => {
    const parts = Math.ceil(textsOf(rows).text.length / 45_000);
    return [unit, { ...textsOf(rows), rowIndex: 1 + index, parts }] as const;
  });
  const nextRow = 1 + copied.length;
  const copy = { sheetId: 5, rowCount: nextRow, columnCount: 3, keys, units: new Map(copied), nextRow, ...over };
  return { sheetId: 5, copy };
}

/** Requests on one line each: texts are told by their length where they are long. */
const told = (requests: readonly Request[]) =>
  requests.map((request) => {
    const [[kind, body] = ['', {}]] = Object.entries(request);
    const { start, rows, properties, length, dimension, sheetId } = Object(body);
    if (kind === 'addSheet') {
      const { rowCount, columnCount } = properties.gridProperties;
      return `${kind} ${properties.sheetId} “${properties.title}” ${properties.hidden} ${rowCount}×${columnCount}`;
    }
    if (kind === 'appendDimension') return `${kind} ${sheetId} ${dimension} ${length}`;
    if (kind === 'deleteSheet') return `${kind} ${sheetId}`;
    const values = rows.map(({ values: cells }: { values: { userEnteredValue?: { stringValue: string } }[] }) =>
      cells.map(({ userEnteredValue: { stringValue } = { stringValue: '' } }) =>
        stringValue.length > 1_000 ? stringValue.length : stringValue,
      ),
    );
    return [start.sheetId, start.rowIndex, start.columnIndex, ...values];
  });

const plan = (place: CopyPlace, units: { readonly [unit: string]: readonly (readonly Cell[])[] }) =>
  planCopyRows(place, new Map(Object.entries(units)), facts);

const a = rowsOf('A', 'Quá hạn', 'một', 'hai');
const b = rowsOf('B', '', 'ba');

describe('a copy that is made', () => {
  it('has a row for each unit below its header', () => {
    const { requests, place } = plan(nowhere, { A: a, B: b });
    expect(told(requests)).toEqual([
      'addSheet 99 “Đôn Đốc (bản sao)” true 3×3',
      [99, 0, 0, [header]],
      [99, 1, 0, ['A', textsOf(a).statuses, textsOf(a).text], ['B', textsOf(b).statuses, textsOf(b).text]],
    ]);
    expect(place).toEqual({
      sheetId: 99,
      copy: {
        sheetId: 99,
        rowCount: 3,
        columnCount: 3,
        keys,
        units: new Map([
          ['A', { ...textsOf(a), rowIndex: 1, parts: 1 }],
          ['B', { ...textsOf(b), rowIndex: 2, parts: 1 }],
        ]),
        nextRow: 3,
      },
    });
  });

  it.each<[string, CopyPlace]>([
    ['that cannot be read', { sheetId: 5, copy: undefined }],
    ['of other columns', copyOf({ A: a }, { keys: ['code', 'title'] })],
  ])('takes the place of one %s', (_, place) => {
    expect(told(plan(place, { A: a }).requests)).toEqual([
      'deleteSheet 5',
      'addSheet 99 “Đôn Đốc (bản sao)” true 2×3',
      [99, 0, 0, [header]],
      [99, 1, 0, ['A', textsOf(a).statuses, textsOf(a).text]],
    ]);
  });

  it('is nothing yet where there is no unit', () => {
    const { requests, place } = plan(nowhere, {});
    expect(told(requests)).toEqual(['addSheet 99 “Đôn Đốc (bản sao)” true 1×2', [99, 0, 0, [header]]]);
    expect(place).toBe(nowhere);
  });

  it('cuts a long text into cells of 45,000 letters', () => {
    const long = rowsOf('A', '', 'x'.repeat(49_000), 'y'.repeat(49_000));
    const { length } = textsOf(long).text;
    const [sheet, , written] = told(plan(nowhere, { A: long }).requests);
    expect(sheet).toBe('addSheet 99 “Đôn Đốc (bản sao)” true 2×5');
    expect(written).toEqual([99, 1, 0, ['A', textsOf(long).statuses, 45_000, 45_000, length - 90_000]]);
  });
});

describe('a copy that stands', () => {
  const standing = copyOf({ A: a, B: b });

  it('gets nothing of what it holds', () => {
    const { requests, place } = plan(standing, { A: a });
    expect(requests).toEqual([]);
    expect(place).toEqual(standing);
  });

  it('gets the statuses alone where they alone changed', () => {
    const late = rowsOf('B', 'Quá hạn', 'ba');
    const { requests, place } = plan(standing, { B: late });
    expect(told(requests)).toEqual([[5, 2, 1, [textsOf(late).statuses]]]);
    expect(place.copy?.units.get('B')).toEqual({ ...textsOf(late), rowIndex: 2, parts: 1 });
  });

  it('gets the text alone where the statuses are the same', () => {
    const other = rowsOf('B', '', 'bốn');
    expect(told(plan(standing, { B: other }).requests)).toEqual([[5, 2, 2, [textsOf(other).text]]]);
  });

  it('gets both where both changed, and grows by the columns that it lacks', () => {
    const other = rowsOf('B', 'Quá hạn', 'z'.repeat(48_000));
    const { requests, place } = plan(standing, { B: other });
    expect(told(requests)).toEqual([
      'appendDimension 5 COLUMNS 1',
      [5, 2, 1, [textsOf(other).statuses, 45_000, textsOf(other).text.length - 45_000]],
    ]);
    expect(place.copy).toMatchObject({ columnCount: 4, rowCount: 3, nextRow: 3 });
    expect(place.copy?.units.get('B')?.parts).toBe(2);
  });

  it('loses the cells that a longer text held', () => {
    const long = copyOf({ A: rowsOf('A', '', 'x'.repeat(49_000), 'y'.repeat(49_000)) }, { columnCount: 5 });
    const short = rowsOf('A', '', 'một', 'hai');
    expect(told(plan(long, { A: short }).requests)).toEqual([[5, 1, 2, [textsOf(short).text, '', '']]]);
    expect(told(plan(long, { A: [] }).requests)).toEqual([[5, 1, 1, [textsOf([]).statuses, textsOf([]).text, '', '']]]);
  });

  it('grows by the rows of new units, below the last', () => {
    const c = rowsOf('C', '', 'năm');
    const { requests, place } = plan(standing, { C: c, A: a, D: [] });
    expect(told(requests)).toEqual([
      'appendDimension 5 ROWS 2',
      [5, 3, 0, ['C', textsOf(c).statuses, textsOf(c).text], ['D', textsOf([]).statuses, textsOf([]).text]],
    ]);
    expect(place.copy).toMatchObject({ rowCount: 5, nextRow: 5 });
    expect([...(place.copy?.units.keys() ?? [])]).toEqual(['A', 'B', 'C', 'D']);
    expect(told(plan(place, { C: c, D: [] }).requests)).toEqual([]);
  });

  it('has room for new units where its grid has', () => {
    const roomy = copyOf({ A: a }, { rowCount: 9, columnCount: 6 });
    const { requests, place } = plan(roomy, { B: b });
    expect(told(requests)).toEqual([[5, 2, 0, ['B', textsOf(b).statuses, textsOf(b).text]]]);
    expect(place.copy).toMatchObject({ rowCount: 9, columnCount: 6, nextRow: 3 });
  });

  it('gets whole a text that was torn', () => {
    const torn = copyOf({ A: a });
    const unit = { rowIndex: 1, parts: 3, text: undefined, statuses: textsOf(a).statuses };
    const place = { sheetId: 5, copy: { ...(torn.copy as MasterCopy), units: new Map([['A', unit]]) } };
    expect(told(plan(place, { A: a }).requests)).toEqual([[5, 1, 2, [textsOf(a).text, '', '']]]);
  });
});
