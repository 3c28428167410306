import { describe, expect, it } from 'vitest';
import type { Cell } from '../../../src/core/values/cell';
import { updateCells, writeCells } from '../../../src/sheets/requests/requests';
import { estimateBytes, payloadBytes, planCommit } from '../../../src/sheets/staging/staging';
import type { Request } from '../../../src/sheets/v4';

const facts = { sheetId: 77, title: 'tạm', leftOverSheetId: undefined, payloadBytes: 500 };
const numbers = (count: number, width = 1): Cell[][] =>
  Array.from({ length: count }, (_, row) => Array.from({ length: width }, (__, column) => 100 * row + column));
const formatted = (count: number) =>
  writeCells(
    5,
    Array.from({ length: count }, (_, row) => ({
      rowIndex: 10 + row,
      columnIndex: 2,
      value: row,
      as: 'date' as const,
    })),
  ) as Request[];
const sheet = (rowCount: number, columnCount: number) => ({
  addSheet: { properties: { sheetId: 77, title: 'tạm', hidden: true, gridProperties: { rowCount, columnCount } } },
});
const range = (sheetId: number, startRowIndex: number, startColumnIndex: number, height: number, width: number) => ({
  sheetId,
  startRowIndex,
  endRowIndex: startRowIndex + height,
  startColumnIndex,
  endColumnIndex: startColumnIndex + width,
});
const copy = (source: object, destination: object, pasteType = 'PASTE_VALUES') => ({
  copyPaste: { source, destination, pasteType, pasteOrientation: 'NORMAL' },
});
const gone = (sheetId: number) => ({ deleteSheet: { sheetId } });

describe('about how long a request is', () => {
  it.each<[string, Request, number]>([
    ['one without cells', gone(5), 160],
    ['one without rows', updateCells(5, 0, 0, []), 160],
    ['a row without cells', updateCells(5, 0, 0, [[]]), 174],
    ['a number', updateCells(5, 0, 0, [[7]]), 220],
    ['a blank', updateCells(5, 0, 0, [['']]), 177],
    ['a text of three letters', updateCells(5, 0, 0, [['abc']]), 224],
    ['a text of four letters', updateCells(5, 0, 0, [['abcd']]), 226],
    ['a number with a format', formatted(1)[0] ?? {}, 340],
    ['cells without a place', { updateCells: { rows: [{ values: [{}] }], fields: '*' } }, 160],
  ])('%s', (_, request, bytes) => {
    expect(estimateBytes([request])).toBe(bytes);
    expect(estimateBytes([request, request])).toBe(2 * bytes);
  });
});

describe('a commit goes at once', () => {
  const heavy = [updateCells(5, 3, 2, numbers(20))];
  const bytes = 160 + 20 * 60;

  it.each<[string, Request[], object, boolean]>([
    ['as long as a payload takes it', heavy, { payloadBytes: bytes }, true],
    ['and not a byte more', heavy, { payloadBytes: bytes - 1 }, false],
    ['as long as one batch may be', heavy, { directBytes: bytes }, true],
    ['and not a byte more than one batch', heavy, { payloadBytes: 10 * bytes, directBytes: bytes - 1 }, false],
    ['where nothing of it can be staged', [...heavy, ...heavy].map(() => gone(5)), { payloadBytes: 1 }, true],
    ['where its blocks are small', [updateCells(5, 3, 2, numbers(16))], {}, true],
  ])('%s', (_, requests, over, isDirect) => {
    expect(planCommit(requests, { ...facts, ...over })).toEqual(
      isDirect ? { kind: 'direct', requests } : expect.objectContaining({ kind: 'staged' }),
    );
  });

  it('once the sheet of a run that was cut off is away', () => {
    const light = { ...facts, leftOverSheetId: 76 };
    expect(planCommit([gone(5)], { ...light, payloadBytes: 1_000 })).toEqual({
      kind: 'direct',
      requests: [gone(76), gone(5)],
    });
    expect(planCommit([gone(5)], { ...light, payloadBytes: 1 })).toEqual({
      kind: 'direct',
      requests: [gone(76), gone(5)],
    });
    expect(payloadBytes).toBe(1_800_000);
  });

  it('but for blocks that take a thousand bytes', () => {
    const row = (blanks: number) => [[...(numbers(1, 20)[0] ?? []), ...Array.from({ length: blanks }, () => '')]];
    expect(planCommit([updateCells(5, 0, 0, row(22))], facts).kind).toBe('staged');
    expect(planCommit([updateCells(5, 0, 0, row(21))], facts).kind).toBe('direct');
  });
});

