import { dayAt, isFilled, textAt, wordAt } from '../register/item-reading';
import { stateOf } from '../register/register';
import type { Settings } from '../settings/settings';
import type { Calendar } from '../time/calendar';
import type { Day } from '../time/day';
import { type DifficultyItem, type DifficultyState, difficulties } from './difficulties';

/** A difficulty, read on a day. */
export interface Difficulty {
  readonly item: DifficultyItem;
  readonly state: DifficultyState;
  /** `wordAt` of `kind`; '' for none. */
  readonly kind: string;
  /** undefined while it is new to this very run's day as well. */
  readonly reportedOn: Day | undefined;
  /** Until when somebody has to act; undefined where nobody does. */
  readonly lastDay: Day | undefined;
}

/** Working days in which a new difficulty is to be received. */
const receivingDays = 3;

export interface DifficultyContext {
  readonly today: Day;
  readonly calendar: Calendar;
  readonly settings: Pick<Settings, 'difficultyDays'>;
}

/** Reads rows together: a document typed in one row of a batch counts for the whole batch. */
export function readDifficulties(items: readonly DifficultyItem[], context: DifficultyContext): Difficulty[] {
  const batches = new Map<string, DifficultyItem>();
  for (const item of items) {
    const batch = textAt(item, 'batch');
    if (batch !== '' && isFilled(item, 'submission') && !batches.has(batch)) batches.set(batch, item);
  }
  return items.map((found) => {
    const item = withBatch(found, batches.get(textAt(found, 'batch')));
    const { state } = stateOf(difficulties, item, context);
    return {
      item,
      state,
      kind: wordAt(difficulties, item, 'kind') ?? '',
      reportedOn: dayAt(item, 'reportedOn'),
      lastDay: lastDayOf(item, state, context),
    };
  });
}

function withBatch(item: DifficultyItem, first: DifficultyItem | undefined): DifficultyItem {
  if (first === undefined || isFilled(item, 'submission')) return item;
  const { submission, submittedOn } = first.cells;
  return { ...item, cells: { ...item.cells, submission, submittedOn } };
}

function lastDayOf(
  item: DifficultyItem,
  state: DifficultyState,
  { calendar, settings }: DifficultyContext,
): Day | undefined {
  if (state === 'new') {
    const reportedOn = dayAt(item, 'reportedOn');
    return reportedOn === undefined ? undefined : calendar.addWorkingDays(reportedOn, receivingDays);
  }
  if (state !== 'received') return undefined;
  const receivedOn = dayAt(item, 'receivedOn');
  const counted = receivedOn === undefined ? undefined : calendar.addWorkingDays(receivedOn, settings.difficultyDays);
  return dayAt(item, 'answerBy') ?? counted;
}
