import { type MessagePort, receiveMessageOnPort } from 'node:worker_threads';
import type { Person, Question, ScreenAnswer, ScreenMessage } from '../../host/screen';
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

/** Whoever sits at a page: is shown what scripts show, and stops the script that asks until the answer comes. */
export function waitingPerson(line: Line): Person {
  let questions = 0;
  return {
    see: (message) => see(line, message),
    answer: (question) => {
      questions += 1;
      return ask(line, question, questions);
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

function ask({ port, bell, session, tell, meanwhile }: Line, question: Question, id: number): ScreenAnswer {
  const { kind, title, text, buttons } = question;
  const asker = session();
  tell({
    kind: 'ask',
    session: asker,
    question: { id, kind: kind === 'prompt' ? 'prompt' : 'alert', title, text, buttons },
  });
  for (;;) {
    const rung = Atomics.load(bell, 0);
    const received = receiveMessageOnPort(port) as { message: ToOffice } | undefined;
    if (received === undefined) Atomics.wait(bell, 0, rung);
    else if (received.message.kind === 'call') meanwhile(received.message);
    else if (received.message.answer.id === id) {
      const { button, text: typed } = received.message.answer;
      tell({ kind: 'tell', event: { kind: 'answered', id } });
      return { button, ...(typed !== undefined && { text: typed }) };
    }
  }
}
