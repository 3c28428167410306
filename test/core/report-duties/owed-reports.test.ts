import { describe, expect, it } from 'vitest';
import type { ItemCells } from '../../../src/core/register/item';
import { stateOf } from '../../../src/core/register/register';
import type { Answer, OwedState } from '../../../src/core/report-duties/answers';
import { measureDiscipline } from '../../../src/core/report-duties/discipline';
import type { DutyKey } from '../../../src/core/report-duties/duties';
import { duties } from '../../../src/core/report-duties/duties';
import { judgeOwed, stillOwed } from '../../../src/core/report-duties/match-answers';
import { listOwed } from '../../../src/core/report-duties/owed-reports';
import { builtInDuty, type Duty, readDuty } from '../../../src/core/report-duties/read-duties';
import { formatDay, momentOf } from '../../../src/core/time/day';
import { itemOf } from '../register/item-fixtures';
import { context, day, today, unit } from '../rules/fixtures';

const stc = unit('STC', 'Sở Tài chính', 3);
const snv = unit('SNV', 'Sở Nội vụ', 4);
const base = builtInDuty('Báo cáo tháng', [stc, snv], context);
const duty = (over: Partial<Duty>): Duty => ({ ...base, code: 'BC01', ...over });
const owe = (all: readonly Duty[], seen: string, on: string) => listOwed(all, () => day(seen), day(on));
const brief = (all: readonly Duty[], seen: string, on: string) =>
  owe(all, seen, on).map(({ code, lastDay }) => `${code} ${formatDay(lastDay)}`);

describe('what is owed', () => {
  it('is each report in each period by each unit, from the day it was first seen to the one that runs', () => {
    expect(brief([duty({})], '14/09/2025', '10/10/2025')).toEqual([
      'BC01-2025-09-STC 14/09/2025',
      'BC01-2025-09-SNV 14/09/2025',
      'BC01-2025-10-STC 14/10/2025',
      'BC01-2025-10-SNV 14/10/2025',
    ]);
  });

  it.each<[string, Partial<Duty>, readonly string[]]>([
    ['from a day on', { validFrom: day('15/08/2025') }, ['2025-09', '2025-10']],
    ['from tomorrow on', { validFrom: day('11/10/2025') }, []],
    ['until a period’s last day', { validFrom: day('01/08/2025'), validTo: day('14/09/2025') }, ['2025-08', '2025-09']],
    ['until a day before it', { validFrom: day('01/08/2025'), validTo: day('13/09/2025') }, ['2025-08']],
    ['each quarter', { every: 'quarter' }, ['2025-Q4']],
    ['each year', { every: 'year' }, ['2025']],
  ])('holds as long as its report: %s', (_, over, marks) => {
    expect(owe([duty({ units: [stc], ...over })], '01/10/2025', '10/10/2025').map(({ period }) => period.mark)).toEqual(
      marks,
    );
  });

  it('reaches 60 periods back at most, from the one that runs', () => {
    const marks = owe([duty({ units: [stc] })], '01/01/2015', '10/10/2025').map(({ period }) => period.mark);
    expect([marks.length, marks[0], marks[59]]).toEqual([60, '2020-11', '2025-10']);
  });

  it('of a report that is owed once has no period', () => {
    const once = duty({ code: 'BC02', every: undefined, lastDay: day('13/10/2025'), units: [stc] });
    expect(brief([once], '01/10/2025', '10/10/2025')).toEqual(['BC02-STC 13/10/2025']);
    expect(brief([{ ...once, validFrom: day('11/10/2025') }], '01/10/2025', '10/10/2025')).toEqual([]);
    expect(brief([{ ...once, validFrom: day('10/10/2025') }], '01/10/2025', '10/10/2025')).toHaveLength(1);
  });

  it('of the built-in report keeps its old codes, and rests while a monthly one of the tracker’s own is in force', () => {
    const own = duty({ units: [stc], validFrom: day('15/09/2025'), validTo: undefined });
    const built = { ...base, units: [stc] };
    expect(brief([built], '01/10/2025', '10/10/2025')).toEqual(['BC-2025-10-STC 14/10/2025']);
    expect(brief([built, own], '01/09/2025', '10/10/2025')).toEqual([
      'BC-2025-09-STC 14/09/2025',
      'BC01-2025-10-STC 14/10/2025',
    ]);
    expect(brief([built, { ...own, every: 'quarter' }], '01/10/2025', '10/10/2025')).toHaveLength(2);
    const ended = { ...own, validFrom: day('01/01/2025'), validTo: day('14/09/2025') };
    expect(owe([built, ended], '01/10/2025', '10/10/2025').map(({ code }) => code)).toContain('BC-2025-10-STC');
    const endedIn = { ...ended, validTo: day('15/09/2025') };
    expect(owe([built, endedIn], '01/10/2025', '10/10/2025').map(({ code }) => code)).not.toContain('BC-2025-10-STC');
  });
});

