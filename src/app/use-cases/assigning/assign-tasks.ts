import type { RefusedAssignment } from '../../../core/assignments/plan-assignments';
import { cellText } from '../../../core/tasks/task-text';
import { coordinationMessages } from '../../../i18n/coordination/messages';
import { renderCheckLine } from '../../../i18n/rules/render';
import { screenMessages } from '../../../i18n/screen/messages';
import { planAssignmentResults } from '../../../sheets/lists/assignment-results';
import { cellName, quoteSheet } from '../../../sheets/requests/a1';
import { type AssignmentDesk, openAssignmentDesk, showAssignment } from '../../coordination/assignment-desk';
import { giveOut } from '../../coordination/give-out';
import type { Ports } from '../../ports/ports';
import type { Work } from '../../running/guard';

/** Gives the rows of `Giao việc` to the units they name, once each, after the coordinator has seen what goes to whom. */
export function assignTasks(ports: Ports): Work | undefined {
  const desk = openAssignmentDesk(ports);
  const { language } = desk.assessment.tracker.context.settings;
  const words = coordinationMessages(language).assign;
  const { product } = screenMessages(language);
  const { assignments, refused, done } = desk.plan;
  const problems = refused.map((row) => describeRefused(row, desk));
  if (assignments.length === 0) {
    ports.screen.alert(product, refused.length === 0 ? words.nothing({ done }) : words.onlyRefused(problems));
    return refused.length === 0 ? undefined : (locked) => locked.workbook.commit(planRefused(desk));
  }
  const shown = assignments.map((assignment) => showAssignment(assignment, desk));
  if (!ports.screen.confirm(product, words.question({ assignments: shown, refused: problems }))) return undefined;
  const seen = fingerprint(desk);
  return (locked) => {
    const fresh = openAssignmentDesk(locked);
    if (fingerprint(fresh) !== seen) {
      locked.screen.alert(product, words.changedMeanwhile);
      return;
    }
    giveOut(locked, fresh, planRefused(fresh));
  };
}

/** What the person agreed to: which row goes under which code to whom. */
function fingerprint({ plan }: AssignmentDesk): string {
  return JSON.stringify(
    plan.assignments.map(({ rowNumber, given }) => [
      rowNumber,
      given.map(({ unit, code, cells }) => [unit.code, code, cells]),
    ]),
  );
}

function describeRefused({ rowNumber, issues, recipientProblems }: RefusedAssignment, desk: AssignmentDesk): string {
  const { language } = desk.assessment.tracker.context.settings;
  const words = coordinationMessages(language).assign;
  const { sheetTitle, columnIndex } = desk.place;
  const nameCell = (column: number | undefined) =>
    column === undefined ? '' : `${quoteSheet(sheetTitle)}!${cellName(rowNumber, column)}`;
  const lines = [
    ...recipientProblems.map((problem) => words.recipientProblem(problem, nameCell(columnIndex.lead))),
    ...issues.map((issue) => renderCheckLine(issue, nameCell(issue.place.columnIndex), language)),
  ];
  return lines.join(' ');
}

/** Beside each row that cannot be given, why. */
function planRefused(desk: AssignmentDesk) {
  const { language } = desk.assessment.tracker.context.settings;
  const words = coordinationMessages(language).assign;
  const results = desk.plan.refused.flatMap((row) => {
    const result = words.refusedResult(describeRefused(row, desk));
    const standing = cellText(desk.rows.get(row.rowNumber)?.cells.result);
    return standing === cellText(result) ? [] : [{ rowNumber: row.rowNumber, result }];
  });
  return planAssignmentResults(desk.place, results);
}
