import type { ReportBlock } from '../../../core/report/report-block';
import type { ReviewProgress, UnitReview } from '../../../core/reviews/count-reviews';
import { fewLines } from '../../../core/text/first-few';

export interface ReviewBlockWords {
  readonly title: (review: ReviewProgress['review']) => string;
  readonly sums: (total: ReviewProgress['total']) => string;
  readonly nobody: (names: readonly string[]) => string;
  readonly headings: readonly [unit: string, reviewed: string, toAdjust: string, notOurs: string];
  readonly total: string;
  readonly left: readonly [number: string, unit: string, rows: string, codes: string];
  readonly noCode: string;
  readonly more: (count: number) => string;
}

const mostCodes = 15;

/** Units by what they have gone over, those that have not begun, and the rows that are left. */
export function reviewBlock(
  { review, units, total }: ReviewProgress,
  words: ReviewBlockWords,
  unitName: (code: string) => string,
): ReportBlock {
  const line = (name: string, one: Pick<UnitReview, 'rows' | 'reviewed' | 'toAdjust' | 'notOurs'>) => [
    name,
    `${one.reviewed}/${one.rows}`,
    one.toAdjust,
    one.notOurs,
  ];
  const notBegun = units.filter(({ reviewed }) => reviewed === 0);
  const unfinished = units.filter(({ left, reviewed }) => left.length > 0 && reviewed > 0);
  const rows = unfinished.map((unit, index) => [
    index + 1,
    unitName(unit.unitCode),
    unit.left.length,
    codesOf(unit, words),
  ]);
  return {
    title: words.title(review),
    lines: [
      words.sums(total),
      ...(notBegun.length === 0 ? [] : [words.nobody(notBegun.map(({ unitCode }) => unitName(unitCode)))]),
    ],
    tables: [
      {
        kind: 'counts',
        headings: words.headings,
        rows: [...units.map((unit) => line(unitName(unit.unitCode), unit)), line(words.total, total)],
      },
      ...(rows.length === 0 ? [] : [{ kind: 'items' as const, headings: words.left, rows }]),
    ],
  };
}

function codesOf({ left }: UnitReview, { noCode, more }: ReviewBlockWords): string {
  return fewLines(
    left.map(({ code }) => code || noCode),
    mostCodes,
    more,
  ).join('; ');
}
