import { type MessagePort, receiveMessageOnPort } from 'node:worker_threads';
import type { Person, Question, ScreenAnswer, ScreenMessage } from '../../host/people/screen';
import type { Answer } from '../protocol';
import type { FromOffice, ToOffice } from './wire';

export interface Line {
  readonly port: MessagePort;
  readonly bell: Int32Array;
  /** Whose page asks. */
  session(): string;
  tell(message: FromOffice): void;
  /** Does what a page asks while a script waits; what cannot be done then is kept for afterwards. */
  meanwhile(message: Extract<ToOffice, { kind: 'call' }>): void;
}

/**
 * Whoever sits at a page: is shown what scripts show, and stops the script that asks until the answer comes. Another script may start
 * meanwhile and ask too; then the first goes on after it, however early its own answer came.
 */
export function waitingPerson(line: Line): Person {
  const answers = new Map<number, Answer>();
  let questions = 0;
  return {
    see: (message) => see(line, message),
    answer: (question) => {
      questions += 1;
      return ask(line, question, questions, answers);
    },
  };
}

function see({ session, tell }: Line, message: ScreenMessage): void {
  const { kind, title, text, html, size, isModal, seconds } = message;
  if (kind === 'alert' || kind === 'prompt') return;
  tell({
    kind: 'show',
    session: session(),
    notice: {
      kind,
      title,
      text,
      ...(html !== undefined && { html }),
      ...size,
      ...(isModal && { isModal }),
      ...(seconds !== undefined && { seconds }),
    },
  });
}

function ask(line: Line, question: Question, id: number, answers: Map<number, Answer>): ScreenAnswer {
  const { kind, title, text, buttons } = question;
  const view = { id, kind: kind === 'prompt' ? 'prompt' : 'alert', title, text, buttons } as const;
  line.tell({ kind: 'ask', session: line.session(), question: view });
  // What the script has written so far is there for all to see.
  line.tell({ kind: 'tell', event: { kind: 'changed', by: '' } });
  for (;;) {
    const given = answers.get(id);
    if (given !== undefined) {
      answers.delete(id);
      line.tell({ kind: 'tell', event: { kind: 'answered', id } });
      return { button: given.button, ...(given.text !== undefined && { text: given.text }) };
    }
    const rung = Atomics.load(line.bell, 0);
    const received = receiveMessageOnPort(line.port) as { message: ToOffice } | undefined;
    if (received === undefined) Atomics.wait(line.bell, 0, rung);
    else if (received.message.kind === 'call') line.meanwhile(received.message);
    else answers.set(received.message.answer.id, received.message.answer);
  }
}
