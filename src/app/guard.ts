import type { Language } from '../core/settings';
import type { FailureFacts } from '../i18n/screen/catalogue';
import { screenMessages } from '../i18n/screen/messages';
import { tellOwnerOfFailure } from './owner-notice';
import type { Ports } from './ports';
import { rememberedLanguage } from './remembered-language';
import { UserError } from './user-error';

/**
 * Runs one use-case alone in this document; the only broad catch of the product.
 * @param unattended a trigger's run: the owner is told of a failure by mail, once a day.
 * @throws whatever was no `UserError`, after the person has a reference to it: Google then marks the execution as failed.
 */
export function guard(functionName: string, ports: Ports, work: (ports: Ports) => void, unattended = false): void {
  const done = { commits: 0, mailsSent: 0 };
  const counted = countWrites(ports, done);
  try {
    const ran = ports.lock.tryExclusively(() => work(counted));
    if (!ran) say(ports, (words) => words.busy);
  } catch (error) {
    if (error instanceof UserError) {
      const { code, facts } = error;
      say(ports, (words) => words.userErrors[code](facts));
      return;
    }
    const facts: FailureFacts = { ...done, reference: ports.session.reference(), reason: reasonOf(error) };
    ports.log.fault(`${facts.reference} ${functionName}: ${stackOf(error)}`);
    if (unattended) tellOwnerOfFailure(ports, functionName, facts);
    else say(ports, (words) => words.failed(facts));
    throw error;
  }
}

function say(ports: Ports, choose: (words: ReturnType<typeof screenMessages>) => string): void {
  const words = screenMessages(languageOf(ports));
  ports.screen.alert(words.product, choose(words));
}

/** After a failure the store itself may be what failed: Vietnamese then. */
function languageOf(ports: Ports): Language {
  try {
    return rememberedLanguage(ports);
  } catch (error) {
    ports.log.fault(stackOf(error));
    return 'vi';
  }
}

function countWrites(ports: Ports, done: { commits: number; mailsSent: number }): Ports {
  return {
    ...ports,
    workbook: {
      ...ports.workbook,
      commit: (requests) => {
        ports.workbook.commit(requests);
        if (requests.length > 0) done.commits += 1;
      },
    },
    mail: {
      ...ports.mail,
      send: (mail) => {
        ports.mail.send(mail);
        done.mailsSent += 1;
      },
    },
  };
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
