import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonBytes } from '../../../scripts/host/accounting/json-bytes';

const sizeOf = (value: unknown) => Buffer.byteLength(JSON.stringify(value), 'utf8');

describe('the bytes of a value as JSON', () => {
  it('are those of its text in UTF-8, whatever it is', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
        expect(jsonBytes(value)).toBe(sizeOf(value));
      }),
    );
  });

  it('are counted without fields that are undefined, as JSON leaves them out', () => {
    expect(jsonBytes({ a: undefined, b: { c: 1, d: undefined } })).toBe(sizeOf({ b: { c: 1 } }));
    expect(jsonBytes({ a: undefined })).toBe(2);
  });

  it('are the same for lists that are measured item by item', () => {
    const rows = Array.from({ length: 3000 }, (_, row) => ['Sở Nội vụ', row, '"trích"', '']);
    expect(jsonBytes({ valueRanges: [{ values: rows }] })).toBe(sizeOf({ valueRanges: [{ values: rows }] }));
    expect(jsonBytes(rows.flat())).toBe(sizeOf(rows.flat()));
  });
});
