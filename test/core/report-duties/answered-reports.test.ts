import { describe, expect, it } from 'vitest';
import type { Answer, Owed } from '../../../src/core/report-duties/answers';
import { type DutyPeriod, dutyPeriodAt } from '../../../src/core/report-duties/duty-periods';
import { judgeOwed } from '../../../src/core/report-duties/match-answers';
import { dayFromMoment, formatDay, momentOf } from '../../../src/core/time/day';
import { context, day } from '../rules/fixtures';

function owed(dutyCode: string, period: DutyPeriod, lastDay: string): Owed {
  const code = [dutyCode, period.mark].filter((part) => part !== '').join('-');
  const about = { title: 'Báo cáo', unitCode: 'STC', unitName: 'Sở Tài chính', isVoluntary: false };
  return { ...about, code, dutyCode, period, lastDay: day(lastDay) };
}

const once: DutyPeriod = { mark: '', every: 'once', year: 0, index: 1, firstDay: 0, cutOff: day('13/10/2025') };
const month = (on: string) => dutyPeriodAt('month', day(on), 14);

const september = owed('BC00', month('14/09/2025'), '16/09/2025');
const october = owed('BC00', month('14/10/2025'), '16/10/2025');
const november = owed('BC00', month('14/11/2025'), '18/11/2025');
const quarter = owed('BC05', dutyPeriodAt('quarter', day('14/10/2025'), 14), '16/12/2025');
const half = owed('BC06', dutyPeriodAt('half', day('14/10/2025'), 14), '16/12/2025');
const year = owed('BC07', dutyPeriodAt('year', day('14/10/2025'), 14), '16/12/2025');
const adHoc = owed('BC02', once, '13/10/2025');
const all = [october, november, quarter, adHoc];

interface Said {
  readonly on: string;
  readonly codes?: readonly string[];
  readonly period?: string;
  readonly returnedOn?: string;
}

function answerOf({ on, codes = [], period = '', returnedOn }: Said, at: number): Answer {
  return {
    unitCode: 'STC',
    codes,
    period,
    kind: 'submitted',
    hasErrors: false,
    at: momentOf(day(on), 8, at),
    by: 'an@example.vn',
    symbol: '',
    returnedOn: returnedOn === undefined ? undefined : day(returnedOn),
    rowNumber: 5,
  };
}

/** `BC00-2025-10 16/10/2025`: which report is answered, and when the answer that counts was given. */
function answered(own: readonly Owed[], ...said: readonly Said[]): readonly string[] {
  return judgeOwed(own, said.map(answerOf), day('31/12/2025'), context.calendar).flatMap(({ code, answer }) =>
    answer === undefined ? [] : [`${code} ${formatDay(dayFromMoment(answer.at))}`],
  );
}

describe('an answer without a code', () => {
  it.each<[string, readonly Owed[], readonly Said[], readonly string[]]>([
    ['the only one that is owed', [quarter], [{ on: '10/10/2025' }], ['BC05-2025-Q4 10/10/2025']],
    ['the monthly one where several are due', all, [{ on: '10/10/2025' }], ['BC00-2025-10 10/10/2025']],
    ['none where several are due and none is the monthly one', [quarter, adHoc], [{ on: '10/10/2025' }], []],
    [
      'the one that is left',
      all,
      [{ on: '08/10/2025', codes: ['BC00'] }, { on: '09/10/2025', codes: ['BC02'] }, { on: '10/10/2025' }],
      ['BC00-2025-10 08/10/2025', 'BC05-2025-Q4 10/10/2025', 'BC02 09/10/2025'],
    ],
    [
      'the monthly one again where nothing is left',
      [october, adHoc],
      [{ on: '08/10/2025', codes: ['BC00'] }, { on: '09/10/2025', codes: ['BC02'] }, { on: '10/10/2025' }],
      ['BC00-2025-10 10/10/2025', 'BC02 09/10/2025'],
    ],
    ['nothing before any period', [october], [{ on: '14/09/2025' }], []],
  ])('is about %s', (_, own, said, expected) => {
    expect(answered(own, ...said)).toEqual(expected);
  });
});

describe('an answer with codes', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['one, in small letters', ['bc05'], ['BC05-2025-Q4']],
    ['one that is owed once', ['BC02'], ['BC02']],
    ['two', ['BC00', 'BC02'], ['BC00-2025-10', 'BC02']],
    ['one with its period', ['BC05-2025-Q4'], ['BC05-2025-Q4']],
    ['one with a period to come', ['BC00-2025-11'], ['BC00-2025-11']],
    ['one with a period that is not owed', ['BC00-2025-12'], []],
    ['one with another report’s period', ['BC00-2025-Q4'], []],
    ['one that is not owed', ['BC09'], []],
  ])('is about these alone: %s', (_, codes, expected) => {
    expect(answered(all, { on: '10/10/2025', codes })).toEqual(expected.map((code) => `${code} 10/10/2025`));
  });
});

