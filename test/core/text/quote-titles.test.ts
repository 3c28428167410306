import { expect, it } from 'vitest';
import { quoteTitles } from '../../../src/core/text/quote-titles';

it('titles of sheets stand in quotes, with commas between', () => {
  expect([quoteTitles([]), quoteTitles(['SKHCN']), quoteTitles(['SKHCN', 'Báo cáo'])]).toEqual([
    '',
    '“SKHCN”',
    '“SKHCN”, “Báo cáo”',
  ]);
});
