import type { Issue } from '../../core/issues/issue';
import type { Language } from '../../core/settings/settings';
import type { Day, Moment } from '../../core/time/day';
import type { Facts } from '../../core/values/facts';
import type { Refusals } from '../rights/catalogue';

export interface Counts {
  readonly errors: number;
  readonly warnings: number;
  readonly sheets: number;
  readonly rows: number;
}

/** What a run had written and sent when it failed. */
export interface DoneSoFar {
  /** Batches of writes that were committed. */
  readonly commits: number;
  /** Blocks of values on hidden sheets, not shown yet. */
  readonly fills: number;
  /** Google broke off a write: it may have arrived. */
  readonly isDoubtful: boolean;
  readonly filesWritten: number;
  readonly mailsSent: number;
}

export interface FailureFacts extends DoneSoFar {
  readonly reference: string;
  /** What people can do something about; undefined for everything else. */
  readonly refusal: 'apiOff' | 'consent' | 'noAccess' | 'closed' | 'passing' | undefined;
  /** The account that runs; '' where Google does not say. */
  readonly account: string;
  /** Google's own words. */
  readonly reason: string;
}

/** Everything said in menus, dialogs, toasts and owner notices. */
export interface ScreenMessages {
  readonly product: string;
  readonly menu: {
    readonly myPage: string;
    readonly check: string;
    readonly fixSafely: string;
    readonly consolidate: string;
    readonly previewReminders: string;
    readonly sendReminders: string;
    readonly sendTestToMe: string;
    readonly urgeNow: string;
    readonly requestExplanation: string;
    readonly resendSelected: string;
    readonly takeOver: string;
    readonly takeOverNow: string;
    readonly runDaily: string;
    readonly confirmReviewed: string;
    readonly submitReport: string;
    readonly declareNothing: string;
    readonly officeMenu: string;
    readonly coordinationMenu: string;
    readonly assignTasks: string;
    readonly rollOver: string;
    readonly importTable: string;
    readonly acceptChanges: string;
    readonly freezeReport: string;
    readonly compareSnapshots: string;
    readonly draftReport: string;
    readonly receiveDifficulties: string;
    readonly openRound: string;
    readonly listForCity: string;
    readonly remindersMenu: string;
    readonly setUpMenu: string;
    readonly setUp: string;
    readonly addRegisterTabs: string;
    readonly installTriggers: string;
    readonly removeTriggers: string;
    readonly useAsTracker: string;
  };
  readonly userErrors: Refusals & {
    readonly noUnits: (facts: Facts) => string;
    readonly noUnitSheets: (facts: Facts) => string;
    /** Facts: those of `setUpProblems`, and `problem`, which of them it is. */
    readonly brokenSheet: (facts: Facts) => string;
    readonly selectTaskRows: (facts: Facts) => string;
    readonly openUnitSheet: (facts: Facts) => string;
    readonly unitSheetBroken: (facts: Facts) => string;
    readonly noReport: (facts: Facts) => string;
    readonly reportOutdated: (facts: Facts) => string;
    readonly twoSnapshotsNeeded: (facts: Facts) => string;
    readonly unknownSnapshot: (facts: Facts) => string;
    readonly noSnapshot: (facts: Facts) => string;
    /** Facts: `text`. */
    readonly unknownFrozen: (facts: Facts) => string;
    /** Facts: `code`. */
    readonly frozenUnreadable: (facts: Facts) => string;
    readonly assignmentHeadings: (facts: Facts) => string;
    /** Facts: `cells`, in millions. */
    readonly keepsMoving: (facts: Facts) => string;
    readonly masterTooLarge: (facts: Facts) => string;
    readonly workbookFull: (facts: Facts) => string;
    /** Facts: `module`. */
    readonly moduleOff: (facts: Facts) => string;
    readonly importSetUp: (facts: Facts) => string;
    readonly importSheet: (facts: Facts) => string;
    readonly importOwnSheet: (facts: Facts) => string;
    readonly importTooLarge: (facts: Facts) => string;
    /** Facts: `link`, `status` of Google’s answer, `sheet`. */
    readonly importFile: (facts: Facts) => string;
  };
  /** Asked before a run does what only a person may decide; said when the answer was no. */
  readonly questions: {
    /** Facts: `sheets`, the titles; `starter`, the blank sheet of a new spreadsheet that becomes `guide`, '' for none. */
    readonly makeSheets: (facts: Facts) => string;
    /** Facts: `count`, `units`. Yes keeps the standing report. */
    readonly poorerReport: (facts: Facts) => string;
  };
  readonly nothingChanged: string;
  /** The blank sheet of a new spreadsheet became the guide. */
  readonly starterUsed: (names: { from: string; to: string }) => string;
  /** A sheet of people’s that resembles one of the product’s: used as that one, or left. OK leaves it. */
  readonly leaveLookalike: (facts: { from: string; to: string }) => string;
  readonly lookalikeLeft: (facts: { from: string; to: string }) => string;
  readonly busy: string;
  readonly failed: (facts: FailureFacts) => string;
  readonly setUpDone: (facts: { sheetsMade: number; changes: number }) => string;
  /** Sheets that a run missed and made; what they held is lost to it. */
  readonly sheetsMadeAgain: (titles: readonly string[]) => string;
  readonly sheetRenamed: (facts: { from: string; to: string }) => string;
  /** Facts: `sheet`, `heading`, `cell`, `found`, `otherCell`, `unit`, `otherUnit`. */
  readonly setUpProblems: {
    readonly noHeadings: (facts: Facts) => string;
    /** Facts: `sheet`, `row`. */
    readonly foreignTable: (facts: Facts) => string;
    readonly headingDuplicate: (facts: Facts) => string;
    readonly headingReplaced: (facts: Facts) => string;
    readonly reservedName: (facts: Facts) => string;
    readonly sharedSheet: (facts: Facts) => string;
    readonly noEditors: (facts: Facts) => string;
    readonly noRolePeople: (facts: Facts) => string;
  };
  readonly unprotected: (count: number) => string;
  readonly checked: (counts: Counts) => string;
  readonly consolidated: (facts: { units: number; unitsTotal: number; tasks: number; changedRows: number }) => string;
  readonly unitsLeftOut: (count: number) => string;
  readonly remindersPreviewed: (facts: { mails: number; tasks: number }) => string;
  /** Units in force whose people cannot be mailed: of `names`, all that there are. */
  readonly unreachable: (names: readonly string[]) => string;
  /** `waiting`: for the next working day; `goingOn`: the time was up before them, and the run goes on by itself. */
  readonly remindersSent: (facts: {
    sent: number;
    failed: number;
    waiting: number;
    goingOn: number;
    unconfirmed: number;
    /** They wait: the service refuses every mail. */
    serviceDown: number;
    /** They wait: the account has no mail. */
    mailOff: number;
  }) => string;
  readonly remindersOff: string;
  readonly nothingToSend: string;
  readonly notWorkingDay: (day: Day) => string;
  readonly triggersInstalled: (facts: { account: string; hour: number }) => string;
  readonly triggersRemoved: (count: number) => string;
  readonly reviewed: (rows: number) => string;
  readonly editFound: (facts: { problems: number; rows: number }) => string;
  /** Problems of the rows just edited on one of the tracker's own sheets. */
  readonly entriesFound: (issues: readonly Issue[], language: Language) => string;
  readonly editClean: (rows: number) => string;
  readonly computedPutBack: string;
  readonly headingsBroken: string;
  readonly heartbeatLate: (facts: { lastRun: Moment | undefined }) => string;
  readonly ownerNotice: {
    readonly subject: (reference: string) => string;
    readonly body: (facts: FailureFacts & { functionName: string; link: string }) => string;
    readonly stoppedSubject: string;
    readonly stopped: (facts: { functionName: string; why: string; link: string }) => string;
  };
}
