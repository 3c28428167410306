import type { Day } from '../time/day';
import type { Receipts } from './receipts';

export type UnitKind =
  | 'department'
  | 'equivalent'
  | 'ward'
  | 'commune'
  | 'party'
  | 'front'
  | 'enterprise'
  | 'institute'
  | 'committee';

/** Those whom Plan 190 addresses. */
export type Participants = 'party' | 'departments' | 'front' | 'local' | 'officials' | 'enterprises' | 'institutes';

/** One row of the sheet `Đơn vị`; absent text is ''. */
export interface Unit {
  readonly code: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: UnitKind | undefined;
  /** As the directory says it; undefined: by its kind. */
  readonly participants?: Participants | undefined;
  /** Protocol order; rows without one come last, as they stand. */
  readonly order: number;
  /** As typed: may hold several addresses. */
  readonly contactEmails: string;
  readonly leaderEmails: string;
  /** Sheet of the unit's task table; the code when the cell is blank. */
  readonly sheetName: string;
  /** True when `Trang tính` was filled by a person. */
  readonly namesSheet: boolean;
  /** Spreadsheet id of the unit's own file; '' = this workbook. */
  readonly fileId: string;
  /** Its file is a tracker: only its published figures are read. */
  readonly isTracker?: boolean;
  readonly wantsReminders: boolean;
  readonly validFrom: Day | undefined;
  readonly validTo: Day | undefined;
  readonly successorCode: string;
  readonly note: string;
  /** When it received documents, where that differs from the others. */
  readonly receipts?: Receipts;
  /** Row in the sheet `Đơn vị`, from 1. */
  readonly rowNumber: number;
}

export type UnitMatch =
  | { readonly kind: 'blank' }
  | { readonly kind: 'one'; readonly unit: Unit /** Spelled as the directory spells it. */; readonly exact: boolean }
  | { readonly kind: 'ambiguous'; readonly text: string; readonly units: readonly Unit[] }
  | {
      readonly kind: 'unknown';
      readonly text: string /** Nearest name, when one alone is near. */;
      readonly suggestion: Unit | undefined;
    };

export interface Directory {
  readonly units: readonly Unit[];
  findByCode(code: string): Unit | undefined;
  /** One name, alias or code. */
  match(text: string): UnitMatch;
  /** A cell that may hold several names; a name that itself contains a separator counts as one. */
  matchList(text: string): readonly UnitMatch[];
}
