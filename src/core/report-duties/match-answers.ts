import { headingKey } from '../text/text';
import type { Calendar } from '../time/calendar';
import { type Day, dayFromMoment } from '../time/day';
import { type Answer, isAnswered, type Owed, type OwedReport, type OwedState } from './answers';
import { periodName } from './duty-periods';

/** Working days in which a report that was sent back is owed anew. */
const returnedDays = 2;

/** How each report that is owed stands, by the latest answer that is about it. */
export function judgeOwed(
  owed: readonly Owed[],
  answers: readonly Answer[],
  today: Day,
  calendar: Calendar,
): OwedReport[] {
  const latest = new Map<Owed, Answer>();
  const byUnit = new Map<string, Owed[]>();
  for (const one of owed) byUnit.set(one.unitCode, [...(byUnit.get(one.unitCode) ?? []), one]);
  const ordered = [...answers].sort((a, b) => a.at - b.at);
  for (const answer of ordered) {
    const own = byUnit.get(answer.unitCode) ?? [];
    for (const one of findAnswered(answer, own, (other) => owedUntil(other, latest.get(other), calendar)))
      latest.set(one, answer);
  }
  return owed.map((one) => judge(one, latest.get(one), today, calendar));
}

/** By when a report is to be handed in, as answers stand; undefined for one that was, and was not sent back. */
function owedUntil(owed: Owed, answer: Answer | undefined, calendar: Calendar): Day | undefined {
  if (answer === undefined) return owed.lastDay;
  const { returnedOn, at } = answer;
  const isReturned = returnedOn !== undefined && returnedOn >= dayFromMoment(at);
  return isReturned ? calendar.addWorkingDays(returnedOn, returnedDays) : undefined;
}

/** Which reports an answer is about. Without a code it is the only one due; see `inPeriod` for the period. */
export function findAnswered(
  answer: Answer,
  own: readonly Owed[],
  untilOf: (owed: Owed) => Day | undefined,
): readonly Owed[] {
  const fitting = inPeriod(answer, own, untilOf);
  if (answer.codes.length === 0) {
    if (fitting.length < 2) return fitting;
    const due = fitting.filter((one) => untilOf(one) !== undefined);
    if (due.length === 1) return due;
    // Several were due, and nobody said which: the monthly one is what such a line always meant.
    return fitting.filter(({ dutyCode }) => dutyCode === 'BC00');
  }
  return answer.codes.flatMap((written) => {
    const [dutyCode = '', ...marks] = written.toUpperCase().split('-');
    const mark = marks.join('-');
    return (mark === '' ? fitting : own).filter(
      (one) => one.dutyCode === dutyCode && (mark === '' || one.period.mark === mark),
    );
  });
}

/**
 * The reports of the period that an answer names. Where it names none: of each duty the period that has closed and whose report is still in time, for that is
 * what is handed in between cut-off and last day, else the one that ran then.
 */
function inPeriod(
  { period: named, at }: Answer,
  own: readonly Owed[],
  untilOf: (owed: Owed) => Day | undefined,
): readonly Owed[] {
  if (headingKey(named) !== '') return own.filter(({ period }) => period.every !== 'once' && isNamed(period, named));
  const day = dayFromMoment(at);
  const closed = own.filter((one) => one.period.cutOff < day && day <= (untilOf(one) ?? 0));
  const waiting = new Set(closed.map(({ dutyCode }) => dutyCode));
  const running = own.filter(
    ({ dutyCode, period }) =>
      period.every === 'once' || (!waiting.has(dutyCode) && day >= period.firstDay && day <= period.cutOff),
  );
  const first = closed.filter((one) => closed.find(({ dutyCode }) => dutyCode === one.dutyCode) === one);
  return own.filter((one) => running.includes(one) || first.includes(one));
}

function isNamed(period: Owed['period'], named: string): boolean {
  return (
    samePeriod(named, periodName(period)) ||
    samePeriod(named, periodName(period, true)) ||
    samePeriod(named, period.mark)
  );
}

/** `10/2025` and `tháng 10/2025`, `Quý 4/2025`, `Q4/2025` and `Quý IV/2025`. */
function samePeriod(a: string, b: string): boolean {
  return periodKey(a) === periodKey(b);
}

const quarters: { readonly [roman: string]: string } = { i: '1', ii: '2', iii: '3', iv: '4' };

function periodKey(text: string): string {
  return headingKey(text)
    .replace(/^ky(?:baocao)?/, '')
    .replace(/^thang(?=\d)/, '')
    .replace(/^(?:q|quarter)(?=\d)/, 'quy')
    .replace(/^0(?=\d\d{4}$)/, '')
    .replace(/^quy(i{1,3}|iv)(?=\d)/, (_, roman: string) => `quy${quarters[roman] ?? roman}`);
}

function judge(owed: Owed, answer: Answer | undefined, today: Day, calendar: Calendar): OwedReport {
  const day = answer === undefined ? undefined : dayFromMoment(answer.at);
  const returnedOn = answer?.returnedOn;
  const isReturned = returnedOn !== undefined && day !== undefined && returnedOn >= day;
  const currentLastDay = isReturned ? calendar.addWorkingDays(returnedOn, returnedDays) : owed.lastDay;
  const late = Math.max(0, (day ?? today) - owed.lastDay);
  const base = { ...owed, answer, currentLastDay, hasErrors: answer?.hasErrors ?? false };
  const say = (state: OwedState, daysLate: number): OwedReport => ({ ...base, state, daysLate });
  if (isReturned) return say('returned', Math.max(0, today - currentLastDay));
  if (answer === undefined) {
    return owed.isVoluntary || today <= owed.lastDay ? say('pending', 0) : say('overdue', today - owed.lastDay);
  }
  const isLate = late > 0 && !owed.isVoluntary;
  if (answer.kind === 'nothingToReport') return isLate ? say('nothingLate', late) : say('nothing', 0);
  return isLate ? say('late', late) : say('onTime', 0);
}

/** Those that somebody still has to hand in, listed and mailed until so many days after their last day. */
export function stillOwed(reports: readonly OwedReport[], today: Day, trackedDays: number): OwedReport[] {
  return reports.filter((one) => !isAnswered(one) && today - one.currentLastDay <= trackedDays);
}
