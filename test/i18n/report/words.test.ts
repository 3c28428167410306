import { describe, expect, it } from 'vitest';
import type { AssigningDocument } from '../../../src/core/documents/document';
import type { SubmissionState } from '../../../src/core/duties/submission';
import { leftOutReasons } from '../../../src/core/outcomes/outcome';
import type { Completeness, MissingUnit, Quality } from '../../../src/core/report/report';
import { statuses } from '../../../src/core/tasks/status';
import { momentOf } from '../../../src/core/time/day';
import { reportWords } from '../../../src/i18n/report/messages';
import { groupDigits, percentText } from '../../../src/i18n/report/numbers';
import { day } from '../../core/consolidate/fixtures';

const languages = ['vi', 'en'] as const;
const asOf = momentOf(day('13/10/2025'), 16, 30);

function missing(unitName: string, over: Partial<MissingUnit> = {}): MissingUnit {
  return { unitCode: 'X', unitName, reason: 'noAccess', facts: {}, readAt: undefined, ...over };
}

function completeness(present: number, expected: number, units: readonly MissingUnit[]): Completeness {
  return {
    present,
    expected,
    missing: units,
    notParticipating: 0,
    below: undefined,
    stale: [],
    otherScopes: [],
    absent: [],
  };
}

/** Every word of one language, functions called with likely facts. */
function allWords(language: 'vi' | 'en'): string[] {
  const words = reportWords(language);
  const facts = {
    file: 'tep',
    sheet: 'STC',
    column: 'Thời hạn',
    found: 'Hạn nộp',
    cell: 'J3',
    other: 'Sở Y tế',
    count: 20_000,
  };
  const states: SubmissionState[] = ['submitted', 'submittedWithErrors', 'nothingToReport', 'notSubmitted'];
  const numbers = {
    errors: 1,
    warnings: 2,
    withoutDeadline: 3,
    unconfirmed: 4,
    withoutLead: 5,
    stale: 6,
    neverUpdated: 7,
  };
  const rows = { vanished: 8, unitGone: 13, blocked: 9, duplicates: 10, assignedChanges: 11, withoutCode: 12 };
  const quality: Quality = {
    ...numbers,
    ...rows,
    withoutMailbox: [],
    openRequests: ['KH139-2025-STC-001'],
    byUnit: [],
  };
  return [
    words.title,
    ...leaderWords(words),
    ...Object.values(words.table),
    ...leftOutReasons.flatMap((reason) => [words.reason(reason, facts), words.reasonShort(reason, facts)]),
    ...leftOutReasons.flatMap((reason) => [
      words.reason(reason, {}),
      words.reasonShort(reason, { sheet: 'STC', column: 'Mã', other: 'Sở Y tế', count: 1 }),
    ]),
    ...states.map(words.submissionState),
    ...statuses.map(words.statusName),
    ...words.quality(quality, 30).flatMap(({ label, cure }) => [label, cure]),
    words.lines.counting(2),
    words.lines.change(undefined),
    words.lists.andMore(3),
  ];
}

function leaderWords({ leaders }: ReturnType<typeof reportWords>): string[] {
  const { worst, decisions, trend } = leaders;
  const listed = { symbol: '139/KH-UBND', issuedOn: day('16/5/2025'), issuer: 'UBND Thành phố' } as AssigningDocument;
  return [
    ...leaders.figures,
    ...[undefined, 3, 5, 8].map((before) => leaders.since(5, before, asOf)),
    leaders.basis({ listed: [], unlisted: [] }),
    leaders.basis({ listed: [listed], unlisted: ['12/QĐ'] }),
    ...[worst.title, ...worst.headings, decisions.title, ...decisions.headings, trend.title, ...trend.headings],
    ...[decisions.noCause, decisions.noLevel, decisions.none, decisions.more(3)],
    ...leaders.bars,
    leaders.chartTitle(0),
    leaders.chartTitle(4),
    leaders.trendTitle,
  ];
}

