import fc from 'fast-check';
import { writeXlsx as writePackage } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { type Book, createBook, createSheet } from '../../../scripts/host/book/book';
import { readXlsx } from '../../../scripts/host/xlsx/read/read-xlsx';
import { UnreadableFile, type UnreadableKind } from '../../../scripts/host/xlsx/read/unreadable-file';
import { writeXlsx } from '../../../scripts/host/xlsx/write/write-xlsx';
import { packXlsx, packZip } from './pack';

const text = (content: string): Uint8Array => Buffer.from(content, 'utf8');
const ole2 = (content: string): Uint8Array =>
  Buffer.concat([
    Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    Buffer.alloc(600),
    Buffer.from(content, 'utf16le'),
  ]);

async function goodFile(): Promise<Uint8Array> {
  const book = createBook('so');
  const { grid } = createSheet(book, 'Trang 1');
  for (let row = 0; row < 50; row++) grid.setCell(row, 0, { value: `Nhiệm vụ ${row}` });
  return writeXlsx(book);
}

function columnOf(book: Book): unknown[] {
  const grid = book.sheets[0]?.grid;
  return Array.from({ length: grid?.lastRowWithContent() ?? 0 }, (_, row) => grid?.valueAt(row, 0));
}

const FILES: readonly (readonly [string, UnreadableKind, () => Uint8Array | Promise<Uint8Array>])[] = [
  ['an empty file', 'corrupt', () => text('')],
  ['a file cut short', 'corrupt', async () => (await goodFile()).subarray(0, 900)],
  ['a file without its first half', 'corrupt', async () => (await goodFile()).subarray(900)],
  [
    'a workbook without its sheets',
    'corrupt',
    () => packZip({ '[Content_Types].xml': '<Types/>', 'xl/workbook.xml': '<workbook/>' }),
  ],
  [
    'a sheet whose XML stops half way',
    'corrupt',
    () =>
      packXlsx({
        sheets: { 'Trang 1': '' },
        more: { 'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row>' },
      }),
  ],
  [
    'a workbook with a password',
    'encrypted',
    () => writePackage({ sheets: [{ name: 'S', rows: [[1]] }], encryption: { password: 'x', spinCount: 10 } }),
  ],
  ['an old .xls', 'notSpreadsheet', () => ole2('Workbook')],
  ['a text file', 'notSpreadsheet', () => text('Mã;Nội dung\n1;Báo cáo')],
  ['a PDF', 'notSpreadsheet', () => text('%PDF-1.7')],
  ['a web page', 'notSpreadsheet', () => text('<html><table></table></html>')],
  [
    'a Word document',
    'notSpreadsheet',
    () => packZip({ '[Content_Types].xml': '<Types/>', '_rels/.rels': '<r/>', 'word/document.xml': '<w/>' }),
  ],
  [
    'an OpenDocument file',
    'notSpreadsheet',
    () => packZip({ mimetype: 'application/vnd.oasis', 'content.xml': '<x/>' }),
  ],
  ['a binary workbook', 'notSpreadsheet', () => packZip({ '[Content_Types].xml': '<Types/>', 'xl/workbook.bin': '' })],
  ['a plain archive', 'notSpreadsheet', () => packZip({ 'anh.jpg': 'x' })],
];

describe('a file that cannot be read', () => {
  it.each(FILES)('%s is %s, with its name and a cure', async (_what, kind, make) => {
    const error: unknown = await readXlsx(await make(), 'SKHCN').catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UnreadableFile);
    expect(error).toMatchObject({ kind });
    expect((error as Error).message).toMatch(/^"SKHCN\.xlsx" is .+\. (?:Open|Restore|Put) .+\.$/);
  });

  it('fails with that error or gives every value, wherever it is damaged', async () => {
    const good = await goodFile();
    const damage = fc.record({ at: fc.nat(good.length - 1), bit: fc.nat(7), cut: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(damage, async ({ at, bit, cut }) => {
        const bad = Uint8Array.from(cut ? good.subarray(0, at) : good);
        if (!cut) bad[at] = (bad[at] ?? 0) ^ (1 << bit);
        const outcome: unknown = await readXlsx(bad, 'SKHCN').catch((thrown: unknown) => thrown);
        if (outcome instanceof Error) expect(outcome).toBeInstanceOf(UnreadableFile);
        else expect(columnOf(outcome as Book)).toEqual(Array.from({ length: 50 }, (_, row) => `Nhiệm vụ ${row}`));
      }),
      { numRuns: 300 },
    );
  });
});
