import { describe, expect, it } from 'vitest';
import { parseAreas, parseExcused } from '../../../src/core/tasks/areas';

describe('the seven contents of the movement', () => {
  it.each([
    ['ND1; ND3', ['ND1', 'ND3']],
    ['ND1, ND3', ['ND1', 'ND3']],
    ['nd2,5 ; 7', ['ND2', 'ND5', 'ND7']],
    ['ND1–ND3', ['ND1', 'ND2', 'ND3']],
    ['1 đến 3', ['ND1', 'ND2', 'ND3']],
    ['Nhận thức, tư duy số; An ninh mạng', ['ND1', 'ND6']],
    ['3. Chuyển đổi số', ['ND3']],
    ['ND8; 12; nội dung khác', []],
    ['', []],
  ])('%s', (text, expected) => {
    expect(parseAreas(text)).toEqual(expected);
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
