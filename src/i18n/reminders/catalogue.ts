import type { AdHocReason, ResendReason } from '../../core/reminders/by-hand';
import type { MovedDeadline } from '../../core/tasks/moved-deadlines';
import type { CalendarChange } from '../../core/time/calendar';
import type { Day, Moment } from '../../core/time/day';

export type HandReason = AdHocReason | ResendReason | 'alreadyAsked';

/** Mails that a person is about to send by hand: to be listed before the question. */
export interface HandFacts {
  readonly today: Day;
  readonly isWorkingDay: boolean;
  readonly mails: readonly { readonly recipient: string; readonly codes: readonly string[] }[];
  /** Task codes, or keys of the ledger, that are left out. */
  readonly leftOut: readonly { readonly subject: string; readonly reason: HandReason }[];
  readonly withoutQuota: readonly string[];
}

export interface HandResult {
  readonly sent: number;
  readonly refused: number;
  readonly tryAgain: number;
  readonly serviceDown: number;
  readonly mailOff: number;
  /** The time was up before them; they follow by themselves. */
  readonly notReached: number;
  readonly doubtful: number;
  readonly withoutQuota: number;
}

/** What is said around reminders: before and after mails sent by hand, about triggers, and when the holiday table moves deadlines. */
export interface ReminderMessages {
  /** Mails are switched off, so nothing is sent by hand either. */
  readonly off: string;
  readonly selectTasks: string;
  readonly test: {
    readonly noQuota: string;
    readonly sent: (facts: { to: string; recipient: string }) => string;
  };
  readonly hand: {
    readonly urge: (facts: HandFacts) => string;
    readonly resend: (facts: HandFacts) => string;
    readonly nothing: (facts: HandFacts) => string;
    readonly done: (result: HandResult) => string;
  };
  /** Before the day's digests are sent by hand. */
  readonly daily: {
    readonly question: (facts: {
      mails: readonly { readonly recipient: string; readonly lines: number }[];
      waiting: number;
    }) => string;
    readonly declined: string;
  };
  readonly nothingTicked: string;
  readonly explanation: {
    readonly question: (facts: {
      tasks: readonly { readonly code: string; readonly title: string }[];
      leftOut: HandFacts['leftOut'];
    }) => string;
    readonly nothing: (leftOut: HandFacts['leftOut']) => string;
    readonly done: (tasks: number) => string;
  };
  readonly triggers: {
    /** Another account's daily run is alive. */
    readonly replaces: (facts: { keeper: string; account: string; lastRun: Moment | undefined }) => string;
    readonly takesOver: (facts: { keeper: string; account: string; lastRun: Moment | undefined }) => string;
    readonly stoodDown: (facts: { keeper: string; account: string }) => string;
  };
  readonly calendarChanged: (facts: { changes: readonly CalendarChange[]; moves: readonly MovedDeadline[] }) => {
    readonly result: string;
    readonly details: string;
  };
}
