import { describe, expect, it } from 'vitest';
import { parseImportRequest } from '../../../src/app/importing/import-request';

const parse = (said: object) => parseImportRequest(said);

describe('what the import page sends', () => {
  it('is taken as it was said', () => {
    expect(
      parse({
        file: ' abc ',
        sheet: 'Bảng',
        table: 1,
        columns: { A: 'title', ab: 'lead', B: '' },
        year: '2025',
        rows: { 5: 'task', 6: 'section' },
        leads: { 'Phòng A': 'STC', 'Phòng B': 'add', 'Phòng C': 'skip' },
        unknownLeads: 'skip',
        lead: 'SNV',
        toUnit: ' STC ',
        progress: { ok: 'Hoàn thành' },
        days: { cuối: '31/12/2025' },
        makeSheets: true,
        update: true,
      }),
    ).toEqual({
      file: 'abc',
      sheet: 'Bảng',
      table: 1,
      columns: new Map<number, string | null>([
        [0, 'title'],
        [27, 'lead'],
        [1, null],
      ]),
      year: 2025,
      rows: new Map([
        [5, 'task'],
        [6, 'section'],
      ]),
      decisions: {
        leads: new Map<string, object>([
          ['Phòng A', { kind: 'unit', code: 'STC' }],
          ['Phòng B', { kind: 'add' }],
          ['Phòng C', { kind: 'skip' }],
        ]),
        unknownLeads: { kind: 'skip' },
        noLead: { kind: 'unit', code: 'SNV' },
        toUnit: 'STC',
        progress: new Map([['ok', 'done']]),
        days: new Map([['cuối', '31/12/2025']]),
      },
      makesSheets: true,
      updates: true,
    });
  });

  const nothing = {
    file: '',
    sheet: '',
    table: undefined,
    columns: new Map(),
    year: undefined,
    rows: new Map(),
    decisions: {
      leads: new Map(),
      unknownLeads: undefined,
      noLead: undefined,
      toUnit: undefined,
      progress: new Map(),
      days: new Map(),
    },
    makesSheets: false,
    updates: false,
  };

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['a text', 'abc'],
    ['a list', [1, 2]],
    [
      'parts of other kinds',
      { file: 5, columns: 'A', rows: [], leads: null, progress: 3, days: true, makeSheets: 'yes', update: 1 },
    ],
    ['a table before the first', { table: -1 }],
    ['half a table', { table: 0.5 }],
    ['a year too early', { year: 1999 }],
    ['a year too late', { year: 2100 }],
    ['half a year', { year: 2025.5 }],
    ['names that are no columns', { columns: { A1: 'title', ABCD: 'title', '': 'title' } }],
    ['kinds that are none', { rows: { 5: 'total' } }],
    ['blank answers', { leads: { 'Phòng A': ' ' }, days: { cuối: ' ' }, progress: { ok: 'lạ', no: 5 }, toUnit: '' }],
  ])('counts as not said where it makes no sense: %s', (_, said) => {
    expect(parseImportRequest(said)).toEqual(nothing);
  });

  it('takes the first table and the years 2000 to 2099', () => {
    expect([parse({ table: 0 }).table, parse({ year: 2000 }).year, parse({ year: 2099 }).year]).toEqual([
      0, 2000, 2099,
    ]);
  });

  it('leaves a column out that is set to none of a task’s', () => {
    expect([...parse({ columns: { C: 'code', D: 'note' } }).columns]).toEqual([
      [2, null],
      [3, 'note'],
    ]);
  });
});
