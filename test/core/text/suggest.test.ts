import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allowedDistance, boundedDistance, nearestOf } from '../../../src/core/text/suggest';

const progressWords = ['Chưa triển khai', 'Đang thực hiện', 'Hoàn thành', 'Tạm dừng', 'Hủy'];

describe('nearestOf', () => {
  it.each([
    ['Hoàn thnàh', 'Hoàn thành'],
    ['hoan thanh', 'Hoàn thành'],
    ['Đang thực hện', 'Đang thực hiện'],
    ['Tam dưng', 'Tạm dừng'],
    ['Chua trien khia', 'Chưa triển khai'],
    ['Đã xong', undefined],
    ['Hủ', undefined],
    ['', undefined],
  ])('%j suggests %j', (text, expected) => {
    expect(nearestOf(text, progressWords)).toBe(expected);
  });

  it('suggests nothing when two are equally close', () => {
    expect(nearestOf('Phường Tân Mát', ['Phường Tân Mai', 'Phường Tân Mạn'])).toBeUndefined();
    expect(nearestOf('Phường Tân Mait', ['Phường Tân Mai', 'Phường Tân Mạn'])).toBe('Phường Tân Mai');
  });
});

it('a nearer one than two that are equally close is suggested, wherever it stands', () => {
  const words = ['Phường Tân Mạc', 'Phường Tân Mạn', 'Phường Tân Mai'];
  for (const order of [words, [...words].reverse()]) expect(nearestOf('Phường Tân Maii', order)).toBe('Phường Tân Mai');
});

it.each([
  [3, 0],
  [4, 1],
  [7, 1],
  [8, 2],
  [29, 2],
  [30, 3],
])('a slip of the pen in a text of %i letters changes at most %i', (length, distance) => {
  expect(allowedDistance(length)).toBe(distance);
});

describe('boundedDistance', () => {
  it.each([
    ['ab', 'ba', 1],
    ['kitten', 'sitting', 3],
    ['so tai chinh', 'so tai chnih', 1],
    ['', 'abc', 3],
    ['abc', 'abc', 0],
    ['ab', 'cd', 2],
    ['abcd', 'badc', 2],
    ['xab', 'xbc', 2],
    ['ab', 'bc', 2],
  ])('%s and %s: %i', (one, other, expected) => {
    expect(boundedDistance(one, other, 5)).toBe(expected);
  });

  it('is symmetric, and says max + 1 for anything farther', () => {
    const word = fc.string({ unit: fc.constantFrom(...'abc'), maxLength: 10 });
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 4 }), (one, other, max) => {
        const distance = boundedDistance(one, other, 20);
        expect(boundedDistance(other, one, 20)).toBe(distance);
        expect(boundedDistance(one, other, max)).toBe(Math.min(distance, max + 1));
      }),
    );
  });
});
