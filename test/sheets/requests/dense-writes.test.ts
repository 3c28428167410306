import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/core/values/cell';
import { writeDensely } from '../../../src/sheets/requests/dense-writes';
import { type CellChange, writeCells } from '../../../src/sheets/requests/requests';
import { estimateBytes } from '../../../src/sheets/staging/staging';
import { createWorkbook } from '../workbook';

const sheetId = 4;
const standing = (rowIndex: number, columnIndex: number): Cell => `${rowIndex}:${columnIndex}`;

function newBook() {
  const values = Array.from({ length: 60 }, (_, row) =>
    Array.from({ length: 5 }, (__, column) => standing(row, column)),
  );
  return createWorkbook({ title: 'T', sheetId, rows: 60, columns: 5, values });
}

const someChanges: fc.Arbitrary<CellChange[]> = fc.uniqueArray(
  fc.record({ rowIndex: fc.nat(59), columnIndex: fc.nat(4), value: fc.constantFrom<Cell>('mới', 7, '') }),
  { selector: ({ rowIndex, columnIndex }) => `${rowIndex}:${columnIndex}`, maxLength: 80 },
);

describe('dense writes', () => {
  it('leave the same cells behind as single writes do', () => {
    fc.assert(
      fc.property(someChanges, fc.nat(59), (changes, foreignRow) => {
        const single = newBook();
        single.apply(writeCells(sheetId, changes));
        const dense = newBook();
        dense.apply(
          writeDensely(sheetId, changes, (row, column) =>
            row === foreignRow ? undefined : { value: standing(row, column) },
          ),
        );
        expect(dense.read(sheetId).rows).toEqual(single.read(sheetId).rows);
      }),
    );
  });

  it('never write a row that is not ours between two that are', () => {
    const changes = [1, 3].map((rowIndex) => ({ rowIndex, columnIndex: 0, value: 'x' }));
    const requests = writeDensely(sheetId, changes, (row) => (row === 2 ? undefined : { value: 'y' }));
    expect(requests).toHaveLength(2);
  });

  it('are much shorter when every other row of a column changes', () => {
    const changes = Array.from({ length: 1000 }, (_, row) => ({ rowIndex: row * 2, columnIndex: 1, value: 'Quá hạn' }));
    const dense = estimateBytes(writeDensely(sheetId, changes, () => ({ value: 'Sắp đến hạn' })));
    expect(dense).toBeLessThan(estimateBytes(writeCells(sheetId, changes)) * 0.65);
  });
});
