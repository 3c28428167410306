import { finishTally } from '../../core/report/counting/tally';
import { type FigureKey, figureKeys, tallyOf, type UnitFigures } from '../../core/report/counting/unit-figures';
import type { Language } from '../../core/settings/settings';
import type { Publication } from '../../core/tree/publication';
import { formatVersion } from '../../core/tree/publication';
import type { Cell } from '../../core/values/cell';
import {
  type DecisionKey,
  decisionColumns,
  type PublishedFact,
  type PublishedKey,
  publishedColumns,
  publishedFacts,
  publishedWords,
} from './published-columns';

/** The rows of code and moments: they move with every run, like the report's stamp. */
export const momentRows = { start: 2, end: 5 } as const;

/** The sheet `Đôn Đốc (số liệu)` as it is to stand. The last row is `Tổng`. */
export function publishedRows(
  publication: Publication,
  language: Language,
  hidden: ReadonlySet<FigureKey>,
): readonly (readonly Cell[])[] {
  const words = publishedWords[language];
  const at = language === 'vi' ? 0 : 1;
  const { decisions, decisionCount, units, total, present, expected } = publication;
  const facts: { readonly [fact in PublishedFact]: Cell } = {
    format: formatVersion,
    code: publication.code,
    moment: publication.moment,
    oldest: publication.oldest,
    trackerName: publication.trackerName,
    trackerId: publication.trackerId,
    below: publication.below.join('; '),
    scopeYear: publication.scopeYear,
  };
  const keys = Object.keys(publishedFacts) as PublishedFact[];
  const row = (cells: { readonly [key in PublishedKey]?: Cell }, figures: UnitFigures): Cell[] => {
    const { longestDays, updatedAt } = figures;
    const values = { ...cells, ...statedOf(figures), ...shown(figures, hidden), longestDays, updatedAt };
    return publishedColumns.map(({ key }) => (values as { readonly [key in PublishedKey]?: Cell })[key]);
  };
  return [
    [words.title, words.warning],
    ...keys.map((key): Cell[] => [publishedFacts[key][at], facts[key]]),
    [],
    [words.decisions, decisionCount],
    decisionColumns.map((column) => column[language]),
    ...decisions.map((decision) => decisionColumns.map(({ key }): Cell => decision[key as DecisionKey])),
    [],
    publishedColumns.map((column) => column[language]),
    ...units.map(({ kind, code, name, fileId, present: n, expected: m, moment, figures, sheetName, scopeYear }) =>
      row({ kind: words[kind], code, name, fileId, present: n, expected: m, moment, sheetName, scopeYear }, figures),
    ),
    row({ kind: words.total, present, expected }, total),
  ];
}

function shown({ counts }: UnitFigures, hidden: ReadonlySet<FigureKey>): { readonly [key in FigureKey]?: Cell } {
  return Object.fromEntries(figureKeys.filter((key) => !hidden.has(key)).map((key) => [key, counts[key]]));
}

/** What the report prints of them. */
export function statedOf(figures: UnitFigures): {
  readonly total: number;
  readonly done: number;
  readonly open: number;
} {
  const { total, done, open } = finishTally(tallyOf('', figures));
  return { total, done, open };
}
