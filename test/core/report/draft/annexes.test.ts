import { describe, expect, it } from 'vitest';
import type { DocBlock, DocTable } from '../../../../src/core/docx/docx-document';
import { annexBlocks } from '../../../../src/core/report/draft/annexes';
import type { DraftWords } from '../../../../src/core/report/draft/draft-words';
import type { FrozenPage, FrozenTitles } from '../../../../src/core/report/draft/frozen-page';
import { shareOut, textTable } from '../../../../src/core/report/draft/text-table';
import { show } from './fixtures';

const words = {
  annex: (numeral: string, title: string) => `Phụ lục ${numeral}: ${title}`,
  byUnit: 'Theo đơn vị',
  moneyTitles: /^Kinh phí/,
  moneyAnnex: 'Kinh phí',
} as unknown as DraftWords;
const titles = { overdue: 'Quá hạn', difficulties: 'Vướng mắc', byField: 'Theo lĩnh vực' } as FrozenTitles;
const cells = (prefix: string) => Array.from({ length: 21 }, (_, column) => `${prefix}${column}`);
const headTop = cells('').map((_, column) =>
  column === 0 ? 'STT' : column === 1 ? 'Đơn vị' : column === 2 ? 'Hoàn thành' : '',
);
const headSub = cells('').map((_, column) => (column < 2 ? '' : `s${column}`));
const page = {
  stamp: 'tính đến 13/10',
  headTop,
  headSub,
  units: [cells('a')],
  bands: [
    { title: 'Theo lĩnh vực', rows: [cells('f')] },
    { title: 'Theo quý', rows: [cells('q')] },
  ],
  sections: [
    {
      title: 'Quá hạn',
      notes: ['còn 5 việc'],
      tables: [{ headings: ['Mã', 'Nội dung'], rows: [['KH1', 'Một việc rất dài']] }],
    },
  ],
} as unknown as FrozenPage;
const tablesOf = (blocks: readonly DocBlock[]) => blocks.filter((block): block is DocTable => block.kind === 'table');
const textsOf = (blocks: readonly DocBlock[]) =>
  blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));

describe('the annexes of a draft', () => {
  const blocks = annexBlocks(page, words, titles);

  it('are the table by unit and by field, and each list that the frozen report has', () => {
    expect(textsOf(blocks)).toEqual([
      'Phụ lục I: Theo đơn vị',
      '(tính đến 13/10)',
      'Theo lĩnh vực',
      'Phụ lục II: Quá hạn',
      '(tính đến 13/10)',
      'còn 5 việc',
    ]);
    expect(tablesOf(blocks).map(({ rows }) => rows[0]?.[0])).toEqual(['a0', 'f0', 'KH1']);
  });

  it('have titles in the middle, in bold, and tables small enough for a lying page', () => {
    expect(show(blocks).filter((line) => !line.startsWith('#'))).toEqual([
      'Phụ lục I: Theo đơn vị [center, bold, 13pt, after 2, keep]',
      '(tính đến 13/10) [center, italic, 13pt, keep]',
      'Theo lĩnh vực [italic, 13pt, keep]',
      'Phụ lục II: Quá hạn [center, bold, 13pt, after 2, keep]',
      '(tính đến 13/10) [center, italic, 13pt, keep]',
      'còn 5 việc [13pt]',
    ]);
    expect(tablesOf(blocks).map(({ size, textColumns }) => [size, textColumns])).toEqual([
      [8, [1]],
      [8, [1]],
      [11, [1]],
    ]);
  });

  it('name a list that has notes alone, and none that is empty', () => {
    const only = (section: object) =>
      textsOf(
        annexBlocks(
          { ...page, sections: [{ title: 'Vướng mắc', tables: [], notes: [], ...section }] } as FrozenPage,
          words,
          titles,
        ),
      );
    expect(only({ notes: ['không có'] })).toContain('Phụ lục III: Vướng mắc');
    expect(only({}).join()).not.toContain('Phụ lục III');
  });

  it('leave out the day of the last update, and nothing else', () => {
    const [table] = tablesOf(blocks);
    expect(table?.rows[0]).toEqual(cells('a').filter((_, column) => column !== 19));
    expect(table?.widths.reduce((sum, width) => sum + width, 0)).toBe(14_287);
    expect((table?.widths[1] ?? 0) > (table?.widths[0] ?? 0) * 2).toBe(true);
  });

  it('head columns of one group together, and lets the others go through both rows', () => {
    const [upper, lower] = tablesOf(blocks)[0]?.heads ?? [];
    expect(upper).toEqual([
      { text: 'STT', merge: 'begin' },
      { text: 'Đơn vị', merge: 'begin' },
      { text: 'Hoàn thành', span: 18 },
    ]);
    expect(lower?.slice(0, 3)).toEqual([
      { text: '', merge: 'continue' },
      { text: '', merge: 'continue' },
      { text: 's2' },
    ]);
  });
});

