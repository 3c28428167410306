import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareVietnamese } from '../../../src/core/text/collate';

describe('compareVietnamese', () => {
  it.each([
    ['the alphabet', ['a', 'ă', 'â', 'b', 'c', 'd', 'đ', 'e', 'ê', 'g', 'o', 'ô', 'ơ', 'u', 'ư', 'v', 'y']],
    ['the tones', ['ma', 'mà', 'mả', 'mã', 'má', 'mạ']],
    ['letters before tones', ['ba', 'bạ', 'băn', 'bân', 'bo']],
    ['a tone decides only between equal letters', ['hoà an', 'hoa bưởi', 'hoà bưởi']],
    ['names of places', ['Ba Đình', 'Cửa Nam', 'Định Công', 'Đống Đa', 'Ô Chợ Dừa', 'Yên Sở']],
    ['numbers by value', ['Phụ lục 2', 'Phụ lục 02a', 'Phụ lục 10', 'Phụ lục 100', 'Phụ lục A']],
    ['short before long', ['Sở', 'Sở Tài chính', 'Sở Y tế']],
    ['a word end before any letter', ['Hà Nội', 'Hài']],
  ])('sorts %s', (_, sorted) => {
    expect([...sorted].reverse().sort(compareVietnamese)).toEqual(sorted);
    expect([...sorted].sort(compareVietnamese)).toEqual(sorted);
  });

  it('keeps both tone placements and Unicode forms together', () => {
    const names = ['Hòa Xá', 'Hoà Lạc', 'Hoa Lư', 'Hòa Lạc'.normalize('NFD')];
    expect([...names].sort(compareVietnamese).map((name) => name.normalize('NFC'))).toEqual([
      'Hòa Lạc',
      'Hoà Lạc',
      'Hoa Lư',
      'Hòa Xá',
    ]);
  });

  it('is an order', () => {
    const text = fc.string({ unit: fc.constantFrom(...'aàạăằâbđdeêoôơuư 0129AĐ-'), maxLength: 8 });
    fc.assert(
      fc.property(text, text, text, (a, b, c) => {
        expect(Math.sign(compareVietnamese(a, b))).toBe(-Math.sign(compareVietnamese(b, a)) + 0);
        if (compareVietnamese(a, b) <= 0 && compareVietnamese(b, c) <= 0) {
          expect(compareVietnamese(a, c)).toBeLessThanOrEqual(0);
        }
      }),
    );
  });
});
