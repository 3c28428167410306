import { describe, expect, it } from 'vitest';
import { createDirectory } from '../../../../src/core/directory/directory';
import { parseReceipts } from '../../../../src/core/directory/receipts';
import type { Unit } from '../../../../src/core/directory/unit';
import { createDocumentRegister } from '../../../../src/core/documents/document-register';
import { checkDirectory } from '../../../../src/core/rules/tables/directory-rules';
import { context, day, document, unit } from '../fixtures';
import { placeOf, say } from './table-fixtures';

const keys = [
  'code',
  'name',
  'contactEmails',
  'leaderEmails',
  'sheetName',
  'fileId',
  'validFrom',
  'validTo',
  'successor',
  'receipts',
];
const place = placeOf(...keys);
const within = { ...context, settings: { ...context.settings, mailDomains: ['hanoi.gov.vn', 'thudo.gov.vn'] } };
const check = (...units: readonly Unit[]) => say(checkDirectory(createDirectory(units), place, within));

const skhcn = unit('SKHCN', 'Sở Khoa học và Công nghệ', 2);
const stc = (over: Partial<Unit> = {}) => unit('STC', 'Sở Tài chính', 3, over);
const long = 'S'.repeat(61);
const shown = `${'S'.repeat(59)}…`;

/** What the sheet is told of a second unit like this, under `Sở Khoa học và Công nghệ` in row 2. */
const told: readonly (readonly [what: string, other: Unit, told: readonly string[]])[] = [
  ['nothing wrong', stc(), []],
  [
    'a code that stands twice, in any case',
    unit('skhcn', 'Sở Tài chính', 3),
    ['V59 A3 error skhcn: problem unitCodeTwice, code skhcn, otherRow 2'],
  ],
  ['no code', unit('', 'Sở Tài chính', 3), ['V59 A3 error: problem noUnitCode, unit Sở Tài chính']],
  ['a code with accents', unit('SỞTC', 'Sở Tài chính', 3), ['V59 A3 error SỞTC: problem badUnitCode, text SỞTC']],
  ['a code of a space', unit('S TC', 'Sở Tài chính', 3), ['V59 A3 error S TC: problem badUnitCode, text S TC']],
  [
    'a code that begins with a sign',
    unit('.TC', 'Sở Tài chính', 3),
    ['V59 A3 error .TC: problem badUnitCode, text .TC'],
  ],
  ['a code with signs', unit('s.T_C-1', 'Sở Tài chính', 3), []],
  ['a code of one letter', unit('S', 'Sở Tài chính', 3), []],
  ['a code of 40 letters', unit('S'.repeat(40), 'Sở Tài chính', 3), []],
  [
    'a code of 41 letters',
    unit('S'.repeat(41), 'Sở Tài chính', 3),
    [`V59 A3 error ${'S'.repeat(41)}: problem badUnitCode, text ${'S'.repeat(41)}`],
  ],
  [
    'a code that no sentence can show whole',
    unit(long, 'Sở Tài chính', 3, { contactEmails: 'vanthu.stc@hanoi.gov.vn' }),
    [`V59 A3 error ${long}: problem badUnitCode, text ${shown}`],
  ],
  ['no name', unit('STC', '', 3), ['V59 B3 error STC: problem noUnitName']],
  [
    'a name that stands twice',
    unit('STC', skhcn.name, 3),
    ['V59 B3 error STC: problem unitNameTwice, unit Sở Khoa học và Công nghệ, otherRow 2'],
  ],
  ['a name that differs by its accents', unit('STC', 'Sở Khoa học và Công nghê', 3), []],
  ['the name of another, by a unit that is no more', unit('STC', skhcn.name, 3, { validTo: day('28/02/2025') }), []],
  [
    'a malformed address',
    stc({ contactEmails: 'vanthu.stc@hanoi.gov.vn; a@hanoi' }),
    ['V58 C3 error STC: text a@hanoi, domain hanoi.gov.vn'],
  ],
  [
    'no address but a malformed one',
    stc({ contactEmails: 'a@hanoi' }),
    ['V58 C3 error STC: text a@hanoi, domain hanoi.gov.vn'],
  ],
  [
    'an address of another domain',
    stc({ leaderEmails: 'a@thudo.gov.vn; b@gmail.com' }),
    ['V50 D3 warning STC: text b@gmail.com, domains hanoi.gov.vn, thudo.gov.vn, domain hanoi.gov.vn'],
  ],
  ['no mailbox', stc({ contactEmails: '' }), ['V72 C3 warning STC']],
  [
    'no mailbox but that of its leader',
    stc({ contactEmails: '', leaderEmails: 'gd@hanoi.gov.vn' }),
    ['V72 C3 warning STC'],
  ],
  ['no mailbox, and no wish for reminders', stc({ contactEmails: '', wantsReminders: false }), []],
  ['no mailbox, and in force no more', stc({ contactEmails: '', validTo: day('09/10/2025') }), []],
  ['an unknown successor', stc({ successorCode: 'STCX' }), ['V59 I3 error STC: problem unknownSuccessor, text STCX']],
  ['itself as successor', stc({ successorCode: 'STC' }), ['V59 I3 error STC: problem unknownSuccessor, text STC']],
  [
    'a long text as successor',
    stc({ successorCode: long }),
    [`V59 I3 error STC: problem unknownSuccessor, text ${shown}`],
  ],
  ['a successor by its code', stc({ validTo: day('28/02/2025'), successorCode: 'skhcn' }), []],
  ['a successor by its name', stc({ validTo: day('28/02/2025'), successorCode: skhcn.name }), []],
  [
    'an end before its beginning',
    stc({ validFrom: day('01/07/2025'), validTo: day('30/06/2025') }),
    ['V59 H3 error STC: problem validityReversed, fromDay 01/07/2025, toDay 30/06/2025'],
  ],
  ['an end on the day of its beginning', stc({ validFrom: day('01/07/2025'), validTo: day('01/07/2025') }), []],
];

