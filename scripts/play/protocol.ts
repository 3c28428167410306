/** What the page and the office say to each other: plain JSON, types only. Rows and columns count from 0, ends are exclusive. */

import type { MailLine, MailView, RunView } from './records';

export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface SheetTab {
  readonly id: number;
  readonly title: string;
  readonly isHidden: boolean;
  /** As CSS has it. */
  readonly color?: string;
  /** The person may change nothing on it. */
  readonly isClosed: boolean;
}

export interface MenuNode {
  readonly label: string;
  readonly functionName?: string;
  readonly items?: readonly (MenuNode | 'separator')[];
}

export interface Person {
  readonly email: string;
  /** `outsider` may not open the spreadsheet at all. */
  readonly role: 'owner' | 'coordinator' | 'officer' | 'leader' | 'outsider';
  /** Of an officer or leader: the unit's name. */
  readonly unit?: string;
}

/** A file of the Drive, as this person finds it. */
export interface DriveEntry {
  readonly id: string;
  readonly name: string;
  readonly owner: string;
  readonly state: 'editable' | 'readable' | 'closed' | 'trashed' | 'broken';
  readonly changedAt: number;
  /** The unit whose file it is. */
  readonly unit?: string;
  /** Why it cannot be opened. */
  readonly problem?: string;
  /** The spreadsheet that the script is bound to. */
  readonly isTracker?: true;
}

export interface BookView {
  /** The open file's. */
  readonly id: string;
  readonly title: string;
  readonly files: readonly DriveEntry[];
  /** It is the spreadsheet that the script is bound to: the script has its menus and triggers only there. */
  readonly isTracker: boolean;
  readonly project: string;
  readonly user: string;
  readonly people: readonly Person[];
  readonly menus: readonly MenuNode[];
  readonly tabs: readonly SheetTab[];
  readonly clock: ClockView;
  /** Where the script's web app is, if it has a `doGet`. */
  readonly webApp?: string;
  /** Google's words when the person may not open it: then there are no tabs and no menus. */
  readonly refusal?: string;
  /** Of this page's last choice; the page starts there. */
  readonly startTab: number;
}

export interface ClockView {
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly zone: string;
  readonly triggers: readonly TriggerView[];
}

export interface TriggerView {
  readonly functionName: string;
  readonly owner: string;
  /** Absent when it does not fire by the clock, or never again. */
  readonly dueAt?: number;
}

export interface SheetView {
  readonly id: number;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** In pixels, 0 when hidden; rows and columns past the end of the list have the plain size. */
  readonly widths: readonly number[];
  readonly heights: readonly number[];
  readonly plainWidth: number;
  readonly plainHeight: number;
  readonly merges: readonly Area[];
  /** Lines that fold, as Google's + and − beside the sheet do. */
  readonly groups: readonly LineGroup[];
  readonly charts: readonly ChartView[];
  readonly filter?: FilterView;
}

export interface FilterView {
  /** Its first row has the buttons. */
  readonly area: Area;
  /** Columns that hide rows. */
  readonly active: readonly number[];
}

export interface FilterChoices {
  /** In their order; '' is blank. */
  readonly values: readonly { readonly text: string; readonly count: number; readonly isShown: boolean }[];
}

/** `other`: a kind that is not drawn here. */
export type ChartKind = 'bar' | 'column' | 'line' | 'area' | 'pie' | 'other';

export interface ChartView {
  readonly id: number;
  readonly kind: ChartKind;
  readonly title: string;
  /** The cell at which it hangs, and how far from its corner. */
  readonly row: number;
  readonly column: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly legend: 'top' | 'bottom' | 'left' | 'right' | 'none';
  readonly isStacked: boolean;
  readonly isPercent: boolean;
  /** Titles of the axes that have one. */
  readonly axes: readonly string[];
  readonly categories: readonly string[];
  readonly series: readonly ChartSeries[];
}

export interface ChartSeries {
  readonly name: string;
  /** As CSS has it. */
  readonly color: string;
  readonly values: readonly (number | null)[];
  /** Where it is drawn another way than the chart. */
  readonly kind?: ChartKind;
}

export interface LineGroup {
  readonly lines: 'rows' | 'columns';
  readonly start: number;
  readonly end: number;
  readonly depth: number;
  readonly isFolded: boolean;
}

export interface CellView {
  readonly column: number;
  readonly text: string;
  /** Of `CellsView.styles`. */
  readonly style: number;
  /** What stands in the cell when one edits it, where that is not its text. */
  readonly entry?: string;
  readonly control?: 'list' | 'checkbox';
  readonly note?: string;
  readonly link?: string;
  /** A long text goes over the blank cells beside it. */
  readonly spills?: true;
  readonly isNumber?: true;
}

export interface CellsView extends Area {
  readonly sheetId: number;
  /** CSS declarations. */
  readonly styles: readonly string[];
  /** From `top` on; a row's blank and plain cells are left out. */
  readonly rows: readonly (readonly CellView[])[];
}

export interface Choices {
  readonly values: readonly string[];
  /** What the drop-down says of itself. */
  readonly help: string;
}

