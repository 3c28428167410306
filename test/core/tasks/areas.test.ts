import { describe, expect, it } from 'vitest';
import { areas, areaWords, parseAreas, parseExcused, printAreas, readAreas } from '../../../src/core/tasks/areas';

describe('the seven contents of the movement', () => {
  it.each([
    ['ND1; ND3', ['ND1', 'ND3']],
    ['ND1, ND3', ['ND1', 'ND3']],
    ['nd2,5 ; 7', ['ND2', 'ND5', 'ND7']],
    ['ND1–ND3', ['ND1', 'ND2', 'ND3']],
    ['1 đến 3', ['ND1', 'ND2', 'ND3']],
    ['Nhận thức, tư duy số; An ninh mạng', ['ND1', 'ND6']],
    ['3. Chuyển đổi số', ['ND3']],
    ['ND4: Kinh tế số, doanh nghiệp công nghệ, khởi nghiệp', ['ND4']],
    ['ND7 to ND7; ND2', ['ND7', 'ND2']],
    ['5 - 7', ['ND5', 'ND6', 'ND7']],
    ['ND3; 3; ND 3', ['ND3']],
    ['ND8; 12; nội dung khác', []],
    ['', []],
  ])('%s', (text, expected) => {
    expect(parseAreas(text)).toEqual(expected);
  });

  it.each(areas)('%s is known by its words, in both languages', (area) => {
    for (const words of areaWords[area]) {
      expect(words).not.toBe('');
      expect(parseAreas(words.toUpperCase())).toEqual([area]);
    }
  });

  it.each([
    ['2, nd4', 'ND2; ND4'],
    ['An ninh mạng', 'ND6'],
    ['ND1; nội dung khác', undefined],
    ['nội dung khác', undefined],
    ['', undefined],
    [3, 'ND3'],
  ])('%j is stored by its codes, unless something names none: %s', (cell, expected) => {
    expect(printAreas(cell)).toBe(expected);
  });

  it('what names none is told as typed', () => {
    expect(readAreas('ND1, nội dung khác; ND9')).toEqual({ areas: ['ND1'], unknown: ['nội dung khác', 'ND9'] });
    expect(readAreas(null)).toEqual({ areas: [], unknown: [] });
  });

  it.each([
    ['ND7: chưa có hoạt động', ['ND7']],
    ['ND1–ND3: đơn vị mới thành lập', ['ND1', 'ND2', 'ND3']],
    ['ND5 – chưa được giao; ND6: thuộc đơn vị khác', ['ND5', 'ND6']],
    ['ND7', []],
    ['ND7:', []],
  ])('are left out only for a reason: %s', (text, expected) => {
    expect(parseExcused(text)).toEqual(expected);
  });
});