describe('the sheet `Đơn vị` is told of', () => {
  it.each(told)('%s', (_, other, expected) => {
    expect(check(skhcn, other)).toEqual(expected);
  });

  it('three units of one code, each beside the first', () => {
    expect(check(skhcn, unit('SKHCN', 'Sở Tài chính', 3), unit('SKHCN', 'Sở Nội vụ', 4))).toEqual([
      'V59 A3 error SKHCN: problem unitCodeTwice, code SKHCN, otherRow 2',
      'V59 A4 error SKHCN: problem unitCodeTwice, code SKHCN, otherRow 2',
    ]);
  });

  it('two units without code or name, each by itself', () => {
    expect(check(unit('', '', 2), unit('', '', 3))).toEqual([
      'V59 A2 error: problem noUnitCode',
      'V59 B2 error: problem noUnitName',
      'V59 A3 error: problem noUnitCode',
      'V59 B3 error: problem noUnitName',
    ]);
  });

  it('nothing of a name that a unit took over, whichever of the two stands first', () => {
    const old = unit('SCN', skhcn.name, 2, { validTo: day('28/02/2025'), successorCode: 'SKHCN' });
    expect(check(old, { ...skhcn, rowNumber: 3 })).toEqual([]);
  });

  it('no domain, when none is listed', () => {
    const settings = { ...context.settings, mailDomains: [] };
    const one = stc({ contactEmails: 'b@gmail.com', leaderEmails: 'giám đốc' });
    expect(say(checkDirectory(createDirectory([one]), place, { ...context, settings }))).toEqual([
      'V58 D3 error STC: text giám đốc',
    ]);
  });
});

