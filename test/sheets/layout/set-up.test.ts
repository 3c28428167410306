import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../../src/core/settings/settings-table';
import { isOn } from '../../../src/sheets/layout/plan-system-sheet';
import { sheetSpec, specFor } from '../../../src/sheets/layout/sheet/sheet-specs';
import { matchHeadings } from '../../../src/sheets/tables/headings';
import { sheetTitle, usualSheetKeys } from '../../../src/sheets/tables/sheet-names';
import { readTaskTable } from '../../../src/sheets/tables/task-table';
import { createWorkbook, newColumns, options, owner, ready, unit, type Workbook } from './workbook';

/** Of the modules that are on at first. */
const firstKeys = usualSheetKeys.filter((key) => isOn(key, defaultSettings.modules));

/** What set-up would still do. */
function leftToDo(workbook: Workbook, given = options): unknown[] {
  const { requests, protections } = workbook.plan(given);
  return [...requests, ...protections];
}

describe('set-up of an empty workbook', () => {
  it.each(['vi', 'en'] as const)('makes every sheet in %s, and has nothing left to do', (language) => {
    const workbook = createWorkbook();
    const given = { ...options, settings: { ...options.settings, language } };
    const plan = workbook.setUp(given);
    expect(plan.problems).toEqual([]);
    expect(workbook.titles()).toEqual([...firstKeys.map((key) => sheetTitle(key, language)), 'SKHCN', 'STC']);
    expect(leftToDo(workbook, given)).toEqual([]);
    for (const key of firstKeys) {
      const { columns } = specFor(sheetSpec(key), []);
      if (columns === undefined) continue;
      const match = matchHeadings(workbook.rows(sheetTitle(key, language)), columns);
      expect([key, match?.found.size]).toEqual([key, columns.length]);
    }
  });

  it('makes unit sheets that can be read, with their headings in the fourth row', () => {
    const workbook = createWorkbook();
    workbook.setUp();
    const reading = readTaskTable(workbook.readGrid('SKHCN'), 'SKHCN');
    expect('table' in reading && reading.table.headingRowNumber).toBe(4);
    expect(workbook.rows('SKHCN')[0]).toEqual(['NHIỆM VỤ GIAO SỞ KHOA HỌC VÀ CÔNG NGHỆ']);
  });

  it('keeps in sight whose row it is, on sheets that it makes and that name their rows', () => {
    const workbook = ready();
    const frozenOf = (title: string) =>
      workbook.book.sheets.find(({ properties }) => properties.title === title)?.properties.gridProperties
        ?.frozenColumnCount ?? 0;
    expect(['SKHCN', 'Đơn vị', 'Ngày nghỉ', 'Cấu hình'].map(frozenOf)).toEqual([2, 2, 0, 0]);
  });

  it('freezes no column of a table that people brought', () => {
    const workbook = createWorkbook(['SKHCN']);
    workbook.put('SKHCN', 0, 0, [newColumns.slice(0, 12).map(({ vi }) => vi), ['', 'Việc một']]);
    workbook.setUp();
    const sheet = workbook.book.sheets.find(({ properties }) => properties.title === 'SKHCN');
    expect(sheet?.properties.gridProperties?.frozenColumnCount ?? 0).toBe(0);
  });

  it('sets the locale under which people type dates', () => {
    const workbook = createWorkbook();
    workbook.setUp();
    expect(workbook.describe('properties(locale,timeZone)')).toEqual({
      properties: { locale: 'vi_VN', timeZone: 'Asia/Ho_Chi_Minh' },
    });
  });

  it('fills settings and official holidays, and asks nothing of people but the rest', () => {
    const workbook = createWorkbook();
    workbook.setUp();
    expect(workbook.rows('Cấu hình').slice(0, 3)).toEqual([
      ['Mục', 'Giá trị', 'Giải thích'],
      ['Ngôn ngữ', 'vi'],
      ['Đơn vị tổng hợp', 'SKHCN'],
    ]);
    expect(workbook.rows('Ngày nghỉ')).toHaveLength(1 + 13 + 16);
  });

  it('makes no sheet for a unit that names none, has its own file, or is no longer in force', () => {
    const workbook = createWorkbook();
    const units = [
      unit('A', 'Sở A', { namesSheet: false }),
      unit('B', 'Sở B', { fileId: 'another-file' }),
      unit('C', 'Sở C', { validTo: 45900 }),
      unit('D', 'Sở D', { namesSheet: false }),
    ];
    const given = { ...options, units, alsoFor: ['D'] };
    workbook.setUp(given);
    expect(workbook.titles().slice(firstKeys.length)).toEqual(['D']);
    expect(leftToDo(workbook, given)).toEqual([]);
  });

  it('keeps a first sheet that holds anything', () => {
    const workbook = createWorkbook();
    workbook.put('Trang tính1', 0, 0, [['của tôi']]);
    workbook.setUp();
    expect(workbook.rows('Trang tính1')).toEqual([['của tôi']]);
    expect(workbook.titles()).toContain('Hướng dẫn');
  });
});

