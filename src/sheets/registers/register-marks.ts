import type { Register } from '../../core/register/register';
import { doubtLook, problemLook, quietLook, type WordLook } from '../looks/status-looks';

/** States that ask for somebody's hand, and states that are over. */
const looks: { readonly [state: string]: WordLook } = {
  new: problemLook,
  received: doubtLook,
  submitted: doubtLook,
  over: problemLook,
  notReached: problemLook,
  noData: doubtLook,
  unread: problemLook,
  unclear: doubtLook,
  sent: doubtLook,
  refused: problemLook,
  draft: doubtLook,
  partial: doubtLook,
};

/** Colours of the words of a register's states. */
export function registerMarks({
  states,
}: Register): readonly { key: string; word: string; english: string; look: WordLook }[] {
  return states.map(({ state, words: [word, english] }) => ({
    key: 'status',
    word,
    english,
    look: looks[state] ?? quietLook,
  }));
}
