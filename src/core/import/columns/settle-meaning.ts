import type { Progress } from '../../tasks/progress/progress';
import type { HeadingMeaning } from '../headings/heading-meaning';
import type { ColumnReason, ImportKey } from '../proposal/proposal';
import type { ColumnProfile } from './column-profile';

/** What a column most likely is: by its heading, and by what stands below it where people head different things alike. */
export interface ColumnGuess {
  readonly key: ImportKey | undefined;
  readonly confidence: number;
  readonly reason: ColumnReason;
  /** Ticks below a heading that is itself a state. */
  readonly state?: Progress;
  /** The heading alone does not tell a deadline from the day when it was done. */
  readonly isDueOrDone?: true;
}

/** Fewer filled cells prove nothing against a heading. */
const fewest = 2;

export function settleMeaning(meaning: HeadingMeaning, data: ColumnProfile): ColumnGuess {
  const { key, confidence } = meaning;
  const reason: ColumnReason = key === undefined ? (meaning.as ?? 'unknown') : meaning.byGroup ? 'group' : 'heading';
  const guess: ColumnGuess = { key, confidence, reason, ...(meaning.may === 'dueOrDone' && { isDueOrDone: true }) };
  const byData = (other: ImportKey | undefined, sureness: number): ColumnGuess => ({
    key: other,
    confidence: sureness,
    reason: 'data',
  });
  if (data.filled < fewest) return meaning.state === undefined ? guess : { ...guess, state: meaning.state };
  if (meaning.state !== undefined) return settleState(meaning.state, guess, data, byData);
  switch (key) {
    case undefined:
      return meaning.as === undefined ? byDataAlone(data, guess) : guess;
    case 'contact':
      return data.units >= 0.5 ? byData('lead', 0.85) : supported(guess, data.persons);
    case 'lead':
      if (data.persons >= 0.6 && data.units < 0.3) return byData('contact', 0.8);
      return supported(guess, data.units);
    case 'progress':
      return settleProgress(guess, data, byData);
    case 'evidence':
      if (meaning.may !== 'resultOrDeliverable') return guess;
      if (data.progress >= 0.5) return byData('progress', 0.85);
      if (data.percents >= 0.6) return byData('percent', 0.85);
      if (data.whens >= 0.6) return byData('doneOn', 0.75);
      return data.symbols >= 0.2 ? { ...guess, confidence: 0.93 } : guess;
    case 'percent':
      return data.progress >= 0.6 && data.percents < 0.2 ? byData('progress', 0.85) : guess;
    case 'doneOn':
      // `Done?`, `Completed (Y/N)`: a heading that asks whether, read as one that asks when.
      if (data.ticks >= 0.6 && data.whens < 0.2) return { ...byData('progress', 0.75), state: 'done' };
      return settleWhen(guess, data);
    case 'dueText':
    case 'extendedTo':
    case 'assignedOn':
      return settleWhen(guess, data);
    case 'title':
      if (data.shared > 0.25) return { ...guess, confidence: confidence - 0.25 };
      return data.length < 6 ? { ...guess, confidence: confidence - 0.4 } : supported(guess, data.length > 15 ? 1 : 0);
    case 'source':
      return data.whens >= 0.7 && data.symbols < 0.2 ? byData('assignedOn', 0.7) : supported(guess, data.symbols);
    default:
      return guess;
  }
}

function settleWhen(guess: ColumnGuess, data: ColumnProfile): ColumnGuess {
  return data.whens < 0.2 && data.progress < 0.5
    ? { ...guess, confidence: guess.confidence - 0.3 }
    : supported(guess, data.whens);
}

function supported(guess: ColumnGuess, share: number): ColumnGuess {
  return share >= 0.5 ? { ...guess, confidence: Math.min(0.99, guess.confidence + 0.04) } : guess;
}

type ByData = (key: ImportKey | undefined, confidence: number) => ColumnGuess;

/** `Tiến độ` may hold words, shares, prose, or be a plan's other word for a deadline. */
function settleProgress(guess: ColumnGuess, data: ColumnProfile, byData: ByData): ColumnGuess {
  if (data.progress >= 0.3) return supported(guess, data.progress);
  if (data.percents >= 0.5) return byData('percent', 0.88);
  if (data.whens >= 0.6) return byData('dueText', 0.8);
  if (data.numbers >= 0.8) return byData('percent', 0.6);
  if (data.progress < 0.1 && data.length > 40) return byData('note', 0.55);
  return { ...guess, confidence: guess.confidence - 0.1 };
}

function settleState(state: Progress, guess: ColumnGuess, data: ColumnProfile, byData: ByData): ColumnGuess {
  if (data.progress >= 0.5 && data.ticks < 0.5) return byData('progress', 0.85);
  if (data.ticks >= 0.6) return { ...guess, state };
  if (data.percents >= 0.5) return byData('percent', 0.85);
  if (data.whens >= 0.5) return byData('doneOn', state === 'done' ? 0.75 : 0.3);
  if (data.symbols >= 0.3 && state === 'done') return byData('evidence', 0.6);
  return byData(undefined, 0.4);
}

/** An unknown heading over unmistakable entries. */
function byDataAlone(data: ColumnProfile, guess: ColumnGuess): ColumnGuess {
  if (data.progress >= 0.7 && data.filled >= 3 && data.ticks < 0.5)
    return { key: 'progress', confidence: 0.6, reason: 'data' };
  if (data.filled < 3 || data.shared > 0.25) return guess;
  if (data.symbols >= 0.7) return { key: 'source', confidence: 0.5, reason: 'data' };
  return data.units >= 0.8 ? { key: 'lead', confidence: 0.5, reason: 'data' } : guess;
}