/** What a person did beside typing. */
export type Change =
  | {
      readonly kind: 'insert' | 'delete';
      readonly lines: 'rows' | 'columns';
      readonly at: number;
      readonly count: number;
    }
  | {
      readonly kind: 'move';
      readonly lines: 'rows' | 'columns';
      readonly at: number;
      readonly count: number;
      readonly to: number;
    }
  | { readonly kind: 'hide' | 'show'; readonly lines: 'rows' | 'columns'; readonly at: number; readonly count: number }
  /** Folds or unfolds: the group as it is to be. */
  | { readonly kind: 'fold'; readonly group: LineGroup }
  | { readonly kind: 'sort'; readonly area: Area; readonly column: number; readonly isDescending: boolean }
  /** Makes a filter over the area, or takes it away. */
  | { readonly kind: 'filterOn'; readonly area: Area }
  | { readonly kind: 'filterOff' }
  /** The texts of a column that the filter does not show. */
  | { readonly kind: 'filter'; readonly column: number; readonly hidden: readonly string[] }
  | { readonly kind: 'filterSort'; readonly column: number; readonly isDescending: boolean }
  | { readonly kind: 'cut'; readonly from: Area & { readonly sheetId: number }; readonly to: Area }
  | { readonly kind: 'copy'; readonly from: Area & { readonly sheetId: number }; readonly to: Area };

/** The next run that the page starts goes wrong at its n-th call. */
export interface Fault {
  readonly kind: 'fail' | 'kill';
  readonly at: number;
}

export interface Outcome {
  readonly run?: RunView;
  /** Why nothing happened, in Google's words. */
  readonly refusal?: string;
}

/** What a page may ask of the office; each is one POST. */
export interface Calls {
  open(asked: { readonly user?: string }): BookView;
  /** What may have changed since, without a script's run. */
  look(asked: object): Pick<BookView, 'title' | 'tabs' | 'clock' | 'people' | 'files'>;
  sheet(asked: { readonly sheetId: number }): SheetView;
  cells(asked: Area & { readonly sheetId: number }): CellsView;
  choices(asked: { readonly sheetId: number; readonly row: number; readonly column: number }): Choices;
  filterChoices(asked: { readonly sheetId: number; readonly column: number }): FilterChoices;
  select(asked: { readonly sheetId: number; readonly areas: readonly Area[] }): null;
  edit(asked: {
    readonly sheetId: number;
    readonly area: Area;
    readonly texts: readonly (readonly string[])[];
  }): Outcome;
  change(asked: { readonly sheetId: number; readonly change: Change }): Outcome;
  /** False when there is nothing of this person's to take back. */
  undo(asked: object): boolean;
  run(asked: { readonly functionName: string; readonly fault?: Fault }): Outcome;
  visit(asked: Visit): WebPage;
  pageCall(asked: { readonly functionName: string; readonly args: readonly unknown[] }): PageAnswer;
  clock(asked: { readonly to: 'morning' | 'trigger' | number; readonly fault?: Fault }): Outcome;
  runs(asked: object): readonly RunView[];
  mails(asked: object): readonly MailLine[];
  mail(asked: { readonly number: number }): MailView;
  /** One file of the Drive, or all that the person may open. */
  download(asked: { readonly file?: string }): FileBytes & { readonly type: 'xlsx' | 'zip' };
  reset(asked: object): null;
}

export interface FileBytes {
  readonly name: string;
  readonly base64: string;
}

/** A request to the script's web app: what the host's `Visit` is. */
interface Visit {
  readonly functionName: 'doGet' | 'doPost';
  readonly query: string;
  readonly pathInfo?: string;
  readonly body?: { readonly contents: string; readonly type: string };
}

/** What the web app answered; `ERROR` in Google's words. */
export interface WebPage {
  readonly type: string;
  readonly content: string;
  readonly title?: string;
}

export type PageAnswer =
  | { readonly isDone: true; readonly value: unknown }
  | { readonly isDone: false; readonly name: string; readonly message: string };

export interface QuestionView {
  readonly id: number;
  readonly kind: 'alert' | 'prompt';
  readonly title: string;
  readonly text: string;
  readonly buttons: readonly string[];
}

export interface Answer {
  readonly id: number;
  readonly button: string;
  readonly text?: string;
}

export interface Notice {
  readonly kind: 'toast' | 'dialog' | 'sidebar';
  readonly title: string;
  readonly text: string;
  /** Of a page: where the frame finds it. */
  readonly frame?: string;
  readonly width?: number;
  readonly height?: number;
  readonly isModal?: true;
  readonly seconds?: number;
}

/** What the page is told without asking. */
export type PlayEvent =
  /** By whose page: that one asks by itself how things are; '' in the middle of a script. */
  | { readonly kind: 'changed'; readonly by: string }
  | { readonly kind: 'notice'; readonly notice: Notice }
  | { readonly kind: 'question'; readonly question: QuestionView }
  | { readonly kind: 'answered'; readonly id: number }
  | { readonly kind: 'busy'; readonly functionName: string; readonly user: string }
  /** Another office is in its place; with other files the people of before are nobody there. */
  | { readonly kind: 'reset'; readonly hasOtherFiles: boolean };
