import type { SendOutcome } from '../../core/reminders/settle';
import type { RenderedMail } from '../../i18n/letters/render-digest';
import type { Ports } from '../ports/ports';
import { markNext, type QueuedMail, type UnsentMail } from './delivery-queue';
import { type KnownRefusal, readRefusal } from './mail-refusals';
import { remainingRecipients } from './remaining-recipients';

/** A run is stopped after 6 minutes, and a mail takes up to 1.5 s: what is left by then waits, so that what has gone can be confirmed. */
const sendUntilMs = 270_000;

export interface Delivery {
  /** By recipient; a mail of unknown fate has none, so that it is never resent by itself. */
  readonly outcomes: ReadonlyMap<string, SendOutcome>;
  /** There was no time for all. */
  readonly isCutShort: boolean;
}

/** A mail that was refused, and what the account might still send before it. */
interface Refusal {
  readonly at: number;
  readonly reason: string;
  readonly known: KnownRefusal | undefined;
  /** Recipients left before this mail, by what has gone since the run asked. */
  readonly before: number;
}

/**
 * Sends one mail each, in order. One that fails never stops the others, unless the quota is used up or the next one is refused alike: then it is the
 * service, not the address, and the rest waits.
 */
export function deliverMails<Mail extends QueuedMail>(
  ports: Ports,
  mails: readonly Mail[],
  write: (mail: Mail) => RenderedMail,
  quotaAtStart: number,
): Delivery {
  const outcomes: (SendOutcome | undefined)[] = [];
  let gone = 0;
  let halt: SendOutcome | undefined;
  let last: Refusal | undefined;
  for (const [at, mail] of mails.entries()) {
    if (halt === undefined && ports.clock.elapsedMs() > sendUntilMs) halt = 'notReached';
    if (halt !== undefined) {
      outcomes.push(halt);
      continue;
    }
    markNext(ports, at, listUnsent(outcomes));
    const reason = trySend(ports, mail, write);
    if (reason === undefined) {
      outcomes.push('sent');
      gone += 1;
      last = undefined;
      continue;
    }
    const refusal: Refusal = { at, reason, known: readRefusal(reason), before: quotaAtStart - gone };
    const left = remainingRecipients(ports);
    halt = haltAfter(refusal, left, last);
    if (halt === undefined) outcomes.push(refusal.known === 'address' ? 'refused' : undefined);
    else outcomes.push(didNotLeave(refusal, left) ? halt : undefined);
    if (halt === 'serviceDown' && last !== undefined && didNotLeave(last, left)) outcomes[last.at] = halt;
    last = refusal;
  }
  markNext(ports, mails.length, listUnsent(outcomes));
  const byRecipient = new Map<string, SendOutcome>();
  for (const [at, { recipient }] of mails.entries()) {
    const outcome = outcomes[at];
    if (outcome !== undefined) byRecipient.set(recipient, outcome);
  }
  return { outcomes: byRecipient, isCutShort: outcomes.includes('notReached') };
}

/** Why the rest has to wait; undefined when the mail alone was refused. */
function haltAfter(
  { reason, known }: Refusal,
  left: number | undefined,
  last: Refusal | undefined,
): SendOutcome | undefined {
  if (known === 'mailOff') return 'mailOff';
  if (known === 'quota' || left === 0) return 'tryAgain';
  return last?.reason === reason ? 'serviceDown' : undefined;
}

/** Whether a refused mail certainly is not on its way: by Google's words, or because it used up none of the quota. */
function didNotLeave({ known, before }: Refusal, left: number | undefined): boolean {
  return known !== undefined || (left !== undefined && (left >= before || (left === 0 && before > 1)));
}

/** @returns why it was refused. */
function trySend<Mail extends QueuedMail>(
  ports: Ports,
  mail: Mail,
  write: (mail: Mail) => RenderedMail,
): string | undefined {
  try {
    ports.mail.send(write(mail));
    return undefined;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    ports.log.fault(`Mail ${mail.keys[0] ?? ''}: ${reason}`);
    return reason;
  }
}

function listUnsent(outcomes: readonly (SendOutcome | undefined)[]): readonly UnsentMail[] {
  return outcomes.flatMap((outcome, at) => (outcome === 'sent' ? [] : [{ at, mayHaveGone: outcome === undefined }]));
}