describe.each(languages)('the report in %s', (language) => {
  it('has a text for everything, in NFC', () => {
    for (const text of allWords(language)) {
      expect(text.trim()).not.toBe('');
      expect(text).toBe(text.normalize('NFC'));
    }
  });

  it('names the place, what stands there and the remedy for each reason that leaves a unit out', () => {
    const { reason } = reportWords(language);
    const facts = { sheet: 'STC', column: 'Thời hạn', found: 'Hạn nộp', cell: 'J3' };
    const sentence = reason('headingMissing', facts);
    for (const part of ['STC', 'Thời hạn', 'Hạn nộp', 'J3']) expect(sentence).toContain(part);
  });
});

it('the English report names sheets and columns as an English tracker has them', () => {
  const vietnameseNames = ['Kiểm tra dữ liệu', 'Tổng hợp', 'Báo cáo', 'Đơn vị', 'Mã tệp', 'Trang tính'];
  for (const text of allWords('en')) {
    expect(vietnameseNames.filter((name) => text.includes(`“${name}”`))).toEqual([]);
  }
});

describe('the stamp', () => {
  const { stamp } = reportWords('vi');
  const sums = {
    read: 3,
    duplicates: 0,
    blocked: 0,
    withoutCode: 0,
    kept: 0,
    tasks: 3,
    cancelled: 0,
    rolled: 0,
    otherYears: 2,
    counted: 1,
    below: 0,
  };
  const reportWith = (given: Completeness, code: string) => ({
    completeness: given,
    asOf,
    code,
    year: undefined,
    sums,
  });

  it('names the year that is counted, and how many tasks of others are not', () => {
    expect(stamp({ ...reportWith(completeness(20, 20, []), 'BC'), year: 2025 })).toContain(
      'Phạm vi: năm 2025; 2 nhiệm vụ năm khác không tính',
    );
  });

  it.each<[string, Completeness, string]>([
    ['nobody missing', completeness(20, 20, []), '20/20 đơn vị; số liệu tính đến 16:30 13/10/2025'],
    [
      'some missing',
      completeness(18, 20, [
        missing('Sở Tài chính', { reason: 'sheetMissing', facts: { sheet: 'STC' } }),
        missing('Sở Y tế', { readAt: day('10/10/2025') }),
      ]),
      '18/20 đơn vị; thiếu: Sở Tài chính (không có trang “STC”), Sở Y tế (không có quyền mở tệp; dùng số liệu ngày 10/10/2025); số liệu tính đến 16:30 13/10/2025',
    ],
  ])('with %s', (_, given, first) => {
    expect(stamp(reportWith(given, 'BC-20251013-1630')).split('\n')).toEqual([first, 'Mã báo cáo: BC-20251013-1630']);
  });

  it('names fifteen missing units and counts the others', () => {
    const units = Array.from({ length: 40 }, (_, index) => missing(`Xã ${index + 1}`));
    const text = stamp(reportWith(completeness(103, 143, units), 'BC'));
    expect(text).toContain('Xã 15 (');
    expect(text).not.toContain('Xã 16 (');
    expect(text).toContain('và 25 đơn vị khác;');
  });
});

describe('numbers', () => {
  it.each([
    [0, '0'],
    [999, '999'],
    [1000, '1.000'],
    [1234567, '1.234.567'],
  ])('%i reads %s', (count, text) => {
    expect(groupDigits(count, '.')).toBe(text);
  });

  it.each([
    [98, 187, '52,4%'],
    [83, 98, '84,7%'],
    [0, 5, '0,0%'],
    [5, 5, '100,0%'],
    [1, 3, '33,3%'],
    [2, 3, '66,7%'],
    [0, 0, undefined],
  ])('%i of %i is %s', (numerator, denominator, text) => {
    expect(percentText({ numerator, denominator }, ',')).toBe(text);
  });

  it('stand under their rate', () => {
    expect(reportWords('vi').rate({ numerator: 1098, denominator: 2187 })).toBe('50,2%\n1.098/2.187');
    expect(reportWords('en').rate({ numerator: 0, denominator: 0 })).toBe('–');
  });
});

describe('quarters', () => {
  it.each([
    ['2025-Q1', 'Quý I/2025', 'Q1/2025'],
    ['2026-Q4', 'Quý IV/2026', 'Q4/2026'],
  ])('%s', (key, vi, en) => {
    expect([reportWords('vi').quarterName(key), reportWords('en').quarterName(key)]).toEqual([vi, en]);
  });
});
