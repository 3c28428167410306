import type { Digest } from '../core/reminders/digest';
import type { SendOutcome } from '../core/reminders/settle';
import { type MailLook, renderDigest } from '../i18n/mail/render-digest';
import { markNext } from './delivery-queue';
import type { Ports } from './ports';

/**
 * Sends one mail each, in order. One that fails never stops the others; one whose fate is unknown has no outcome, so that its claim stays and
 * is never resent by itself.
 */
export function deliverDigests(
  ports: Ports,
  digests: readonly Digest[],
  look: MailLook,
): ReadonlyMap<string, SendOutcome> {
  const outcomes = new Map<string, SendOutcome>();
  const unsent: number[] = [];
  let isQuotaSpent = false;
  for (const [index, digest] of digests.entries()) {
    markNext(ports, index, unsent);
    const outcome = isQuotaSpent ? 'tryAgain' : deliver(ports, digest, look);
    if (outcome === 'tryAgain') isQuotaSpent = true;
    if (outcome !== 'sent') unsent.push(index);
    if (outcome !== undefined) outcomes.set(digest.recipient, outcome);
  }
  markNext(ports, digests.length, unsent);
  return outcomes;
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