const october = owe([duty({ units: [stc] })], '15/09/2025', '10/10/2025');
const said = (on: string, over: Partial<Answer> = {}): Answer => ({
  unitCode: 'STC',
  codes: [],
  period: '10/2025',
  kind: 'submitted',
  hasErrors: false,
  at: momentOf(day(on), 16, 30),
  by: 'an@example.vn',
  symbol: '',
  returnedOn: undefined,
  rowNumber: 5,
  ...over,
});

describe('how a report stands that is due on 14/10', () => {
  it.each<[string, string, readonly Answer[], OwedState, number]>([
    ['not yet sent, on its last day', '14/10/2025', [], 'pending', 0],
    ['not sent, a day later', '15/10/2025', [], 'overdue', 1],
    ['sent on its last day', '20/10/2025', [said('14/10/2025')], 'onTime', 0],
    ['sent a day late', '20/10/2025', [said('15/10/2025')], 'late', 1],
    ['nothing to report, in time', '20/10/2025', [said('14/10/2025', { kind: 'nothingToReport' })], 'nothing', 0],
    ['nothing to report, late', '20/10/2025', [said('16/10/2025', { kind: 'nothingToReport' })], 'nothingLate', 2],
    ['sent twice: the later counts', '20/10/2025', [said('16/10/2025'), said('13/10/2025')], 'late', 2],
    ['sent back on the day', '14/10/2025', [said('13/10/2025', { returnedOn: day('13/10/2025') })], 'returned', 0],
    [
      'sent back before it was sent again',
      '20/10/2025',
      [said('14/10/2025', { returnedOn: day('13/10/2025') })],
      'onTime',
      0,
    ],
    ['another unit’s answer', '15/10/2025', [said('14/10/2025', { unitCode: 'SNV' })], 'overdue', 1],
  ])('%s', (_, on, answers, state, daysLate) => {
    const [one] = judgeOwed(october, answers, day(on), context.calendar);
    expect([one?.state, one?.daysLate]).toEqual([state, daysLate]);
  });

  it('and was sent back is owed anew, two working days later', () => {
    const answer = said('09/10/2025', { returnedOn: day('10/10/2025'), hasErrors: true });
    const [one] = judgeOwed(october, [answer], day('16/10/2025'), context.calendar);
    expect([one?.state, formatDay(one?.currentLastDay ?? 0), one?.daysLate, one?.hasErrors]).toEqual([
      'returned',
      '14/10/2025',
      2,
      true,
    ]);
  });

  it('and is voluntary is never late', () => {
    const invited = owe([duty({ units: [stc], voluntary: new Set(['STC']) })], '15/09/2025', '10/10/2025');
    const states = [[], [said('20/10/2025')], [said('20/10/2025', { kind: 'nothingToReport' })]].map(
      (answers) => judgeOwed(invited, answers, day('30/10/2025'), context.calendar)[0]?.state,
    );
    expect(states).toEqual(['pending', 'onTime', 'nothing']);
  });

  it('is listed until it is answered, so many days after its last day', () => {
    const left = (on: string, answers: readonly Answer[] = []) =>
      stillOwed(judgeOwed(october, answers, day(on), context.calendar), day(on), 90).length;
    expect([
      left('10/10/2025'),
      left('12/01/2026'),
      left('13/01/2026'),
      left('20/10/2025', [said('20/10/2025')]),
    ]).toEqual([1, 1, 0, 0]);
  });
});

it('the year’s discipline: owed = on time + late + missing; what is still to come and what is voluntary is left out', () => {
  const reports = (['onTime', 'nothing', 'late', 'nothingLate', 'overdue', 'returned', 'pending'] as const).map(
    (state) => ({ ...judgeOwed(october, [], today, context.calendar)[0], state }),
  ) as Parameters<typeof measureDiscipline>[0];
  const [first, ...others] = reports;
  if (first === undefined) throw new Error('no report');
  const apart = [
    { ...first, isVoluntary: true },
    { ...first, lastDay: day('31/12/2024') },
    { ...first, unitCode: 'SNV', unitName: 'Sở Nội vụ', lastDay: day('01/01/2025') },
  ];
  expect(measureDiscipline([first, ...others, ...apart], today)).toEqual([
    { unitCode: 'STC', unitName: 'Sở Tài chính', owed: 6, onTime: 2, late: 2, missing: 2 },
    { unitCode: 'SNV', unitName: 'Sở Nội vụ', owed: 1, onTime: 1, late: 0, missing: 0 },
  ]);
});