describe('a commit that goes by a hidden sheet', () => {
  it('fills bare values there, then copies them to their places and takes the sheet away', () => {
    const cells: Cell[][] = [['a', true], ...numbers(20), ['', 'b']];
    const requests = [gone(4), updateCells(5, 3, 2, cells), gone(6)];
    expect(
      planCommit(requests, { ...facts, leftOverSheetId: 76, payloadBytes: undefined, directBytes: 1 } as never),
    ).toEqual({
      kind: 'staged',
      chunks: [[gone(76), sheet(22, 2)]],
      fills: [
        [
          {
            range: "'tạm'!A1",
            values: [['a', true], ...numbers(20), [null, 'b']],
          },
        ],
      ],
      finish: [gone(4), copy(range(77, 0, 0, 22, 2), range(5, 3, 2, 22, 2)), gone(6), gone(77)],
    });
  });

  it('keeps blocks of 500 rows apart', () => {
    const plan = planCommit([updateCells(5, 3, 2, numbers(1_001))], facts);
    expect(plan.kind === 'staged' && plan.finish).toEqual([
      copy(range(77, 0, 0, 500, 1), range(5, 3, 2, 500, 1)),
      copy(range(77, 500, 0, 500, 1), range(5, 503, 2, 500, 1)),
      copy(range(77, 1_000, 0, 1, 1), range(5, 1_003, 2, 1, 1)),
      gone(77),
    ]);
  });

  it('writes blocks that bring formats a payload at a time, and copies them with their formats', () => {
    const plan = planCommit(formatted(6), facts);
    if (plan.kind !== 'staged') throw new Error('not staged');
    expect(plan.fills).toEqual([]);
    expect(plan.chunks.map((chunk) => chunk.map((request) => Object.keys(request)[0]))).toEqual([
      ['addSheet', 'updateCells'],
      ['updateCells'],
      ['updateCells'],
    ]);
    const written = plan.chunks.flat().flatMap((request) => Object(request).updateCells ?? []);
    expect(written.map(({ start, rows, fields }) => [start, rows.length, fields])).toEqual(
      [0, 2, 4].map((rowIndex) => [
        { sheetId: 77, rowIndex, columnIndex: 0 },
        2,
        'userEnteredValue,userEnteredFormat.numberFormat',
      ]),
    );
    expect(written.flatMap(({ rows }) => rows)).toEqual(Object(formatted(6)[0]).updateCells.rows);
    expect(plan.finish).toEqual([copy(range(77, 0, 0, 6, 1), range(5, 10, 2, 6, 1), 'PASTE_NORMAL'), gone(77)]);
  });

  it.each([
    [2_160, [6, 6]],
    [2_159, [6], [6]],
    [1_080, [6], [6]],
    [1_079, [5], [1], [5], [1]],
    [900, [5], [1], [5], [1]],
    [180, ...Array.from({ length: 12 }, () => [1])],
    [1, ...Array.from({ length: 12 }, () => [1])],
  ])('writes two blocks of six rows, of 180 bytes each, in payloads of %d bytes', (most, ...parts) => {
    const plan = planCommit([...formatted(6), ...formatted(6)], { ...facts, payloadBytes: most, directBytes: 1 });
    const rows =
      plan.kind === 'staged' &&
      plan.chunks.map((chunk) => chunk.flatMap((one) => Object(one).updateCells?.rows.length ?? []));
    expect(rows).toEqual(parts);
  });

  it('leaves small blocks to the last batch, in their order', () => {
    const small = updateCells(5, 0, 0, numbers(3));
    const plan = planCommit([small, updateCells(5, 3, 2, numbers(20)), small], facts);
    expect(plan.kind === 'staged' && plan.finish).toEqual([
      small,
      copy(range(77, 0, 0, 20, 1), range(5, 3, 2, 20, 1)),
      small,
      gone(77),
    ]);
  });
});
