import type { Fault, FileBytes, Outcome } from '../../protocol';
import type { Area, Change } from '../../sheet-views';
import { call, OfficeError, sendFiles } from '../link/call';
import { theWords } from '../words/use-words';
import { refuse } from './show-notices';
import { openBook, refreshBook, storeOf, theGrid } from './shown-book';
import { getState, setState } from './store';

/** What the person does; the office says what comes of it. */

let edits = 0;

/** Texts for an area; one single text fills it. Until the office has said what became of them, they stand in the cells as typed. */
export async function edit(area: Area, texts: readonly (readonly string[])[]): Promise<void> {
  const { tab } = getState();
  const store = storeOf(tab);
  const number = ++edits;
  const single = texts.length === 1 && texts[0]?.length === 1 ? texts[0][0] : undefined;
  const near = { ...area, bottom: Math.min(area.bottom, area.top + 200), right: Math.min(area.right, area.left + 60) };
  for (let row = near.top; row < near.bottom; row++) {
    for (let column = near.left; column < near.right; column++) {
      const text = single ?? texts[row - area.top]?.[column - area.left];
      if (text !== undefined) store.setPending(row, column, text, number);
    }
  }
  theGrid()?.refresh();
  await attempt(() => call('edit', { sheetId: tab, area, texts }));
  await store.load(near);
  store.dropPending(number);
  theGrid()?.refresh();
}

export async function change(asked: Change): Promise<void> {
  await attempt(() => call('change', { sheetId: getState().tab, change: asked }));
}

/** Takes the person's last edit back. */
export async function undo(): Promise<void> {
  await attempt(async () => ((await call('undo', {})) ? {} : { refusal: theWords().nothingToUndo }));
}

export async function runMenu(functionName: string): Promise<void> {
  await attempt(() => call('run', { functionName, ...faultOnce() }));
}

export async function moveClock(to: 'morning' | 'trigger' | number): Promise<void> {
  await attempt(() => call('clock', { to, ...faultOnce() }));
}

export async function becomePerson(email: string): Promise<void> {
  setState({ isChoosingPerson: false, dialogs: [], sidebar: undefined, question: undefined });
  await openBook(email);
}

export async function reset(): Promise<void> {
  await call('reset', {}).catch(refuse);
}

export async function upload(files: readonly File[]): Promise<void> {
  const read: FileBytes[] = await Promise.all(
    files.map(async (file) => ({ name: file.name, base64: base64Of(new Uint8Array(await file.arrayBuffer())) })),
  );
  await sendUpload(read, undefined);
}

/** Where several spreadsheets may be the script's, the person is asked which. */
async function sendUpload(files: readonly FileBytes[], open: string | undefined): Promise<void> {
  try {
    await sendFiles(files, open);
  } catch (error) {
    if (!(error instanceof OfficeError) || error.choices === undefined) return refuse(error);
    setState({ trackerChoice: { ids: error.choices, choose: (id) => void sendUpload(files, id) } });
  }
}

/** One file, or all that this person may open. */
export async function download(file?: string): Promise<void> {
  try {
    const { name, base64, type: kind } = await call('download', file === undefined ? {} : { file });
    const bytes = Uint8Array.from(atob(base64), (one) => one.charCodeAt(0));
    const type = TYPES[kind];
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([bytes], { type }));
    link.download = name;
    link.click();
    URL.revokeObjectURL(link.href);
  } catch (error) {
    refuse(error);
  }
}

export async function loadRecords(): Promise<void> {
  try {
    const [runs, mails] = await Promise.all([call('runs', {}), call('mails', {})]);
    setState({ runs, mails });
  } catch (error) {
    refuse(error);
  }
}

export async function readMail(number: number): Promise<void> {
  try {
    setState({ mail: await call('mail', { number }) });
  } catch (error) {
    refuse(error);
  }
}

const TYPES = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  zip: 'application/zip',
};

async function attempt(work: () => Promise<Outcome>): Promise<void> {
  try {
    const { run, refusal } = await work();
    if (refusal !== undefined) refuse(refusal);
    // A script's error stands on Google's screen too; that of an edit only in its log.
    else if (run?.error !== undefined && run.by === 'menu') refuse(run.error);
  } catch (error) {
    refuse(error);
  } finally {
    await Promise.all([refreshBook(), loadRecords()]);
  }
}

/** The fault that was asked for goes with one run only. */
function faultOnce(): { fault?: Fault } {
  const { fault } = getState();
  setState({ fault: undefined });
  return fault === undefined ? {} : { fault };
}

function base64Of(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 32_768) text += String.fromCharCode(...bytes.subarray(at, at + 32_768));
  return btoa(text);
}
