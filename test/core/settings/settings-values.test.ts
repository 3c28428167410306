import { describe, expect, it } from 'vitest';
import {
  readAddresses,
  readBeforeIncludesDay,
  readDays,
  readDomains,
  readHour,
  readLadder,
  readLanguage,
  readMailMode,
  readModules,
  readQuarterPercents,
  readReportDays,
  readReportYear,
  readUnitCode,
  readUnitOrder,
  readYesNo,
  textOf,
} from '../../../src/core/settings/settings-values';

it.each([
  [null, ''],
  [undefined, ''],
  [0, '0'],
  [false, 'false'],
  ['  Hà  Nội ', 'Hà Nội'],
])('the cell %o says “%s”', (cell, text) => {
  expect(textOf(cell)).toBe(text);
});

describe('words of a choice', () => {
  it.each([
    ['language', readLanguage, { vi: ['vi', 'Tiếng Việt', 'Vietnamese'], en: ['EN', 'tiếng anh', 'English'] }],
    ['mail mode', readMailMode, { preview: ['Xem trước', 'Preview'], send: ['Gửi', 'send'] }],
    ['yes or no', readYesNo, { true: ['Có', 'yes', 'TRUE', 'x'], false: ['Không', 'No', 'false'] }],
    ['before', readBeforeIncludesDay, { false: ['Loại trừ', 'excluded'], true: ['Bao gồm', 'Included'] }],
    [
      'order of units',
      readUnitOrder,
      {
        false: ['Theo thứ tự', 'thứ tự', 'Protocol', 'Protocol order', 'In protocol order'],
        true: ['Quá hạn nhiều trước', 'quá hạn', 'Most overdue first', 'Overdue'],
      },
    ],
  ])('of %s are read with or without marks', (_name, read, meanings) => {
    for (const [meaning, words] of Object.entries(meanings)) {
      expect(words.map((word) => String(read(word).value))).toEqual(words.map(() => meaning));
    }
    expect(read(' có lẽ ')).toEqual({ wrong: ['có lẽ'] });
  });
});

it.each([
  ['Không', ''],
  ['none', ''],
  ['SNV', 'SNV'],
  ['Sở Nội vụ', 'Sở Nội vụ'],
])('a unit named “%s” is “%s”', (cell, value) => {
  expect(readUnitCode(cell)).toEqual({ value });
});

it.each([
  [0, 0],
  [366, 366],
  ['7 ngày', 7],
  ['7ngay', 7],
  ['1 day', 1],
  ['30 days', 30],
])('%o is a number of days', (cell, value) => {
  expect(readDays(366)(cell)).toEqual({ value });
});

it.each([[367], [-1], [1.5], ['bảy'], ['10000'], ['7 tuần']])('%o is no number of days', (cell) => {
  expect(readDays(366)(cell)).toEqual({ wrong: [String(cell)] });
});

it.each([
  [0, 0],
  [23, 23],
  ['8h', 8],
  ['8h00', 8],
  ['8 giờ', 8],
  ['8gio00', 8],
  ['08:00', 8],
  ['8:00:00', 8],
  [0.5, 12],
  [1 / 24, 1],
])('%o is an hour', (cell, value) => {
  expect(readHour(cell)).toEqual({ value });
});

it.each([[24], ['8:30'], [8.5 / 24], [0.34], ['sáng'], ['123']])('%o is no full hour of a day', (cell) => {
  expect(readHour(cell)).toEqual({ wrong: [String(cell)] });
});

it.each([
  ['Hanoi.gov.vn', { value: ['hanoi.gov.vn'] }],
  ['@hanoi.gov.vn, a-b.example.vn skhcn.vn.', { value: ['hanoi.gov.vn', 'a-b.example.vn', 'skhcn.vn'] }],
  ['hanoi.gov.vn;', { value: ['hanoi.gov.vn'] }],
  ['hanoi.gov.vn; hanoi', { value: ['hanoi.gov.vn'], wrong: ['hanoi'] }],
  ['-a.vn', { wrong: ['-a.vn'] }],
  ['a-.vn', { wrong: ['a-.vn'] }],
  ['a.1n', { wrong: ['a.1n'] }],
  [`${'a'.repeat(63)}.vn`, { value: [`${'a'.repeat(63)}.vn`] }],
  [`${'a'.repeat(64)}.vn`, { wrong: [`${'a'.repeat(64)}.vn`] }],
])('domains: %s', (cell, read) => {
  expect(readDomains(cell)).toEqual(read);
});

it('days of the report that are misspelt are named, and the others hold', () => {
  expect(readReportDays('Thứ Hai; ngày 15')).toEqual({ value: { weekdays: [1], monthDays: [15] } });
  expect(readReportDays('Thứ Hai; thứ chín')).toEqual({
    value: { weekdays: [1], monthDays: [] },
    wrong: ['thứ chín'],
  });
  expect(readReportDays('thứ chín')).toEqual({ wrong: ['thứ chín'] });
});

it('addresses are kept as written, and those that are none are named', () => {
  expect(readAddresses(' a@hanoi.gov.vn ')).toEqual({ value: 'a@hanoi.gov.vn' });
  expect(readAddresses('a@hanoi.gov.vn; phòng')).toEqual({ value: 'a@hanoi.gov.vn; phòng', wrong: ['phòng'] });
});

it('a ladder is read whole, or its wrong pieces are named', () => {
  expect(readLadder('T-1 → đầu mối')).toEqual({ value: [{ label: 'T-1', offset: 1, audience: 'contact' }] });
  expect(readLadder('T-1; mai; mốt → đầu mối')).toEqual({ wrong: ['mai', 'mốt'] });
  expect(readLadder('|')).toEqual({ wrong: ['|'] });
});

it('modules are read, and words that are none are named', () => {
  expect(readModules('Kinh phí; Targets')).toEqual({ value: ['money', 'targets'] });
  expect(readModules('Kinh phí; Nhân sự')).toEqual({ value: ['money'], wrong: ['Nhân sự'] });
  expect(readModules('Không')).toEqual({ value: [] });
});

describe('thresholds of disbursement', () => {
  const none = undefined;
  it.each([
    ['15; 40; 60; 95', [15, 40, 60, 95]],
    ['15;40', [15, 40, none, none]],
    ['95', [95, 95, 95, 95]],
    ['95%', [95, 95, 95, 95]],
    ['100', [100, 100, 100, 100]],
    ['Quý IV: 95', [none, none, none, 95]],
    ['Quý I: 15,5; quý ii 40; Q3=60; quarter 4: 95 %', [15.5, 40, 60, 95]],
    ['Quý III: 60.25', [none, none, 60.25, none]],
    ['15\n40', [15, 40, none, none]],
    ['15; 40;', [15, 40, none, none]],
  ])('%s', (cell, value) => {
    expect(readQuarterPercents(cell)).toEqual({ value });
  });

  it.each([['101'], ['15; 40; 60; 95; 99'], ['15; nhiều'], ['Quý V: 10'], ['-5']])('%s cannot be used', (cell) => {
    expect(readQuarterPercents(cell)).toEqual({ wrong: [cell] });
  });
});

it.each([
  ['2025', { value: 2025 }],
  ['Năm 2026', { value: 2026 }],
  ['year 2026', { value: 2026 }],
  [2025, { value: 2025 }],
  ['', { value: undefined }],
  ['1999', { wrong: ['1999'] }],
  ['năm nay', { wrong: ['năm nay'] }],
])('the report’s year %o', (cell, read) => {
  expect(readReportYear(cell)).toEqual(read);
});
