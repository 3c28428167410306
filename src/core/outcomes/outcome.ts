import type { SubmissionStatement } from '../duties/submission';
import type { Task } from '../tasks/task';
import type { Moment } from '../time/day';

/** Why a unit's table could not be used this time; the sentence is the language files'. */
export const leftOutReasons = [
  'noAccess',
  'fileMissing',
  'notSpreadsheet',
  'unreadableFile',
  'badFileId',
  'sheetMissing',
  'noHeadings',
  'foreignTable',
  'headingMissing',
  'headingDuplicate',
  'emptied',
  'sharedSource',
  'severalTables',
  'tooLarge',
  'serviceFailed',
  'notReached',
  'noTrackerId',
  'notTracker',
  'noReport',
  'otherFormat',
  'damagedFigures',
  'sumsDiffer',
  'trackerCopy',
  'sameTracker',
  'sharedBelow',
  'circle',
  'emptyTracker',
  'lowerFile',
] as const;

export type LeftOutReason = (typeof leftOutReasons)[number];

/** What the sentence of a reason names. */
export interface LeftOutFacts {
  /** The file's title, or its id. */
  readonly file?: string;
  /** '' where nobody said which sheet it is. */
  readonly sheet?: string;
  readonly column?: string;
  /** What stands where something else should. */
  readonly found?: string;
  readonly cell?: string;
  /** The unit that has the same table. */
  readonly other?: string;
  readonly count?: number;
  readonly most?: number;
  /** Who can open or mend it. */
  readonly who?: string;
}

/** What became of one unit's table in a run. */
export type UnitOutcome =
  | {
      readonly kind: 'read';
      readonly unitCode: string;
      readonly readAt: Moment;
      /** Where the table stands, as the column `Nguồn tệp` says it. */
      readonly source: string;
      readonly tasks: readonly Task[];
      readonly statement?: SubmissionStatement | undefined;
      /** What its own sheet states, whatever the menu wrote down. */
      readonly own?: SubmissionStatement | undefined;
      /** Stands in its sheet where a statement should, and cannot be counted. */
      readonly uncounted?: SubmissionStatement | undefined;
    }
  /** Not read again because the file has not changed since `readAt`: its rows in the master stand. */
  | {
      readonly kind: 'unchanged';
      readonly unitCode: string;
      readonly readAt: Moment;
      readonly statement?: SubmissionStatement | undefined;
      readonly own?: SubmissionStatement | undefined;
      /** Stands in its sheet where a statement should, and cannot be counted. */
      readonly uncounted?: SubmissionStatement | undefined;
    }
  | {
      readonly kind: 'leftOut';
      readonly unitCode: string;
      readonly reason: LeftOutReason;
      readonly facts: LeftOutFacts;
      /** Of the last good reading; undefined when there was none. */
      readonly readAt: Moment | undefined;
      /** A tracker, not a table of tasks. */
      readonly isLower?: boolean;
    }
  /** A tracker below this one, whose figures the report adds. */
  | { readonly kind: 'lower'; readonly unitCode: string; readonly readAt: Moment }
  /** In force, but with neither a sheet nor a file: `chưa tham gia`. */
  | { readonly kind: 'absent'; readonly unitCode: string };

/** Whether a unit's rows in the report are as they stand in its table now. */
export function isCurrent(outcome: UnitOutcome): boolean {
  return outcome.kind === 'read' || outcome.kind === 'unchanged' || outcome.kind === 'lower';
}
