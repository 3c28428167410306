import { expect, it } from 'vitest';
import { memoize } from '../../../src/core/values/memo';

function counting(most?: number) {
  const made: (string | number)[] = [];
  const of = memoize((key: string | number) => {
    made.push(key);
    return `${key}!`;
  }, most);
  return { made, of };
}

it('what was made once is answered again', () => {
  const { made, of } = counting();
  expect([of('a'), of(1), of('a'), of(1)]).toEqual(['a!', '1!', 'a!', '1!']);
  expect(made).toEqual(['a', 1]);
});

it('a long text is not kept', () => {
  const { made, of } = counting();
  const [kept, long] = ['x'.repeat(200), 'x'.repeat(201)];
  for (const key of [kept, long, kept, long]) expect(of(key)).toBe(`${key}!`);
  expect(made).toEqual([kept, long, long]);
});

it('all are forgotten at once when one more would be too many', () => {
  const { made, of } = counting(2);
  for (const key of [1, 2, 1, 2, 3, 3, 1]) of(key);
  expect(made).toEqual([1, 2, 3, 1]);
});
