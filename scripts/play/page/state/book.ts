import { type CellStore, createCellStore } from '../grid/cell-store';
import { cellSelection, readAreaName } from '../grid/selection';
import type { SheetGrid } from '../grid/sheet-grid';
import { call, callAs } from '../link/call';
import { refuse } from './screen';
import { getState, setState } from './store';

const stores = new Map<number, CellStore>();
let grid: SheetGrid | undefined;
const USER_KEY = 'play-user';

/** The grid on the page, once it stands. */
export function theGrid(): SheetGrid | undefined {
  return grid;
}

export function placeGrid(made: SheetGrid): void {
  grid = made;
  void showSheet();
}

/** Opens the spreadsheet as this person, or as whoever sat here last: `onOpen` builds the menus. */
export async function openBook(user = sessionStorage.getItem(USER_KEY) ?? ''): Promise<void> {
  setState({ isOpening: true });
  callAs(user);
  try {
    const book = await call('open', {});
    callAs(book.user);
    sessionStorage.setItem(USER_KEY, book.user);
    document.title = `${book.title} – Đôn Đốc`;
    const { tab } = getState();
    const isThere = book.tabs.some(({ id, isHidden }) => id === tab && !isHidden);
    setState({ book, tab: isThere ? tab : book.startTab, isOpening: false });
    await showSheet();
    followAddress();
  } catch (error) {
    setState({ isOpening: false });
    refuse(error);
  }
}

export async function showTab(tab: number): Promise<void> {
  setState({ tab, sheet: undefined });
  await showSheet();
  grid?.focus();
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
  const sheet = await call('sheet', { sheetId: tab });
  if (getState().tab !== tab) return;
  const store = storeOf(tab);
  setState({ sheet });
  grid?.show(sheet, store, book.tabs.find(({ id }) => id === tab)?.title ?? '');
}

export function storeOf(sheetId: number): CellStore {
  let store = stores.get(sheetId);
  if (store === undefined) {
    store = createCellStore(
      (area) => call('cells', { sheetId, ...area }),
      () => {
        if (getState().tab === sheetId) grid?.refresh();
      },
    );
    stores.set(sheetId, store);
  }
  return store;
}

/** Goes to a place of the spreadsheet: `#gid=12&range=J5`, as links in cells and mails have it. */
export async function goTo(hash: string): Promise<void> {
  const asked = new URLSearchParams(hash.replace(/^#/, ''));
  const tab = Number(asked.get('gid') ?? getState().tab);
  const { book } = getState();
  if (book?.tabs.some(({ id }) => id === tab) !== true) return;
  if (tab !== getState().tab) await showTab(tab);
  const area = readAreaName(asked.get('range') ?? '');
  if (area !== undefined) grid?.select({ ...cellSelection(area.top, area.left), area });
  grid?.focus();
}

function followAddress(): void {
  if (location.hash.length < 2) return;
  void goTo(location.hash);
  history.replaceState(null, '', location.pathname + location.search);
}

addEventListener('hashchange', followAddress);
