import { describe, expect, it } from 'vitest';
import type { Unit } from '../../../src/core/directory/unit';
import type { Cell } from '../../../src/core/values/cell';
import { unitsColumns } from '../../../src/sheets/tables/system-columns';
import { readUnits } from '../../../src/sheets/tables/unit-table';

function read(...rows: { readonly [key: string]: Cell }[]) {
  const cells = rows.map((row) => unitsColumns.map(({ key }) => row[key] ?? null));
  const grid = { spreadsheetId: 'x', sheetId: 7, title: 'Đơn vị', rows: [unitsColumns.map(({ vi }) => vi), ...cells] };
  const reading = readUnits(grid);
  if ('problems' in reading) throw new Error(JSON.stringify(reading.problems));
  return reading.table;
}

const unit = (row: { readonly [key: string]: Cell }): Unit | undefined => read({ code: 'STC', ...row }).items[0];

describe('a unit of the directory', () => {
  it('of which only the code is known', () => {
    expect(unit({})).toEqual({
      code: 'STC',
      name: '',
      aliases: [],
      kind: undefined,
      participants: undefined,
      order: Number.MAX_SAFE_INTEGER,
      contactEmails: '',
      leaderEmails: '',
      sheetName: 'STC',
      namesSheet: false,
      fileId: '',
      wantsReminders: true,
      validFrom: undefined,
      validTo: undefined,
      successorCode: '',
      note: '',
      rowNumber: 2,
    });
  });

  it('of which all is known', () => {
    const full = {
      name: 'Sở Tài chính',
      aliases: 'Sở TC;\nTài chính',
      kind: 'Sở',
      participants: 'Sở, ban, ngành',
      order: '12',
      contactEmails: 'a@x.vn',
      leaderEmails: 'b@x.vn',
      sheetName: 'Tài chính',
      fileId: 'abc',
      sourceKind: 'Bảng theo dõi cấp dưới',
      wantsReminders: 'Có',
      validFrom: 45_839,
      validTo: 46_022,
      successor: 'SKHDT',
      note: 'sáp nhập',
      receipts: '139/KH-UBND: 20/05/2025',
    };
    expect(unit(full)).toMatchObject({
      name: 'Sở Tài chính',
      aliases: ['Sở TC', 'Tài chính'],
      kind: 'department',
      participants: 'departments',
      order: 12,
      contactEmails: 'a@x.vn',
      leaderEmails: 'b@x.vn',
      sheetName: 'Tài chính',
      namesSheet: true,
      fileId: 'abc',
      isTracker: true,
      wantsReminders: true,
      validFrom: 45_839,
      validTo: 46_022,
      successorCode: 'SKHDT',
      note: 'sáp nhập',
      receipts: { entries: [{ symbol: '139/KH-UBND', day: 45_797 }], unread: [] },
    });
  });

  it.each<[Cell, number]>([
    [0, 0],
    [3, 3],
    ['7', 7],
    ['đầu', Number.MAX_SAFE_INTEGER],
    ['', Number.MAX_SAFE_INTEGER],
    [' ', Number.MAX_SAFE_INTEGER],
  ])('in the place %j of the order stands at %d', (order, place) => {
    expect(unit({ order })?.order).toBe(place);
  });

  it.each<[Cell, boolean]>([
    ['Không', false],
    ['no', false],
    [false, false],
    ['Có', true],
    [true, true],
    ['', true],
  ])('that wants reminders “%s” gets them: %s', (wantsReminders, gets) => {
    expect(unit({ wantsReminders })?.wantsReminders).toBe(gets);
  });

  it.each<[string, true | undefined]>([
    ['Bảng theo dõi cấp dưới', true],
    ['Lower tracker', true],
    ['Bảng nhiệm vụ', undefined],
    ['', undefined],
  ])('whose source is “%s” is a tracker: %s', (sourceKind, isTracker) => {
    expect(unit({ sourceKind })?.isTracker).toBe(isTracker);
  });

  it.each([
    ['1aBcD', '1aBcD'],
    ['https://docs.google.com/spreadsheets/d/1aBcD/edit#gid=0', '1aBcD'],
    ['https://docs.google.com/spreadsheets/d/1aBcD', '1aBcD'],
    ['https://docs.google.com/spreadsheets/d/1aBcD?usp=sharing', '1aBcD'],
    ['https://docs.google.com/spreadsheets/u/0/d/1aBcD#gid=3', '1aBcD'],
    ['https://drive.google.com/open?id=1aBcD&usp=drive', '1aBcD'],
    ['https://drive.google.com/open?usp=drive&id=1aBcD', '1aBcD'],
    [
      'https://docs.google.com/spreadsheets/d/e/2PACX/pubhtml',
      'https://docs.google.com/spreadsheets/d/e/2PACX/pubhtml',
    ],
  ])('whose file is “%s” has the file %s', (fileId, id) => {
    expect(unit({ fileId })?.fileId).toBe(id);
  });
});

describe('the directory', () => {
  it('leaves out rows with neither code nor name, but tells what is wrong in them', () => {
    const { items, problems } = read({ name: 'Sở Y tế' }, { kind: 'sỡ' }, { code: 'STC', participants: 'Mọi người' });
    expect(items.map(({ code, name, rowNumber }) => [code, name, rowNumber])).toEqual([
      ['', 'Sở Y tế', 2],
      ['STC', '', 4],
    ]);
    expect(problems).toMatchObject([{ rowNumber: 4, key: 'participants', facts: { example: 'Cơ quan Đảng' } }]);
  });
});
