import type { OwedReport } from '../../core/report-duties/answers';
import { periodName } from '../../core/report-duties/duty-periods';
import { builtInCode } from '../../core/report-duties/read-duties';
import { fewNames } from '../../core/text/first-few';
import { formatDay } from '../../core/time/day';
import type { DutyMessages } from './catalogue';
import { type DutyBlockWords, disciplineBlock, dutyBlock } from './duty-blocks';

function state({ state, daysLate, hasErrors, isVoluntary }: OwedReport): string {
  switch (state) {
    case 'onTime':
      return hasErrors ? 'In time, with errors' : 'In time';
    case 'late':
      return `${daysLate} ${daysLate === 1 ? 'day' : 'days'} late${hasErrors ? ', with errors' : ''}`;
    case 'nothing':
    case 'nothingLate':
      return 'Nothing to report';
    case 'returned':
      return 'To be completed';
    case 'pending':
      return isVoluntary ? 'Not submitted (voluntary)' : 'Not submitted';
    case 'overdue':
      return `Overdue by ${daysLate} ${daysLate === 1 ? 'day' : 'days'}`;
  }
}

const reportTitle: DutyMessages['reportTitle'] = (owed) => {
  const name = periodName(owed.period, true);
  return name === '' ? owed.title : `${owed.title}, ${name}`;
};

const most = 40;

const block: DutyBlockWords = {
  title: (report) =>
    `${report.dutyCode === builtInCode ? '' : `Report ${report.dutyCode}: `}${reportTitle(report)}; last day ${formatDay(report.lastDay)}`,
  headings: ['No.', 'Unit', 'State', 'At', 'Symbol'],
  sums: ({ total, onTime, nothing, late, missing }) =>
    `${total} units: ${onTime} in time; ${nothing} with nothing to report; ${late} late; ${missing} not submitted.`,
  onTime: (names) => `In time (${names.length}): ${fewNames(names, most, (hidden) => `and ${hidden} more`, '; ')}.`,
  state,
};

export const enDuties: DutyMessages = {
  builtIn: 'Report on assigned tasks',
  reportTitle,
  state,
  unknownDuty: (codes) =>
    `The sheet of report duties has no ${codes.join(', ')}. Enter the code as it stands there, for example BC01.`,
  unknownUnit: (name) => `The directory has no unit “${name}”. Choose a name from the sheet of units.`,
  blocks: (groups) => groups.flatMap((group) => dutyBlock(group, block)),
  discipline: (rows, year) =>
    disciplineBlock(rows, {
      title: `Reporting discipline in ${year}`,
      headings: ['Unit', 'Owed', 'In time', 'Late', 'Missing', 'Rate', 'Stale rows', 'Errors left'],
      total: 'Total',
      nothing: 'No report has fallen due yet.',
      rate: (onTime, owed) => `${onTime}/${owed}`,
    }),
  chooseReport: (reports) =>
    `The unit owes ${reports.length} reports:\n\n${reports
      .map(
        (report, index) =>
          `${index + 1}. ${report.code}: ${reportTitle(report)}, last day ${formatDay(report.currentLastDay)}`,
      )
      .join('\n')}\n\nEnter the number or the code of the one that is handed in.`,
  notChosen: (text) =>
    `No report “${text}” in the list. Nothing was noted; run this again and enter a number, for example 1.`,
};
