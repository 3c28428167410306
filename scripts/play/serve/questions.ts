import type { Answer, QuestionView } from '../protocol';

/** How long a page may be away, as while it is loaded again, before its open question counts as closed. */
const GRACE_MS = 20_000;

/** Questions that stand on somebody's screen and stop a script. */
export interface Questions {
  add(session: string, question: QuestionView): void;
  of(session: string): readonly QuestionView[];
  isAnswered(id: number): void;
  /** The page was closed: unless it comes back soon, its question is closed as by its cross. */
  hasLeft(session: string, isBack: () => boolean): void;
  clear(): void;
}

export function createQuestions(answer: (answer: Answer) => void): Questions {
  const open = new Map<number, { readonly session: string; readonly question: QuestionView }>();
  const of = (session: string) =>
    [...open.values()].filter((one) => one.session === session).map(({ question }) => question);
  return {
    of,
    add: (session, question) => {
      open.set(question.id, { session, question });
    },
    isAnswered: (id) => {
      open.delete(id);
    },
    hasLeft: (session, isBack) => {
      const timer = setTimeout(() => {
        if (isBack()) return;
        for (const { id } of of(session)) answer({ id, button: 'CLOSE' });
      }, GRACE_MS);
      timer.unref();
    },
    clear: () => open.clear(),
  };
}
