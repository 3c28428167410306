import { describe, expect, it } from 'vitest';
import { readSourceFiles } from './source-files';

const useCases = readSourceFiles('src/app/use-cases');
/** What another use-case calls is tried through that one. */
const called = new Set(useCases.flatMap(({ imports }) => imports));
const tried = new Set(
  readSourceFiles('src', 'test/app/use-cases').flatMap((file) => (file.path.startsWith('test/') ? file.imports : [])),
);

describe('every use-case is tried over ports in memory', () => {
  it.each(useCases.map(({ path }) => path).filter((path) => !called.has(path)))('%s', (path) => {
    expect([...tried]).toContain(path);
  });
});
