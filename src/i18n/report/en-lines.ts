import type { Fraction } from '../../core/report/counting/report-row';
import type { LineWords } from '../../core/report/report-words';
import { fewNames } from '../../core/text/first-few';
import { formatMoment } from '../../core/time/day';
import { groupDigits, percentText } from './numbers';

const mostAbsent = 8;

function count(value: number): string {
  return groupDigits(value, ',');
}

function rate(fraction: Fraction): string {
  const percent = percentText(fraction, '.');
  const numbers = `${count(fraction.numerator)}/${count(fraction.denominator)}`;
  return percent === undefined ? numbers : `${numbers} (${percent})`;
}

/** What stands between the title and the table. */
export const enLines: LineWords = {
  figures: ({ total }) =>
    `Tasks in all: ${count(total.total)}. Done ${rate(total.doneRate)}; on time ${rate(total.onTimeRate)} of those done and assessed; ` +
    `overdue ${rate(total.overdueRate)}. Without a deadline: ${count(total.withoutDeadline)}.`,
  punctuality: ({ byOriginal, byExtended, extended, savedByExtension, carried, carriedLate }) =>
    `On time by the extended deadline: ${rate(byExtended)}; by the deadline first assigned: ${rate(byOriginal)}. ` +
    `Extended: ${count(extended)}, of which still open past the first deadline: ${count(savedByExtension)}.${
      carried === 0
        ? ''
        : ` Carried over: ${count(carried)}; late by the deadline first assigned: ${count(carriedLate)}.`
    }`,
  ageing: (overdue, { upTo7, from8To30, over30 }) =>
    `Overdue: ${count(overdue)}; 1–7 days ${count(upTo7)}; 8–30 days ${count(from8To30)}; over 30 days ${count(over30)}.`,
  participation: ({ expected, notParticipating, absent }) => {
    if (notParticipating === 0) return `All ${count(expected)} units of the directory take part.`;
    const names = fewNames(absent, mostAbsent, (hidden) => `and ${count(hidden)} more`);
    return (
      `${count(expected)}/${count(expected + notParticipating)} units take part; ${notParticipating === 1 ? '1 unit' : `${count(notParticipating)} units`} of the directory not yet ` +
      `(no sheet or file of tasks): ${names}.`
    );
  },
  change: (change) => {
    if (change === undefined) return 'No frozen report to compare with yet.';
    const { fromCode, fromAsOf, totalBefore, totalAfter, added, gone, newlyDone, newlyOverdue, noLongerOverdue } =
      change;
    const since = fromAsOf === undefined ? fromCode : `${fromCode} (${formatMoment(fromAsOf)})`;
    return (
      `Since report ${since}: total ${count(totalBefore)} → ${count(totalAfter)}; ${count(added.length)} added, ${count(gone.length)} gone; ` +
      `${count(newlyDone)} newly done; ${count(newlyOverdue)} newly overdue; ${count(noLongerOverdue)} no longer overdue after an extension.`
    );
  },
  counting: (severalFields) =>
    'Counting: each task once, for its lead unit; “No deadline” includes tasks waiting on a condition; cancelled tasks are outside the total; ' +
    `tasks of several fields (${count(severalFields)}) or documents count for the first. ` +
    'Done rate = done/total; on-time rate = on time/(on time + late); overdue rate = overdue/total.',
};
