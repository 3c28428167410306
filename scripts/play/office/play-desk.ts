import type { Book } from '../../host/book/book';
import type { takeSnapshot } from '../../host/book/snapshot';
import type { Bundle } from '../../host/bundle';
import type { MenuEntry } from '../../host/people/screen';
import type { RunResult } from '../../host/runs/run-result';
import type { Workspace } from '../../host/workspace';
import type { RunView } from '../record-views';
import type { FromOffice } from './wire';

/** The spreadsheet before something that a person did to it, the edit trigger's work with it. */
export interface UndoStep {
  readonly user: string;
  readonly book: Book;
  readonly before: ReturnType<typeof takeSnapshot>;
}

/** Everything that the pages look at: one workspace with one project, and what has happened since it was opened. */
export interface Desk {
  readonly workspace: Workspace;
  readonly bundle: Bundle;
  readonly runs: RunView[];
  /** Whose page the running script was started from. */
  session: string;
  /** By session: the menus that `onOpen` built for that person. */
  readonly menus: Map<string, readonly MenuEntry[]>;
  /** By session: what that person has selected. */
  readonly selections: Map<string, Workspace['selection']>;
  /** The last is the latest. */
  readonly undo: UndoStep[];
  tell(message: FromOffice): void;
}

/** Who asks, from which page, with which file open. */
export interface Seat {
  readonly session: string;
  readonly user: string;
  /** Id; of the bound spreadsheet unless another lies open. */
  readonly file: string;
}

/** The page at which a script that runs now finds its person, with what is selected there. */
export function sitDown(desk: Desk, { session }: Seat): void {
  desk.session = session;
  desk.workspace.selection = desk.selections.get(session);
}

/** Serial day of the clock, in the open spreadsheet's zone. */
export function todayOf({ workspace }: Desk, { file }: Seat): number {
  const zone = bookOf(workspace, file)?.properties.timeZone ?? 'Asia/Ho_Chi_Minh';
  const [year, month, day] = new Intl.DateTimeFormat('en-CA', { timeZone: zone })
    .format(workspace.clock.now())
    .split('-')
    .map(Number);
  return Math.round(Date.UTC(year ?? 1970, (month ?? 1) - 1, day ?? 1) / 86_400_000) + 25_569;
}

export function bookOf({ drive }: Workspace, fileId: string) {
  return drive.files.get(fileId)?.book;
}

const KEPT_RUNS = 500;

/** Puts a run on the list that people see, and says how it went. */
export function noteRun(desk: Desk, result: RunResult, of: Pick<RunView, 'functionName' | 'by' | 'user'>): RunView {
  const { error, ended, totalCalls, allCalls, calls, price, cellsWritten, cellsLogged, messages, log, notImplemented } =
    result;
  const run: RunView = {
    ...of,
    number: (desk.runs.at(-1)?.number ?? 0) + 1,
    at: desk.workspace.clock.now(),
    ended,
    ...(error !== undefined && { error: `${error.name}: ${error.message}` }),
    totalCalls,
    allCalls,
    calls,
    priceMs: price,
    cellsWritten,
    cellsLogged,
    messages: messages.map(({ title, text }) => (title === '' ? text : `${title}: ${text}`)),
    notImplemented: [...notImplemented],
    log: log.map(({ level, text }) => `${level} ${text}`),
  };
  desk.runs.push(run);
  // What a script did of itself is nobody's to take back.
  if (of.by !== 'edit' && of.by !== 'open') desk.undo.length = 0;
  if (desk.runs.length > KEPT_RUNS) desk.runs.shift();
  return run;
}
