import type { Task } from '../../tasks/task';
import { parseReviewResult, reviewResultWords } from '../../tasks/task-review';
import { cellText, hasText } from '../../tasks/task-text';
import { nearestOf } from '../../text/suggest';
import { quote } from '../quote';
import type { RuleRun } from '../rule-run';

const words = Object.values(reviewResultWords).map(([word]) => word);

/** V15, V56: a row was gone over by today, with one of four results. */
export function reviewIsDone(task: Task, run: RuleRun): void {
  const { reviewedOn, cells } = task;
  const { today } = run.context;
  if (reviewedOn.kind === 'day' && reviewedOn.day > today) {
    run.report(task, 'V15', 'reviewedOn', { key: 'reviewedOn', day: reviewedOn.day, today });
  }
  const { reviewResult } = cells;
  if (!hasText(reviewResult) || parseReviewResult(reviewResult) !== undefined) return;
  const suggestion = nearestOf(cellText(reviewResult), words) ?? '';
  run.report(task, 'V56', 'reviewResult', { text: quote(reviewResult), suggestion });
}
