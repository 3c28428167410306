import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeBlocks } from '../../../src/sheets/staging/shelves';

const sizes = fc.array(fc.record({ height: fc.integer({ min: 1, max: 40 }), width: fc.integer({ min: 1, max: 70 }) }), {
  maxLength: 60,
});

describe('room for blocks of cells', () => {
  it('is found so that each stands within the sheet and no two share a cell', () => {
    fc.assert(
      fc.property(sizes, (blocks) => {
        const { places, rowCount, columnCount } = placeBlocks(blocks);
        const taken = new Uint8Array(rowCount * columnCount);
        let outside = 0;
        for (const [index, { height, width }] of blocks.entries()) {
          const { rowIndex = -1, columnIndex = -1 } = places[index] ?? {};
          if (rowIndex < 0 || rowIndex + height > rowCount || columnIndex + width > columnCount) outside += 1;
          for (let row = rowIndex; row < rowIndex + height; row += 1) {
            for (let column = columnIndex; column < columnIndex + width; column += 1) {
              const at = row * columnCount + column;
              taken[at] = (taken[at] ?? 0) + 1;
            }
          }
        }
        expect([outside, taken.some((count) => count > 1)]).toEqual([0, false]);
      }),
    );
  });

  it('takes little more than the blocks themselves when many are narrow and one is wide', () => {
    const narrow = Array.from({ length: 4_000 }, (_, index) => ({ height: 1 + (index % 30), width: 1 }));
    const blocks = [...narrow, { height: 1, width: 27 }];
    const cells = blocks.reduce((sum, { height, width }) => sum + height * width, 0);
    const { rowCount, columnCount } = placeBlocks(blocks);
    expect(rowCount * columnCount).toBeLessThan(cells * 1.1);
  });

  it('is as wide as wastes least', () => {
    const narrow = (count: number) => Array.from({ length: count }, () => ({ height: 5, width: 1 }));
    const sizeOf = (blocks: Parameters<typeof placeBlocks>[0]) => {
      const { rowCount, columnCount } = placeBlocks(blocks);
      return [rowCount, columnCount];
    };
    expect(sizeOf([{ height: 1, width: 10 }, ...narrow(16)])).toEqual([6, 16]);
    expect(sizeOf([{ height: 1, width: 3 }, ...narrow(6)])).toEqual([11, 3]);
    expect(sizeOf([2, 2, 2, 1].map((width) => ({ height: 5, width })))).toEqual([5, 7]);
  });
});
