import type { RowMark } from '../../core/consolidate/master-row';
import { isRuleNumber, ruleEntry } from '../../core/rules/catalogue';
import { createWithholding } from '../../core/rules/safety/withholding';
import type { Task } from '../../core/tasks/task';
import type { Assessment } from './assess-tracker';

/** Tasks that may leave the tracker as far as their rows' standing goes: what is wrong with a row now is the row filter's to say. */
export function listMailable({ consolidation, issues }: Pick<Assessment, 'consolidation' | 'issues'>): readonly Task[] {
  const isWithheld = createWithholding(issues);
  return (
    consolidation.rows
      .filter(({ marks }) => marks.every((mark) => !keepsIn(mark)))
      // Of a table that was not read now, the master remembers what was wrong.
      .filter(({ isFresh, rules }) => isFresh || !rules.some(keepsOutOfMails))
      .map(({ task }) => task)
      .filter((task) => !isWithheld(task))
  );
}

/** Nobody keeps such a row up, or it holds what may not be shown. */
function keepsIn(mark: RowMark): boolean {
  return (
    mark.kind === 'vanished' || mark.kind === 'blocked' || (mark.kind === 'outdated' && mark.isHandedOver === true)
  );
}

function keepsOutOfMails(rule: string): boolean {
  return isRuleNumber(rule) && ruleEntry(rule).keepsOutOfMails === true;
}
