import type { ReportingPeriod } from '../../core/duties/period';
import type { SubmissionState } from '../../core/duties/submission';
import { fewNames } from '../../core/text/first-few';
import { formatMoment, twoDigits } from '../../core/time/day';
import { plural } from '../english/plural';
import { en as rights } from '../rights/en';
import { notWrittenWords } from '../tree/not-written';
import type { CoordinationMessages, ShownAssignment, ShownChange, SubmissionQuestion } from './catalogue';
import { listFirst } from './first-lines';

const submissionStates: { readonly [state in SubmissionState]: string } = {
  submitted: 'submitted',
  submittedWithErrors: 'submitted, with errors',
  nothingToReport: 'nothing to report',
  notSubmitted: 'not submitted',
};

function periodName({ month, year }: ReportingPeriod): string {
  return `the period ${twoDigits(month)}/${year}`;
}

const moreLines = (hidden: number) => `… and ${hidden} more lines`;
const moreUnits = (hidden: number) => `and ${hidden} more units`;
const blank = (text: string) => (text === '' ? '(blank)' : `“${text}”`);

function changeLine({ code, unit, column, assigned, found }: ShownChange): string {
  return `• ${code} (${unit}), ${column}: ${blank(assigned)} → ${blank(found)}`;
}

function earlierLine({ earlier }: SubmissionQuestion): string {
  if (earlier === undefined) return '';
  const what = earlier.kind === 'nothingToReport' ? 'stated that there is nothing to report' : 'submitted';
  const by = earlier.by === '' ? '' : ` (${earlier.by})`;
  return earlier.at === undefined
    ? ''
    : `\n\nThe unit ${what} at ${formatMoment(earlier.at)}${by}; this statement takes its place.`;
}

function assignmentLine({ rowNumber, title, code, given, holders }: ShownAssignment): string {
  const earlier = holders.length === 0 ? '' : ` (${plural(holders.length, 'unit')} already assigned)`;
  const to = given.length === 0 ? 'no further unit' : fewNames(given, 8, moreUnits, '; ');
  return `• Row ${rowNumber}, ${code}: “${title}” → ${to}${earlier}`;
}

function withoutText(without: readonly string[]): string {
  if (without.length === 0) return '';
  return ` Not assigned to ${plural(without.length, 'unit')} (no task sheet or file, or it could not be read): ${fewNames(without, 20, moreUnits, '; ')}. Add the sheet or file, then choose “Assign tasks to units” again.`;
}

function closedText({ closed }: ShownAssignment): string {
  return closed.titles.length === 0 ? '' : ` ${rights.notWritten(closed)} Then choose “Assign tasks to units” again.`;
}

function lowerText(lower: readonly string[]): string {
  return lower.length === 0 ? '' : ` ${notWrittenWords('en').given(lower)}`;
}

/** Every closed sheet once. */
function allClosed(assignments: readonly ShownAssignment[]): string {
  const [first] = assignments;
  const titles = [...new Set(assignments.flatMap(({ closed }) => closed.titles))];
  return first === undefined || titles.length === 0 ? '' : `\n\n${rights.notWritten({ ...first.closed, titles })}`;
}

