import { writingsTitle } from '../sheets/hidden-sheets';
import { deleteSheet } from '../sheets/sheet-requests';
import { type CommitPlan, planCommit } from '../sheets/staging';
import type { Request } from '../sheets/v4';
import type { Ports } from './ports';
import type { Tracker } from './tracker';

/** An id that no sheet of the workbook has. */
export function freeSheetId({ sheets }: Tracker): number {
  return sheets.reduce((most, { sheetId }) => Math.max(most, sheetId), 0) + 1;
}

/**
 * How a run's writes reach the workbook so that readers see the old state or the new one: in one batch, or, when they are too heavy for that, put into a
 * hidden sheet first. What a run that was cut off left there goes with them.
 */
export function planWholeCommit(tracker: Tracker, requests: readonly Request[]): CommitPlan {
  const leftOver = tracker.sheets.find(({ title }) => title === writingsTitle)?.sheetId;
  const staged = tracker.staged === undefined ? [] : [deleteSheet(tracker.staged.sheetId)];
  return planCommit([...requests, ...staged], {
    sheetId: freeSheetId(tracker),
    title: writingsTitle,
    leftOverSheetId: leftOver,
  });
}

/** Carries out all but the last batch, which is the one that readers see. @returns that batch. */
export function commitUpToLast(ports: Ports, plan: CommitPlan): readonly Request[] {
  if (plan.kind === 'direct') return plan.requests;
  for (const chunk of plan.chunks) ports.workbook.commit(chunk);
  return plan.finish;
}
