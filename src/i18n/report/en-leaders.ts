import type { ReportRow } from '../../core/report/counting/report-row';
import type { RowSums } from '../../core/report/report';
import type { LeaderWords } from '../../core/report/report-words';
import { fewNames } from '../../core/text/first-few';
import { dayFromMoment, formatDay } from '../../core/time/day';
import { groupDigits } from './numbers';

function count(value: number): string {
  return groupDigits(value, ',');
}

const mostUnlisted = 6;

/** The first page: what a leader reads in ten seconds. */
export const enLeaders: LeaderWords = {
  figures: ['Tasks in all', 'Done', 'Overdue and open', 'Due soon'],
  since: (now, before, asOf) => {
    if (before === undefined) return 'no frozen report to compare with';
    const change = now - before;
    const since = asOf === undefined ? 'the last freeze' : formatDay(dayFromMoment(asOf));
    if (change === 0) return `unchanged since ${since}`;
    return `${count(Math.abs(change))} ${change > 0 ? 'more' : 'fewer'} than on ${since}`;
  },
  basis: ({ listed, unlisted }) => {
    const names = listed.map(({ symbol, issuedOn, issuer }) => {
      const day = issuedOn === undefined ? '' : ` of ${formatDay(issuedOn)}`;
      return `${symbol}${day}${issuer === '' ? '' : `, ${issuer}`}`;
    });
    const others = fewNames(unlisted, mostUnlisted, (hidden) => `and ${hidden} more`);
    const missing =
      unlisted.length === 0 ? '' : `${names.length === 0 ? '' : '; '}not yet in the sheet “Documents”: ${others}`;
    return names.length + unlisted.length === 0
      ? 'Basis: no assigning document is given.'
      : `Basis: ${names.join('; ')}${missing}.`;
  },
  worst: {
    title: 'Units with most overdue tasks',
    headings: ['Unit name', 'Tasks overdue', 'Longest (days)'],
  },
  sums: (sums, total) => `How the figures add up: ${rowsToTasks(sums)}. ${tasksToStates(sums, total)}.`,
  decisions: {
    title: 'For the leaders to decide',
    headings: ['Task in question', 'Unit and code', 'Days late', 'Cause given by the unit', 'Who decides'],
    noCause: 'The unit has given no cause',
    noLevel: 'Not known',
    committed: (day) => `Committed by: ${formatDay(day)}`,
    none: 'No task has been overdue for three days or more.',
    more: (hidden) => `${count(hidden)} more: see the list “Overdue tasks that need a decision” on the next pages.`,
  },
  bars: ['Done', 'Open, not overdue', 'Overdue'],
  chartTitle: (others) =>
    others === 0
      ? 'Tasks by unit, most overdue on top'
      : `Units with most overdue tasks (${count(others)} more in the table)`,
  trendTitle: 'Frozen reports over time',
  trend: {
    title: 'Frozen reports over time',
    headings: ['Report code', 'Frozen on', 'Total', 'Done', 'Overdue', 'Due soon'],
  },
};

function rowsToTasks({ read, duplicates, blocked, withoutCode, kept, tasks }: RowSums): string {
  const terms = [
    `${count(read)} rows in the units’ tables`,
    ...(duplicates === 0 ? [] : [`− ${count(duplicates)} with a code used twice`]),
    ...(blocked === 0 ? [] : [`− ${count(blocked)} blocked`]),
    ...(withoutCode === 0 ? [] : [`− ${count(withoutCode)} without a code`]),
    ...(kept === 0 ? [] : [`+ ${count(kept)} kept from an earlier reading`]),
  ];
  return `${terms.join(' ')} = ${count(tasks)} tasks in the sheet “Master”`;
}

function tasksToStates(
  { tasks, cancelled, rolled, otherYears, counted, below }: RowSums,
  { done, open, byStatus }: ReportRow,
): string {
  const states = [
    `${count(done)} done`,
    `${count(open)} open`,
    `${count(byStatus.regular)} regular`,
    ...(byStatus.suspended === 0 ? [] : [`${count(byStatus.suspended)} suspended`]),
  ];
  const less = [
    ...(cancelled === 0 ? [] : [` − ${count(cancelled)} cancelled`]),
    ...(rolled === 0 ? [] : [` − ${count(rolled)} carried over`]),
    ...(otherYears === 0 ? [] : [` − ${count(otherYears)} of other years`]),
  ];
  const total = less.length === 0 ? '' : `${count(tasks)}${less.join('')} = `;
  if (below > 0) {
    const own = `In this tracker: ${total}${count(counted)} tasks`;
    return `${own}. Total: ${count(counted)} + ${count(below)} of lower trackers = ${states.join(' + ')}`;
  }
  return `Total: ${total}${count(counted)} = ${states.join(' + ')}`;
}
