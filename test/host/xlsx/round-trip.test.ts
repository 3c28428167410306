import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createBook, createSheet } from '../../../scripts/host/book/book';
import type { CellRecord } from '../../../scripts/host/book/cell';
import { shared } from '../../../scripts/host/book/shared';
import { readXlsx } from '../../../scripts/host/xlsx/read/read-xlsx';
import { writeXlsx } from '../../../scripts/host/xlsx/write/write-xlsx';
import { bookJson } from './book-json';
import { everyFeature } from './every-feature';

/** Texts as people and machines leave them in cells. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }),
  fc.constantFrom(
    '#REF!',
    '#N/A',
    '_x000D_',
    '_x005F_x0041_',
    ' ',
    '\t',
    'a\r\nb',
    '</t>',
    ']]>',
    '=1+1',
    "'x",
    'Đôn đốc',
    '007',
  ),
);

const anyValue = fc.oneof(
  anyText,
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => (value === 0 ? 0 : value)),
  fc.integer(),
  fc.boolean(),
);

const hex = fc.constantFrom({}, { red: 1 }, { green: 128 / 255, blue: 1 }, { red: 0.2, green: 0.3, blue: 0.7 });

const anyFormat = fc
  .record(
    {
      numberFormat: fc.constantFrom(
        { type: 'DATE', pattern: 'dd/mm/yyyy' },
        { type: 'DATE_TIME', pattern: 'dd/mm/yyyy hh:mm:ss' },
        { type: 'TIME', pattern: '[h]:mm' },
        { type: 'PERCENT', pattern: '0.00%' },
        { type: 'CURRENCY', pattern: '#,##0 [$₫]' },
        { type: 'TEXT', pattern: '@' },
        { type: 'NUMBER', pattern: '#,##0' },
      ),
      backgroundColorStyle: fc.record({ rgbColor: hex }),
      horizontalAlignment: fc.constantFrom('LEFT', 'CENTER', 'RIGHT'),
      verticalAlignment: fc.constantFrom('TOP', 'MIDDLE'),
      wrapStrategy: fc.constantFrom('WRAP', 'CLIP'),
      textFormat: fc.record(
        {
          bold: fc.constant(true),
          italic: fc.constant(true),
          underline: fc.constant(true),
          strikethrough: fc.constant(true),
          fontFamily: fc.constantFrom('Times New Roman', 'Calibri'),
          fontSize: fc.constantFrom(8, 14),
          foregroundColorStyle: fc.record({ rgbColor: hex }),
        },
        { requiredKeys: [] },
      ),
    },
    { requiredKeys: [] },
  )
  .map((format) =>
    shared(
      format.textFormat && Object.keys(format.textFormat).length === 0
        ? { ...format, textFormat: { bold: true } }
        : format,
    ),
  );

const anyCell: fc.Arbitrary<CellRecord> = fc.record(
  {
    value: anyValue,
    format: anyFormat.filter((format) => Object.keys(format).length > 0),
    note: fc.string({ minLength: 1, maxLength: 9 }).filter((note) => note.trim() === note),
  },
  { requiredKeys: [] },
);

describe('a book that went through .xlsx', () => {
  it('is the same, whatever Google can hold', async () => {
    const book = everyFeature();
    expect(bookJson(await readXlsx(await writeXlsx(book), 'moi-thu'))).toEqual(bookJson(book));
  });

  it('makes the same bytes again', async () => {
    const bytes = await writeXlsx(everyFeature());
    expect(Buffer.compare(bytes, await writeXlsx(everyFeature()))).toBe(0);
    expect(Buffer.compare(bytes, await writeXlsx(await readXlsx(bytes, 'moi-thu')))).toBe(0);
  });

  it('keeps any cells', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.nat(40), fc.nat(25), anyCell), { maxLength: 30 }), async (cells) => {
        const book = createBook('so');
        const { grid } = createSheet(book, 'Trang 1');
        for (const [row, column, cell] of cells) grid.setCell(row, column, cell);
        expect(bookJson(await readXlsx(await writeXlsx(book), 'so'))).toEqual(bookJson(book));
      }),
      { numRuns: 150 },
    );
  });

  it('keeps any sheet titles, however Excel must call them', async () => {
    const title = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 100 }).filter((text) => text.trim() !== '');
    const titles = fc.uniqueArray(title, { minLength: 1, maxLength: 6, selector: (text) => text.toLowerCase() });
    await fc.assert(
      fc.asyncProperty(titles, async (list) => {
        const book = createBook('so');
        for (const [index, name] of list.entries())
          createSheet(book, name, { sheetId: index * 7, rows: 2, columns: 2 });
        expect(bookJson(await readXlsx(await writeXlsx(book), 'so'))).toEqual(bookJson(book));
      }),
      { numRuns: 60 },
    );
  });

  it('keeps rules and formats of blank rows far below the content without spelling them out', async () => {
    const book = createBook('so');
    const { grid } = createSheet(book, 'Trang 1');
    grid.setCell(0, 0, { value: 'Mã' });
    const format = shared({ numberFormat: { type: 'DATE', pattern: 'dd/mm/yyyy' } });
    const validation = shared({ condition: { type: 'DATE_IS_VALID' }, strict: true });
    for (let row = 1; row < 1000; row++)
      for (let column = 0; column < 26; column++) grid.setCell(row, column, { format, validation });
    const bytes = await writeXlsx(book);
    expect(bookJson(await readXlsx(bytes, 'so'))).toEqual(bookJson(book));
    expect(bytes.length).toBeLessThan(12_000);
  });

  it('keeps the formats beside and above a note far below the content', async () => {
    const book = createBook('so');
    const { grid } = createSheet(book, 'Trang 1');
    const format = shared({ textFormat: { bold: true } });
    for (let row = 28; row < 60; row++) grid.setCell(row, 1, { format });
    grid.setCell(45, 0, { format, note: 'Hỏi lại' });
    expect(bookJson(await readXlsx(await writeXlsx(book), 'so'))).toEqual(bookJson(book));
  });

  it('keeps its ids and protections when a person renames and reorders sheets', async () => {
    const book = createBook('so');
    for (const [index, name] of ['Một', 'Hai', 'Ba'].entries()) createSheet(book, name, { sheetId: 100 + index });
    const [first] = book.sheets;
    if (first !== undefined)
      first.protectedRanges = [{ protectedRangeId: 1, range: { sheetId: 100 }, warningOnly: true }];
    const back = await readXlsx(await writeXlsx(book), 'so');
    back.sheets = [...back.sheets].reverse();
    const again = await readXlsx(await writeXlsx(back), 'so');
    expect(again.sheets.map(({ properties }) => [properties.title, properties.sheetId])).toEqual([
      ['Ba', 102],
      ['Hai', 101],
      ['Một', 100],
    ]);
    expect(again.sheets[2]?.protectedRanges).toHaveLength(1);
  });
});
