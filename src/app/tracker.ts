import type { Issue } from '../core/issue';
import type { RuleSettings } from '../core/rules/catalogue';
import type { OwnRule } from '../core/rules/own-rules';
import type { TaskContext } from '../core/task-context';
import type { Unit } from '../core/unit';
import type { HeadingProblem } from '../sheets/heading-problems';
import type { SheetKey } from '../sheets/sheet-names';
import type { TaskTable } from '../sheets/task-table';
import type { SheetGrid, SheetSummary } from '../sheets/v4';

/** What all rows are read and judged against, with what is wrong in the tracker's own sheets. */
export interface TrackerContext {
  readonly context: TaskContext;
  readonly ruleSettings: RuleSettings;
  readonly ownRules: readonly OwnRule[];
  readonly issues: readonly Issue[];
  /** Columns of the directory, for naming its cells. */
  readonly unitsColumns: { readonly [key: string]: number | undefined };
}

/** One unit's table as this run found it. */
export type UnitTable =
  | { readonly kind: 'read'; readonly unit: Unit; readonly table: TaskTable; readonly grid: SheetGrid }
  | { readonly kind: 'sheetMissing'; readonly unit: Unit; readonly sheetName: string }
  | {
      readonly kind: 'headings';
      readonly unit: Unit;
      readonly grid: SheetGrid;
      readonly problems: readonly HeadingProblem<string>[];
    }
  | { readonly kind: 'sharedSource'; readonly unit: Unit; readonly other: Unit; readonly sheetName: string }
  | { readonly kind: 'absent'; readonly unit: Unit };

/** The workbook, read once. */
export interface Tracker extends TrackerContext {
  readonly spreadsheetId: string;
  readonly title: string;
  readonly sheets: readonly SheetSummary[];
  /** v4 JSON that the sheets' plans look further into. */
  readonly described: unknown;
  /** System sheets that were read. */
  readonly grids: ReadonlyMap<SheetKey, SheetGrid>;
  readonly unitTables: readonly UnitTable[];
}

export function summaryOf(tracker: Tracker, sheetId: number): SheetSummary | undefined {
  return tracker.sheets.find((sheet) => sheet.sheetId === sheetId);
}
