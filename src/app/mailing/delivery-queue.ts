import type { Day } from '../../core/time/day';
import { fingerprint, rememberMailed, splitMarks } from '../memory/mailed-memory';
import type { Ports } from '../ports/ports';

/**
 * How far the mails of one run got, kept outside the sheet: a property takes a tenth of the time of a write to the ledger, so it can move
 * with every mail, and a run that is cut off leaves at most one mail of unknown fate. It also remembers which lines were claimed: an older version of
 * the workbook may be brought back before the run could be settled.
 */
export interface DeliveryQueue {
  readonly day: Day;
  readonly recipients: readonly string[];
  /** Fingerprints of each recipient's lines. */
  readonly marks: readonly string[];
  /** The mail being sent; all before it are settled. Undefined: none was begun. */
  readonly next: number | undefined;
  /** Settled, but not known to be sent. */
  readonly unsent: readonly UnsentMail[];
}

export interface UnsentMail {
  readonly at: number;
  /** Nobody can say whether it left. */
  readonly mayHaveGone: boolean;
}

/** One mail of a run, before it goes. */
export interface QueuedMail {
  readonly recipient: string;
  /** Of the ledger. */
  readonly keys: readonly string[];
}

/** What the queue knows of one of its mails. */
export type Fate = 'sent' | 'notSent' | 'unknown';

const property = {
  day: 'mail.day',
  next: 'mail.next',
  unsent: 'mail.unsent',
  recipients: 'mail.to.',
  marks: 'mail.marks.',
} as const;
/** Addresses and fingerprints are ASCII; a property holds 9 KB. */
const charactersPerProperty = 8_000;

/** The queue of a run that was cut off while it mailed; undefined when there is none. */
export function recallQueue(ports: Ports): DeliveryQueue | undefined {
  const stored = ports.store.readAll();
  if (stored[property.day] === undefined) return undefined;
  const readLines = (prefix: string): string[] => {
    let text = '';
    for (let part = 0; stored[prefix + part] !== undefined; part += 1) text += stored[prefix + part];
    return text.split('\n');
  };
  return {
    day: Number(stored[property.day]),
    recipients: readLines(property.recipients),
    marks: readLines(property.marks),
    next: stored[property.next] === undefined ? undefined : Number(stored[property.next]),
    unsent: (stored[property.unsent] ?? '').split(',').filter(Boolean).map(readUnsent),
  };
}

/** `3-` certainly did not go; version 0.1.0 wrote `3` of both. */
function readUnsent(text: string): UnsentMail {
  return { at: Number.parseInt(text, 10), mayHaveGone: !text.endsWith('-') };
}

/** Before the claims are committed: from here on these lines are remembered, whatever becomes of the sheet. An older queue is closed. */
export function startQueue(ports: Ports, day: Day, mails: readonly QueuedMail[]): void {
  closeQueue(ports);
  const values: Record<string, string> = { [property.day]: String(day) };
  const writeLines = (prefix: string, lines: readonly string[]): void => {
    const text = lines.join('\n');
    for (let start = 0, part = 0; start < text.length; start += charactersPerProperty, part += 1) {
      values[prefix + part] = text.slice(start, start + charactersPerProperty);
    }
  };
  writeLines(
    property.recipients,
    mails.map(({ recipient }) => recipient),
  );
  writeLines(
    property.marks,
    mails.map(({ keys }) => keys.map(fingerprint).join('')),
  );
  ports.store.write(values);
}

/** Before the mail at `next`, counted from 0, is sent; `unsent` are those before it that are not known to have gone. */
export function markNext(ports: Ports, next: number, unsent: readonly UnsentMail[]): void {
  const text = unsent.map(({ at, mayHaveGone }) => `${at}${mayHaveGone ? '?' : '-'}`).join(',');
  ports.store.write({ [property.next]: String(next), [property.unsent]: text });
}

export function fateOf(at: number, { next, unsent }: DeliveryQueue): Fate {
  if (next === undefined || at > next) return 'notSent';
  if (at === next) return 'unknown';
  const known = unsent.find((one) => one.at === at);
  if (known === undefined) return 'sent';
  return known.mayHaveGone ? 'unknown' : 'notSent';
}

/** Fingerprints of the lines that went, or may have, as far as the queue knows. */
export function queuedMarks(queue: DeliveryQueue): readonly { readonly mark: string; readonly isCertain: boolean }[] {
  return queue.marks.flatMap((marks, at) => {
    const fate = fateOf(at, queue);
    return fate === 'notSent' ? [] : splitMarks(marks).map((mark) => ({ mark, isCertain: fate === 'sent' }));
  });
}

/** Once the ledger says what became of each mail, or another run begins: what may have gone is remembered for good. */
export function closeQueue(ports: Ports): void {
  const queue = recallQueue(ports);
  if (queue !== undefined) {
    const gone = queuedMarks(queue).map(({ mark }) => mark);
    rememberMailed(ports, queue.day, gone);
  }
  const names = Object.keys(ports.store.readAll()).filter((name) => name.startsWith('mail.'));
  // The day goes first: without it the rest means nothing, wherever a run is cut off.
  names.sort((a, b) => Number(b === property.day) - Number(a === property.day));
  if (names.length > 0) ports.store.remove(names);
}
