import { expect, it } from 'vitest';
import { findParents } from '../../../../src/core/import/rows/outline';
import { parseNumbering } from '../../../../src/core/import/words/numbering';

it.each<[string, string, string]>([
  ['numbers below Romans', 'I 1 2 II 1', 'I II'],
  ['Romans below letters', 'A I 1 II B I', 'A I B'],
  ['letters below Romans, where a Roman comes first', 'I A 1 B II', 'I A'],
  ['dotted numbers below numbers', '1 1.1 1.2 2 3 3.1', '1 3'],
  ['three levels of numbers', '1 1.1 1.1.1 1.1.2 1.2', '1 1.1'],
  ['dotted numbers of another number', '3 1.2', ''],
  ['dotted numbers of a number that begins alike', '1 12.1', ''],
  ['dotted numbers below a Roman', 'I 1.1 1.2', 'I'],
  ['dotted numbers of other dotted ones', '1.1 1.1.1 2.1.1', '1.1'],
  ['small letters below numbers', '1 a b 2', '1'],
  ['small letters below dotted numbers', '1.1 a b', '1.1'],
  ['numbers only', '1 2 3', ''],
  ['rows without a number between', 'I . 1 . II . 1', 'I II'],
  ['I behind H: a letter', 'G 1 H 1 I 1 K', 'G H I'],
  ['V behind U: a letter', 'U V 1', 'V'],
  ['X behind no W: a Roman', 'A X 1', 'A X'],
  ['X behind W: a letter', 'W X 1', 'X'],
  ['a number before a letter', '1 A 1', 'A'],
  ['nothing', '. .', ''],
])('above %s: %s', (_, rows, parents) => {
  const labels = rows.split(' ');
  const found = findParents(labels.map((label) => (label === '.' ? undefined : parseNumbering(label))));
  expect([...found].map((index) => labels[index]).join(' ')).toBe(parents);
});

it('a letter that stands alone between letters is one, though it reads as a Roman: nothing stands below it', () => {
  const letters = ['G', 'H', 'I'].map(parseNumbering);
  expect([...findParents(letters)]).toEqual([]);
  expect([...findParents(['C', 'G', 'I'].map(parseNumbering))]).toEqual([1]);
});
