import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/core/values/cell';
import {
  charactersPerPart,
  copiedKeys,
  mostCopiedRows,
  parseStatuses,
  parseUnit,
  printHeader,
  printUnit,
  readMasterCopy,
} from '../../../src/sheets/master/master-copy';
import { type MasterKey, masterColumns } from '../../../src/sheets/tables/columns';
import { masterRow } from './copied-master';

const keys: readonly MasterKey[] = ['code', 'title', 'percent', 'unit'];
const statusesOf = (...statuses: Cell[]) =>
  printUnit(
    statuses.map((status, index) => masterRow({ code: `B-${100 + index}`, status })),
    keys,
  ).statuses;

describe('which columns of the master are copied', () => {
  it('all that it has, but the statuses', () => {
    const all = Object.fromEntries(masterColumns.map(({ key }, index) => [key, index]));
    expect(copiedKeys(all)).toEqual(masterColumns.map(({ key }) => key).filter((key) => key !== 'status'));
    expect(copiedKeys({ unit: 0, title: 5, status: 1, code: 7 })).toEqual(['code', 'title', 'unit']);
    expect(printHeader(['code', 'title'])).toBe('[1,"code","title"]');
    expect([charactersPerPart, mostCopiedRows]).toEqual([45_000, 40_000]);
  });
});

describe('a unit’s rows as the copy holds them', () => {
  const rows = [
    masterRow({ code: 'B-2', title: 'Hai', unit: 'S' }),
    masterRow({ code: 'B-1', title: '', percent: 50, unit: 'S' }),
    masterRow({ code: 'B-3', unit: 'S' }),
  ];

  it('are a list for each column, by code, without blanks at the end', () => {
    expect(printUnit(rows, keys).text).toBe('[["B-1","B-2","B-3"],["","Hai"],[50],["S","S","S"]]');
    expect(printUnit([...rows].reverse(), keys)).toEqual(printUnit(rows, keys));
    expect(printUnit([], keys)).toEqual({ text: '[[],[],[],[]]', statuses: `${statusesOf()}` });
  });

  it('hold what a cell takes', () => {
    const [row] = [masterRow({ code: 'B-1', title: 'x'.repeat(50_001) })];
    expect(printUnit([row ?? []], ['title']).text).toBe(JSON.stringify([[`${'x'.repeat(49_999)}…`]]));
    expect(printUnit([[undefined, null, true]], ['code', 'title', 'field']).text).toBe('[[],[],[true]]');
  });

  it.each<[string, unknown]>([
    ['[["a"],[],[1],["S"]]', [['a'], [], [1], ['S']]],
    ['[["a"],[],[1]]', undefined],
    ['[["a"],[],1,["S"]]', undefined],
    ['{"length":4}', undefined],
    ['[["a"', undefined],
  ])('%s is read as %j', (text, columns) => {
    expect(parseUnit(text, keys)).toEqual(columns);
  });
});

describe('statuses', () => {
  it('are a letter each, in the order of the codes, and what is none in full', () => {
    const text = statusesOf('Hủy/Không thực hiện', 'Chuyển tiếp', '', 'Quá hạn', 'tự ghi', 5);
    expect(text.replace(/^\w+:/, '')).toBe('am-j??["tự ghi",5]');
    expect(parseStatuses(text)).toEqual(['Hủy/Không thực hiện', 'Chuyển tiếp', '', 'Quá hạn', 'tự ghi', 5]);
    expect(parseStatuses(statusesOf())).toEqual([]);
  });

  it('are not read when somebody changed them', () => {
    const text = statusesOf('Quá hạn', 'tự ghi');
    for (const spoilt of [
      text.replace('j?', 'k?'),
      text.replace('tự', 'Tự'),
      text.replace(/\[.*/, ''),
      text.replace(':', ''),
      `${text}x`,
      `x${text}`,
      '',
    ])
      expect([spoilt, parseStatuses(spoilt)]).toEqual([spoilt, undefined]);
  });
});

describe('the sheet of the copy', () => {
  const header = printHeader(keys);
  const size = { rowCount: 9, columnCount: 4 };
  const unpack = (text: string) => {
    if (!text.startsWith('~')) throw new Error('not packed');
    return text.slice(1);
  };
  const read = (...rows: Cell[][]) =>
    readMasterCopy({ spreadsheetId: 'x', sheetId: 5, title: 't', rows }, size, unpack);

  it('is read with each unit’s row, what is torn left out', () => {
    expect(read([header], ['S0', 'st', '~ab', 'cd', ''], [], ['S1', '', 'hỏng'], ['', 7, '', '~', ''])).toEqual({
      sheetId: 5,
      ...size,
      keys,
      units: new Map([
        ['S0', { rowIndex: 1, parts: 2, text: 'abcd', statuses: 'st' }],
        ['S1', { rowIndex: 3, parts: 1, text: undefined, statuses: '' }],
        ['', { rowIndex: 4, parts: 2, text: '', statuses: '7' }],
      ]),
      nextRow: 5,
    });
    expect(read([header])).toMatchObject({ units: new Map(), nextRow: 1 });
    expect(read([header], ['S0'])?.units.get('S0')).toEqual({ rowIndex: 1, parts: 0, text: undefined, statuses: '' });
  });

  it.each<[string, Cell[][]]>([
    ['nothing in it', []],
    ['no header', [[5]]],
    ['a header of another version', [[header.replace('1', '2')]]],
    ['a header of columns that nobody knows', [['[1,"code","lạ"]']]],
    ['a header in another order', [['[1,"title","code"]']]],
    ['a unit twice', [[header], ['S0', 'a'], ['S0', 'b']]],
  ])('is made anew with %s', (_, rows) => {
    expect(read(...rows)).toBeUndefined();
  });
});
