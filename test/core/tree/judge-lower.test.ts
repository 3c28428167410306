import { describe, expect, it } from 'vitest';
import { momentOf } from '../../../src/core/time/day';
import { countOnce } from '../../../src/core/tree/count-once';
import { type FoundLower, judgeLower } from '../../../src/core/tree/judge-lower';
import type { Publication, PublishedUnit } from '../../../src/core/tree/publication';
import { today, unit } from '../rules/fixtures';
import { leaf, published } from './published-fixtures';

const now = momentOf(today, 8, 0);
const line = (fileId: string, over: Partial<Publication> = {}, code = fileId.toUpperCase()): FoundLower => ({
  unit: unit(code, `Xã ${code}`, 5, { fileId, isTracker: true }),
  file: `Tệp ${fileId}`,
  found: { kind: 'read', publication: published(fileId, over) },
});
const judge = (lines: readonly FoundLower[], kept = new Map<string, Publication>()) =>
  [...judgeLower(lines, { ownIds: ['tren'], kept, now })].map(([code, { publication, left }]) => [
    code,
    publication?.trackerName ?? '',
    left?.reason ?? '',
  ]);

describe('a lower tracker', () => {
  it('is counted as it stands, with all that stand below it', () => {
    expect(judge([line('xa', { below: ['xa-1'] })])).toEqual([['XA', 'xa', '']]);
    expect(
      [...judgeLower([line('xa', { below: ['xa-1'] })], { ownIds: [], kept: new Map(), now }).values()][0]?.ids,
    ).toEqual(['xa', 'xa-1']);
  });

  it.each<[string, FoundLower]>([
    ['noTrackerId', line('')],
    ['circle', line('tren')],
    ['circle', line('xa', { below: ['tren'] })],
    ['noReport', line('xa', { code: '' })],
    ['trackerCopy', line('xa', { trackerId: 'ban-goc' })],
    ['damagedFigures', line('xa', { moment: now + 1.1 })],
    ['damagedFigures', line('xa', { oldest: momentOf(today, 7, 1) })],
    ['emptyTracker', line('xa', { units: [] })],
    ['otherFormat', { ...line('xa'), found: { kind: 'otherFormat', found: '2', most: 1 } }],
    ['damagedFigures', { ...line('xa'), found: { kind: 'damaged', cell: 'B4' } }],
    ['sumsDiffer', { ...line('xa'), found: { kind: 'sumsDiffer', cell: 'B4', column: 'Tổng', found: '1', count: 2 } }],
    ['notShared', { ...line('xa'), found: { kind: 'leftOut', reason: 'notShared' as never, facts: {} } }],
  ])('is left out for %s', (reason, found) => {
    expect(judge([found])[0]?.slice(1)).toEqual(['', reason]);
  });

  it('is left out with what was found', () => {
    const leftOf = (found: FoundLower) =>
      [...judgeLower([line('xb', { below: ['chung'] }), found], { ownIds: ['tren'], kept: new Map(), now }).values()][1]
        ?.left;
    expect(leftOf(line('xa', { trackerId: 'ban-goc' }))).toEqual({
      reason: 'trackerCopy',
      facts: { file: 'Tệp xa', found: 'ban-goc' },
    });
    expect(leftOf(line('xa', { trackerId: '' }))?.facts).toEqual({ file: 'Tệp xa', found: '?' });
    expect(leftOf(line('xa', { below: ['chung', ''] }))).toEqual({
      reason: 'sharedBelow',
      facts: { file: 'Tệp xa', other: 'Xã XB', found: 'chung' },
    });
    expect(leftOf({ ...line('xa'), found: { kind: 'otherFormat', found: '2', most: 1 } })?.facts).toEqual({
      file: 'Tệp xa',
      found: '2',
      most: 1,
    });
  });

  it('without an id is none of those that stand below', () => {
    const found: FoundLower = { ...line('xa'), found: { kind: 'damaged' } };
    const kept = new Map([['XA', published('', { below: ['', 'thon'] })]]);
    expect(judgeLower([found], { ownIds: [], kept, now }).get('XA')?.ids).toEqual(['xa', 'thon']);
  });

  it('whose oldest figures are of its report is believed', () => {
    expect(judge([line('xa', { oldest: momentOf(today, 7, 0) })])[0]?.[2]).toBe('');
  });

  it('of this very moment, or of a clock a little ahead, is believed', () => {
    expect(judge([line('xa', { moment: now + 1 })])[0]?.[2]).toBe('');
  });

  it('that two lines name counts for the first', () => {
    expect(judge([line('xa'), line('xa', {}, 'XB')])).toEqual([
      ['XA', 'xa', ''],
      ['XB', '', 'sameTracker'],
    ]);
  });

  it('that stands below two lines counts for the first', () => {
    expect(judge([line('xa', { below: ['chung'] }), line('xb', { below: ['chung'] })])[1]).toEqual([
      'XB',
      '',
      'sharedBelow',
    ]);
    expect(judge([line('xa', { below: ['xb'] }), line('xb')])[1]?.[2]).toBe('sharedBelow');
  });

  it('that is left out keeps its last good figures, unless they count elsewhere', () => {
    const broken: FoundLower = { ...line('xa'), found: { kind: 'damaged' } };
    const kept = (over: Partial<Publication> = {}) =>
      new Map([['XA', published('xa', { trackerName: 'cũ', ...over })]]);
    expect(judge([broken], kept())[0]).toEqual(['XA', 'cũ', 'damagedFigures']);
    expect(judge([broken], kept({ below: ['tren'] }))[0]?.[1]).toBe('');
    expect(judge([line('xb', { below: ['xa'] }), broken], kept())[1]?.[1]).toBe('');
    expect(judge([line('xa', {}, 'XB'), line('xa')], kept())[1]?.[1]).toBe('');
  });
});

