import type { Language } from '../../core/settings/settings';
import type { FailureFacts } from '../../i18n/screen/catalogue';
import { screenMessages } from '../../i18n/screen/messages';
import { rememberedLanguage } from '../memory/remembered-language';
import type { Consent, Ports } from '../ports/ports';
import { Question } from '../ports/question';
import { UserError } from '../ports/user-error';
import { callSheets } from './call-sheets';
import { countingWrites, nothingDone } from './done-so-far';
import { tellOwnerOfFailure, tellOwnerOfStop } from './tell-owner';

/** What a use-case does alone in the document, with what it answers to a page that called it. */
export type Work<Answer = void> = (ports: Ports) => Answer;

/**
 * Runs one use-case alone in this document; with `guardAfterAsking` the only broad catch of the product. Of a run that nobody watches the owner is told when
 * it fails: by mail, once a day.
 * @returns undefined when the run had to stop; the person was told why.
 * @throws whatever was no `UserError`, after the person has a reference to it: Google then marks the execution as failed.
 */
export function guard<Answer>(functionName: string, ports: Ports, work: Work<Answer>): Answer | undefined {
  return watch(functionName, ports, (counted) => runAlone(counted, work));
}

/**
 * Asks the person first and takes the lock after: a lock does not survive a dialog.
 * @param ask what is to be done under the lock, or nothing when the person said no. What it read may be old by then.
 */
export function guardAfterAsking(functionName: string, ports: Ports, ask: (ports: Ports) => Work | undefined): void {
  watch(functionName, ports, (counted) => {
    const work = ask(counted);
    if (work !== undefined) runAlone(counted, work);
  });
}

/** Looks at the document, or changes one cell with the person's own rights, while others may run: no lock is taken. */
export function lookIn<Answer>(functionName: string, ports: Ports, look: Work<Answer>): Answer | undefined {
  return watch(functionName, ports, look);
}

function runAlone<Answer>(ports: Ports, work: Work<Answer>): Answer | undefined {
  let answer: Answer | undefined;
  const ran = ports.lock.tryExclusively(() => {
    answer = work(ports);
  });
  if (!ran) say(ports, (words) => words.busy);
  return answer;
}

/** Runs again once the person has agreed to what the run needs consent for; the lock is free while they think. */
function askWhereNeeded<Answer>(ports: Ports, run: (ports: Ports) => Answer): Answer | undefined {
  try {
    return run(ports);
  } catch (error) {
    if (!(error instanceof Question)) throw error;
    return agrees(ports, error) ? askWhereNeeded(withConsent(ports, error), run) : undefined;
  }
}

/** Asked so that the first button keeps things as they are. */
const keepsWithYes: readonly Consent[] = ['poorerReport'];

function agrees(ports: Ports, { consent, facts }: Question): boolean {
  const { product, questions } = screenMessages(languageOf(ports));
  const text = questions[consent](facts);
  const agreed = keepsWithYes.includes(consent)
    ? !ports.screen.keeps(product, text)
    : ports.screen.confirm(product, text);
  if (agreed) return true;
  say(ports, (words) => words.nothingChanged);
  return false;
}

function withConsent(ports: Ports, { consent }: Question): Ports {
  return { ...ports, agreed: new Set([...ports.agreed, consent]) };
}

function watch<Answer>(functionName: string, world: Ports, run: (counted: Ports) => Answer): Answer | undefined {
  const ports = callSheets(world);
  const unattended = !ports.screen.hasPerson;
  const done = nothingDone();
  try {
    return askWhereNeeded(countingWrites(ports, done), run);
  } catch (error) {
    if (error instanceof UserError) {
      const { code, facts } = error;
      if (unattended) tellOwnerOfStop(ports, functionName, code, facts);
      say(ports, (words) => words.userErrors[code](facts));
      return undefined;
    }
    const refusal = ports.refusals.kindOf(error);
    const account = accountOf(ports);
    const facts: FailureFacts = {
      ...done,
      refusal,
      account,
      reference: ports.session.reference(),
      reason: reasonOf(error),
    };
    ports.log.fault(`${facts.reference} ${functionName}: ${stackOf(error)}`);
    if (unattended) tellOwnerOfFailure(ports, functionName, facts);
    else say(ports, (words) => words.failed(facts));
    // What a person can mend is no failure of the program: once it is said, the execution ends well.
    if (refusal === 'apiOff' || refusal === 'noAccess' || refusal === 'closed') return undefined;
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

/** Asking who runs may need the very permission that is missing. */
function accountOf(ports: Ports): string {
  try {
    return ports.session.ownerEmail();
  } catch {
    return '';
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
