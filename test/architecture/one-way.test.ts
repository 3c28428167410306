import { expect, it } from 'vitest';
import { findWriters } from './who-writes';

const writers = findWriters();

it('knows functions that write, by themselves and through others', () => {
  expect([...writers.keys()]).toContain('src/app/finishing/commit-whole.ts commitWhole');
  expect([...writers.keys()]).toContain('src/app/use-cases/reporting/consolidate.ts consolidate');
  expect(writers.size).toBeGreaterThan(50);
});

it('nothing called read, find, list, plan, judge, describe, count or recall writes anything', () => {
  const quiet = /^(read|find|list|plan|judge|assess|describe|count|recall|render|is|has|may)(?=[A-Z])/;
  // What a person does may be a listing: `listForCity` makes a page.
  const loud = [...writers].filter(([place]) => {
    const [file = '', name = ''] = place.split(' ');
    return quiet.test(name) && !file.startsWith('src/app/use-cases/registers/list-');
  });
  expect(loud.map(([place, way]) => `${place}: ${way}`)).toEqual([]);
});