describe('a row of report duties', () => {
  const row: ItemCells<DutyKey> = {
    title: 'Báo cáo tháng',
    basis: '139/KH-UBND',
    kind: 'Định kỳ',
    every: 'Tháng',
    dueText: '2 ngày làm việc sau ngày chốt',
    units: 'Sở Tài chính; Sở Nội vụ',
  };
  const readRow = (cells: ItemCells<DutyKey>, code = 'BC01') => {
    const { duty: found, faults } = readDuty(itemOf({ ...row, ...cells }, { code }), context);
    return { duty: found, faults: faults.map(({ rule, key }) => `${rule}@${key}`) };
  };

  it('tells what is owed, how often and by whom; those who are only invited are named too', () => {
    const { duty: found } = readRow({ voluntary: 'Sở Nội vụ; Phường Hoàn Kiếm', validFrom: today, cutOff: 'cuối kỳ' });
    expect(found?.units.map(({ code }) => code)).toEqual(['STC', 'SNV', 'PHOANKIEM']);
    expect([...(found?.voluntary ?? [])]).toEqual(['SNV', 'PHOANKIEM']);
    expect(found).toMatchObject({
      code: 'BC01',
      title: 'Báo cáo tháng',
      every: 'month',
      cutOff: 'end',
      wording: { kind: 'after', days: 2, inWorkingDays: true },
      lastDay: undefined,
      validFrom: today,
      validTo: undefined,
    });
  });

  it('of one that is owed once tells the last day, by its document’s reading', () => {
    const once = { kind: 'Đột xuất', every: '', dueText: 'trước ngày 14/10/2025' };
    expect(readRow(once).duty).toMatchObject({ every: undefined, lastDay: day('13/10/2025') });
    expect(readRow({ ...once, basis: '190/KH-UBND' }).duty?.lastDay).toBe(day('14/10/2025'));
  });

  it.each<[string, ItemCells<DutyKey>, readonly string[]]>([
    ['periodic without a period', { every: '' }, ['V69@every']],
    ['a day of closing that is none', { cutOff: '31' }, ['V17@cutOff']],
    ['a deadline that names no day', { dueText: 'sớm' }, ['V17@dueText']],
    ['an ad-hoc one that names no day', { kind: 'Đột xuất', dueText: '2 ngày sau ngày chốt' }, ['V17@dueText']],
    ['no deadline', { dueText: '' }, []],
    ['a kind that is none', { kind: 'lạ' }, []],
  ])('that is not clear is owed by nobody: %s', (_, cells, faults) => {
    expect(readRow(cells)).toEqual({ duty: undefined, faults });
  });

  it('without a code yet is owed by nobody', () => {
    expect(readRow({}, '').duty).toBeUndefined();
  });

  it('names the units that nobody knows, and is owed by the others', () => {
    const { duty: found, faults } = readRow({ units: 'Sở Tài chính; Sở Lạ Hoắc', voluntary: 'Sở Mơ Hồ' });
    expect([found?.units.map(({ code }) => code), faults]).toEqual([['STC'], ['V09@units', 'V09@voluntary']]);
  });

  it.each<[string, string, readonly object[]]>([
    ['a unit under a name that nobody knows', 'Sở Lạ Hoắc', [{ rule: 'V09', facts: { text: 'Sở Lạ Hoắc' } }]],
    [
      'a unit under a slip of the pen',
      'Sở Tài chín',
      [{ rule: 'V09', facts: { text: 'Sở Tài chín', suggestion: 'Sở Tài chính' } }],
    ],
    [
      'a unit that is no more',
      'Sở Thông tin và Truyền thông',
      [{ rule: 'V09', facts: { text: 'Sở Thông tin và Truyền thông', suggestion: '' } }],
    ],
    ['a kind without units', 'tất cả doanh nghiệp', [{ rule: 'V09', facts: { suggestion: '' } }]],
    [
      'a name of two units',
      'Xã Bà Vì',
      [{ rule: 'V10', facts: { text: 'Xã Bà Vì', count: 2, names: 'Xã Ba Vì; Xã Bà Vị' } }],
    ],
    ['no name at all', ';', []],
  ])('tells what is wrong where it names %s', (_, units, found) => {
    const { faults } = readDuty(itemOf({ ...row, units }, { code: 'BC01' }), context);
    expect(faults).toMatchObject(found);
    expect(faults).toHaveLength(found.length);
  });

  it.each<[string, ItemCells<DutyKey>]>([
    ['Đang áp dụng', {}],
    ['Đang áp dụng', { validFrom: today, validTo: today }],
    ['Hết hiệu lực', { validTo: today - 1 }],
    ['Chưa hiệu lực', { validFrom: today + 1 }],
  ])('is %s: %j', (word, cells) => {
    expect(stateOf(duties, itemOf(cells), { today }).words[0]).toBe(word);
  });
});