describe('a table of texts', () => {
  it('fills the page’s width to the twip', () => {
    expect(shareOut([1, 1, 1], 100)).toEqual([33, 33, 34]);
    expect(shareOut([3, 1], 100)).toEqual([75, 25]);
  });

  const letters = (count: number, points: number) => count * points * 10.5 + 100;

  it('breaks no word where the page is wide enough, and gives what room is left to the column with the longest texts', () => {
    const { widths, size, textColumns, heads } = textTable(
      {
        headings: ['Mã', 'Nội dung công việc', 'Ghi chú'],
        rows: [
          ['1', `${'x'.repeat(9)} `.repeat(10), ''],
          ['22', '', 'y'.repeat(12)],
        ],
      },
      9_000,
      11,
    );
    const [code = 0, title = 0, note = 0] = widths;
    expect(code + title + note).toBe(9_000);
    expect(size).toBe(11);
    expect(code).toBeGreaterThanOrEqual(letters(2, 11));
    expect(note).toBeGreaterThanOrEqual(letters(12, 11));
    expect(title).toBeGreaterThan(code + note);
    expect(textColumns).toEqual([1]);
    expect(heads).toEqual([[{ text: 'Mã' }, { text: 'Nội dung công việc' }, { text: 'Ghi chú' }]]);
  });

  it('writes smaller where words would break, down to 8 points', () => {
    const table = (count: number) => ({ headings: ['a', 'b'], rows: [['x'.repeat(count), 'y'.repeat(count)]] });
    expect(textTable(table(20), 2 * letters(20, 9), 11).size).toBe(9);
    expect(textTable(table(60), 2 * letters(20, 9), 11).size).toBe(8);
  });

  it('keeps shares that are given, and takes a text of more than twelve letters for one to read from the left', () => {
    expect(
      textTable({ headings: ['a', 'b'], rows: [['x'.repeat(13), 'y'.repeat(12)]] }, 100, 11, [1, 3]),
    ).toMatchObject({
      widths: [25, 75],
      size: 11,
      textColumns: [0],
    });
  });

  it('reads amounts, rates and days in the middle, however long they are', () => {
    const rows = [['1.234.567.890,5', '62,5 % (98/217', '13/10/2025 – 14/10/2025', 'Nguyễn Văn An B']];
    expect(textTable({ headings: ['a', 'b', 'c', 'd'], rows }, 9_000, 11).textColumns).toEqual([1, 3]);
  });

  it('leaves a heading, which is bold, the room of one letter more', () => {
    const table = { headings: ['Đơnvị'], rows: [['12345']] };
    expect(textTable(table, letters(6, 11), 11).size).toBe(11);
    expect(textTable(table, letters(6, 11) - 1, 11).size).toBe(10);
    const body = { headings: ['Mã'], rows: [['12345']] };
    expect(textTable(body, letters(5, 11), 11).size).toBe(11);
    expect(textTable(body, letters(5, 11) - 1, 11).size).toBe(10);
  });
});
