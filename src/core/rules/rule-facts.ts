import type { Severity } from '../issues/issue';
import type { LeftOutFacts, LeftOutReason } from '../outcomes/outcome';
import type { SettingProblemFacts, SettingProblemKind } from '../settings/setting-problem';
import type { Status } from '../tasks/status';
import type { Day } from '../time/day';
import type { RuleNumber } from './catalogue';

/** A short piece of the cell; not there where the sentence leaves the sheet. */
interface Quoted {
  readonly text?: string;
}

interface OtherRow {
  readonly otherRow: number;
  readonly otherSheet: string;
}

/** The row stands in a unit's own file, which has no menu. */
interface InFile {
  readonly at?: 'file';
}

/** An amount beside what it was in the report that was frozen last, in đồng. */
interface Frozen {
  readonly report: string;
  readonly beforeVnd: number;
  readonly nowVnd: number;
}

type NoFacts = Readonly<Record<never, never>>;

/** What each rule that tells more than its name finds out: its sentences can say this and nothing else. Days are serials. */
interface ToldFacts {
  readonly V01: LeftOutFacts &
    Quoted & {
      readonly problem:
        | 'noHeadings'
        | 'foreignTable'
        | 'missing'
        | 'duplicate'
        | 'sheetMissing'
        | 'sharedSource'
        | 'file';
      readonly heading?: string;
      readonly firstColumn?: number;
      readonly secondColumn?: number;
      readonly unit?: string;
      readonly reason?: LeftOutReason;
      /** The heading row stands in a unit's own file, which has no menu. */
      readonly at?: 'file';
    };
  readonly V02: { readonly locale: string; readonly timeZone: string };
  readonly V04: OtherRow & { readonly code: string; readonly otherUnit: string; readonly at?: 'master' };
  readonly V05: { readonly code: string; readonly knownCode: string };
  readonly V06: OtherRow & { readonly otherCode: string };
  /** `unit`: the name of the one that keeps the sheet, '' when the directory has none. */
  readonly V07: { readonly unit: string };
  readonly V08: Quoted & { readonly count: number };
  readonly V09: Quoted & { readonly suggestion: string };
  readonly V10: Quoted & { readonly count: number; readonly names: string };
  readonly V11: { readonly unit: string; readonly validToDay: Day; readonly successor: string };
  readonly V12: { readonly unit: string };
  readonly V14: Quoted & { readonly problem: 'unknown' | 'malformed'; readonly suggestion: string };
  readonly V15: {
    readonly day: Day;
    readonly today: Day;
    readonly suggestedDay?: Day;
    readonly key?: 'issuedOn' | 'reviewedOn' | 'received' | 'receipts';
  };
  readonly V16: {
    readonly day: Day;
    readonly issuedDay: Day;
    readonly symbol: string;
    readonly suggestedDay?: Day;
    readonly key?: 'received' | 'receipts';
  };
  /** `suggestion`: the same with the year that was left out. */
  readonly V17: Quoted & {
    readonly problem: 'unreadable' | 'needsStart';
    readonly suggestion?: string;
    readonly key?: 'receipts';
    /** Of a report that is owed: when a period closes, and by when it is sent then, or once. */
    readonly of?: 'cutOff' | 'periodic' | 'once';
  };
  /** `suggestion`: the same with its day first. */
  readonly V18: Quoted & { readonly suggestion?: string; readonly exampleDay?: Day };
  readonly V19: Quoted & { readonly readDay: Day; readonly swappedDay: Day };
  readonly V20: Quoted & { readonly year: number; readonly readDay: Day };
  readonly V21: {
    readonly deadlineDay: Day;
    readonly assignedDay: Day;
    readonly suggestedDay?: Day;
    readonly suggestedStartDay?: Day;
  };
  readonly V22: { readonly namedDay: Day; readonly lastDay: Day; readonly symbol: string };
  readonly V23: {
    readonly lastDay: Day;
    readonly holiday: string;
    readonly weekday: number;
    readonly reminderDay: Day;
  };
  readonly V24: { readonly problem: 'blank' | 'noCondition'; readonly openDays: number };
  readonly V25: InFile & { readonly openDays: number; readonly reviewAfterDays: number };
  readonly V26: { readonly parentCode: string; readonly parentDay: Day; readonly childDay: Day };
  readonly V27: { readonly missing: 'basis' | 'day' };
  readonly V28: { readonly extendedDay: Day; readonly originalDay: Day; readonly suggestedDay?: Day };
  readonly V31: {
    readonly problem: 'future' | 'beforeAssigned';
    readonly doneDay: Day;
    readonly today?: Day;
    readonly assignedDay?: Day;
  };
  readonly V32: { readonly missing: 'evidence' | 'receiver' };
  readonly V34: { readonly percent: number; readonly progress: string };
  readonly V35: Quoted & { readonly status: Status };
  readonly V36: {
    readonly daysLate: number;
    readonly missing: 'cause' | 'commitment' | 'newCommitment';
    readonly committedDay?: Day;
  };
  readonly V38: { readonly progress: 'suspended' | 'cancelled' };
  readonly V39: InFile & { readonly age: number };
  /** `of`: where it is no amount of money. */
  readonly V40: Quoted & { readonly of?: 'number' };
  /** In đồng; of the report that was frozen last. */
  readonly V42: Frozen;
  readonly V43: Frozen;
  readonly V44: { readonly column: string };
  readonly V47: Quoted & { readonly most: number };
  readonly V49: { readonly problem: 'evidence' | 'reason' };
  readonly V50: Quoted & { readonly domains: string; readonly domain: string };
  readonly V54: { readonly report: string; readonly lastDay: Day; readonly workingDays: number };
  readonly V55: { readonly day: Day; readonly weekday: number };
  readonly V56: Quoted & {
    readonly suggestion: string;
    /** Of a register: the heading and the words of its list. */
    readonly column?: string;
    readonly words?: string;
  };
  readonly V57: Quoted;
  readonly V58: Quoted & { readonly domain: string };
  readonly V59: { readonly [kind in SettingProblemKind]: SettingFacts<kind> }[SettingProblemKind];
  /** `assignedDay`: of a deadline, the last day that counts. */
  readonly V60: Quoted & { readonly assignedDay?: Day };
  readonly V61: { readonly sinceDay: Day };
  readonly V62: Quoted;
  readonly V63: { readonly unit: string; readonly own: string };
  readonly V64: Quoted & { readonly problem: 'task' | 'document' | 'item' };
  readonly V65: { readonly code: string };
  /** `areas`: those that are left out; '' where the cell names none. */
  readonly V67: { readonly areas: string };
  readonly V68: Quoted & { readonly unit: string };
  readonly V66: { readonly rate: string; readonly threshold: number };
  readonly V69:
    | { readonly problem: 'required'; readonly column: string }
    | (Quoted & { readonly problem: 'year' })
    | { readonly problem: 'foreignUnit'; readonly unit: string; readonly own: string };
  readonly V70: Quoted & { readonly row: number };
}

export type SettingFacts<Kind extends SettingProblemKind> = SettingProblemFacts[Kind] & { readonly problem: Kind };

export type RuleFacts = { readonly [rule in RuleNumber]: rule extends keyof ToldFacts ? ToldFacts[rule] : NoFacts };

/** Facts may be left out where a rule has none that it must tell; `severity` only where a finding is milder than its rule. */
export type GivenFacts<Rule extends RuleNumber> = NoFacts extends RuleFacts[Rule]
  ? [facts?: RuleFacts[Rule] | undefined, severity?: Severity]
  : [facts: RuleFacts[Rule], severity?: Severity];
