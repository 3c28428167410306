import { describe, expect, it } from 'vitest';
import { parseRuleRows } from '../../../src/core/rules/own/rule-rows';
import { readSettings } from '../../../src/core/settings/settings-reading';
import type { Cell } from '../../../src/core/values/cell';
import { ruleWords } from '../../../src/sheets/registers/rule-words';
import type { Column } from '../../../src/sheets/tables/columns';
import {
  assignmentsColumns,
  documentsColumns,
  holidaysColumns,
  rulesColumns,
  unitsColumns,
} from '../../../src/sheets/tables/system-columns';
import {
  readAssignments,
  readDocuments,
  readHolidays,
  readRuleRows,
  readSettingRows,
  type SystemReading,
} from '../../../src/sheets/tables/system-tables';
import { readUnits } from '../../../src/sheets/tables/unit-table';

const grid = (...rows: Cell[][]) => ({ spreadsheetId: 'x', sheetId: 7, title: 'T', rows });

/** A sheet with all headings of a table, and rows given by key. */
function sheetOf(columns: readonly Column[], ...rows: { readonly [key: string]: Cell }[]) {
  return grid(
    columns.map(({ vi }) => vi),
    ...rows.map((row) => columns.map(({ key }) => row[key] ?? null)),
  );
}

function tableOf<Item>(reading: SystemReading<Item>) {
  if (!('table' in reading)) throw new Error(JSON.stringify(reading.problems));
  return reading.table;
}

describe('readUnits', () => {
  it('reads a full row', () => {
    const { items, problems, place } = tableOf(
      readUnits(
        sheetOf(unitsColumns, {
          code: 'SKHCN',
          name: 'Sở  Khoa học và Công nghệ'.normalize('NFD'),
          aliases: 'Sở KH&CN; Sở KHCN;',
          kind: 'sở',
          order: 8,
          contactEmails: 'a@x.vn; b@x.vn',
          sheetName: '',
          fileId: 'https://docs.google.com/spreadsheets/d/1aBcDeFgHiJ_k-L/edit#gid=0',
          wantsReminders: 'KHÔNG',
          validFrom: 45839,
          validTo: '31/12/2025',
          successor: 'X',
        }),
      ),
    );
    expect(problems).toEqual([]);
    expect(place).toMatchObject({ sheetTitle: 'T', columnIndex: { code: 0, validTo: 12 } });
    expect(items).toEqual([
      {
        code: 'SKHCN',
        name: 'Sở Khoa học và Công nghệ',
        aliases: ['Sở KH&CN', 'Sở KHCN'],
        kind: 'department',
        order: 8,
        contactEmails: 'a@x.vn; b@x.vn',
        leaderEmails: '',
        sheetName: 'SKHCN',
        namesSheet: false,
        fileId: '1aBcDeFgHiJ_k-L',
        wantsReminders: false,
        validFrom: 45839,
        validTo: 46022,
        successorCode: 'X',
        note: '',
        rowNumber: 2,
      },
    ]);
  });

  it('gives what blank cells mean, and counts rows as the sheet does', () => {
    const { items } = tableOf(
      readUnits(sheetOf(unitsColumns, {}, { code: 12, name: 'A' }, {}, { name: 'B', sheetName: 'b' }, { note: 'x' })),
    );
    expect(items.map(({ code, name, rowNumber }) => [code, name, rowNumber])).toEqual([
      ['12', 'A', 3],
      ['', 'B', 5],
    ]);
    expect(items[0]).toMatchObject({
      wantsReminders: true,
      order: Number.MAX_SAFE_INTEGER,
      kind: undefined,
      sheetName: '12',
    });
    expect(items[1]).toMatchObject({ namesSheet: true, sheetName: 'b' });
  });

  it('says at which cell a word or a date cannot be read, and keeps the unit', () => {
    const { items, problems } = tableOf(
      readUnits(sheetOf(unitsColumns, { code: 'A', name: 'A', kind: 'Sỡ lớn', validTo: '31/02/2026' })),
    );
    expect(items).toHaveLength(1);
    expect(problems).toEqual([
      { rowNumber: 2, key: 'kind', problem: 'unreadable', facts: { name: 'Loại', text: 'Sỡ lớn', example: 'Sở' } },
      {
        rowNumber: 2,
        key: 'validTo',
        problem: 'unreadable',
        facts: { name: 'Hiệu lực đến', text: '31/02/2026', example: '14/10/2025' },
      },
    ]);
  });

  it('tells headings that are wrong', () => {
    expect(readUnits(grid(['Mã đơn vị', 'Tên đơn v', 'Email đầu mối']))).toMatchObject({
      problems: [{ kind: 'missing', key: 'name', now: { columnIndex: 1, text: 'Tên đơn v' }, isAlike: true }],
    });
  });
});