export const en: CoordinationMessages = {
  accept: {
    nothing: 'No unit has changed an assigned value by itself. There is nothing to accept.',
    question: ({ changes, tasks, isSelection }) =>
      `${isSelection ? 'In the selected rows' : 'In the whole table'}, units have changed assigned values of ${plural(tasks, 'task')}. If you accept, the sheet “Master” takes the units’ values, and ` +
      `changed deadlines are recorded in “Deadline history”.\n\n${listFirst(changes.map(changeLine), 20, moreLines)}\n\nAccept?`,
    done: ({ tasks, deadlines }) =>
      `Accepted the changes of ${plural(tasks, 'task')}; ${plural(deadlines, 'deadline')} changed and recorded in the sheet “Deadline history”.`,
    changedMeanwhile:
      'The unit changed its rows again while you were being asked. Nothing was accepted; run again to see the new values.',
  },
  submission: {
    submitQuestion: (question) => {
      const { unit, period, named, tasks, errors } = question;
      const state =
        errors === 0
          ? 'no errors'
          : `${plural(errors, 'error')} (see the column “Check”); the report will say “submitted, with errors”`;
      return `${unit} submits its report for ${named ?? periodName(period)}: ${plural(tasks, 'task')}, ${state}.${earlierLine(question)}\n\nSubmit?`;
    },
    nothingQuestion: (question) =>
      `${question.unit} states that there is nothing to report for ${question.named ?? periodName(question.period)} (its table has ${plural(question.tasks, 'task')}).${earlierLine(question)}\n\nRecord this?`,
    whoAreYou:
      'Google does not say which account is used. Enter the name of the person who submits, e.g. Nguyễn Văn A:',
    done: ({ unit, period, named, state, errors }) =>
      `Recorded for ${unit}: ${submissionStates[state]}, ${named ?? periodName(period)}${errors > 0 && state !== 'nothingToReport' ? ` (${plural(errors, 'error')})` : ''}. The report shows it after the next consolidation.`,
    already: ({ unit, at }) => `${unit} was recorded just now, at ${formatMoment(at)}; it is not recorded again.`,
  },
  freeze: {
    done: ({ code, tasks, below, asOf }) =>
      `The report is frozen on the sheet “${code}”: ${plural(tasks, 'task')}${below === 0 ? '' : ` and ${below} of lower trackers`}${asOf === undefined ? '' : `, figures as of ${formatMoment(asOf)}`}. The sheet is protected and is never recalculated.`,
    already: (code) =>
      `The report now shown is already frozen on the sheet “${code}”. To freeze newer figures, run “Consolidate and report” first.`,
    sameMinute: (code) =>
      `A report with other figures was frozen within this same minute, on the sheet “${code}”. Wait for the next minute, run “Consolidate and report” again, then freeze.`,
    protection: (code) => `Đôn Đốc: frozen report ${code}`,
  },
  compare: {
    question: (codes) =>
      `Frozen reports, newest first:\n${listFirst(
        codes.map((code, index) => `${index + 1}. ${code}`),
        20,
        moreLines,
      )}\n\nEnter two numbers or two codes to compare, e.g. 1; 3. Blank: the newest two.`,
  },
  assign: {
    nothing: ({ done }) =>
      done === 0
        ? 'The sheet “Assignments” has no rows. Enter task, document, deadline and recipients, e.g. “Sở Nội vụ; Sở Tài chính” or “tất cả phường, xã” (all wards and communes).'
        : `All ${done} rows of the sheet “Assignments” have already been assigned. There is nothing new to assign.`,
    question: ({ assignments, refused }) => {
      const given = assignments.reduce((sum, one) => sum + one.given.length, 0);
      const lower = [...new Set(assignments.flatMap((one) => one.lower))];
      const without = assignments.reduce((sum, one) => sum + one.without.length, 0);
      const lacking =
        without === 0 ? '' : `\n\n${without} cannot be assigned because the unit has no task sheet or file.`;
      const bad =
        refused.length === 0
          ? ''
          : `\n\nNot assigned because of errors, ${plural(refused.length, 'row')}:\n${listFirst(refused, 10, moreLines)}`;
      return `Assign ${plural(assignments.length, 'row')} as ${plural(given, 'task')}:\n${listFirst(assignments.map(assignmentLine), 15, moreLines)}${lacking}${lower.length === 0 ? '' : `\n\n${notWrittenWords('en').given(lower)}`}${allClosed(assignments)}${bad}\n\nAssign now?`;
    },
    onlyRefused: (refused) =>
      `No row can be assigned. Correct these cells and run this again:\n${listFirst(refused, 15, moreLines)}`,
    result: (assignment) => {
      const { code, given, holders, without, lower, closed } = assignment;
      const all = [...holders, ...given];
      const total = all.length + without.length + lower.length + closed.titles.length;
      const done =
        total === 1 && all.length === 1
          ? `Assigned to ${all[0]}.`
          : `Common code ${code}, assigned to ${all.length}/${total} units${all.length === 0 ? '' : `: ${all.join('; ')}`}.`;
      const lacking = `${withoutText(without)}${lowerText(lower)}${closedText(assignment)}`;
      return all.length === 0 ? lacking.trim() : `${done}${lacking}`;
    },
    refusedResult: (problems) => `Not assigned: ${problems}`,
    done: ({ tasks, rows, refused, without }) => {
      const parts = [
        `Assigned ${plural(tasks, 'task')} from ${plural(rows, 'row')}; the column “Result” lists the units.`,
      ];
      if (without > 0)
        parts.push(
          `${without} were not assigned because the unit has no sheet or file, has a tracker of its own, or it is locked or could not be written (see the column “Result”).`,
        );
      if (refused > 0) parts.push(`${plural(refused, 'row')} with errors.`);
      return parts.join(' ');
    },
    changedMeanwhile:
      'The sheet “Assignments” or a unit’s table changed while you were being asked. Nothing was assigned; run again to see the new list.',
    recipientProblem: (problem, cell) => {
      switch (problem.kind) {
        case 'nobody':
          return `${cell}: no recipient. Enter units, “;” between, or a whole kind, e.g. “tất cả phường, xã”.`;
        case 'unknown':
          return `${cell}: “${problem.text}” is not in the sheet “Units”. ${problem.suggestion === '' ? 'Enter a name from the directory, or a whole kind such as “các sở”.' : `Did you mean “${problem.suggestion}”?`}`;
        case 'ambiguous':
          return `${cell}: “${problem.text}” matches several units (${problem.names}). Enter the full name.`;
        case 'expired':
          return `${cell}: “${problem.text}” is no longer in force. Choose its successor in the sheet “Units”.`;
        case 'none':
          return `${cell}: the sheet “Units” has no unit in force under “${problem.text}”. Check its column “Kind”, or enter the units by name.`;
        case 'copied':
          return `${cell}: this row was copied from row ${problem.rowNumber} together with its code and the mark that it has been assigned. For a new task clear “Assigned at”, “Task code” and “Result” of this row and run again.`;
      }
    },
  },
};
