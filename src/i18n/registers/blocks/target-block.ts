import { dayAt, numberAt, textAt } from '../../../core/register/item-reading';
import type { ReportBlock } from '../../../core/report/report-block';
import type { Language } from '../../../core/settings/settings';
import type { TargetYear } from '../../../core/targets/count-targets';
import { shortenText } from '../../../core/text/text';
import { formatDay } from '../../../core/time/day';
import { listCodes } from '../../report/numbers';

export interface TargetBlockWords {
  readonly title: (year: number | undefined) => string;
  readonly counts: (facts: TargetYear['counts'] & { readonly total: number }) => string;
  readonly noData: (codes: string) => string;
  readonly headings: readonly string[];
}

const longestTitle = 200;

/** How many targets of each year are reached, and those that are not. */
export function targetBlocks(
  words: TargetBlockWords,
  language: Language,
  years: readonly TargetYear[],
): readonly ReportBlock[] {
  const print = (value: number | undefined) =>
    value === undefined ? '' : language === 'vi' ? String(value).replace('.', ',') : String(value);
  return years.map(({ year, counts, notReached, noData }) => {
    const rows = notReached.map((item, index) => {
      const asOf = dayAt(item, 'asOf');
      return [
        index + 1,
        shortenText(textAt(item, 'title'), longestTitle),
        item.code,
        textAt(item, 'measure'),
        print(numberAt(item, 'planned')),
        print(numberAt(item, 'actual')),
        textAt(item, 'rate'),
        asOf === undefined ? '' : formatDay(asOf),
      ];
    });
    const total = counts.reached + counts.notReached + counts.noData;
    return {
      title: words.title(year),
      lines: [
        words.counts({ ...counts, total }),
        ...(noData.length === 0 ? [] : [words.noData(listCodes(noData.map(({ code }) => code)))]),
      ],
      tables: rows.length === 0 ? [] : [{ kind: 'items', headings: words.headings, rows }],
    };
  });
}
