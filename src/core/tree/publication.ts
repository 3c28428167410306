import type { UnitFigures } from '../report/counting/unit-figures';
import type { Decision, LowerUnit } from '../report/lower-line';
import type { Moment } from '../time/day';

/** Raised when a reader of the format before could take a figure for another one. */
export const formatVersion = 1;

/** One row of the published sheet. */
export interface PublishedUnit extends LowerUnit {
  /** Of the unit's own file or tracker; '' where it has none. */
  readonly fileId: string;
  /** Of its table there, where the directory names it. */
  readonly sheetName: string;
}

/** What a tracker tells the one above it: its report, unit by unit. */
export interface Publication {
  /** `BC-20251013-1630`. */
  readonly code: string;
  readonly moment: Moment;
  /** Of the oldest figures in it. */
  readonly oldest: Moment;
  readonly trackerName: string;
  readonly trackerId: string;
  /** Ids of all trackers that stand below it, at every depth. */
  readonly below: readonly string[];
  /** The year that the report is about; undefined: all. */
  readonly scopeYear: number | undefined;
  readonly units: readonly PublishedUnit[];
  readonly total: UnitFigures;
  readonly present: number;
  readonly expected: number;
  readonly decisions: readonly Decision[];
  readonly decisionCount: number;
}

/** What a published sheet says, or why it cannot be believed. */
export type PublishedReading =
  | { readonly kind: 'read'; readonly publication: Publication }
  | { readonly kind: 'otherFormat'; readonly found: string; readonly most: number }
  | { readonly kind: 'damaged'; readonly cell?: string; readonly found?: string }
  | {
      readonly kind: 'sumsDiffer';
      readonly cell: string;
      readonly column: string;
      readonly found: string;
      readonly count: number;
    };
