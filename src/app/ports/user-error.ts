import type { Refusals } from '../../i18n/rights/catalogue';

/** What someone must put right before we can go on; `i18n/screen` says it in words. */
export type UserErrorCode =
  | 'noUnits'
  | 'noUnitSheets'
  | 'brokenSheet'
  | 'selectTaskRows'
  | keyof Refusals
  | 'openUnitSheet'
  | 'unitSheetBroken'
  | 'noReport'
  | 'reportOutdated'
  | 'twoSnapshotsNeeded'
  | 'unknownSnapshot'
  | 'noSnapshot'
  | 'unknownFrozen'
  | 'frozenUnreadable'
  | 'assignmentHeadings'
  | 'keepsMoving'
  | 'masterTooLarge'
  | 'workbookFull'
  | 'moduleOff'
  | 'importSetUp'
  | 'importSheet'
  | 'importOwnSheet'
  | 'importTooLarge'
  | 'importFile';

/** Shown to the person without a stack. */
export class UserError extends Error {
  constructor(
    readonly code: UserErrorCode,
    readonly facts: Readonly<Record<string, string | number>> = {},
  ) {
    super(code);
    this.name = 'UserError';
  }
}
