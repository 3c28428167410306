import { type DifficultyCounts, difficultyStates } from '../../../core/difficulties/count-difficulties';
import {
  type DifficultyItem,
  type DifficultyState,
  difficulties,
  kindWords,
} from '../../../core/difficulties/difficulties';
import { dayAt, textAt } from '../../../core/register/item-reading';
import { stateWord } from '../../../core/register/register';
import type { ReportBlock } from '../../../core/report/report-block';
import type { Language } from '../../../core/settings/settings';
import { shortenText } from '../../../core/text/text';
import { formatDay } from '../../../core/time/day';

export interface DifficultyBlockWords {
  readonly title: string;
  readonly open: (counts: DifficultyCounts) => string;
  readonly nothing: string;
  readonly kind: string;
  readonly noKind: string;
  readonly total: string;
  readonly undecided: readonly [
    number: string,
    unit: string,
    code: string,
    problem: string,
    submission: string,
    on: string,
  ];
}

const longestText = 300;

export function difficultyStateWord(state: DifficultyState, language: Language): string {
  return stateWord(difficulties, state, language === 'en');
}

function formattedDay(item: DifficultyItem): string {
  const day = dayAt(item, 'submittedOn');
  return day === undefined ? '' : formatDay(day);
}

/** Kinds by states, ages, and what was submitted and waits. */
export function difficultyBlock(
  words: DifficultyBlockWords,
  language: Language,
  counts: DifficultyCounts,
  unitName: (code: string) => string,
): ReportBlock {
  const { title, nothing, kind, noKind, total } = words;
  if (counts.total.total === 0) return { title, lines: [nothing], tables: [] };
  const at = language === 'vi' ? 0 : 1;
  const rows = counts.byKind.map((row) => {
    const spelled = kindWords[row.kind as keyof typeof kindWords];
    return [spelled?.[at] ?? noKind, ...difficultyStates.map((state) => row.byState[state]), row.total];
  });
  const sums = [total, ...difficultyStates.map((state) => counts.total.byState[state]), counts.total.total];
  const headings = [kind, ...difficultyStates.map((state) => difficultyStateWord(state, language)), total];
  const waiting = counts.undecided.map(({ item }, index) => [
    index + 1,
    unitName(item.unitCode),
    item.code,
    shortenText(textAt(item, 'problem'), longestText),
    textAt(item, 'submission'),
    formattedDay(item),
  ]);
  return {
    title,
    lines: [words.open(counts)],
    tables: [
      { kind: 'counts', headings, rows: [...rows, sums] },
      ...(waiting.length === 0 ? [] : [{ kind: 'items' as const, headings: words.undecided, rows: waiting }]),
    ],
  };
}
