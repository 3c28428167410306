import { formatBounds } from '../../host/book/a1';
import { type Book, findSheetById, type Sheet, sheetIdOf, titleOf } from '../../host/book/book';
import { assertMayEditSheet } from '../../host/book/guard';
import { mayOpen } from '../../host/drive/drive';
import { openSpreadsheet } from '../../host/runs/triggers';
import { openBook } from '../../host/sheets-api/access';
import type { Area, BookView, ClockView, SheetTab } from '../protocol';
import { cssColor } from '../view/cell-css';
import { viewCells } from '../view/cells-view';
import { choicesOf } from '../view/choices';
import { peopleOf } from '../view/people';
import { viewSheet } from '../view/sheet-view';
import { bookOf, type Desk, noteRun, type Seat, sitDown, todayOf } from './desk';
import type { Handlers } from './handlers';

/** What a page asks to see; only `open` runs a script. */
export const look: Pick<Handlers, 'open' | 'look' | 'sheet' | 'cells' | 'choices' | 'select'> = {
  open: (desk, seat) => openFor(desk, seat),

  look: (desk, seat) => {
    const book = open(desk, seat);
    const file = desk.workspace.drive.files.get(desk.workspace.openId);
    return {
      title: file?.name ?? '',
      people: file === undefined ? [] : peopleOf(file),
      tabs: book.sheets.map((sheet) => viewTab(desk, seat, book, sheet)),
      clock: viewClock(desk),
    };
  },

  sheet: (desk, seat, { sheetId }) => viewSheet(findSheet(desk, seat, sheetId)),

  cells: (desk, seat, { sheetId, ...area }) => {
    const sheet = findSheet(desk, seat, sheetId);
    return viewCells(open(desk, seat), sheet, area, todayOf(desk));
  },

  choices: (desk, seat, { sheetId, row, column }) =>
    choicesOf(open(desk, seat), findSheet(desk, seat, sheetId), row, column),

  select: (desk, seat, { sheetId, areas }) => {
    findSheet(desk, seat, sheetId);
    desk.selections.set(seat.session, { sheetId, ranges: areas.map(notationOf) });
    return null;
  },
};

export function notationOf({ top, left, bottom, right }: Area): string {
  return formatBounds({ startRowIndex: top, endRowIndex: bottom, startColumnIndex: left, endColumnIndex: right });
}

/** @throws in Google's words when the person may not open the spreadsheet. */
function open({ workspace }: Desk, { user }: Seat): Book {
  return openBook(workspace, workspace.openId, { email: user }).book;
}

export function findSheet(desk: Desk, seat: Seat, sheetId: number): Sheet {
  const sheet = findSheetById(open(desk, seat), sheetId);
  if (sheet === undefined) throw new Error('This sheet has been deleted.');
  return sheet;
}

function openFor(desk: Desk, seat: Seat): BookView {
  const { workspace, bundle } = desk;
  const file = workspace.drive.files.get(workspace.openId);
  const book = file?.book;
  if (file === undefined || book === undefined) throw new Error('There is no spreadsheet.');
  const common = {
    id: book.spreadsheetId,
    title: file.name,
    project: bundle.name,
    user: seat.user,
    people: peopleOf(file),
    clock: viewClock(desk),
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
  if (bundle.functionNames.includes('onOpen')) {
    sitDown(desk, seat);
    const result = openSpreadsheet(workspace, bundle, seat.user);
    noteRun(desk, result, { functionName: 'onOpen', by: 'open', user: seat.user });
  }
  desk.menus.set(seat.session, workspace.screen.menus);
  const tabs = book.sheets.map((sheet) => viewTab(desk, seat, book, sheet));
  return {
    ...common,
    menus: desk.menus.get(seat.session) ?? [],
    tabs,
    startTab: startTab(desk, seat, tabs),
  };
}

function viewTab({ workspace }: Desk, { user }: Seat, book: Book, sheet: Sheet): SheetTab {
  const { hidden, tabColorStyle, tabColor } = sheet.properties;
  const color = tabColorStyle?.rgbColor ?? tabColor ?? undefined;
  const owner = workspace.drive.files.get(workspace.openId)?.owner ?? '';
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
    zone: bookOf(workspace)?.properties.timeZone ?? 'Asia/Ho_Chi_Minh',
    triggers: workspace.triggers.all.map(({ functionName, owner, dueAt }) => ({
      functionName,
      owner,
      ...(dueAt !== undefined && { dueAt }),
    })),
  };
}
