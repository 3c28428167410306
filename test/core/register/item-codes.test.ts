import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { difficulties } from '../../../src/core/difficulties/difficulties';
import {
  createCodeGiver,
  isItemCode,
  isItemLine,
  itemSeries,
  splitItemCode,
} from '../../../src/core/register/item-codes';
import type { Register } from '../../../src/core/register/register';
import { reviews } from '../../../src/core/reviews/reviews';
import { targets } from '../../../src/core/targets/targets';

const vm = difficulties as unknown as Register;
const rs = reviews as unknown as Register;
const criteriaLike: Register = { ...(targets as unknown as Register), codePrefix: '' };

describe('codes', () => {
  it.each<[Register, string, boolean]>([
    [vm, 'VM-2025-STC-001', true],
    [vm, 'VM-2025-STC-01', false],
    [vm, 'VM-2025-STC-123456', false],
    [vm, 'VM-1999-STC-001', false],
    [vm, 'VM-2025-stc-001', false],
    [vm, 'KP-2025-STC-001', false],
    [rs, 'RS01', true],
    [rs, 'RS1', false],
    [rs, 'RS12345', false],
    [criteriaLike, 'CQ1', true],
    [criteriaLike, '', false],
  ])('%#: %s', (register, code, expected) => {
    expect(isItemCode(register, code)).toBe(expected);
  });

  it('of a unit’s rows count by year and unit, the tracker’s own alone', () => {
    expect([itemSeries(vm, 2025, 'skhcn'), itemSeries(rs, 2025, '')]).toEqual(['VM-2025-SKHCN', 'RS']);
    expect(splitItemCode('VM-2025-STC-012')).toEqual(['VM-2025-STC', 12]);
    expect(splitItemCode('RS07')).toEqual(['RS', 7]);
    expect(splitItemCode('của tôi')).toEqual(['', 0]);
  });

  it('are never given twice, in whatever order rows come', () => {
    const number = fc.integer({ min: 1, max: 30 });
    fc.assert(
      fc.property(fc.array(number), fc.array(fc.boolean()), number, (noted, gives, before) => {
        const giver = createCodeGiver(vm, new Map([['VM-2025-STC', before]]));
        const seen = new Set(noted.map((serial) => `VM-2025-STC-${String(serial).padStart(3, '0')}`));
        for (const code of seen) giver.note(code);
        for (const _ of gives) {
          const code = giver.give('VM-2025-STC');
          expect(seen.has(code)).toBe(false);
          expect(splitItemCode(code)[1]).toBeGreaterThan(before);
          seen.add(code);
        }
      }),
    );
    expect(createCodeGiver(rs, new Map()).give('RS')).toBe('RS01');
    expect(createCodeGiver(vm, new Map()).give('VM-2025-STC')).toBe('VM-2025-STC-001');
  });

  it.each([
    [['VM-2025-STC-001'], 'VM-2025-STC-002'],
    [['VM-2025-STC-000'], 'VM-2025-STC-001'],
    [['của tôi', 'VM-2025-SNV-009'], 'VM-2025-STC-001'],
    [['VM-2025-STC-999'], 'VM-2025-STC-1000'],
  ])('after %j the next is %s', (noted, next) => {
    const giver = createCodeGiver(vm, new Map());
    for (const code of noted) giver.note(code);
    expect(giver.give('VM-2025-STC')).toBe(next);
  });

  it.each([
    ['VM-2025-STC-001: đã có ý kiến', true],
    ['Sổ 5: ⚠ đề nghị DN-2025-STC-001 chưa trả lời', true],
    ['V18 hạn không có trên lịch', false],
    ['xem VM-2025-STC-001: đã có', false],
  ])('tell a register’s line of a check cell: %s', (line, expected) => {
    expect(isItemLine(line)).toBe(expected);
  });
});
