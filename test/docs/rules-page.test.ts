import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { rulesPage } from '../../scripts/docs/rules-page';
import { ruleNumbers } from '../../src/core/rules/catalogue';

it('docs/rules.md is what npm run docs writes', () => {
  expect(readFileSync(new URL('../../docs/rules.md', import.meta.url), 'utf8')).toBe(rulesPage());
});

it('the page names every rule once', () => {
  const named = [...rulesPage().matchAll(/^\| \*\*(V\d\d)\*\* \|/gm)].map((match) => match[1]);
  expect([...named].sort()).toEqual([...ruleNumbers]);
});
