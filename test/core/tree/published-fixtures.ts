import { noFigures, type UnitFigures } from '../../../src/core/report/counting/unit-figures';
import { momentOf } from '../../../src/core/time/day';
import type { Publication, PublishedUnit } from '../../../src/core/tree/publication';
import { today } from '../rules/fixtures';

export const figures = (counts: object): UnitFigures => ({ ...noFigures, counts: { ...noFigures.counts, ...counts } });
/** A unit of a lower tracker, with figures of its own. */
export const leaf = (code: string, over: Partial<PublishedUnit> = {}): PublishedUnit => ({
  kind: 'unit',
  code,
  name: code,
  fileId: '',
  sheetName: '',
  present: 1,
  expected: 1,
  moment: undefined,
  figures: figures({ inTime: 2 }),
  ...over,
});
/** What a lower tracker tells. */
export const published = (trackerId: string, over: Partial<Publication> = {}): Publication => ({
  code: 'BC-20251010-0700',
  moment: momentOf(today, 7, 0),
  oldest: today - 1,
  trackerName: trackerId,
  trackerId,
  below: [],
  scopeYear: undefined,
  units: [leaf('A')],
  total: figures({ inTime: 2 }),
  present: 1,
  expected: 1,
  decisions: [],
  decisionCount: 0,
  ...over,
});