describe('the other tables', () => {
  it('read documents', () => {
    const { items, problems } = tableOf(
      readDocuments(
        sheetOf(
          documentsColumns,
          { symbol: '5514/UBND-ĐMPT', issuedOn: 45940, issuer: 'UBND Thành phố', beforeReading: 'bao gồm' },
          { symbol: '139/KH-UBND', issuedOn: 'hôm qua' },
          { summary: 'không có số' },
        ),
      ),
    );
    expect(items.map(({ symbol, issuedOn, beforeIncludesDay }) => [symbol, issuedOn, beforeIncludesDay])).toEqual([
      ['5514/UBND-ĐMPT', 45940, true],
      ['139/KH-UBND', undefined, undefined],
    ]);
    expect(problems.map(({ rowNumber, key }) => [rowNumber, key])).toEqual([[3, 'issuedOn']]);
  });

  it('read holidays, and leave out rows without a day or a kind', () => {
    const { items, problems } = tableOf(
      readHolidays(
        sheetOf(
          holidaysColumns,
          { day: 45779, kind: 'Nghỉ lễ', name: 'Lễ', standing: 'Chính thức' },
          { day: '10/01/2026', kind: 'Làm bù', standing: 'Dự kiến' },
          { day: 45780, kind: 'Public holiday' },
          { day: 45781, kind: 'nghỉ mát' },
          { kind: 'Nghỉ bù' },
        ),
      ),
    );
    expect(items.map(({ day, kind, official, rowNumber }) => [day, kind, official, rowNumber])).toEqual([
      [45779, 'publicHoliday', true, 2],
      [46032, 'makeUp', false, 3],
      [45780, 'publicHoliday', true, 4],
    ]);
    expect(problems.map(({ rowNumber, key }) => [rowNumber, key])).toEqual([[5, 'kind']]);
  });

  it('hand settings on to core', () => {
    const { items } = tableOf(readSettingRows(grid(['Setting', 'Value'], ['Giờ gửi', 9], [], ['Mail mode', 'Gửi'])));
    const { settings } = readSettings(items);
    expect(settings).toMatchObject({ sendHour: 9, mailMode: 'send', language: 'vi' });
    expect(items.map(({ rowNumber }) => rowNumber)).toEqual([2, 4]);
  });

  it('hand rules on to core, with columns found by their headings', () => {
    const { items } = tableOf(
      readRuleRows(
        sheetOf(
          rulesColumns,
          { rule: 'V30', severity: 'tắt' },
          { severity: 'Lỗi', column: 'san pham', condition: 'Bắt buộc' },
        ),
      ),
    );
    const { settings, ownRules, problems } = parseRuleRows(items, ruleWords);
    expect(problems).toEqual([]);
    expect([...settings]).toEqual([['V30', 'off']]);
    expect(ownRules).toMatchObject([{ name: 'R1', key: 'deliverable', severity: 'error' }]);
  });

  it('read assignments by the task table’s own headings too', () => {
    const { items } = tableOf(
      readAssignments(sheetOf(assignmentsColumns, { title: 'Việc', lead: 'tất cả phường, xã' })),
    );
    expect(items[0]?.cells).toMatchObject({ title: 'Việc', lead: 'tất cả phường, xã' });
    const alike = readAssignments(grid(['Nhiệm vụ', 'Căn cứ', 'Cơ quan chủ trì', 'Thời hạn'], ['a', 'b', 'c', 'd']));
    expect(tableOf(alike).items[0]?.cells).toMatchObject({ title: 'a', source: 'b', lead: 'c', dueText: 'd' });
  });
});
