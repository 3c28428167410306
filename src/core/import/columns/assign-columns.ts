import type { Progress } from '../../tasks/progress/progress';
import type { ColumnHeading } from '../headings/heading-block';
import type { ImportKey, ProposedColumn, QuestionFacts } from '../proposal/proposal';
import type { ColumnProfile } from './column-profile';
import { type ColumnGuess, settleMeaning } from './settle-meaning';

/** Which column is what, and what of that must be asked. */
export interface AssignedColumns {
  readonly columns: readonly AssignedColumn[];
  readonly questions: readonly { readonly column: number; readonly facts: QuestionFacts }[];
}

export interface AssignedColumn extends ProposedColumn {
  /** Its ticks stand for this progress. */
  readonly state?: Progress;
}

interface Candidate extends ColumnGuess {
  readonly heading: ColumnHeading;
  readonly data: ColumnProfile;
}

/** Two that are this near to each other are rivals. */
const near = 0.2;

export function assignColumns(
  headings: readonly ColumnHeading[],
  profiles: ReadonlyMap<number, ColumnProfile>,
): AssignedColumns {
  const questions: { column: number; facts: QuestionFacts }[] = [];
  const guessed = headings.map((heading): Candidate => {
    const data = profiles.get(heading.columnIndex) as ColumnProfile;
    return { heading, data, ...settleMeaning(heading.meaning, data) };
  });
  const settled = settleTogether(guessed, questions);
  const holders = holdersOf(settled);
  const columns = settled.map((candidate): AssignedColumn => {
    const { key, heading, data, state } = candidate;
    const holds =
      key !== undefined &&
      (holders.get(key) === candidate ||
        (key === 'progress' && state !== undefined && holders.get(key)?.state !== undefined));
    if (key !== undefined && !holds && key === 'dueText') askRival(candidate, holders.get(key) as Candidate, questions);
    if (holds && state !== undefined) {
      questions.push({
        column: heading.columnIndex,
        facts: { kind: 'ticks', heading: headingText(heading), progress: state },
      });
    }
    return {
      columnIndex: heading.columnIndex,
      heading: headingText(heading),
      key: holds ? key : undefined,
      confidence: round(key !== undefined && !holds ? Math.min(0.5, candidate.confidence) : candidate.confidence),
      reason: key !== undefined && !holds ? 'rival' : candidate.reason,
      examples: data.examples,
      ...(holds && state !== undefined && { state }),
    };
  });
  return { columns, questions };
}

export function headingText({ parts }: ColumnHeading): string {
  return parts.map((part) => part.replace(/\s*\n\s*/g, ' ')).join(' / ');
}

function askRival(
  candidate: Candidate,
  holder: Candidate,
  questions: { column: number; facts: QuestionFacts }[],
): void {
  if (holder.confidence - candidate.confidence > near || candidate.data.filled === 0) return;
  questions.push({
    column: candidate.heading.columnIndex,
    facts: { kind: 'twoDeadlines', headings: [headingText(holder.heading), headingText(candidate.heading)] },
  });
}

/** What only the whole table tells: a plan without progress has products under `Kết quả`; the only day in a plan is its deadline. */
function settleTogether(
  guessed: readonly Candidate[],
  questions: { column: number; facts: QuestionFacts }[],
): readonly Candidate[] {
  const has = (key: ImportKey, list: readonly Candidate[] = guessed) => list.some((one) => one.key === key);
  const isPlan =
    !has('progress') && !has('percent') && !guessed.some((one) => one.key === 'doneOn' && !one.isDueOrDone);
  return guessed.map((one) => {
    if (one.key === 'evidence' && one.heading.meaning.may === 'resultOrDeliverable' && isPlan && !has('deliverable')) {
      if (one.data.symbols < 0.2 && one.data.filled > 0)
        return { ...one, key: 'deliverable', confidence: 0.75, reason: 'data' };
    }
    if (one.key === 'doneOn' && one.isDueOrDone && !has('dueText')) {
      questions.push({
        column: one.heading.columnIndex,
        facts: { kind: 'deadlineOrDone', heading: headingText(one.heading) },
      });
      return isPlan ? { ...one, key: 'dueText', confidence: 0.6 } : { ...one, confidence: 0.6 };
    }
    if (
      one.key === 'source' &&
      one.confidence < 0.95 &&
      guessed.some((other) => other !== one && other.key === 'source' && other.confidence > one.confidence)
    ) {
      return has('evidence') ? one : { ...one, key: 'evidence', confidence: 0.5 };
    }
    return one;
  });
}

/** For each key the surest column; of equals the one with more in it, then the first. */
function holdersOf(candidates: readonly Candidate[]): ReadonlyMap<ImportKey, Candidate> {
  const holders = new Map<ImportKey, Candidate>();
  for (const candidate of candidates) {
    if (candidate.key === undefined) continue;
    const holder = holders.get(candidate.key);
    if (holder === undefined || isSurer(candidate, holder)) holders.set(candidate.key, candidate);
  }
  return holders;
}

function isSurer(one: Candidate, other: Candidate): boolean {
  if (Math.abs(one.confidence - other.confidence) > 0.03) return one.confidence > other.confidence;
  if (one.key === 'title') return one.data.length > other.data.length * 1.5;
  return other.data.filled === 0 && one.data.filled > 0;
}

function round(value: number): number {
  return Math.max(0, Math.min(1, Math.round(value * 100) / 100));
}
