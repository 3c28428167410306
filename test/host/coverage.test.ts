import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { coverageTable } from '../../scripts/host/coverage';

it('the README says how much of each class is there (npm run docs)', () => {
  const readme = readFileSync(new URL('../../scripts/host/README.md', import.meta.url), 'utf8');
  expect(readme).toContain(coverageTable());
});
