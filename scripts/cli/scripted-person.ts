import type { Person, Question, ScreenAnswer, ScreenMessage } from '../host/people/screen';
import type { Answer, PageCall } from './read-answers';

/** Something that the script asked, and what it was told. */
export interface AskedQuestion extends Omit<Question, 'user'> {
  readonly button: string;
  readonly typed?: string;
}

/** The person at the screen, who acts as a list of answers says. */
export interface ScriptedPerson extends Person {
  readonly asked: readonly AskedQuestion[];
  /** Sentences on answers that did not fit what was asked. */
  readonly misfits: readonly string[];
  /** What opened pages still want to call, oldest first; taken away by reading. */
  takePageCall(): PageCall | undefined;
  /** Answers that nothing asked for. */
  left(): number;
  /** Questions that came when the list had no answer for them. */
  missing(): number;
}

/** Which button stands for another where a question has only one of the two. */
const ALIKE: Readonly<Record<string, string>> = { OK: 'YES', YES: 'OK', CANCEL: 'NO', NO: 'CANCEL' };

/**
 * A person for the screen. A page does not hold up the script that opens it: what it calls comes when the script is done.
 * @param otherwise the button of an alert for which there is no answer.
 */
export function createScriptedPerson(answers: readonly Answer[], otherwise: 'first' | 'last'): ScriptedPerson {
  const waiting = [...answers];
  const calls: PageCall[] = [];
  const asked: AskedQuestion[] = [];
  const misfits: string[] = [];
  let missing = 0;
  const numberOfNext = () => answers.length - waiting.length + 1;

  function answer({ kind, title, text, buttons }: Question): ScreenAnswer {
    const given =
      (kind === 'prompt' ? answerPrompt(text) : answerAlert(text, buttons)) ?? unanswered(buttons, kind === 'prompt');
    const typed = given.text === undefined ? {} : { typed: given.text };
    asked.push({ kind, title, text, buttons, button: given.button, ...typed });
    return given;
  }

  function see({ html }: ScreenMessage): void {
    if (html === undefined || waiting[0]?.kind !== 'page') return;
    calls.push(...waiting[0].calls);
    waiting.shift();
  }

  function unanswered(buttons: readonly string[], isPrompt: boolean): ScreenAnswer {
    missing++;
    if (isPrompt) return { button: 'CANCEL' };
    return { button: (otherwise === 'first' ? buttons[0] : buttons.at(-1)) ?? 'OK' };
  }

  function answerPrompt(text: string): ScreenAnswer | undefined {
    const [next] = waiting;
    if (next === undefined) return undefined;
    if (next.kind === 'page') return misfit('is for a page, but a prompt came', text);
    waiting.shift();
    if (next.kind === 'text') return next.text === undefined ? { button: 'CANCEL' } : { button: 'OK', text: next.text };
    return { button: next.button, text: '' };
  }

  function answerAlert(text: string, buttons: readonly string[]): ScreenAnswer | undefined {
    const [next] = waiting;
    if (next === undefined) return undefined;
    if (next.kind !== 'button') {
      return misfit(`is for a ${next.kind === 'page' ? 'page' : 'prompt'}, but an alert came`, text);
    }
    if (buttons.includes(next.button) || next.button === 'CLOSE') {
      waiting.shift();
      return { button: next.button };
    }
    const alike = buttons.find((button) => button === ALIKE[next.button]);
    misfit(`presses ${next.button}, but there ${buttons.length === 1 ? 'is' : 'are'} only ${buttons.join(', ')}`, text);
    if (alike === undefined) return undefined;
    waiting.shift();
    return { button: alike };
  }

  function misfit(what: string, text: string): undefined {
    const line = text.replace(/\s+/g, ' ');
    misfits.push(`Answer ${numberOfNext()} ${what}: ${line.length > 80 ? `${line.slice(0, 80)} …` : line}`);
  }

  return {
    answer,
    see,
    asked,
    misfits,
    takePageCall: () => calls.shift(),
    left: () => waiting.length,
    missing: () => missing,
  };
}