describe('protections', () => {
  const protections = (workbook: Workbook, title: string) =>
    workbook.book.sheets.find(({ properties }) => properties.title === title)?.protectedRanges ?? [];

  it('let the unit’s people, the coordinating unit and the owner edit a unit’s sheet', () => {
    const workbook = createWorkbook();
    workbook.setUp();
    const hard = protections(workbook, 'SKHCN').filter(({ warningOnly }) => warningOnly !== true);
    expect(hard.map(({ editors, range }) => [editors?.users, range])).toEqual([
      [['skhcn@hanoi.example', 'tonghop@hanoi.example', owner], { sheetId: workbook.sheetId('SKHCN') }],
    ]);
  });

  it('only warn over headings and computed columns', () => {
    const workbook = createWorkbook();
    workbook.setUp();
    const warnings = protections(workbook, 'SKHCN').filter(({ warningOnly }) => warningOnly === true);
    expect(
      warnings.map(({ range }) => [
        range?.startRowIndex,
        range?.endRowIndex,
        range?.startColumnIndex,
        range?.endColumnIndex,
      ]),
    ).toEqual([
      [3, 4, undefined, undefined],
      [4, undefined, 0, 1],
      [4, undefined, 3, 4],
      [4, undefined, 8, 10],
      [4, undefined, 24, 25],
      [4, undefined, 29, 30],
    ]);
  });

  it('let in a new focal person and keep whom people let in by hand', () => {
    const workbook = createWorkbook();
    workbook.setUp();
    const found = protections(workbook, 'SKHCN').find(({ warningOnly }) => warningOnly !== true);
    const users = [...(found?.editors?.users ?? []), 'guest@hanoi.example'];
    const protectedRangeId = found?.protectedRangeId ?? 0;
    workbook.commit([
      { updateProtectedRange: { protectedRange: { protectedRangeId, editors: { users } }, fields: 'editors.users' } },
    ]);
    expect(leftToDo(workbook)).toEqual([]);
    const units = [
      unit('SKHCN', 'Sở Khoa học và Công nghệ', { contactEmails: 'moi@hanoi.example; SKHCN@hanoi.example' }),
    ];
    workbook.setUp({ ...options, units });
    const now = protections(workbook, 'SKHCN').find(({ warningOnly }) => warningOnly !== true);
    expect(now?.editors?.users).toEqual([...users, 'moi@hanoi.example']);
  });

  it('are not set where they would lock everyone out', () => {
    const workbook = createWorkbook();
    const units = [unit('SKHCN', 'Sở Khoa học và Công nghệ', { contactEmails: 'chưa có' })];
    const plan = workbook.setUp({ ...options, units });
    expect(plan.problems).toEqual([
      { kind: 'noEditors', sheetTitle: 'SKHCN', facts: { unit: 'Sở Khoa học và Công nghệ' } },
    ]);
    expect(protections(workbook, 'SKHCN').every(({ warningOnly }) => warningOnly === true)).toBe(true);
  });
});
