import type { OwedReport } from '../../core/report-duties/answers';
import { periodName } from '../../core/report-duties/duty-periods';
import { builtInCode } from '../../core/report-duties/read-duties';
import { fewNames } from '../../core/text/first-few';
import { formatDay } from '../../core/time/day';
import { plural } from '../english/plural';
import type { DutyMessages } from './catalogue';
import { type DutyBlockWords, disciplineBlock, dutyBlock } from './duty-blocks';

function state({ state, daysLate, hasErrors, isVoluntary }: OwedReport): string {
  switch (state) {
    case 'onTime':
      return hasErrors ? 'On time, with errors' : 'On time';
    case 'late':
      return `${plural(daysLate, 'day')} late${hasErrors ? ', with errors' : ''}`;
    case 'nothing':
    case 'nothingLate':
      return 'Nothing to report';
    case 'returned':
      return 'To be completed';
    case 'pending':
      return isVoluntary ? 'Not submitted (voluntary)' : 'Not submitted';
    case 'overdue':
      return `Overdue by ${plural(daysLate, 'day')}`;
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
    `${plural(total, 'unit')}: ${onTime} on time; ${nothing} with nothing to report; ${late} late; ${missing} not submitted.`,
  onTime: (names) => `On time (${names.length}): ${fewNames(names, most, (hidden) => `and ${hidden} more`, '; ')}.`,
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
      headings: ['Unit', 'Owed', 'On time', 'Late', 'Missing', 'Rate', 'Rows not updated', 'Errors left'],
      total: 'Total',
      nothing: 'No report has fallen due yet.',
      rate: (onTime, owed) => `${onTime}/${owed}`,
    }),
  chooseReport: (reports) =>
    `The unit has ${reports.length} reports to submit:\n\n${reports
      .map(
        (report, index) =>
          `${index + 1}. ${report.code}: ${reportTitle(report)}, last day ${formatDay(report.currentLastDay)}`,
      )
      .join('\n')}\n\nEnter the number or the code of the report that is submitted.`,
  notChosen: (text) =>
    `No report “${text}” in the list. Nothing was recorded; run this again and enter a number, for example 1.`,
};
