import { describe, expect, it } from 'vitest';
import { createDirectory } from '../../../src/core/directory/directory';
import type { Unit } from '../../../src/core/directory/unit';
import { createDocumentRegister } from '../../../src/core/documents/document-register';
import type { Issue } from '../../../src/core/issues/issue';
import { checkDirectory } from '../../../src/core/rules/tables/directory-rules';
import { checkHolidays, type PlacedHoliday } from '../../../src/core/rules/tables/holiday-rules';
import { checkDocuments } from '../../../src/core/rules/tables/register-rules';
import { checkSettings } from '../../../src/core/rules/tables/setting-rules';
import type { SheetPlace } from '../../../src/core/rules/tables/sheet-issues';
import { headingIssues, localeIssues, tableIssues } from '../../../src/core/rules/tables/structure-rules';
import { createCalendar, type HolidayKind } from '../../../src/core/time/calendar';
import { officialHolidays } from '../../../src/core/time/official-holidays';
import { context, day, document, today, unit } from './fixtures';

function placeOf(...keys: readonly string[]): SheetPlace {
  const columnIndex = Object.fromEntries(keys.map((key, index) => [key, index]));
  return { spreadsheetId: 'book', sheetId: 9, sheetTitle: 'Bảng', columnIndex };
}

/** `V59 unitCodeTwice C3` */
function say(issues: readonly Issue[]): string[] {
  return issues.map(({ rule, facts, place }) => {
    const column = place.columnIndex === undefined ? '' : String.fromCharCode(65 + place.columnIndex);
    return [rule, ...(facts.problem === undefined ? [] : [facts.problem]), `${column}${place.rowNumber}`].join(' ');
  });
}

describe('the sheet `Đơn vị`', () => {
  const place = placeOf('code', 'name', 'contactEmails', 'leaderEmails', 'sheetName', 'fileId', 'validTo', 'successor');
  const check = (...units: readonly Unit[]) => say(checkDirectory(createDirectory(units), place, context));
  const skhcn = unit('SKHCN', 'Sở Khoa học và Công nghệ', 2);

  it('is right', () => {
    expect(
      check(skhcn, unit('STC', 'Sở Tài chính', 3, { contactEmails: 'a@hanoi.gov.vn; b@stc.hanoi.gov.vn' })),
    ).toEqual([]);
  });

  const faults: readonly (readonly [what: string, other: Unit, expected: readonly string[]])[] = [
    ['a code that stands twice, in any case', unit('skhcn', 'Sở Tài chính', 3), ['V59 unitCodeTwice A3']],
    ['no code', unit('', 'Sở Tài chính', 3), ['V59 noUnitCode A3']],
    ['a code with accents', unit('SỞTC', 'Sở Tài chính', 3), ['V59 badUnitCode A3']],
    ['no name', unit('STC', '', 3), ['V59 noUnitName B3']],
    ['a name that stands twice', unit('STC', skhcn.name, 3), ['V59 unitNameTwice B3']],
    ['a malformed address', unit('STC', 'Sở Tài chính', 3, { contactEmails: 'a@hanoi' }), ['V58 C3']],
    [
      'an address of another domain',
      unit('STC', 'Sở Tài chính', 3, { leaderEmails: 'a@hanoi.gov.vn; b@gmail.com' }),
      ['V50 D3'],
    ],
    ['an unknown successor', unit('STC', 'Sở Tài chính', 3, { successorCode: 'STCX' }), ['V59 unknownSuccessor H3']],
    ['itself as successor', unit('STC', 'Sở Tài chính', 3, { successorCode: 'STC' }), ['V59 unknownSuccessor H3']],
    [
      'an end before its beginning',
      unit('STC', 'Sở Tài chính', 3, { validFrom: day('01/07/2025'), validTo: day('30/06/2025') }),
      ['V59 validityReversed G3'],
    ],
  ];
  it.each(faults)('has %s', (_, other, expected) => {
    expect(check(skhcn, other)).toEqual(expected);
  });

  it('has two units on one sheet, or in one file', () => {
    const sheet = { sheetName: 'Chung', namesSheet: true };
    expect(check(unit('A1', 'Đơn vị A', 2, sheet), unit('B1', 'Đơn vị B', 3, sheet))).toEqual(['V59 sharedSheet E3']);
    const file = { fileId: 'file-1' };
    expect(check(unit('A1', 'Đơn vị A', 2, file), unit('B1', 'Đơn vị B', 3, file))).toEqual(['V59 sharedSheet F3']);
    expect(check(unit('A1', 'Đơn vị A', 2, file), unit('B1', 'Đơn vị B', 3, { ...file, ...sheet }))).toEqual([]);
  });

  it('takes a successor by code or by name, with the name of the unit that it follows', () => {
    const old = unit('STTTT', 'Sở Thông tin', 3, { validTo: day('28/02/2025'), successorCode: 'skhcn' });
    expect(check(skhcn, old)).toEqual([]);
    expect(check(skhcn, { ...old, successorCode: skhcn.name, name: skhcn.name })).toEqual([]);
  });

  it('has a unit in force that takes reminders and has no mailbox for them', () => {
    const without = (over: Partial<Unit>) => unit('STC', 'Sở Tài chính', 3, { contactEmails: '', ...over });
    expect(check(without({}))).toEqual([expect.stringMatching(/^V72 /)]);
    expect(check(without({ wantsReminders: false }))).toEqual([]);
    expect(check(without({ validTo: day('28/02/2025') }))).toEqual([]);
  });

  it('allows every domain when none is listed', () => {
    const settings = { ...context.settings, mailDomains: [] };
    const other = unit('STC', 'Sở Tài chính', 3, { contactEmails: 'b@gmail.com' });
    expect(checkDirectory(createDirectory([other]), place, { ...context, settings })).toEqual([]);
  });
});

