import type { FormerNames } from '../../core/directory/former-names';
import type { Unit } from '../../core/directory/unit';
import type { Issue } from '../../core/issues/issue';
import type { LeftOutFacts, LeftOutReason } from '../../core/outcomes/outcome';
import type { RegisterName } from '../../core/register/register';
import type { RuleSettings } from '../../core/rules/catalogue';
import type { OwnRule } from '../../core/rules/own/own-rules';
import type { TaskContext } from '../../core/tasks/task-context';
import type { Moment } from '../../core/time/day';
import type { JudgedLower } from '../../core/tree/judge-lower';
import type { Access } from '../../sheets/access/closed-ranges';
import type { CopyPlace } from '../../sheets/master/master-copy-plan';
import type { HeadingProblem } from '../../sheets/tables/heading-problems';
import type { SheetKey } from '../../sheets/tables/sheet-names';
import type { TaskTable } from '../../sheets/tables/task-table';
import type { SheetGrid, SheetSummary } from '../../sheets/v4';

/** What all rows are read and judged against, with what is wrong in the tracker's own sheets. */
export interface TrackerContext {
  readonly context: TaskContext;
  readonly ruleSettings: RuleSettings;
  readonly ownRules: readonly OwnRule[];
  readonly issues: readonly Issue[];
  /** Columns of the directory, for naming its cells. */
  readonly unitsColumns: { readonly [key: string]: number | undefined };
}

/** The unit's own file, as this run found it. */
export interface FileFacts {
  readonly fileId: string;
  readonly title: string;
  /** Of file and sheet: `sourceMark`. */
  readonly source: string;
  /** As Drive listed it before the reading; undefined when Drive does not list the file. */
  readonly modifiedMs: number | undefined;
  /** False when it came by export, which does not tell the sheet's id. */
  readonly knowsSheetId: boolean;
}

/** A register's tab in the file of a unit. */
export interface RegisterTab {
  readonly name: RegisterName;
  readonly grid: SheetGrid;
  /** Of the sheet, blank rows too. */
  readonly rowCount: number;
}

/** One unit's table as this run found it. */
export type UnitTable =
  | {
      readonly kind: 'read';
      readonly unit: Unit;
      readonly table: TaskTable;
      readonly grid: SheetGrid;
      readonly file?: FileFacts | undefined;
      /** undefined where the file was not read whole. */
      readonly tabs?: readonly RegisterTab[] | undefined;
    }
  /** In a file that this run does not look into: its rows in the master stand. */
  | { readonly kind: 'inFile'; readonly unit: Unit }
  /** In a file that has not changed since the master took its rows. */
  | { readonly kind: 'unchanged'; readonly unit: Unit }
  /** In a file that could not be used. */
  | { readonly kind: 'unusable'; readonly unit: Unit; readonly reason: LeftOutReason; readonly facts: LeftOutFacts }
  | { readonly kind: 'sheetMissing'; readonly unit: Unit; readonly sheetName: string }
  | {
      readonly kind: 'headings';
      readonly unit: Unit;
      readonly grid: SheetGrid;
      readonly problems: readonly HeadingProblem<string>[];
      /** Set-up may add the columns that it lacks. */
      readonly isUnfinished: boolean;
      readonly file?: FileFacts | undefined;
    }
  | { readonly kind: 'sharedSource'; readonly unit: Unit; readonly other: Unit; readonly sheetName: string }
  | { readonly kind: 'absent'; readonly unit: Unit }
  /** A tracker below this one; `judged` where the run has read what it publishes. */
  | { readonly kind: 'lower'; readonly unit: Unit; readonly judged?: JudgedLower | undefined };

/** A unit's table that could be read. */
export type ReadTable = Extract<UnitTable, { kind: 'read' }>;

/** The workbook, read once. */
export interface Tracker extends TrackerContext {
  readonly spreadsheetId: string;
  readonly title: string;
  /** Of the spreadsheet: how typed dates are read there. */
  readonly locale: string;
  readonly timeZone: string;
  readonly sheets: readonly SheetSummary[];
  /** What Google keeps the account of this run from editing. */
  readonly access: Access;
  /** v4 JSON that the sheets' plans look further into. */
  readonly described: unknown;
  /** System sheets that were read. */
  readonly grids: ReadonlyMap<SheetKey, SheetGrid>;
  readonly unitTables: readonly UnitTable[];
  /** The newest frozen report; read only where the report is. */
  readonly lastSnapshot: SheetGrid | undefined;
  /** Somebody brought an earlier version of the workbook back since the last run. */
  readonly isOtherVersion: boolean;
  /** Names that units bore before the directory called them otherwise. */
  readonly formerNames: FormerNames;
  /** What this tracker has published for the one above it, and what it keeps of those below; read only where the report is. */
  readonly published: SheetGrid | undefined;
  readonly lowerStore: SheetGrid | undefined;
  /** Makes texts small enough for cells, and back. */
  readonly packing: { readonly pack: (text: string) => string; readonly unpack: (text: string) => string };
  /** What an earlier execution of the same run has read and put aside. */
  readonly staged: SheetGrid | undefined;
  /** undefined where the master was not asked for. */
  readonly masterReading: MasterReading | undefined;
}

/** How the master was read. */
export interface MasterReading {
  /** Its packed copy, as it stands. */
  readonly place: CopyPlace;
  /** False when most of it was taken from the copy. */
  readonly isWhole: boolean;
  /** Units of whose copied rows some no longer stand in the master. */
  readonly outdated: ReadonlySet<string>;
  /** When it was last read whole, by this run or an earlier one. */
  readonly wholeAt: Moment;
  readonly pack: (text: string) => string;
}

export function summaryOf(tracker: Tracker, sheetId: number): SheetSummary | undefined {
  return tracker.sheets.find((sheet) => sheet.sheetId === sheetId);
}

/** An id that no sheet of the workbook has. */
export function freeSheetId({ sheets }: Tracker): number {
  return sheets.reduce((most, { sheetId }) => Math.max(most, sheetId), 0) + 1;
}
