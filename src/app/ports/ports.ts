import type { Moment } from '../../core/time/day';
import type { Cell, Row } from '../../core/values/cell';
import type { ValueBlock } from '../../sheets/requests/fills';
import type { GridRange, Request, SheetGrid } from '../../sheets/v4';
import type { FilesPort } from './files-port';
import type { RefusalPort } from './refusal';
import type { ScreenPort } from './screen-port';

export interface SheetToRead {
  readonly sheetId: number;
  readonly title: string;
  /** Only so many rows from the top. */
  readonly rowCount?: number;
  /** Only these parts: the answer has them in their places, and blanks elsewhere. A part must begin within the grid. */
  readonly windows?: readonly SheetWindow[];
}

/** A part of a sheet: half-open, from 0; an absent bound is open. */
export type SheetWindow = Omit<GridRange, 'sheetId'>;

/** The spreadsheet that the script is bound to, through the advanced service `Sheets`. Each method is one round trip. */
export interface WorkbookPort {
  /** Of the spreadsheet; no round trip after the first time. */
  id(): string;
  /** `spreadsheets.get` with a field mask; the answer is v4 JSON. */
  describe(fields: string): unknown;
  /** `spreadsheets.getByDataFilter` over some ranges, with a field mask that may reach into cells. */
  inspect(ranges: readonly GridRange[], fields: string): unknown;
  /** All values of these sheets: `values:batchGetByDataFilter`, UNFORMATTED_VALUE and SERIAL_NUMBER, in the order asked. */
  read(sheets: readonly SheetToRead[]): readonly SheetGrid[];
  /** One atomic `batchUpdate`; nothing is called for an empty list. */
  commit(requests: readonly Request[]): void;
  /** Values as they are, never parsed: one `values:batchUpdate`, RAW. For sheets and rows that nobody sees yet. */
  fill(blocks: readonly ValueBlock[]): void;
}

/** The sheet under a person's hands, through `SpreadsheetApp`: all that a simple trigger may use. Each method is one round trip. */
export interface OpenSheetPort {
  readonly spreadsheetId: string;
  readonly sheetId: number;
  readonly title: string;
  readAll(): readonly Row[];
  /** As typed, with `=`; '' for cells without a formula. */
  readFormulas(): readonly (readonly string[])[];
  readCell(rowIndex: number, columnIndex: number): Cell;
  /** Number formats, as patterns, row by row. */
  readFormats(window: Required<SheetWindow>): readonly (readonly string[])[];
  /** So many rows from the first column on. @throws when they lie outside the sheet. */
  readBlock(rowIndex: number, rowCount: number, columnCount: number): readonly Row[];
  /** Writes a block of values; rows and columns count from 0. */
  write(rowIndex: number, columnIndex: number, values: readonly Row[]): void;
  /** Makes buffered writes visible to others: before a lock is released. */
  flush(): void;
}

/** What `onEdit` was told. Indexes count from 0. */
export interface Edit {
  readonly sheet: OpenSheetPort;
  readonly rowIndex: number;
  readonly rowCount: number;
  readonly columnIndex: number;
  readonly columnCount: number;
  /** Of a single cell that was typed or cleared; blank when it was empty. */
  readonly oldValue: Cell;
  /** False for blocks, and where Google names neither the old value nor the new one, as field reports say of pastes. */
  readonly knowsOldValue: boolean;
}

