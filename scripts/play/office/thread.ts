import { workerData } from 'node:worker_threads';
import { openWorkspace } from '../../cli/open-workspace';
import { SeveralMeant } from '../../cli/usage-error';
import { loadBundle } from '../../host/bundle';
import type { Workspace } from '../../host/workspace';
import { readersOf } from '../view/people';
import { act } from './act';
import { files } from './files';
import type { Handlers } from './handlers';
import { look } from './look';
import type { Desk, Seat } from './play-desk';
import { records } from './tell-records';
import { visit } from './visit';
import { waitingPerson } from './waiting-person';
import type { CallName, FromOffice, OfficeOrder, ToOffice } from './wire';

type Call = Extract<ToOffice, { kind: 'call' }>;

/** `reset` is the server's: it puts a new office in this one's place. */
const handlers: Omit<Handlers, 'reset'> = { ...look, ...act, ...records, ...files, ...visit };

/** What must wait while a script waits: time stands still for it, and a file is written only between two works. */
const AFTERWARDS: readonly CallName[] = ['clock', 'download'];
/** After these, what stands in the sheets may be another than before. */
const CHANGING: readonly CallName[] = ['edit', 'change', 'undo', 'run', 'pageCall', 'visit', 'clock'];

async function startOffice(order: OfficeOrder): Promise<void> {
  const { port, bell } = order;
  const tell = (message: FromOffice) => port.postMessage(message);
  const workspace = await openWorkspace(order.drive, {
    ...order,
    failAt: undefined,
    killAt: undefined,
  });
  shareWithPeople(workspace);
  workspace.webAppAddress = order.webAppAddress;
  const desk: Desk = {
    workspace,
    bundle: loadBundle(order.project),
    runs: [],
    session: '',
    menus: new Map(),
    selections: new Map(),
    undo: [],
    tell,
  };
  const kept: Call[] = [];
  workspace.screen.person = waitingPerson({
    port,
    bell,
    tell,
    session: () => desk.session,
    meanwhile: (call) => {
      if (AFTERWARDS.includes(call.name)) kept.push(call);
      else void serve(desk, call);
    },
  });
  let chain = Promise.resolve();
  port.on('message', (message: ToOffice) => {
    if (message.kind !== 'call') return;
    chain = chain.then(async () => {
      await serve(desk, message);
      for (let next = kept.shift(); next !== undefined; next = kept.shift()) await serve(desk, next);
    });
  });
  tell({ kind: 'ready', functionNames: desk.bundle.functionNames });
}

/** Synchronous up to its end unless the handler itself waits: a script that asks must be served within the wait. */
async function serve(desk: Desk, { id, session, page, user, file, name, asked }: Call): Promise<void> {
  const { tell } = desk;
  const before = { session: desk.session, selection: desk.workspace.selection };
  const isChanging = CHANGING.includes(name);
  try {
    if (name === 'reset') throw new Error('The office cannot put another in its place.');
    if (isChanging) tell({ kind: 'tell', event: { kind: 'busy', functionName: name, user } });
    const handle = handlers[name] as (desk: Desk, seat: Seat, asked: unknown) => unknown;
    const value = handle(desk, seatOf(desk, session, user, file), asked);
    tell({ kind: 'done', id, value: value instanceof Promise ? await value : value });
    if (name === 'run' || name === 'pageCall') tellSelection(desk, session);
  } catch (error) {
    tell({ kind: 'failed', id, message: error instanceof Error ? error.message : String(error) });
  } finally {
    if (isChanging) tell({ kind: 'tell', event: { kind: 'changed', by: page } });
    desk.session = before.session;
    desk.workspace.selection = before.selection;
  }
}

/** Where the script has gone to, if it has: the page goes there too. */
function tellSelection({ workspace, selections, tell }: Desk, session: string): void {
  const { selection } = workspace;
  if (selection === undefined || selection === selections.get(session)) return;
  selections.set(session, selection);
  const range = selection.currentCell ?? selection.ranges.at(-1) ?? 'A1';
  tell({ kind: 'tell', session, event: { kind: 'selected', sheetId: selection.sheetId, range } });
}

function seatOf({ workspace }: Desk, session: string, user: string, file: string): Seat {
  return { session, user: user === '' ? workspace.user : user, file: file === '' ? workspace.openId : file };
}

/** Files of which nobody said whose they are lie open to all: here they are shared with those whom they concern, so that a stranger stays outside. */
function shareWithPeople({ drive, openId }: Workspace): void {
  const tracker = drive.files.get(openId);
  if (tracker === undefined) return;
  for (const file of drive.files.values()) file.access ??= readersOf(file, tracker);
}

const order = workerData as OfficeOrder;
try {
  await startOffice(order);
} catch (error) {
  order.port.postMessage({
    kind: 'broken',
    message: (error as Error).message,
    ...(error instanceof SeveralMeant && { choices: error.ids }),
  } satisfies FromOffice);
}
