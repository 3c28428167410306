import { describe, expect, it } from 'vitest';
import type { ColumnProfile } from '../../../../src/core/import/columns/column-profile';
import { withTitle } from '../../../../src/core/import/columns/find-title';
import type { ColumnReason, ImportKey } from '../../../../src/core/import/proposal/proposal';
import { profileOf } from './profile-of';

type Column = readonly [
  heading: string,
  data: Partial<ColumnProfile>,
  key?: ImportKey | undefined,
  reason?: ColumnReason,
];

function titled(...given: readonly Column[]) {
  const columns = given.map(([heading, , key, reason = 'unknown'], index) => ({
    columnIndex: index + 3,
    heading,
    key,
    confidence: 0.2,
    reason,
    examples: [],
  }));
  return withTitle(columns, new Map(given.map(([, data], index) => [index + 3, profileOf(data)])));
}
const question = (...given: readonly Column[]) => titled(...given).question;

describe('a table whose contents no heading names', () => {
  it('has them in the column of the longest texts, which is asked about', () => {
    const { columns, question: asked } = titled(['a', { length: 20 }], ['b', { length: 30 }], ['c', { length: 30 }]);
    expect(columns).toEqual([
      { columnIndex: 3, heading: 'a', key: undefined, confidence: 0.2, reason: 'unknown', examples: [] },
      { columnIndex: 4, heading: 'b', key: 'title', confidence: 0.5, reason: 'data', examples: [] },
      { columnIndex: 5, heading: 'c', key: undefined, confidence: 0.2, reason: 'unknown', examples: [] },
    ]);
    expect(asked).toEqual({ column: 4, facts: { kind: 'noTitle', heading: 'b' } });
  });

  it.each<[string, Column]>([
    ['twelve letters or fewer', ['b', { length: 12 }]],
    ['days', ['b', { length: 30, whens: 0.6 }]],
    ['units', ['b', { length: 30, units: 0.6 }]],
    ['what another heading names', ['b', { length: 30 }, 'note']],
    ['numbering', ['b', { length: 30 }, undefined, 'numbering']],
    ['codes', ['b', { length: 30 }, undefined, 'code']],
  ])('has none among %s: it is asked for at the first column', (_, column) => {
    const { columns, question: asked } = titled(['a', { length: 5 }, 'lead'], column);
    expect(columns.some(({ key }) => key === 'title')).toBe(false);
    expect(asked).toEqual({ column: 3, facts: { kind: 'noTitle', heading: undefined } });
  });

  it.each<[string, Partial<ColumnProfile>]>([
    ['thirteen letters', { length: 13 }],
    ['days in half of its cells', { length: 30, whens: 0.5 }],
    ['units in half of its cells', { length: 30, units: 0.5 }],
  ])('may have them in a column of %s', (_, data) => {
    expect(question(['a', data])).toEqual({ column: 3, facts: { kind: 'noTitle', heading: 'a' } });
  });
});

it('a table whose contents a heading names stays as it is', () => {
  const { columns, question: asked } = titled(['a', { length: 5 }, 'title'], ['b', { length: 50 }]);
  expect(columns.map(({ key }) => key)).toEqual(['title', undefined]);
  expect(asked).toBeUndefined();
});
