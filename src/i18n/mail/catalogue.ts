import type { Unit } from '../../core/directory/unit';
import type { ReportingPeriod } from '../../core/duties/period';
import type { Digest, DigestItem, DigestPurpose } from '../../core/reminders/digest';
import type { AddressSource } from '../../core/reminders/ladder/recipients';
import type { RecipientProblem } from '../../core/reminders/ladder-lines';
import type { LedgerNote } from '../../core/reminders/ledger/ledger';
import type { Standing } from '../../core/reminders/matter';
import type { Audience } from '../../core/settings/settings';
import type { Day } from '../../core/time/day';

/** Names a cell for people: `'Đơn vị'!F12`. */
export type CellName = (source: AddressSource) => string;

export interface OwnerCounts {
  readonly unconfirmed: number;
  readonly waiting: number;
  readonly failed: number;
  readonly held: number;
  readonly unreached: number;
  readonly problems: number;
}

/** Everything said in reminder mails, in notices to the owner, and in the notes of the mail ledger. */
export interface MailMessages {
  readonly subject: (digest: Digest) => string;
  readonly reportSubject: (facts: { day: string; total: number; done: number; overdue: number }) => string;
  readonly testSubject: (subject: string) => string;
  readonly testBanner: (recipient: string) => string;
  readonly heading: (purpose: DigestPurpose, day: Day) => string;
  readonly senderName: (unitName: string) => string;
  readonly greeting: (digest: Digest, coordinatorName: string) => string;
  /** All that is pressing for the reader, whatever of it stands below. */
  readonly opening: (digest: Digest) => string;
  readonly request: (digest: Digest) => string;
  readonly section: (kind: Standing, count: number) => string;
  /** Overdue things of the reader that are no lines of the day. */
  readonly others: {
    readonly title: (counts: { tasks: number; reports: number }) => string;
    readonly more: (more: readonly { readonly unit: Unit; readonly count: number }[]) => string;
  };
  readonly deadlineColumn: string;
  readonly report: string;
  /** A report of a period as a line of a mail. */
  readonly periodicReport: (period: ReportingPeriod) => string;
  readonly days: (daysLeft: number | undefined) => string;
  readonly extended: string;
  readonly dayOff: string;
  readonly missing: (item: DigestItem, deliverable: string) => string;
  readonly asked: (day: Day, audience: Audience) => string;
  readonly openWorkbook: string;
  readonly more: (count: number) => string;
  readonly closing: string;
  readonly footer: readonly string[];
  readonly audience: { readonly [audience in Audience]: string };
  readonly calendar: { readonly fileName: (day: Day) => string; readonly entry: (title: string) => string };
  readonly note: (note: LedgerNote, cellName: CellName) => string;
  readonly owner: {
    readonly subject: (counts: OwnerCounts, day: Day) => string;
    readonly heading: string;
    readonly unconfirmed: (count: number) => string;
    readonly waiting: (count: number) => string;
    readonly failed: (count: number) => string;
    readonly held: (count: number) => string;
    readonly unreached: (count: number) => string;
    readonly problems: (count: number) => string;
    readonly problem: (problem: RecipientProblem, cellName: CellName) => string;
    readonly line: (recipient: string, codes: string) => string;
    readonly lines: (recipient: string, count: number) => string;
  };
  readonly page: {
    readonly title: (mails: number) => string;
    readonly none: string;
    readonly to: string;
    readonly more: (count: number) => string;
    readonly sendTest: string;
    readonly sending: string;
    readonly failed: string;
  };
}
