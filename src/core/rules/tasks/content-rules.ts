import type { Task, TaskKey } from '../../tasks/task';
import type { Cell } from '../../values/cell';
import { emptySignOf } from '../../values/no-content';
import type { RuleRun } from '../rule-run';

/**
 * V62: an error, an import that has not come or a tick says nothing. Where another rule misses what should stand there, that rule speaks: it comes after
 * all others.
 */
export function cellsHaveContent(task: Task, run: RuleRun): void {
  const { cells } = task;
  lookAt(task, run, 'code', cells.code);
  // Named one by one, and a length compared: this runs for every cell of every row.
  lookAt(task, run, 'title', cells.title);
  lookAt(task, run, 'field', cells.field);
  lookAt(task, run, 'source', cells.source);
  lookAt(task, run, 'assignedOn', cells.assignedOn);
  lookAt(task, run, 'lead', cells.lead);
  lookAt(task, run, 'partners', cells.partners);
  lookAt(task, run, 'contact', cells.contact);
  lookAt(task, run, 'deliverable', cells.deliverable);
  lookAt(task, run, 'dueText', cells.dueText);
  lookAt(task, run, 'extendedTo', cells.extendedTo);
  lookAt(task, run, 'extensionBasis', cells.extensionBasis);
  lookAt(task, run, 'progress', cells.progress);
  lookAt(task, run, 'percent', cells.percent);
  lookAt(task, run, 'doneOn', cells.doneOn);
  lookAt(task, run, 'evidence', cells.evidence);
  lookAt(task, run, 'evidenceTo', cells.evidenceTo);
  lookAt(task, run, 'delayCause', cells.delayCause);
  lookAt(task, run, 'difficulty', cells.difficulty);
  lookAt(task, run, 'proposal', cells.proposal);
  lookAt(task, run, 'note', cells.note);
  lookAt(task, run, 'decidingLevel', cells.decidingLevel);
  lookAt(task, run, 'areas', cells.areas);
}

function lookAt(task: Task, run: RuleRun, key: TaskKey, cell: Cell): void {
  if (typeof cell !== 'string' ? typeof cell !== 'boolean' : cell === '' || cell.length > 16) return;
  const text = emptySignOf(cell);
  if (text !== undefined && !hasIssueAt(task, run, key)) run.report(task, 'V62', key, { text });
}

/** The issues of a row are the last ones of the run. */
function hasIssueAt({ place, rowNumber }: Task, { issues }: RuleRun, key: TaskKey): boolean {
  for (let index = issues.length - 1; index >= 0; index -= 1) {
    const issue = issues[index];
    if (issue === undefined || issue.place.rowNumber !== rowNumber || issue.place.sheetId !== place.sheetId)
      return false;
    if (issue.key === key) return true;
  }
  return false;
}
