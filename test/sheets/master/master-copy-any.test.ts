import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/core/values/cell';
import type { Workbook } from '../workbook';
import { copyAll, expectRestored, gridOf, headings, masterBook, masterId, restoreFrom } from './copied-master';

describe('the copy of any master', () => {
  /** Two columns of people's own among ours. */
  const width = headings.length + 2;
  const someCell = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 12 }).filter((text) => !/^\s*$/.test(text)),
    fc.constantFrom<Cell>('', 'Quá hạn', 'Hoàn thành', '-', '?a[1]', true, 0, 45_900.5),
    fc.double({ noNaN: true, noDefaultInfinity: true }).filter((value) => !Object.is(value, -0)),
  );
  const someRow = fc.record({ cells: fc.array(someCell, { minLength: width, maxLength: width }), unit: fc.nat(3) });
  const someDeed = fc.record({ kind: fc.constantFrom('move', 'delete', 'insert', 'note', 'twice'), at: fc.nat(40) });
  const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 2 ** 31));

  it(`gives back all of it or nothing, whatever people did to its rows (seed ${seed})`, () => {
    fc.assert(
      fc.property(
        fc.array(someRow, { maxLength: 40 }),
        fc.uniqueArray(fc.nat(width - 1), { minLength: 2, maxLength: 2 }),
        fc.array(someDeed, { maxLength: 6 }),
        (rows, own, deeds) => {
          const places = Array.from({ length: width }, (_, at) => at).filter((at) => !own.includes(at));
          const heading = Array.from({ length: width }, (_, at) => headings[places.indexOf(at)] ?? `Cột riêng ${at}`);
          const codeAt = places[0] ?? 0;
          const unitAt = places[headings.indexOf('Đơn vị')] ?? 0;
          const values = rows.map(({ cells, unit }, index) => {
            const row = [...cells];
            row[codeAt] = `B-${index}`;
            row[unitAt] = unit === 0 ? '' : `U${unit}`;
            return row;
          });
          const book = masterBook([heading, ...values]);
          copyAll(book);
          expectRestored(book);
          expect(copyAll(book)).toEqual([]);
          let isDouble = false;
          for (const { kind, at } of deeds)
            isDouble = carryOut(book, kind, 1 + (at % Math.max(1, rows.length)), codeAt) || isDouble;
          const restored = restoreFrom(book);
          const left = rows.filter((_, index) => column(book, codeAt).has(`B-${index}`)).length;
          if (restored === undefined) expect(isDouble || left * 2 < rows.length).toBe(true);
          else if (!isDouble) expectRestored(book);
          copyAll(book);
          if (!isDouble) expectRestored(book);
          expect(copyAll(book)).toEqual([]);
        },
      ),
      { numRuns: 60, seed },
    );
  });

  function column(book: Workbook, at: number): ReadonlySet<Cell> {
    return new Set(book.read(masterId).rows.map((row) => row[at]));
  }

  /** @returns whether a code may stand twice now. */
  function carryOut(book: Workbook, kind: string, row: number, codeAt: number): boolean {
    const grid = gridOf(book);
    if (kind === 'move') grid.moveRows(row, 1, 1);
    else if (kind === 'delete') grid.deleteRows(row, 1);
    else if (kind === 'insert') grid.insertRows(row, 1);
    else if (kind === 'note') grid.setCell(60, 35, { value: 'ghi chú' });
    else {
      const code = grid.valueAt(row, codeAt);
      if (code !== null) grid.setCell(45, codeAt, { value: code });
      return code !== null;
    }
    return false;
  }
});