/** Reads a sheet of the open workbook by name in a simple trigger; undefined when there is none. */
export interface OpenWorkbookPort {
  findSheet(title: string): OpenSheetPort | undefined;
  /** The sheet in front of the person. */
  activeSheet(): OpenSheetPort;
  /** Puts the cursor on a cell, from 0; false when there is no such sheet. */
  select(title: string, rowIndex: number, columnIndex: number): boolean;
  /** As v4 spells it: `vi_VN`. */
  locale(): string;
  timeZone(): string;
  /** The account that owns the spreadsheet and that no protection stops; '' where Google does not say, as in shared drives. */
  ownerEmail(): string;
  /** Whether Google lets the person at the screen edit the sheet with this title; undefined when there is none. */
  mayEditSheet(title: string): boolean | undefined;
  /** Whether cells of the sheet are locked under this name and open to the account. */
  mayEditLocked(title: string, name: string): boolean;
  /** Sheet under the cursor and the selected rows, from 0; undefined when nothing is selected. */
  selection(): { readonly sheet: OpenSheetPort; readonly rowIndexes: readonly number[] } | undefined;
}

export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly senderName: string;
  readonly calendar?: { readonly fileName: string; readonly text: string };
  readonly attachment?: { readonly fileName: string; readonly contentType: string; readonly base64: string };
}

export interface MailPort {
  /** Recipients left today for this account. One round trip. */
  remaining(): number;
  /** @throws when Google refuses: bad address, quota, service down. */
  send(mail: Mail): void;
}

/** Small durable texts of this document: 9 KB a value, 500 KB in all. */
export interface StorePort {
  /** As it was when this execution first asked, with what it has written since. */
  readAll(): Readonly<Record<string, string>>;
  write(values: Readonly<Record<string, string>>): void;
  remove(names: readonly string[]): void;
}

export interface InstalledTrigger {
  readonly id: string;
  readonly functionName: string;
}

/** Time triggers of the account that runs the script; other accounts' triggers cannot be seen. */
export interface TriggerPort {
  list(): readonly InstalledTrigger[];
  /** Within the hour, 0–23, in the script's zone. */
  createDaily(functionName: string, hour: number): void;
  /** Once, after so many minutes. */
  createOnce(functionName: string, minutes: number): void;
  remove(ids: readonly string[]): void;
  /** Throws Google's consent prompt when a scope is missing. */
  requireScopes(): void;
}

export interface LockPort {
  /** Runs the work alone in this document; false when another execution holds the lock all through the wait (2 s by default). */
  tryExclusively(work: () => void, waitMs?: number): boolean;
}

export interface ClockPort {
  /** Local time of Vietnam as a serial. */
  now(): Moment;
  /** The same moment as Drive dates files: milliseconds since 1970. */
  unixMs(): number;
  /** Local time of Vietnam at such a moment. */
  momentOf(unixMs: number): Moment;
  /** Milliseconds since this execution began. */
  elapsedMs(): number;
  sleep(ms: number): void;
}

export interface SessionPort {
  /** '' when Google does not say. */
  userEmail(): string;
  /** The account that the script runs as. */
  ownerEmail(): string;
  /** A short mark that ties what a person saw to the log. */
  reference(): string;
}

export interface LogPort {
  note(text: string): void;
  fault(text: string): void;
}

/** Makes a text small enough to be kept in cells, and back; what comes out is printable ASCII. */
export interface PackPort {
  pack(text: string): string;
  /** @throws for a text that was not packed, or was damaged since. */
  unpack(text: string): string;
  /** Files of text as one zip file, in base64. */
  zip(files: readonly { readonly name: string; readonly text: string }[]): string;
}

/** What a run may do only once a person has said so; unattended runs do it and say so. */
export type Consent = 'makeSheets' | 'poorerReport';

/** The world, as a use-case sees it. */
export interface Ports {
  /** What the person has agreed to in this run. */
  readonly agreed: ReadonlySet<Consent>;
  readonly workbook: WorkbookPort;
  readonly files: FilesPort;
  readonly openWorkbook: OpenWorkbookPort;
  readonly screen: ScreenPort;
  readonly mail: MailPort;
  readonly store: StorePort;
  readonly triggers: TriggerPort;
  readonly lock: LockPort;
  readonly clock: ClockPort;
  readonly session: SessionPort;
  readonly log: LogPort;
  readonly pack: PackPort;
  readonly refusals: RefusalPort;
}
