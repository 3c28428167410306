import { cellSelection, readAreaName } from '../grid/cell-selection';
import { type CellStore, createCellStore } from '../grid/cell-store';
import type { SheetGrid } from '../grid/sheet-grid';
import { call, callAs, callIn } from '../link/call';
import { refuse } from './show-notices';
import { getState, setState } from './store';

const stores = new Map<string, CellStore>();
let grid: SheetGrid | undefined;
const USER_KEY = 'play-user';
const FILE_KEY = 'play-file';

/** The grid on the page, once it stands. */
export function theGrid(): SheetGrid | undefined {
  return grid;
}

export function placeGrid(made: SheetGrid): void {
  grid = made;
  void showSheet();
}

/** Opens a file as this person, or as whoever sat here last: in the tracker `onOpen` builds the menus. @param file its id; '' is the tracker. */
export async function openBook(
  user = sessionStorage.getItem(USER_KEY) ?? '',
  file = sessionStorage.getItem(FILE_KEY) ?? '',
): Promise<void> {
  setState({ isOpening: true });
  callAs(user);
  callIn(file);
  sessionStorage.setItem(FILE_KEY, file);
  try {
    const book = await call('open', {});
    callAs(book.user);
    sessionStorage.setItem(USER_KEY, book.user);
    document.title = `${book.title} – Đôn Đốc`;
    const { tab } = getState();
    const isSame = getState().book?.id === book.id;
    const isThere = isSame && book.tabs.some(({ id, isHidden }) => id === tab && !isHidden);
    setState({ book, tab: isThere ? tab : book.startTab, isOpening: false });
    await showSheet();
    followAddress();
  } catch (error) {
    setState({ isOpening: false });
    refuse(error);
    // Such as one that is gone since: the tracker is always there.
    if (file !== '') await openBook(user, '');
  }
}

export async function openFile(id: string): Promise<void> {
  setState({ isChoosingFile: false, dialogs: [], sidebar: undefined });
  const isTracker = getState().book?.files.some((one) => one.id === id && one.isTracker) === true;
  await openBook(undefined, isTracker ? '' : id);
  grid?.focus();
}

export async function showTab(tab: number): Promise<void> {
  setState({ tab, sheet: undefined });
  await showSheet();
  grid?.focus();
}

/** To the next or the former sheet of those that are not hidden. */
export async function turnTab(step: 1 | -1): Promise<void> {
  const { book, tab } = getState();
  const shown = book?.tabs.filter(({ isHidden }) => !isHidden) ?? [];
  const next = shown[shown.findIndex(({ id }) => id === tab) + step];
  if (next !== undefined) await showTab(next.id);
}

/** What stands in the sheets may be another: asks again, and shows the old until the answer is there. */
export async function refreshBook(): Promise<void> {
  for (const store of stores.values()) store.growOld();
  const { book } = getState();
  if (book === undefined || book.refusal !== undefined) return;
  try {
    const now = await call('look', {});
    const { tab } = getState();
    const isThere = now.tabs.some(({ id }) => id === tab);
    setState({
      book: { ...book, ...now },
      ...(isThere ? {} : { tab: now.tabs.find(({ isHidden }) => !isHidden)?.id ?? 0 }),
    });
    await showSheet();
  } catch (error) {
    refuse(error);
  }
}

export function forgetCells(): void {
  stores.clear();
}

async function showSheet(): Promise<void> {
  const { book, tab } = getState();
  if (book === undefined || book.tabs.length === 0) return;
  const place = placeOf(tab);
  const sheet = await call('sheet', { sheetId: tab });
  if (placeOf(getState().tab) !== place) return;
  setState({ sheet });
  grid?.show(sheet, storeOf(tab), book.tabs.find(({ id }) => id === tab)?.title ?? '', placeOf(tab));
}

/** The sheet among those of all files. */
function placeOf(sheetId: number): string {
  return `${getState().book?.id} ${sheetId}`;
}

export function storeOf(sheetId: number): CellStore {
  const place = placeOf(sheetId);
  let store = stores.get(place);
  if (store === undefined) {
    store = createCellStore(
      getState().book?.id ?? '',
      (area) => call('cells', { sheetId, ...area }),
      (area) => {
        if (placeOf(getState().tab) === place) grid?.refresh(area);
      },
    );
    stores.set(place, store);
  }
  return store;
}

/** Goes to a place of the open file, or of another: `#file=so-y-te&gid=12&range=J5`, as links in cells and mails have it. */
export async function goTo(hash: string, takesFocus = true): Promise<void> {
  const asked = new URLSearchParams(hash.replace(/^#/, ''));
  const file = asked.get('file');
  if (file !== null && file !== getState().book?.id) await openFile(file);
  const tab = Number(asked.get('gid') ?? getState().tab);
  const { book } = getState();
  if (book?.tabs.some(({ id }) => id === tab) !== true) return;
  if (tab !== getState().tab) await showTab(tab);
  const area = readAreaName(asked.get('range') ?? '');
  if (area !== undefined) grid?.select({ ...cellSelection(area.top, area.left), area });
  if (takesFocus) grid?.focus();
}

/** Where a script has gone to. Where the screen is narrow, its page would cover the cell. */
export async function follow(sheetId: number, range: string): Promise<void> {
  await refreshBook();
  if (innerWidth < 700) setState({ sidebar: undefined });
  await goTo(`#gid=${sheetId}&range=${encodeURIComponent(range)}`, false);
}

function followAddress(): void {
  if (location.hash.length < 2) return;
  void goTo(location.hash);
  history.replaceState(null, '', location.pathname + location.search);
}

addEventListener('hashchange', followAddress);
