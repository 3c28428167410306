import { type Access, withClosed } from '../access/closed-ranges';
import { leaveClosed } from '../access/leave-closed';
import type { Request, SheetSummary } from '../v4';
import type { SetUpPlan } from './set-up-draft';

/** A plan of which Google lets this account do everything. */
export interface OpenPlan extends SetUpPlan {
  /** Titles of sheets that stay as they are, because they are closed to the account. */
  readonly closed: readonly string[];
}

/** A sheet that somebody has locked is left as it is, and all others are laid out. */
export function leaveClosedSheets(plan: SetUpPlan, access: Access, sheets: readonly SheetSummary[]): OpenPlan {
  const { requests, cuts, protections } = plan;
  const { closed } = leaveClosed(access, [...requests, ...protections]);
  if (closed.length === 0) return { ...plan, closed: [] };
  const left = new Set(closed.map(({ sheetId }) => sheetId));
  const without = withClosed(access, left);
  const kept: Request[] = [];
  const keptCuts: number[] = [];
  for (const [index, cut] of [...cuts, requests.length].entries()) {
    if (index > 0) keptCuts.push(kept.length);
    kept.push(...leaveClosed(without, requests.slice(index === 0 ? 0 : cuts[index - 1], cut)).requests);
  }
  return {
    ...plan,
    requests: kept,
    cuts: keptCuts,
    protections: leaveClosed(without, protections).requests,
    closed: sheets.filter(({ sheetId }) => left.has(sheetId)).map(({ title }) => title),
  };
}