describe('the sheet `Văn bản`', () => {
  const place = placeOf('symbol', 'issuedOn');
  const check = (...documents: Parameters<typeof createDocumentRegister>[0]) =>
    say(checkDocuments(createDocumentRegister(documents), place, { today }));

  it('has symbols that are malformed, stand twice or are of a day to come', () => {
    expect(check(document('139/KH-UBND', '16/05/2025', 2), document('57-NQ/TW', '', 3))).toEqual([]);
    expect(check(document('Kế hoạch 139', '16/05/2025', 2))).toEqual(['V14 malformed A2']);
    expect(check(document('139/KH-UBND', '16/05/2025', 2), document('139/kh-ubnd', '', 7))).toEqual([
      'V59 documentTwice A7',
    ]);
    expect(check(document('139/KH-UBND', '11/10/2025', 2))).toEqual(['V15 B2']);
  });
});

describe('the sheet `Ngày nghỉ`', () => {
  const place = placeOf('day');
  const holiday = (text: string, kind: HolidayKind, rowNumber: number): PlacedHoliday => ({
    day: day(text),
    kind,
    name: 'x',
    basis: '',
    official: true,
    rowNumber,
  });
  const check = (holidays: readonly PlacedHoliday[], now = today) =>
    say(checkHolidays(holidays, place, { today: now, calendar: createCalendar(officialHolidays) }));

  it('has make-up days on weekends only', () => {
    expect(check([holiday('26/04/2025', 'makeUp', 2), holiday('27/04/2025', 'makeUp', 3)])).toEqual([]);
    expect(check([holiday('25/04/2025', 'makeUp', 2)])).toEqual(['V55 A2']);
  });

  it('has each day once', () => {
    expect(check([holiday('01/01/2025', 'publicHoliday', 2), holiday('01/01/2025', 'inLieu', 5)])).toEqual([
      'V59 holidayTwice A5',
    ]);
  });

  it('has an official table of this year, and from December on of the next', () => {
    expect(check([], day('30/11/2026'))).toEqual([]);
    expect(check([], day('01/12/2026'))).toEqual(['V59 yearWithoutTable A2']);
    expect(check([holiday('01/01/2026', 'publicHoliday', 8)], day('01/02/2027'))).toEqual(['V59 yearWithoutTable A9']);
  });
});

describe('headings and settings', () => {
  const table = { spreadsheetId: 'book', sheetId: 1, sheetTitle: 'SKHCN' };

  it('are reported where they stand', () => {
    const issues = headingIssues(table, 'SKHCN', [
      { kind: 'noHeadings', heading: 'Mã nhiệm vụ' },
      { kind: 'missing', heading: 'Thời hạn', rowNumber: 3, now: { columnIndex: 9, text: 'Hạn chót' } },
      { kind: 'missing', heading: 'Sản phẩm', rowNumber: 3, now: undefined },
      {
        kind: 'duplicate',
        heading: 'Tiến độ',
        rowNumber: 3,
        first: { columnIndex: 2, text: 'Tiến độ' },
        second: { columnIndex: 4, text: 'Progress' },
      },
    ]);
    expect(say(issues)).toEqual(['V01 noHeadings 1', 'V01 missing J3', 'V01 missing 3', 'V01 duplicate E3']);
    expect(issues.every((issue) => issue.unitCode === 'SKHCN' && issue.severity === 'error')).toBe(true);
  });

  it('of a unit whose table is not where the directory says are reported at its line there', () => {
    const directory = placeOf('code', 'sheetName');
    const stc = unit('STC', 'Sở Tài chính', 3);
    const found = [
      ...tableIssues(directory, stc, { kind: 'sheetMissing', sheetName: 'Tài chính' }),
      ...tableIssues(directory, stc, { kind: 'sharedSource', sheetName: 'SKHCN', otherUnit: 'Sở KH&CN' }),
    ];
    expect(say(found)).toEqual(['V01 sheetMissing B3', 'V01 sharedSource B3']);
    expect(found.every(({ unitCode, severity }) => unitCode === 'STC' && severity === 'error')).toBe(true);
  });

  it('locale and zone are Vietnamese', () => {
    expect(localeIssues(table, '', { locale: 'vi_VN', timeZone: 'Asia/Ho_Chi_Minh' })).toEqual([]);
    expect(localeIssues(table, '', { locale: 'vi_VN', timeZone: 'Asia/Saigon' })).toEqual([]);
    expect(say(localeIssues(table, '', { locale: 'en_US', timeZone: 'Asia/Ho_Chi_Minh' }))).toEqual(['V02 1']);
    expect(say(localeIssues(table, '', { locale: 'vi_VN', timeZone: 'America/Los_Angeles' }))).toEqual(['V02 1']);
  });

  it('settings that cannot be read stand at their cells, with the severity that the tracker gives them', () => {
    const problems = [
      { rowNumber: 7, key: 'value', problem: 'unreadable', facts: { name: 'Giờ gửi', text: 'sáng' } },
    ] as const;
    expect(say(checkSettings(problems, placeOf('item', 'value')))).toEqual(['V59 unreadable B7']);
    const [issue] = checkSettings(problems, placeOf('item', 'value'), new Map([['V59', 'warning']]));
    expect(issue?.severity).toBe('warning');
    expect(checkSettings(problems, placeOf('item'), new Map([['V59', 'off']]))).toEqual([]);
  });
});
