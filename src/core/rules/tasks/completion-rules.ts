import { parseStatusWord } from '../../tasks/status-words';
import type { Task } from '../../tasks/task';
import { isDocumentEvidence, readEvidence } from '../../tasks/task-evidence';
import { hasText } from '../../tasks/task-text';
import { isBlank } from '../../values/cell';
import { quote } from '../quote';
import type { RuleRun } from '../rule-run';
import { knownAssignedDay } from './deadline-rules';

/** V29: a task says what comes out of it. */
export function deliverableIsNamed(task: Task, run: RuleRun): void {
  if (!hasText(task.cells.deliverable)) run.report(task, 'V29', 'deliverable');
}

/** V30: what is done was done on a day. */
export function doneHasDay(task: Task, run: RuleRun): void {
  if (task.progress === 'done' && task.doneOn.kind === 'blank') run.report(task, 'V30', 'doneOn');
}

/** V31: that day lies between the assignment and today. */
export function doneDayIsPossible(task: Task, run: RuleRun): void {
  if (task.doneOn.kind !== 'day') return;
  const { today } = run.context;
  const doneDay = task.doneOn.day;
  if (doneDay > today) {
    run.report(task, 'V31', 'doneOn', { problem: 'future', doneDay, today });
    return;
  }
  const assignedDay = knownAssignedDay(task, today);
  if (assignedDay !== undefined && doneDay < assignedDay) {
    run.report(task, 'V31', 'doneOn', { problem: 'beforeAssigned', doneDay, assignedDay });
  }
}

/** V32, V33: what is done has a document or a link to show, and a draft is none. Who received the document is asked mildly. */
export function doneHasEvidence(task: Task, run: RuleRun): void {
  if (task.progress !== 'done') return;
  if (!task.hasEvidence) {
    const isDraft = readEvidence(task.cells.evidence) === 'draft';
    run.report(task, isDraft ? 'V33' : 'V32', 'evidence', isDraft ? undefined : { missing: 'evidence' });
  } else if (!hasText(task.cells.evidenceTo) && isDocumentEvidence(task.cells.evidence)) {
    run.report(task, 'V32', 'evidenceTo', { missing: 'receiver' }, 'warning');
  }
}

/** V34: 100 % and `Hoàn thành` come together. */
export function percentAgreesWithProgress(task: Task, run: RuleRun): void {
  if (task.percent === undefined) return;
  if ((task.percent === 100) === (task.progress === 'done')) return;
  run.report(task, 'V34', 'percent', { percent: task.percent, progress: task.progress ?? '' });
}

/** V35: a status is computed; what somebody typed there is replaced. */
export function statusIsComputed(task: Task, run: RuleRun): void {
  const { status } = task.cells;
  if (typeof status === 'string' && (status === '' || parseStatusWord(status) !== undefined)) return;
  if (hasText(status)) run.report(task, 'V35', 'status', { text: quote(status), status: task.status });
}

/** V38: a task is stopped by a document, not by a word. */
export function stopHasDocument(task: Task, run: RuleRun): void {
  if ((task.progress !== 'suspended' && task.progress !== 'cancelled') || task.hasEvidence) return;
  run.report(task, 'V38', 'evidence', { progress: task.progress });
}

/** V57: a percentage is a number from 0 to 100. */
export function percentIsReadable(task: Task, run: RuleRun): void {
  if (task.percent === undefined && !isBlank(task.cells.percent)) {
    run.report(task, 'V57', 'percent', { text: quote(task.cells.percent) });
  }
}
