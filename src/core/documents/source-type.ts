import { headingKey, normalizeText } from '../text/text';
import { memoize } from '../values/memo';

/** From whom tasks come: the word of `Nguồn` in `Văn bản`. Other words may be written and stand for themselves. */
export const sourceWords = {
  steering: [
    'Kết luận của Ban Chỉ đạo Trung ương',
    'Conclusions of the Central Steering Committee',
    'Ban Chỉ đạo Trung ương',
    'BCĐTW',
    'KL BCĐTW',
    'Kết luận BCĐTW',
  ],
  assisting: [
    'Nhiệm vụ của Tổ giúp việc',
    'Tasks of the assisting team',
    'Tổ giúp việc',
    'Tổ giúp việc Ban Chỉ đạo Trung ương',
    'TGV',
  ],
  resolution: ['Nghị quyết', 'Resolution'],
  plan: ['Kế hoạch của Thành phố', 'Plan of the city', 'Kế hoạch'],
  dispatch: ['Công văn của Thành phố', 'Dispatch of the city', 'Công văn', 'Văn bản chỉ đạo của Thành phố'],
  ministry: ['Văn bản của bộ, ngành', 'Document of a ministry', 'Bộ, ngành'],
  other: ['Khác', 'Other'],
} as const;

type SourceType = keyof typeof sourceWords;

const types = Object.keys(sourceWords) as readonly SourceType[];

/** By what a document is counted in the breakdown by source: a type's code, the word as it stands, '' where there is none. */
export const sourceKey: (text: string) => string = memoize((text: string): string => {
  const key = headingKey(text);
  return types.find((type) => sourceWords[type].some((word) => headingKey(word) === key)) ?? normalizeText(text);
});

/** The line's name in a language. */
export function printSource(key: string, english: boolean): string {
  return sourceWords[key as SourceType]?.[english ? 1 : 0] ?? key;
}

/** Types in their order, then other words; what names none last. */
export function sourceRank(key: string): number {
  if (key === '') return types.length + 1;
  const rank = types.indexOf(key as SourceType);
  return rank < 0 ? types.length : rank;
}
