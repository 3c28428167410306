import type { AssignmentRow } from '../../../core/assignments/plan-assignments';
import { planRollOver, type RollOver } from '../../../core/assignments/plan-roll-over';
import type { Cell } from '../../../core/values/cell';
import { rollOverMessages } from '../../../i18n/coordination/roll-over-messages';
import { screenMessages } from '../../../i18n/screen/messages';
import { appendTableRows } from '../../../sheets/lists/appended-row';
import { type AssignmentsColumnKey, assignmentsColumns } from '../../../sheets/tables/system-columns';
import { readAssignments } from '../../../sheets/tables/system-tables';
import { assertStands } from '../../finishing/settle-plan';
import { assessTracker } from '../../judging/assess-tracker';
import { openOfficeTracker } from '../../mending/open-tracker';
import { planLogLine } from '../../planning/plan-run';
import type { Ports } from '../../ports/ports';
import type { Tracker } from '../../ports/tracker';
import { UserError } from '../../ports/user-error';
import type { Work } from '../../running/guard';

/**
 * "Chuyển nhiệm vụ sang năm sau…": puts the year's open tasks into `Giao việc`, document and deadline blank. No clock is reset: a task stays overdue in its row
 * until a new document gives it out again.
 */
export function rollOver(ports: Ports): Work | undefined {
  const { plan, tracker } = openRollOver(ports);
  const { language } = tracker.context.settings;
  const words = rollOverMessages[language];
  const { product, menu } = screenMessages(language);
  if (plan.rows.length === 0) {
    ports.screen.alert(product, words.nothing(plan));
    return undefined;
  }
  if (!ports.screen.confirm(product, words.question(plan))) return undefined;
  const seen = JSON.stringify(plan.rows);
  return (locked) => {
    const fresh = openRollOver(locked);
    if (JSON.stringify(fresh.plan.rows) !== seen) {
      locked.screen.alert(product, words.changedMeanwhile);
      return;
    }
    const { sheetId, columnIndex } = fresh.place;
    const rows = fresh.plan.rows.map((row) => row as { readonly [key in AssignmentsColumnKey]: Cell });
    const requests = appendTableRows(sheetId, assignmentsColumns, columnIndex, rows);
    assertStands(locked, fresh.tracker, requests);
    const said = words.done(fresh.plan);
    const codes = fresh.plan.rows.map(({ rolledFrom }) => rolledFrom).join(', ');
    locked.workbook.commit([...requests, ...planLogLine(locked, fresh.tracker, menu.rollOver, said, codes)]);
    locked.screen.toast(said);
  };
}

interface RollOverDesk {
  readonly tracker: Tracker;
  readonly plan: RollOver;
  readonly place: {
    readonly sheetId: number;
    readonly columnIndex: { readonly [key in AssignmentsColumnKey]?: number };
  };
}

/** @throws UserError where `Giao việc` cannot be read, or lacks the column that says where a task comes from. */
function openRollOver(ports: Ports): RollOverDesk {
  const { tracker, consolidation } = assessTracker(ports, openOfficeTracker(ports, 'rollOver', ['assignments']));
  const grid = tracker.grids.get('assignments');
  const reading = grid === undefined ? undefined : readAssignments(grid);
  if (reading === undefined || 'problems' in reading || reading.table.place.columnIndex.rolledFrom === undefined)
    throw new UserError('assignmentHeadings');
  const { place, items } = reading.table;
  const tasks = consolidation.rows.map(({ task }) => task);
  const plan = planRollOver(tasks, items as readonly AssignmentRow[], tracker.context);
  return { tracker, plan, place };
}
