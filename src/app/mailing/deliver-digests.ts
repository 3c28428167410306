import type { Digest } from '../../core/reminders/digest';
import type { SendOutcome } from '../../core/reminders/settle';
import { type MailLook, renderDigest } from '../../i18n/letters/render-digest';
import type { Ports } from '../ports/ports';
import { markNext } from './delivery-queue';

/** A run is stopped after 6 minutes, and a mail takes up to 1.5 s: what is left by then waits, so that what has gone can be confirmed. */
const sendUntilMs = 270_000;

export interface Delivery {
  /** By recipient; a mail of unknown fate has none, so that it is never resent by itself. */
  readonly outcomes: ReadonlyMap<string, SendOutcome>;
  /** There was no time for all. */
  readonly isCutShort: boolean;
}

/** Sends one mail each, in order. One that fails never stops the others. */
export function deliverDigests(ports: Ports, digests: readonly Digest[], look: MailLook): Delivery {
  const outcomes = new Map<string, SendOutcome>();
  const unsent: number[] = [];
  let isQuotaSpent = false;
  let isCutShort = false;
  for (const [index, digest] of digests.entries()) {
    isCutShort ||= ports.clock.elapsedMs() > sendUntilMs;
    if (!isCutShort) markNext(ports, index, unsent);
    const outcome = isQuotaSpent ? 'tryAgain' : isCutShort ? 'notReached' : deliver(ports, digest, look);
    if (outcome === 'tryAgain') isQuotaSpent = true;
    if (outcome !== 'sent') unsent.push(index);
    if (outcome !== undefined) outcomes.set(digest.recipient, outcome);
  }
  markNext(ports, digests.length, unsent);
  return { outcomes, isCutShort };
}

function deliver(ports: Ports, digest: Digest, look: MailLook): SendOutcome | undefined {
  try {
    ports.mail.send(renderDigest(digest, look));
    return 'sent';
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    ports.log.fault(`Mail ${digest.keys[0] ?? ''}: ${reason}`);
    return readRefusal(reason);
  }
}

/** Google's words for mails that certainly did not leave; after any other failure nobody can say. */
function readRefusal(reason: string): SendOutcome | undefined {
  if (/invoked too many times/i.test(reason)) return 'tryAgain';
  if (/invalid email|no recipient|Limit Exceeded: Email/i.test(reason)) return 'refused';
  return undefined;
}