describe('a table that two places of the tree name', () => {
  const entry = (code: string, units: readonly PublishedUnit[], more: Partial<Publication> = {}) => ({
    unit: unit(code, `Xã ${code}`, 5),
    judged: { publication: published(code, { units, ...more }), left: undefined, ids: [] },
  });
  const own = [
    unit('STC', 'Sở Tài chính', 3, { fileId: 'tep' }),
    unit('XA', 'Xã A', 4, { fileId: 'xa', isTracker: true }),
  ];
  const noFiguresYet = { publication: undefined, left: undefined, ids: [] };
  const decision = (unitName: string) => ({ unitName, title: 'x' }) as unknown as Publication['decisions'][number];

  it('counts at the first of them', () => {
    const { entries, twice } = countOnce(
      [
        entry('XA', [leaf('A', { fileId: 'tep' }), leaf('B')], {
          decisions: [decision('A'), decision('B')],
          decisionCount: 5,
        }),
      ],
      own,
    );
    const left = entries[0]?.judged.publication;
    expect(left).toMatchObject({ present: 1, expected: 1, decisionCount: 4 });
    expect(left?.total.counts.inTime).toBe(2);
    expect(left?.units.map(({ countedAt, expected }) => [countedAt, expected])).toEqual([
      ['Sở Tài chính', 0],
      [undefined, 1],
    ]);
    expect(countOnce([{ ...entry('XA', []), judged: noFiguresYet }], own).entries).toEqual([
      { ...entry('XA', []), judged: noFiguresYet },
    ]);
    expect(left?.decisions.map(({ unitName }) => unitName)).toEqual(['B']);
    expect(twice).toEqual([{ fileId: 'tep', one: 'Sở Tài chính', other: 'A (Xã XA)', isCountedOnce: true }]);
  });

  it('may be another table of the same file: it counts, and is named', () => {
    const { entries, twice } = countOnce([entry('XA', [leaf('A', { fileId: 'tep', sheetName: 'Việc 2' })])], own);
    expect(entries[0]?.judged.publication?.expected).toBe(1);
    expect(twice.map(({ isCountedOnce }) => isCountedOnce)).toEqual([false]);
  });

  it('within one tracker is that tracker’s own affair', () => {
    const twoOfOne = [leaf('A', { fileId: 'f' }), leaf('B', { fileId: 'f' })];
    expect(countOnce([entry('XA', twoOfOne)], own).twice).toEqual([]);
    expect(countOnce([entry('XA', twoOfOne), entry('XB', [leaf('C', { fileId: 'f' })])], own).twice).toHaveLength(1);
    expect(countOnce([entry('XA', [leaf('A')]), entry('XB', [leaf('C')])], own).twice).toEqual([]);
    expect(countOnce([entry('XA', [leaf('A', { kind: 'lower', fileId: 'tep' })])], own).twice).toEqual([]);
    expect(countOnce([entry('XB', [leaf('A', { fileId: 'xa' })])], own).twice).toEqual([]);
  });
});
