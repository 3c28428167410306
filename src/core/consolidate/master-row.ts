import type { Task, TaskCells, TaskKey } from '../tasks/task';
import type { Day, Moment } from '../time/day';

/** A row of the sheet `Tổng hợp`, as it stands. */
export interface MasterRecord {
  readonly rowNumber: number;
  readonly code: string;
  /** What was assigned, and what the unit last reported, in the stored spelling. */
  readonly cells: TaskCells;
  readonly unitCode: string;
  /** The column `Nguồn tệp`. */
  readonly source: string;
  readonly vanishedSince: Day | undefined;
  /** Rules broken when the unit's table was last read. */
  readonly rules: readonly string[];
  /** Marks that hold as long as the unit's table stays as it was then. */
  readonly standing?: readonly RowMark[];
}

/** What a reader must know of a row before trusting it. */
export type RowMark =
  /** No longer in the unit's table. */
  | { readonly kind: 'vanished'; readonly since: Day }
  /** The unit's table could not be read; undefined when it is not known when it last was. */
  | {
      readonly kind: 'outdated';
      readonly readAt: Moment | undefined;
      /** The unit is no longer in force, or no longer in the directory: nobody keeps the row up. */
      readonly isUnitGone?: boolean;
      /** The unit has a tracker of its own by now: its table here is read no more. */
      readonly isHandedOver?: boolean;
    }
  /** The unit's row now holds what may not be stored; the last good values stand. */
  | { readonly kind: 'blocked'; readonly rule: string }
  /** The unit's row says otherwise in these columns; the assigned values stand. */
  | { readonly kind: 'changed'; readonly keys: readonly TaskKey[] };

/** A row of the master as it should be. */
export interface MasterRow {
  readonly code: string;
  /** The row that holds it now; undefined for a new one. */
  readonly record: MasterRecord | undefined;
  /** Judged by the assigned deadline on the day of the run. */
  readonly task: Task;
  readonly unitCode: string;
  readonly source: string;
  /** False when the unit's table was not read this time: people's columns then stand as they are. */
  readonly isFresh: boolean;
  /** The row holds the task just as it is: nothing of it is to be written. False when that was not asked. */
  readonly isStored: boolean;
  readonly marks: readonly RowMark[];
  readonly rules: readonly string[];
}

/** A row whose code another row holds. */
export interface DuplicateCode {
  readonly task: Task;
  /** Where the code's holder stands: in its table, or in the master while that table is not read. */
  readonly otherUnit: string;
  readonly otherSheet: string;
  readonly otherRow: number;
}