/** Two units with these tables. */
const tables: readonly (readonly [what: string, one: Partial<Unit>, other: Partial<Unit>, told: readonly string[]])[] =
  [
    [
      'one sheet, in any case',
      { sheetName: 'Chung', namesSheet: true },
      { sheetName: 'CHUNG', namesSheet: true },
      ['V59 E3 error STC: problem sharedSheet, otherUnit Sở Khoa học và Công nghệ, otherRow 2'],
    ],
    [
      'one file',
      { fileId: 'tep-1' },
      { fileId: 'tep-1' },
      ['V59 F3 error STC: problem sharedSheet, otherUnit Sở Khoa học và Công nghệ, otherRow 2'],
    ],
    [
      'one sheet of one file',
      { fileId: 'tep-1', sheetName: 'Chung', namesSheet: true },
      { fileId: 'tep-1', sheetName: 'Chung', namesSheet: true },
      ['V59 E3 error STC: problem sharedSheet, otherUnit Sở Khoa học và Công nghệ, otherRow 2'],
    ],
    [
      'one file, of which one names a sheet',
      { fileId: 'tep-1' },
      { fileId: 'tep-1', sheetName: 'Chung', namesSheet: true },
      [],
    ],
    ['two sheets', { sheetName: 'Chung', namesSheet: true }, { sheetName: 'Riêng', namesSheet: true }, []],
    ['two files', { fileId: 'tep-1' }, { fileId: 'tep-2' }, []],
    ['one sheet that nobody named', { sheetName: 'Chung' }, { sheetName: 'Chung' }, []],
    ['one tracker', { fileId: 'tep-1', isTracker: true }, { fileId: 'tep-1', isTracker: true }, []],
    ['one file, of which one line is a tracker', { fileId: 'tep-1', isTracker: true }, { fileId: 'tep-1' }, []],
  ];

describe('two units are told that they share', () => {
  it.each(tables)('%s', (_, one, other, expected) => {
    expect(check({ ...skhcn, ...one }, stc(other))).toEqual(expected);
  });
});

/** What `Đã nhận` says. `139/KH-UBND` is of 16/05/2025, today is 10/10/2025. */
const receipts: readonly (readonly [what: string, cell: string, told: readonly string[]])[] = [
  ['on its day and today', '139/KH-UBND: 16/05/2025; 190/KH-UBND: 10/10/2025', []],
  [
    'before it was issued',
    '139/kh-ubnd: 15/05/2025',
    ['V16 J3 error STC: key receipts, day 15/05/2025, issuedDay 16/05/2025, symbol 139/KH-UBND'],
  ],
  ['tomorrow', '139/KH-UBND: 11/10/2025', ['V15 J3 error STC: key receipts, day 11/10/2025, today 10/10/2025']],
  [
    'on a day, and nobody knows the document',
    '77/KH-UBND: 10/10/2025',
    ['V64 J3 error STC: problem document, text 77/KH-UBND'],
  ],
  [
    'by a long symbol that nobody knows',
    `77/${long}: 11/10/2025`,
    [`V64 J3 error STC: problem document, text 77/${'S'.repeat(56)}…`],
  ],
  [
    'in words',
    '139/KH-UBND hôm qua; ',
    ['V17 J3 error STC: key receipts, problem unreadable, text 139/KH-UBND hôm qua'],
  ],
  ['in many words', long, [`V17 J3 error STC: key receipts, problem unreadable, text ${shown}`]],
];

describe('a unit received a document', () => {
  it.each(receipts)('%s', (_, cell, expected) => {
    expect(check(stc({ receipts: parseReceipts(cell) }))).toEqual(expected);
  });

  it('of which nobody knows the day', () => {
    const documents = createDocumentRegister([document('1/KH-UBND', '', 2)]);
    const one = stc({ receipts: parseReceipts('1/KH-UBND: 01/01/2020') });
    expect(say(checkDirectory(createDirectory([one]), place, { ...within, documents }))).toEqual([]);
  });
});
