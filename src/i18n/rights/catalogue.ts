import type { Facts } from '../../core/values/facts';

/** Sheets that this account may not write to, and who may let it. */
export interface ClosedSheets {
  readonly titles: readonly string[];
  /** The spreadsheet's owner, whom no lock stops; '' where Google does not say. */
  readonly owner: string;
}

/** What a unit's person is told after a check of the own sheets. */
export interface OwnCheck {
  readonly sheets: readonly string[];
  readonly rows: number;
  readonly errors: number;
  readonly warnings: number;
  /** The first problems, each with its cell and its cure, and how many more there are. */
  readonly lines: readonly string[];
  readonly more: number;
}

/** Why someone may not do something: one message, and nothing was changed. */
export interface Refusals {
  /** Facts: `what`, the menu's words. */
  readonly coordinatorOnly: (facts: Facts) => string;
  /** Facts: `unit`, `owner`. */
  readonly notOfUnit: (facts: Facts) => string;
  readonly noOwnSheet: (facts: Facts) => string;
  /** Facts: `sheets`, `owner`. */
  readonly sheetsClosed: (facts: Facts) => string;
  /** Facts: `sheet`, `owner`. */
  readonly ledgerClosed: (facts: Facts) => string;
  readonly repairIsCoordinators: (facts: Facts) => string;
  readonly isCopy: (facts: Facts) => string;
  /** Facts: `count`, `units`. */
  readonly reportKept: (facts: Facts) => string;
}

export interface RightsMessages {
  readonly refusals: Refusals;
  /** What a run could not write to, in its summary and in the log. */
  readonly notWritten: (closed: ClosedSheets) => string;
  readonly ownSheetsChecked: (check: OwnCheck) => string;
  readonly copy: {
    /** Of a run that did the rest. */
    readonly said: string;
    readonly filesLeft: string;
    /** Yes leaves it a copy. */
    readonly leaves: (facts: { readonly original: string }) => string;
    readonly left: string;
    readonly adopted: string;
    readonly isNone: string;
  };
  /** Of a daily run that is turned on by an account to which sheets are closed. */
  readonly dailyRunLeavesOut: (closed: ClosedSheets) => string;
}
