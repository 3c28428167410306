import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { dispatchObligations } from '../../scripts/docs/obligations/dispatch';
import { movementObligations } from '../../scripts/docs/obligations/movement';

const tests = path.resolve(import.meta.dirname, '..');
const all = [...dispatchObligations, ...movementObligations];

describe('the list of what is asked for', () => {
  it('has every line of the dispatch and of the movement, once and in order', () => {
    const numbered = (letter: string, count: number) => Array.from({ length: count }, (_, at) => `${letter}${at + 1}`);
    expect(dispatchObligations.map(({ id }) => id)).toEqual(numbered('A', 27));
    expect(movementObligations.map(({ id }) => id)).toEqual(numbered('B', 28));
  });

  it.each(all.flatMap(({ id, shown }) => (shown === undefined ? [] : [[id, ...shown] as const])))(
    '%s is shown by a test of test/%s',
    (_, file, name) => {
      expect(readFileSync(path.join(tests, file), 'utf8')).toContain(`('${name}`);
    },
  );

  it('names a place for each line that is shown', () => {
    expect(all.filter(({ shown, where }) => shown !== undefined && where.length === 0)).toEqual([]);
  });
});
