import { dayAt, textAt } from '../register/item-reading';
import { shortenText } from '../text/text';
import type { Day } from '../time/day';
import type { DifficultyState } from './difficulties';
import type { Difficulty } from './difficulty-facts';

/** How a difficulty stands, for whoever looks at its task. */
export interface TaskNote {
  readonly code: string;
  readonly state: DifficultyState;
  /** The document or the answer; ''. */
  readonly detail: string;
  /** By when it is to be answered. */
  readonly lastDay: Day | undefined;
}

/** So long is a closed one still told. */
const toldDays = 30;
const longestDetail = 120;

/** From the day on which it was received until it has long been closed; undefined before and after. */
export function taskNoteOf({ item, state, lastDay }: Difficulty, today: Day): TaskNote | undefined {
  if (state === 'new' || state === 'withdrawn') return undefined;
  const closedOn = dayAt(item, 'closedOn');
  if (state === 'closed' && (closedOn === undefined || today - closedOn > toldDays)) return undefined;
  const documents = [textAt(item, 'decision'), textAt(item, 'submission'), textAt(item, 'answer')];
  const [decision = '', submission = '', answer = ''] = documents;
  const detail = state === 'submitted' ? submission : state === 'answered' ? answer : decision || answer;
  return { code: item.code, state, detail: shortenText(detail.replace(/\s+/g, ' '), longestDetail), lastDay };
}
