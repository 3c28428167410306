import type { Day, Moment } from '../../core/day';
import type { Facts } from '../../core/issue';

export interface Counts {
  readonly errors: number;
  readonly warnings: number;
  readonly sheets: number;
  readonly rows: number;
}

export interface FailureFacts {
  readonly reference: string;
  /** Batches of writes that were committed before the failure. */
  readonly commits: number;
  readonly mailsSent: number;
  /** Google's own words. */
  readonly reason: string;
}

/** Everything said in menus, dialogs, toasts and owner notices. */
export interface ScreenMessages {
  readonly product: string;
  readonly menu: {
    readonly check: string;
    readonly consolidate: string;
    readonly previewReminders: string;
    readonly sendReminders: string;
    readonly runDaily: string;
    readonly confirmReviewed: string;
    readonly remindersMenu: string;
    readonly setUpMenu: string;
    readonly setUp: string;
    readonly installTriggers: string;
    readonly removeTriggers: string;
  };
  readonly userErrors: {
    readonly noUnits: (facts: Facts) => string;
    readonly noUnitSheets: (facts: Facts) => string;
    readonly selectTaskRows: (facts: Facts) => string;
    readonly notAllowed: (facts: Facts) => string;
  };
  readonly busy: string;
  readonly failed: (facts: FailureFacts) => string;
  readonly setUpDone: (facts: { sheetsMade: number; changes: number }) => string;
  readonly checked: (counts: Counts) => string;
  readonly consolidated: (facts: { units: number; unitsTotal: number; tasks: number; changedRows: number }) => string;
  readonly unitsLeftOut: (count: number) => string;
  readonly remindersPreviewed: (facts: { mails: number; tasks: number }) => string;
  readonly remindersSent: (facts: { sent: number; failed: number; waiting: number; unconfirmed: number }) => string;
  readonly remindersOff: string;
  readonly nothingToSend: string;
  readonly notWorkingDay: (day: Day) => string;
  readonly confirmSend: (facts: { mails: number; remaining: number }) => string;
  readonly triggersInstalled: (facts: { account: string; hour: number }) => string;
  readonly triggersRemoved: (count: number) => string;
  readonly reviewed: (rows: number) => string;
  readonly editFound: (facts: { problems: number; rows: number }) => string;
  readonly editClean: (rows: number) => string;
  readonly computedPutBack: string;
  readonly headingsBroken: string;
  readonly heartbeatLate: (facts: { lastRun: Moment | undefined }) => string;
  readonly ownerNotice: {
    readonly subject: (reference: string) => string;
    readonly body: (facts: FailureFacts & { functionName: string; link: string }) => string;
  };
}
