import {
  type FigureKey,
  noFigures,
  sumFigures,
  type UnitFigures,
} from '../../../src/core/report/counting/unit-figures';
import type { Publication, PublishedUnit } from '../../../src/core/tree/publication';

export function figuresOf(
  counts: { readonly [key in FigureKey]?: number },
  more: Partial<UnitFigures> = {},
): UnitFigures {
  return { ...noFigures, ...more, counts: { ...noFigures.counts, ...counts } };
}

function publishedUnit(code: string, over: Partial<PublishedUnit>): PublishedUnit {
  return {
    kind: 'unit',
    code,
    name: `Đơn vị ${code}`,
    fileId: '',
    sheetName: '',
    present: 1,
    expected: 1,
    moment: undefined,
    figures: noFigures,
    ...over,
  };
}

const units: readonly PublishedUnit[] = [
  publishedUnit('STC', {
    fileId: 'tep-stc',
    sheetName: 'Việc',
    figures: figuresOf(
      { overdue: 3, upTo7: 1, from8To30: 1, over30: 1, doneOnTime: 2, budget: 5_000_000 },
      { longestDays: 40, updatedAt: 45_940.5 },
    ),
  }),
  publishedUnit('SNV', {
    present: 0,
    moment: 45_930,
    figures: figuresOf({ inTime: 4, cancelled: 1, openDifficulties: 2 }),
  }),
  publishedUnit('XA', {
    kind: 'lower',
    present: 7,
    expected: 9,
    figures: figuresOf({ dueSoon: 5, regular: 1 }),
    scopeYear: 2025,
  }),
];

/** Two units, one lower tracker, one decision: everything once. */
export const publication: Publication = {
  code: 'BC-20251013-1630',
  moment: 45_943.6875,
  oldest: 45_930,
  trackerName: 'Bảng theo dõi',
  trackerId: 'tracker',
  below: ['xa', 'xa-2'],
  scopeYear: 2025,
  units,
  total: sumFigures(units.map((one) => one.figures)),
  present: 8,
  expected: 11,
  decisions: [
    {
      code: 'KH1',
      title: 'Việc chậm',
      unitName: 'Sở Tài chính',
      daysLate: 40,
      cause: 'chờ vốn',
      committedOn: undefined,
      decidedBy: 'UBND Thành phố',
      isBelow: true,
    },
  ],
  decisionCount: 4,
};
