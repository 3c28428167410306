import { type Day, formatIsoDay, parseIsoDay } from '../../time/day';

/** What is known of one mail line. `asked` and `answered` belong to requests for an explanation. */
export const mailStates = [
  'claimed',
  'sent',
  'unconfirmed',
  'failed',
  'waiting',
  'skipped',
  'asked',
  'answered',
] as const;

export type MailState = (typeof mailStates)[number];

/** Marks in a key for what is no rung of a ladder; they are stored, so they never change. */
export const specialRungs = {
  /** A mail that a person sent by hand about a task. */
  adHoc: 'DDN',
  /** A request for an explanation; its recipient is the fingerprint of what stood in the answer's cell. */
  request: 'YC',
  /** A line that repeats an open request; its day is the mail's. */
  explanation: 'GT',
  /** The report by mail; its day is the mail's. */
  report: 'BCT',
  /** A note that an extension lowered the rung. */
  lowered: 'HB',
  /** The answer to a row of a register, told once. */
  answer: 'TL',
  /** What a higher level said of it, told once. */
  opinion: 'YK',
  /** The figures of a lower tracker have grown old, told once. */
  staleFigures: 'SLC',
  /** Who lacks a part in the movement, told once a week; its day is the week's Monday. */
  movement: 'TDTH',
} as const;

export interface LedgerIdentity {
  readonly code: string;
  /** `T-3`, or one of `specialRungs`. */
  readonly rung: string;
  readonly lastDay: Day;
  /** Normalized address; '' when there was nobody to write to. */
  readonly recipient: string;
}

/** One row of the sheet `Thư nhắc`. */
export interface LedgerEntry extends LedgerIdentity {
  readonly state: MailState;
  /** Of the mail, or of the note. */
  readonly day: Day;
}

/** `KH139-2025-SKHCN-007|T-3|2025-10-13|dau-moi@x.vn`: one row of the ledger, whoever sorts it. */
export function ledgerKey({ code, rung, lastDay, recipient }: LedgerIdentity): string {
  return `${rungKey(code, rung, lastDay)}${recipient}`;
}

/** The part of a key that all recipients share. */
export function rungKey(code: string, rung: string, lastDay: Day): string {
  return `${code}|${rung}|${isoDay(lastDay)}|`;
}

const keyPattern = /^(.*)\|([^|]+)\|(\d{4}-\d{2}-\d{2})\|(.*)$/;

/** Undefined when the text is no key. */
export function parseLedgerKey(text: string): LedgerIdentity | undefined {
  const match = keyPattern.exec(text);
  if (match === null) return undefined;
  const [, code = '', rung = '', day = '', recipient = ''] = match;
  const lastDay = parseIsoDay(day);
  return lastDay === undefined ? undefined : { code, rung, lastDay, recipient };
}

const isoDays = new Map<Day, string>();

/** Thousands of keys share a few hundred days. */
function isoDay(day: Day): string {
  let text = isoDays.get(day);
  if (text === undefined) {
    text = formatIsoDay(day);
    isoDays.set(day, text);
  }
  return text;
}
