import { expect, it } from 'vitest';
import { isCurrent, type UnitOutcome } from '../../../src/core/outcomes/outcome';

it.each<[UnitOutcome, boolean]>([
  [{ kind: 'read', unitCode: 'STC', readAt: 1, source: '', tasks: [] }, true],
  [{ kind: 'unchanged', unitCode: 'STC', readAt: 1 }, true],
  [{ kind: 'lower', unitCode: 'STC', readAt: 1 }, true],
  [{ kind: 'leftOut', unitCode: 'STC', reason: 'noAccess', facts: {}, readAt: 1 }, false],
  [{ kind: 'absent', unitCode: 'STC' }, false],
])('$kind: its rows stand as they are in its table: %s', (outcome, current) => {
  expect(isCurrent(outcome)).toBe(current);
});
