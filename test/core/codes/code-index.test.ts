import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCodeIndex } from '../../../src/core/codes/code-index';

const series = fc.constantFrom('KH139-2025-SKHCN-', 'KH139-2025-SKHCN-0', 'KH139-2025-STC-', 'NV-2025-DV-', '', '-');
const serial = fc.oneof(
  fc.nat(1200).map((number) => String(number).padStart(3, '0')),
  fc.constantFrom('007.1', '0070', '07', 'xx7', '７７７', '', ' 07', '1e2', '+07'),
);
const code = fc.oneof(
  fc.tuple(series, serial).map(([before, number]) => before + number),
  fc.string(),
);

describe('createCodeIndex', () => {
  it('answers as a map does, whatever the codes and in whatever order they come', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.boolean(), code, fc.nat())), (steps) => {
        const index = createCodeIndex<number>();
        const map = new Map<string, number>();
        for (const [isSet, key, value] of steps) {
          expect(index.get(key)).toBe(map.get(key));
          if (!isSet) continue;
          index.set(key, value);
          map.set(key, value);
          expect(index.size).toBe(map.size);
        }
        for (const [key, value] of map) expect(index.get(key)).toBe(value);
      }),
    );
  });

  it('tells the codes of a row from those of its parts', () => {
    const index = createCodeIndex<string>();
    index.set('KH139-2025-SKHCN-007', 'whole');
    index.set('KH139-2025-SKHCN-007.1', 'part');
    index.set('KH139-2025-SKHCN-0071', 'another');
    expect(['', '.1', '1', '.2'].map((end) => index.get(`KH139-2025-SKHCN-007${end}`))).toEqual([
      'whole',
      'part',
      'another',
      undefined,
    ]);
  });
});
