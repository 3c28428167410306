import { formatBounds } from '../../host/book/a1';
import { type Book, findSheetById, type Sheet, sheetIdOf, titleOf } from '../../host/book/book';
import { assertMayEditSheet } from '../../host/book/guard';
import { mayOpen } from '../../host/drive/drive';
import { openSpreadsheet } from '../../host/runs/triggers';
import { type OpenBook, openBook } from '../../host/sheets-api/access';
import type { BookView, ClockView, SheetTab } from '../protocol';
import type { Area } from '../sheet-views';
import { cssColor } from '../view/cell-css';
import { viewCells } from '../view/cells-view';
import { choicesOf } from '../view/choices';
import { peopleOf } from '../view/people';
import { filterChoices } from '../view/view-filter';
import { viewSheet } from '../view/view-sheet';
import { listFiles } from './files';
import type { Handlers } from './handlers';
import { bookOf, type Desk, noteRun, type Seat, sitDown, todayOf } from './play-desk';

/** What a page asks to see; only `open` runs a script. */
export const look: Pick<Handlers, 'open' | 'look' | 'sheet' | 'cells' | 'choices' | 'filterChoices' | 'select'> = {
  open: (desk, seat) => openFor(desk, seat),

  look: (desk, seat) => {
    const { file, book } = open(desk, seat);
    return {
      ...seen(desk, seat),
      title: file.name,
      tabs: book.sheets.map((sheet) => viewTab(desk, seat, book, sheet)),
    };
  },

  sheet: (desk, seat, { sheetId }) => viewSheet(open(desk, seat).book, findSheet(desk, seat, sheetId)),

  cells: (desk, seat, { sheetId, ...area }) => {
    const sheet = findSheet(desk, seat, sheetId);
    return viewCells(open(desk, seat).book, sheet, area, todayOf(desk, seat), desk.workspace.drive.files);
  },

  choices: (desk, seat, { sheetId, row, column }) =>
    choicesOf(open(desk, seat).book, findSheet(desk, seat, sheetId), row, column),

  filterChoices: (desk, seat, { sheetId, column }) =>
    filterChoices(open(desk, seat).book, findSheet(desk, seat, sheetId), column),

  select: (desk, seat, { sheetId, areas }) => {
    findSheet(desk, seat, sheetId);
    if (seat.file !== desk.workspace.openId) return null;
    desk.selections.set(seat.session, { sheetId, ranges: areas.map(notationOf) });
    return null;
  },
};

export function notationOf({ top, left, bottom, right }: Area): string {
  return formatBounds({ startRowIndex: top, endRowIndex: bottom, startColumnIndex: left, endColumnIndex: right });
}

/** @throws in Google's words when the person may not open the spreadsheet. */
function open({ workspace }: Desk, { user, file }: Seat): OpenBook {
  return openBook(workspace, file, { email: user });
}

/** What stands around any file. */
function seen(desk: Desk, seat: Seat) {
  const tracker = desk.workspace.drive.files.get(desk.workspace.openId);
  return {
    people: tracker === undefined ? [] : peopleOf(tracker),
    files: listFiles(desk, seat),
    clock: viewClock(desk),
  };
}

export function findSheet(desk: Desk, seat: Seat, sheetId: number): Sheet {
  const sheet = findSheetById(open(desk, seat).book, sheetId);
  if (sheet === undefined) throw new Error('This sheet has been deleted.');
  return sheet;
}

function openFor(desk: Desk, seat: Seat): BookView {
  const { workspace, bundle } = desk;
  const file = workspace.drive.files.get(seat.file);
  if (file === undefined) throw new Error('There is no such file.');
  const isTracker = file.id === workspace.openId;
  const common = {
    ...seen(desk, seat),
    id: file.id,
    title: file.name,
    isTracker,
    project: bundle.name,
    user: seat.user,
    ...(bundle.functionNames.includes('doGet') &&
      workspace.webAppAddress !== undefined && { webApp: workspace.webAppAddress }),
  };
  if (!mayOpen(file, seat.user)) {
    return {
      ...common,
      menus: [],
      tabs: [],
      startTab: 0,
      refusal: 'You need access. Ask the owner to share the spreadsheet.',
    };
  }
  const { book } = open(desk, seat);
  if (isTracker) runOnOpen(desk, seat);
  const tabs = book.sheets.map((sheet) => viewTab(desk, seat, book, sheet));
  return {
    ...common,
    // Another file of the Drive has no script in it.
    menus: isTracker ? (desk.menus.get(seat.session) ?? []) : [],
    tabs,
    startTab: isTracker ? startTab(desk, seat, tabs) : (tabs.find(({ isHidden }) => !isHidden)?.id ?? 0),
  };
}

function runOnOpen(desk: Desk, seat: Seat): void {
  const { workspace, bundle } = desk;
  if (bundle.functionNames.includes('onOpen')) {
    sitDown(desk, seat);
    const result = openSpreadsheet(workspace, bundle, seat.user);
    noteRun(desk, result, { functionName: 'onOpen', by: 'open', user: seat.user });
  }
  desk.menus.set(seat.session, workspace.screen.menus);
}

function viewTab({ workspace }: Desk, { user, file }: Seat, book: Book, sheet: Sheet): SheetTab {
  const { hidden, tabColorStyle, tabColor } = sheet.properties;
  const color = tabColorStyle?.rgbColor ?? tabColor ?? undefined;
  const owner = workspace.drive.files.get(file)?.owner ?? '';
  return {
    id: sheetIdOf(sheet),
    title: titleOf(sheet),
    isHidden: hidden === true,
    ...(color !== undefined && { color: cssColor(color) }),
    isClosed: isClosed(book, sheet, { email: user, owner }),
  };
}

function isClosed(book: Book, sheet: Sheet, writer: { email: string; owner: string }): boolean {
  try {
    assertMayEditSheet(book, sheet, writer);
    return false;
  } catch {
    return true;
  }
}

function startTab({ selections }: Desk, { session }: Seat, tabs: readonly SheetTab[]): number {
  const selected = tabs.find(({ id }) => id === selections.get(session)?.sheetId);
  return (selected ?? tabs.find(({ isHidden }) => !isHidden))?.id ?? 0;
}

export function viewClock({ workspace }: Desk): ClockView {
  return {
    now: workspace.clock.now(),
    zone: bookOf(workspace, workspace.openId)?.properties.timeZone ?? 'Asia/Ho_Chi_Minh',
    triggers: workspace.triggers.all.map(({ functionName, owner, dueAt }) => ({
      functionName,
      owner,
      ...(dueAt !== undefined && { dueAt }),
    })),
  };
}
