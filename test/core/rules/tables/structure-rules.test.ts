import { describe, expect, it } from 'vitest';
import {
  type HeadingFault,
  headingIssues,
  isForeignLocale,
  localeIssues,
  type TableFault,
  tableIssues,
  undecidedIssues,
} from '../../../../src/core/rules/tables/structure-rules';
import { unit } from '../fixtures';
import { placeOf, say } from './table-fixtures';

const table = { spreadsheetId: 'book', sheetId: 1, sheetTitle: 'SKHCN' };
const long = 'H'.repeat(61);
const shown = `${'H'.repeat(59)}…`;

const headings: readonly (readonly [what: string, fault: HeadingFault, told: string])[] = [
  [
    'no row of headings',
    { kind: 'noHeadings', heading: 'Mã nhiệm vụ' },
    'V01 1 error SKHCN: problem noHeadings, heading Mã nhiệm vụ',
  ],
  [
    'the headings of another table',
    { kind: 'foreignTable', heading: 'Mã nhiệm vụ', rowNumber: 4 },
    'V01 4 error SKHCN: problem foreignTable, heading Mã nhiệm vụ',
  ],
  [
    'another heading where one was',
    { kind: 'missing', heading: 'Thời hạn', rowNumber: 3, now: { columnIndex: 9, text: 'Hạn chót' } },
    'V01 J3 error SKHCN: problem missing, heading Thời hạn, text Hạn chót',
  ],
  [
    'a long text where a heading was',
    { kind: 'missing', heading: 'Thời hạn', rowNumber: 3, now: { columnIndex: 9, text: long } },
    `V01 J3 error SKHCN: problem missing, heading Thời hạn, text ${shown}`,
  ],
  [
    'a heading that is gone',
    { kind: 'missing', heading: 'Sản phẩm', rowNumber: 3, now: undefined },
    'V01 3 error SKHCN: problem missing, heading Sản phẩm',
  ],
  [
    'a heading that stands twice',
    {
      kind: 'duplicate',
      heading: 'Tiến độ',
      rowNumber: 3,
      first: { columnIndex: 2, text: 'Tiến độ' },
      second: { columnIndex: 4, text: 'Progress' },
    },
    'V01 E3 error SKHCN: problem duplicate, heading Tiến độ, firstColumn 2, secondColumn 4',
  ],
];

describe('a table of tasks is told of', () => {
  it.each(headings)('%s', (_, fault, expected) => {
    expect(say(headingIssues(table, 'SKHCN', [fault]))).toEqual([expected]);
  });

  it('each fault of its headings, as gravely as the tracker wants', () => {
    const faults = headings.slice(0, 2).map(([, fault]) => fault);
    expect(headingIssues(table, '', faults).map(({ severity }) => severity)).toEqual(['error', 'error']);
    expect(headingIssues(table, '', faults, new Map([['V01', 'beta']])).map(({ severity }) => severity)).toEqual([
      'beta',
      'beta',
    ]);
  });

  it('rows that may be tasks or heads of sections, at their titles', () => {
    const rows = [
      { rowNumber: 6, text: 'Nhóm nhiệm vụ về hạ tầng' },
      { rowNumber: 9, text: long },
    ];
    const place = placeOf('code', 'title');
    expect(say(undecidedIssues(place, 'SKHCN', rows))).toEqual([
      'V70 B6 warning SKHCN: row 6, text Nhóm nhiệm vụ về hạ tầng',
      `V70 B9 warning SKHCN: row 9, text ${shown}`,
    ]);
    expect(undecidedIssues(place, 'SKHCN', rows, new Map([['V70', 'off']]))).toEqual([]);
  });
});

const lost: readonly (readonly [what: string, fault: TableFault, told: string])[] = [
  [
    'whose sheet is missing',
    { kind: 'sheetMissing', sheetName: 'Tài chính' },
    'V01 B3 error STC: problem sheetMissing, sheet Tài chính',
  ],
  [
    'whose table another unit has',
    { kind: 'sharedSource', sheetName: 'SKHCN', otherUnit: 'Sở KH&CN' },
    'V01 B3 error STC: problem sharedSource, sheet SKHCN, unit Sở KH&CN',
  ],
  [
    'whose file has no such sheet',
    { kind: 'file', reason: 'sheetMissing', facts: { file: 'Sổ STC', sheet: 'Nhiệm vụ' } },
    'V01 B3 error STC: file Sổ STC, sheet Nhiệm vụ, problem file, reason sheetMissing',
  ],
  [
    'whose file has no sheet that could be meant',
    { kind: 'file', reason: 'sheetMissing', facts: { file: 'Sổ STC', sheet: '' } },
    'V01 C3 error STC: file Sổ STC, problem file, reason sheetMissing',
  ],
  [
    'whose file cannot be opened',
    { kind: 'file', reason: 'noAccess', facts: { file: 'Sổ STC', sheet: 'Nhiệm vụ' } },
    'V01 C3 error STC: file Sổ STC, sheet Nhiệm vụ, problem file, reason noAccess',
  ],
];

describe('a unit is told at its line of the directory of a table', () => {
  const directory = placeOf('code', 'sheetName', 'fileId');
  const stc = unit('STC', 'Sở Tài chính', 3);

  it.each(lost)('%s', (_, fault, expected) => {
    expect(say(tableIssues(directory, stc, fault))).toEqual([expected]);
    expect(tableIssues(directory, stc, fault, new Map([['V01', 'off']]))).toEqual([]);
  });
});

describe('locale and zone', () => {
  it.each([
    ['vi_VN', 'Asia/Ho_Chi_Minh', []],
    ['vi_VN', 'Asia/Saigon', []],
    ['vi', 'Asia/Ho_Chi_Minh', []],
    ['en_US', 'Asia/Ho_Chi_Minh', ['V02 1 error SKHCN: locale en_US, timeZone Asia/Ho_Chi_Minh']],
    ['vi_VN', 'America/Los_Angeles', ['V02 1 error SKHCN: locale vi_VN, timeZone America/Los_Angeles']],
    ['en_GB', 'Asia/Bangkok', ['V02 1 error SKHCN: locale en_GB, timeZone Asia/Bangkok']],
  ])('%s, %s', (locale, timeZone, expected) => {
    expect(say(localeIssues(table, 'SKHCN', { locale, timeZone }))).toEqual(expected);
    expect(localeIssues(table, 'SKHCN', { locale, timeZone }, new Map([['V02', 'off']]))).toEqual([]);
  });

  it('make dates doubtful by the locale alone', () => {
    expect(['vi_VN', 'vi', 'en_US', ''].map(isForeignLocale)).toEqual([false, false, true, true]);
  });
});
