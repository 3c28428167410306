import { quoteTitle } from '../../host/book/a1';
import { titleOf } from '../../host/book/book';
import { EditRefused, type EditResult, editCells } from '../../host/people/edits';
import { changeAsPerson } from '../../host/people/person-changes';
import { callFromPage, PageCallRefused } from '../../host/runs/page-call';
import { runFunction } from '../../host/runs/runtime';
import type { Fault, Outcome, PageAnswer } from '../protocol';
import type { RunView } from '../record-views';
import { toPersonChange } from './change-requests';
import type { Handlers } from './handlers';
import { findSheet, notationOf } from './look';
import { type Desk, noteRun, type Seat, sitDown } from './play-desk';
import { remembering, undoLast } from './undo';

/** What a person does: it changes cells, runs scripts, or both. */
export const act: Pick<Handlers, 'edit' | 'change' | 'undo' | 'run' | 'pageCall'> = {
  edit: (desk, seat, { sheetId, area, texts }) =>
    attemptKept(desk, seat, () => {
      const place = `${quoteTitle(titleOf(findSheet(desk, seat, sheetId)))}!${notationOf(area)}`;
      return noteEdit(desk, seat, editCells(desk.workspace, desk.bundle, place, texts, seat.user, seat.file));
    }),

  change: (desk, seat, { sheetId, change }) =>
    attemptKept(desk, seat, () => {
      const asked = toPersonChange(findSheet(desk, seat, sheetId), change);
      const { edit, others } = changeAsPerson(desk.workspace, desk.bundle, asked, seat.user, seat.file);
      for (const result of others) noteRun(desk, result, { functionName: 'onChange', by: 'trigger', user: seat.user });
      return edit === undefined ? undefined : noteEdit(desk, seat, edit);
    }),

  undo: (desk, seat) => undoLast(desk, seat),

  run: (desk, seat, { functionName, fault }) =>
    attempt(desk, seat, () =>
      withFault(desk, fault, () => {
        const result = runFunction(desk.workspace, desk.bundle, functionName, [], { user: seat.user });
        return noteRun(desk, result, { functionName, by: 'menu', user: seat.user });
      }),
    ),

  pageCall: (desk, seat, { functionName, args }): PageAnswer => {
    sitDown(desk, seat);
    try {
      const result = callFromPage(desk.workspace, desk.bundle, functionName, args, seat.user);
      noteRun(desk, result, { functionName, by: 'page', user: seat.user });
      if (result.error === undefined) return { isDone: true, value: result.value ?? null };
      return { isDone: false, name: result.error.name, message: result.error.message };
    } catch (error) {
      if (!(error instanceof PageCallRefused)) throw error;
      return { isDone: false, name: 'TypeError', message: error.message };
    }
  },
};

/** Refusals are answers, in Google's words; whatever else is thrown is a bug. */
function attempt(desk: Desk, seat: Seat, work: () => RunView | undefined): Outcome {
  sitDown(desk, seat);
  try {
    const run = work();
    return run === undefined ? {} : { run };
  } catch (error) {
    if (error instanceof EditRefused) return { refusal: error.message };
    throw error;
  }
}

/** The same for what can be taken back. */
function attemptKept(desk: Desk, seat: Seat, work: () => RunView | undefined): Outcome {
  return attempt(desk, seat, () => remembering(desk, seat, work));
}

/** The script's run of the edit, if it has one. */
function noteEdit(desk: Desk, { user }: Seat, { onEdit, others }: EditResult): RunView | undefined {
  for (const result of others) noteRun(desk, result, { functionName: 'onEdit', by: 'trigger', user });
  return onEdit === undefined ? undefined : noteRun(desk, onEdit, { functionName: 'onEdit', by: 'edit', user });
}

/** Lets a run go wrong as asked; what did not come to pass is forgotten. */
export function withFault<T>({ workspace }: Desk, fault: Fault | undefined, work: () => T): T {
  if (fault?.kind === 'fail') workspace.failAt(fault.at);
  if (fault?.kind === 'kill') workspace.killAt(fault.at);
  try {
    return work();
  } finally {
    workspace.recorder.clearPlan();
  }
}