describe('an answer that names no period', () => {
  it.each([
    ['before the first day', '14/09/2025', []],
    ['on the first day', '15/09/2025', ['2025-10']],
    ['on the day of closing', '14/10/2025', ['2025-10']],
    ['between closing and last day', '15/10/2025', ['2025-10']],
    ['on the last day', '16/10/2025', ['2025-10']],
    ['a day after it', '17/10/2025', ['2025-11']],
  ])('is about the period that closed and is still in time, else about the one that runs: %s', (_, on, marks) => {
    expect(answered(all, { on, codes: ['BC00'] })).toEqual(marks.map((mark) => `BC00-${mark} ${on}`));
  });

  it('is about the earliest of two periods that are both still in time', () => {
    const slow = [owed('BC00', month('14/09/2025'), '30/10/2025'), { ...october, lastDay: day('30/11/2025') }];
    expect(answered(slow, { on: '20/10/2025', codes: ['BC00'] })).toEqual(['BC00-2025-09 20/10/2025']);
  });

  it.each([
    ['on its new last day, two working days later', '17/10/2025', '21/10/2025', ['2025-10 21/10/2025']],
    ['a day after that', '17/10/2025', '22/10/2025', ['2025-10 16/10/2025', '2025-11 22/10/2025']],
    ['sent back on the day it came', '16/10/2025', '20/10/2025', ['2025-10 20/10/2025']],
    [
      'sent back before it came, so no longer owed',
      '15/10/2025',
      '17/10/2025',
      ['2025-10 16/10/2025', '2025-11 17/10/2025'],
    ],
  ])('is about the report that was sent back, while it is in time: %s', (_, returnedOn, on, expected) => {
    const said = [
      { on: '16/10/2025', codes: ['BC00'], returnedOn },
      { on, codes: ['BC00'] },
    ];
    expect(answered(all, ...said)).toEqual(expected.map((one) => `BC00-${one}`));
  });

  it('is about the one that runs once the closed one has been handed in', () => {
    const said = [
      { on: '15/10/2025', codes: ['BC00'] },
      { on: '16/10/2025', codes: ['BC00'] },
    ];
    expect(answered(all, ...said)).toEqual(['BC00-2025-10 15/10/2025', 'BC00-2025-11 16/10/2025']);
  });
});

describe('an answer that names a period', () => {
  it.each([
    ['10/2025', 'BC00-2025-10'],
    ['Tháng 10/2025', 'BC00-2025-10'],
    ['Kỳ 10/2025', 'BC00-2025-10'],
    ['kỳ báo cáo tháng 10/2025', 'BC00-2025-10'],
    ['2025-10', 'BC00-2025-10'],
    ['9/2025', 'BC00-2025-09'],
    ['tháng 09/2025', 'BC00-2025-09'],
    ['Quý IV/2025', 'BC05-2025-Q4'],
    ['Quý 4/2025', 'BC05-2025-Q4'],
    ['Q4/2025', 'BC05-2025-Q4'],
    ['Quarter 4/2025', 'BC05-2025-Q4'],
    ['6 tháng cuối năm 2025', 'BC06-2025-H2'],
    ['Second half of 2025', 'BC06-2025-H2'],
    ['2025-H2', 'BC06-2025-H2'],
    ['Năm 2025', 'BC07-2025'],
    ['Year 2025', 'BC07-2025'],
    ['2025', 'BC07-2025'],
  ])('is about the reports of “%s”, whenever it comes', (period, code) => {
    const own = [september, ...all, half, year];
    expect(answered(own, { on: '30/12/2025', period })).toEqual([`${code} 30/12/2025`]);
  });

  it.each(['12/2025', 'Quý III/2025', 'First half of 2025', 'kỳ'])(
    'is about nothing where none is owed for “%s”',
    (period) => {
      expect(answered([...all, half, year], { on: '30/12/2025', period })).toEqual([]);
    },
  );

  it.each([
    ['Quý I/2025', '14/03/2025'],
    ['Quý II/2025', '14/06/2025'],
    ['Quý III/2025', '14/09/2025'],
    ['Quý IV/2025', '14/12/2025'],
  ])('knows the quarter in Roman and in Arabic numbers: %s', (period, on) => {
    const own = [owed('BC05', dutyPeriodAt('quarter', day(on), 14), on)];
    expect(answered(own, { on: '30/12/2025', period })).toHaveLength(1);
  });
});

it('a report that was handed in on its last day is on time, and the others stand as they did', () => {
  const reports = judgeOwed(
    all,
    [answerOf({ on: '16/10/2025', codes: ['BC00'] }, 0)],
    day('20/10/2025'),
    context.calendar,
  );
  expect(reports.map(({ code, state }) => `${code} ${state}`)).toEqual([
    'BC00-2025-10 onTime',
    'BC00-2025-11 pending',
    'BC05-2025-Q4 pending',
    'BC02 overdue',
  ]);
});
