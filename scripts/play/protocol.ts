/** What the page and the office say to each other: plain JSON, types only. Rows and columns count from 0, ends are exclusive. */

import type { MailLine, MailView, RunView } from './record-views';
import type { Area, CellsView, Change, Choices, FilterChoices, SheetView } from './sheet-views';

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

/** `other`: a kind that is not drawn here. */
/** What a person did beside typing. */
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
  /** A script has gone to a cell: on the page of whoever started it. */
  | { readonly kind: 'selected'; readonly sheetId: number; readonly range: string }
  | { readonly kind: 'busy'; readonly functionName: string; readonly user: string }
  /** Another office is in its place; with other files the people of before are nobody there. */
  | { readonly kind: 'reset'; readonly hasOtherFiles: boolean };
