import { printSource } from '../../core/documents/source-type';
import type { SubmissionState } from '../../core/duties/submission';
import type { MissingUnit } from '../../core/report/report';
import type { ReportWords } from '../../core/report/report-words';
import { type Area, areaWords } from '../../core/tasks/areas';
import { statusWords } from '../../core/tasks/status-words';
import { fewNames } from '../../core/text/first-few';
import { dayFromMoment, formatDay, formatMoment } from '../../core/time/day';
import { enTree } from '../tree/en-tree';
import { enLeaders } from './en-leaders';
import { enLines } from './en-lines';
import { enLists } from './en-lists';
import { enQuality } from './en-quality';
import { enReasons, enReasonsShort } from './en-reasons';
import { groupDigits, percentText } from './numbers';

const mostMissing = 15;

const submissionStates: { readonly [state in SubmissionState]: string } = {
  submitted: 'Submitted',
  submittedWithErrors: 'Submitted with errors',
  nothingToReport: 'Nothing to report',
  notSubmitted: 'Not submitted',
};

const fieldNames: Readonly<Record<string, string>> = {
  science: 'Science and technology',
  innovation: 'Innovation',
  digital: 'Digital transformation',
  other: 'Other',
};

function missingUnit({ unitName, reason, facts, readAt }: MissingUnit): string {
  const old = readAt === undefined ? '' : `; figures of ${formatDay(dayFromMoment(readAt))} used`;
  return `${unitName} (${enReasonsShort[reason](facts)}${old})`;
}

export const en: ReportWords = {
  title: 'CONSOLIDATED REPORT ON ASSIGNED TASKS',
  stamp: ({ completeness: { present, expected, missing, below, stale, otherScopes }, asOf, code, year, sums }) => {
    const left = fewNames(missing.map(missingUnit), mostMissing, (hidden) => `and ${hidden} more units`);
    const lacking = missing.length === 0 ? '' : `; missing: ${left}`;
    const lower = below === undefined ? '' : enTree.leaves(below);
    const old = stale.length === 0 ? '' : enTree.stale(stale);
    const scopes = otherScopes.length === 0 ? '' : enTree.otherScopes(otherScopes);
    const scope = year === undefined ? '' : `. Scope: ${year}; ${sums.otherYears} tasks of other years not counted`;
    return `${present}/${expected} units${lacking}${lower}${old}; figures as of ${formatMoment(asOf)}${scope}${scopes}\nReport code: ${code}`;
  },
  lines: enLines,
  leaders: enLeaders,
  table: {
    number: 'No.',
    unit: 'Unit',
    total: 'Total',
    done: 'Done',
    sum: 'All',
    onTime: 'On time',
    late: 'Late',
    notAssessed: 'Not assessed',
    open: 'Not done',
    inTime: 'In time',
    dueSoon: 'Due soon',
    overdue: 'Overdue',
    withoutDeadline: 'No deadline',
    unconfirmed: 'Unconfirmed',
    regular: 'Regular',
    suspended: 'Suspended',
    doneRate: 'Done rate',
    onTimeRate: 'On-time rate',
    overdueRate: 'Overdue rate',
    difficulties: 'Open difficulties',
    updated: 'Last update',
    cancelled: 'Cancelled',
    rolled: 'Carried over',
  },
  byField: 'By field',
  byDocument: 'By assigning document',
  bySource: 'By source',
  byQuarter: 'By quarter of the deadline',
  byArea: 'By emulation area',
  noArea: '(no emulation area)',
  areaName: (key) => `${key}. ${areaWords[key as Area]?.[1] ?? ''}`,
  grandTotal: 'TOTAL',
  subTotal: 'Sum',
  noUnit: '(no unit)',
  noField: '(no field)',
  noDocument: '(no document)',
  noSource: '(no source)',
  sourceName: (key) => printSource(key, true),
  otherDocuments: 'Other documents',
  noDeadline: '(no deadline)',
  statusName: (status) => statusWords[status][1],
  fieldName: (field) => fieldNames[field] ?? field,
  quarterName: (key) => `Q${key.slice(6)}/${key.slice(0, 4)}`,
  rate: (fraction) => {
    const percent = percentText(fraction, '.');
    return percent === undefined
      ? '–'
      : `${percent}\n${groupDigits(fraction.numerator, ',')}/${groupDigits(fraction.denominator, ',')}`;
  },
  lists: enLists,
  reasonShort: (reason, facts) => enReasonsShort[reason](facts),
  reason: (reason, facts) => enReasons[reason](facts).join(' '),
  submissionState: (state) => submissionStates[state],
  submissionNote: ({ state, uncounted, isStale, neverUpdated, updatedAt }) => {
    if (state === 'notSubmitted' && uncounted !== undefined) {
      const what = submissionStates[uncounted.kind];
      return uncounted.at === undefined
        ? `The unit’s sheet says “${what}” without a day, so it does not count; enter the day, for example 10/10/2025`
        : `The unit’s sheet says “${what}” for a day to come (${formatDay(dayFromMoment(uncounted.at))}), so it does not count; correct the day`;
    }
    if (neverUpdated) return 'Never updated';
    if (isStale && updatedAt !== undefined) return `Not updated since ${formatDay(dayFromMoment(updatedAt))}`;
    return '';
  },
  quality: enQuality,
  lower: {
    ...enTree,
    said: ({ tasks, present, expected }) =>
      `Lower trackers: ${groupDigits(tasks, ',')} tasks of ${present}/${expected} units.`,
    moreDecisions: (hidden) =>
      `${groupDigits(hidden, ',')} more tasks; see the list of overdue tasks on the pages that follow, and the lower trackers.`,
  },
};
