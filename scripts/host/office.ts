import type { Scalar } from './book/cell';
import { findRange } from './book/find-range';
import { type Rect, rectOf } from './book/rect';
import { type Bundle, loadBundle } from './bundle';
import { formatValue } from './formats/number-format';
import { type EditResult, editCells } from './people/edits';
import { type MenuEntry, messageText } from './people/screen';
import { callFromPage } from './runs/page-call';
import type { RunResult } from './runs/run-result';
import { type RunOptions, runFunction } from './runs/runtime';
import { advanceTo, type FiredTrigger, openSpreadsheet } from './runs/triggers';
import { createWorkspace, type Workspace, type WorkspaceOptions } from './workspace';
import type { SentMail } from './workspace/outbox';

/** A workspace with its people and one compiled project in it: what a story needs to be told. */
export interface Office {
  readonly workspace: Workspace;
  readonly bundle: Bundle;
  /** Runs an entry point as from the menu; see `RunOptions` for another account or mode. */
  run(functionName: string, options?: RunOptions & { readonly args?: readonly unknown[] }): RunResult;
  /** Someone types or pastes texts, and `onEdit` fires. */
  edit(place: string, texts: readonly (readonly string[])[], user?: string): EditResult;
  /** Someone opens the spreadsheet; the menus are what `onOpen` built. */
  open(user?: string): readonly MenuEntry[];
  /** Clicks through the menus by their labels, and runs the function of the last one. @throws when there is no such item. */
  click(labels: readonly string[], user?: string): RunResult;
  /** A page calls `google.script.run.name(…)`. @throws PageCallRefused for what Google's client script refuses. */
  callFromPage(functionName: string, args: readonly unknown[], user?: string): RunResult;
  /** Moves the clock by milliseconds, firing triggers on the way. */
  advance(ms: number): readonly FiredTrigger[];
  /** The same to a moment: ISO 8601 with an offset. */
  advanceTo(moment: string): readonly FiredTrigger[];
  /** Values of a range such as `'SKHCN'!A1:C9`, or of a whole sheet; blanks are null. Another file by its id. */
  values(range: string, fileId?: string): (Scalar | null)[][];
  /** The same as a person sees them. */
  texts(range: string, fileId?: string): string[][];
  /** Mails of all runs so far. */
  readonly mails: readonly SentMail[];
  /** What people were shown so far. */
  readonly messages: readonly string[];
}

/** @param project a folder such as `dist/`, or a bundle. */
export function openOffice(project: Bundle | string, options: WorkspaceOptions): Office {
  const workspace = createWorkspace(options);
  const bundle = typeof project === 'string' ? loadBundle(project) : project;
  const run: Office['run'] = (functionName, { args, ...rest } = {}) =>
    runFunction(workspace, bundle, functionName, args, rest);
  return {
    workspace,
    bundle,
    run,
    edit: (place, texts, user) => editCells(workspace, bundle, place, texts, user),
    open: (user) => {
      openSpreadsheet(workspace, bundle, user);
      return workspace.screen.menus;
    },
    click: (labels, user) => {
      const options = user === undefined ? {} : { user };
      return run(functionAt(workspace.screen.menus, labels), options);
    },
    callFromPage: (functionName, args, user) => callFromPage(workspace, bundle, functionName, args, user),
    advance: (ms) => advanceTo(workspace, bundle, workspace.clock.now() + ms),
    advanceTo: (moment) => advanceTo(workspace, bundle, Date.parse(moment)),
    values: (range, fileId) => read(workspace, range, fileId, (value) => value),
    texts: (range, fileId) => read(workspace, range, fileId, (_value, shown) => shown),
    get mails() {
      return workspace.outbox.sent;
    },
    get messages() {
      return workspace.screen.messages.map(messageText);
    },
  };
}

function functionAt(menus: readonly MenuEntry[], labels: readonly string[]): string {
  let entry: MenuEntry | undefined;
  let items: readonly (MenuEntry | 'separator')[] = menus;
  for (const label of labels) {
    entry = items.find((one): one is MenuEntry => one !== 'separator' && one.label === label);
    items = entry?.items ?? [];
  }
  if (entry?.functionName === undefined) throw new Error(`the menu has no item ${labels.join(' > ')}`);
  return entry.functionName;
}

function read<T>(
  { drive, openId }: Workspace,
  range: string,
  fileId: string = openId,
  show: (value: Scalar | null, shown: string) => T,
): T[][] {
  const book = drive.files.get(fileId)?.book;
  const found = book === undefined ? undefined : findRange(book, range);
  if (book === undefined || found === undefined) throw new Error(`there is no range ${range} in ${fileId}`);
  const { grid } = found.sheet;
  const whole: Rect = { top: 0, left: 0, bottom: grid.lastRowWithContent(), right: grid.lastColumnWithContent() };
  const isWhole = found.range.startRowIndex === undefined && found.range.startColumnIndex === undefined;
  const { top, left, bottom, right } = isWhole ? whole : rectOf(found.range, grid);
  const rows: T[][] = [];
  for (let r = top; r < bottom; r++) {
    const row: T[] = [];
    for (let c = left; c < right; c++) {
      const value = grid.valueAt(r, c);
      const format = grid.extraAt(r, c)?.format?.numberFormat;
      row.push(show(value, value === null ? '' : String(formatValue(value, format, book.properties.locale))));
    }
    rows.push(row);
  }
  return rows;
}
