import { describe, expect, it } from 'vitest';
import type { DocPaper } from '../../../../src/core/docx/docx-document';
import { buildDraft } from '../../../../src/core/report/draft/build-draft';
import type { DraftLetterhead } from '../../../../src/core/report/draft/draft-words';
import type { FrozenPage, FrozenSection } from '../../../../src/core/report/draft/frozen-page';
import { letterhead, page, section, show, table, titles, words } from './fixtures';

const draft = (over: Partial<FrozenPage> = {}, head: Partial<DraftLetterhead> = {}): DocPaper =>
  buildDraft({ ...page, ...over }, { ...letterhead, ...head }, words, titles);
const upright = (over: Partial<FrozenPage> = {}, head: Partial<DraftLetterhead> = {}) =>
  show(draft(over, head).sections[0]?.blocks);
/** What stands under one heading. */
function under(heading: string, over: Partial<FrozenPage>): readonly string[] {
  const lines = upright(over);
  const from = lines.findIndex((line) => line.startsWith(heading));
  const to = lines.findIndex((line, at) => at > from && /^[IV]+\. |^Trân trọng/.test(line));
  return lines.slice(from + 1, to).map((line) => line.replace(/ \[indent\]$/, ''));
}

describe('a draft', () => {
  it('has the form of Decree 30/2020: head, bases, figures, and who signs and gets it', () => {
    expect(upright()).toEqual([
      '< UBND THÀNH PHỐ [center, 12pt, after 0]',
      '< SỞ KHOA HỌC VÀ CÔNG NGHỆ [center, bold, 12pt, after 4, rule 1250]',
      '< Số: /BC-SKHCN [center, 12pt, after 0]',
      '> CỘNG HÒA [center, bold, 12pt, after 0]',
      '> Độc lập [center, bold, 13pt, after 4, rule 950]',
      '> Hà Nội, ngày … tháng … [center, italic, 13pt, after 0]',
      'BÁO CÁO [center, bold, 14pt, after 0]',
      'Kết quả nhiệm vụ [center, bold, 14pt, after 10, rule 3000]',
      'Căn cứ 139/KH-UBND ngày 16/05/2025; [indent, italic]',
      'Căn cứ 57-NQ/TW; [indent, italic]',
      'Sở Khoa học và Công nghệ báo cáo (17/20 đơn vị): [indent]',
      'I. Số liệu [indent, bold, keep]',
      '217 việc, 98 xong, 12 quá hạn, 30 sắp đến hạn [indent]',
      'Trong đó 90 đúng hạn [indent]',
      'Đúng hạn 80 % [indent]',
      '17/20 đơn vị đã cập nhật [indent]',
      'Tăng 5 việc [indent]',
      'Chi tiết: Phụ lục I. [indent]',
      'II. Theo văn bản [indent, bold, keep]',
      ...['Theo văn bản', 'Theo nguồn', 'Theo quý', 'Theo nội dung'].flatMap((title) => {
        const mark = title.slice(-1);
        return [
          `${title} [indent, italic, keep]`,
          '#  | Tổng số | Hoàn thành | Đang làm | Quá hạn | Tỷ lệ',
          `# ${[1, 2, 3, 7, 10, 15].map((column) => `${mark}${column}`).join(' | ')}`,
        ];
      }),
      'III. Quá hạn [indent, bold, keep]',
      '7 việc quá 30 ngày [indent]',
      'Chi tiết: Phụ lục II. [indent]',
      'IV. Kinh phí [indent, bold, keep]',
      'Không theo dõi kinh phí. [indent]',
      'V. Vướng mắc [indent, bold, keep]',
      'Không có vướng mắc. [indent]',
      'VI. Thời gian tới [indent, bold, keep]',
      'làm 30 việc sắp đến hạn, 12 việc quá hạn [indent]',
      'Trân trọng báo cáo./. [indent]',
      '< Nơi nhận: [left, bold, italic, 12pt, after 0]',
      '< - UBND Thành phố; [left, 11pt, after 0]',
      '< - Lưu: VT. [left, 11pt, after 0]',
      '> KT. GIÁM ĐỐC [center, bold, 14pt, after 0]',
      '> PHÓ GIÁM ĐỐC [center, bold, 14pt, after 72]',
      '> Trần An [center, bold, 14pt, after 0]',
    ]);
  });

  it('stands upright, with its annexes lying, and says below each page what it was made of', () => {
    const { sections, footer } = draft();
    expect(sections.map(({ landscape }) => landscape)).toEqual([false, true]);
    expect(show(sections[1]?.blocks)[0]).toContain('Phụ lục I: Theo đơn vị');
    expect(footer).toBe('Lập từ BC-20251013-1630');
  });

  it('of an agency without one above it, and without a name to sign, leaves both out', () => {
    const lines = upright({}, { parentAgency: '', signerName: '', signTitle: 'Giám đốc' });
    expect(lines[0]).toBe('< SỞ KHOA HỌC VÀ CÔNG NGHỆ [center, bold, 12pt, after 4, rule 1250]');
    expect(lines[lines.length - 1]).toBe('> GIÁM ĐỐC [center, bold, 14pt, after 72]');
  });

  it('gives the names of a breakdown three times the width of a number, at 12 points', () => {
    const tables = (draft().sections[0]?.blocks ?? []).flatMap((block) => (block.kind === 'table' ? [block] : []));
    expect(tables[0]).toMatchObject({ widths: [3508, 1169, 1169, 1169, 1169, 1171], size: 12, textColumns: [0] });
  });
});

describe('the documents that a draft stands on', () => {
  it.each<[string, string, readonly string[]]>([
    ['one', 'Căn cứ: 139/KH-UBND.', ['Căn cứ 139/KH-UBND;']],
    ['none', '', []],
    [
      'a line that speaks of a sheet, which stays whole',
      'Căn cứ: các văn bản trong “Văn bản”; và 5 văn bản khác.',
      ['Căn cứ các văn bản trong “Văn bản”; và 5 văn bản khác;'],
    ],
    ['a line in other words, as it is', 'Chưa ghi văn bản nào.', ['Chưa ghi văn bản nào.']],
  ])('%s', (_, basis, expected) => {
    const lines = upright({ basis }).filter((line) => line.endsWith(' [indent, italic]'));
    expect(lines).toEqual(expected.map((text) => `${text} [indent, italic]`));
  });
});

describe('the figures of a draft', () => {
  it('are left out where the frozen sheet does not show all four as numbers', () => {
    for (const figures of [[], ['217', '98', '12'], ['217', '98', '12', '–']]) {
      expect(under('I.', { figures })[0]).toBe('Trong đó 90 đúng hạn');
      expect(under('VI.', { figures })).toEqual([]);
    }
  });

  it('are told without empty paragraphs where the frozen sheet says nothing', () => {
    expect(under('I.', { lines: [], participation: '' })).toEqual([
      '217 việc, 98 xong, 12 quá hạn, 30 sắp đến hạn',
      'Chi tiết: Phụ lục I.',
    ]);
    expect(under('III.', { lines: [] })).toEqual(['Chi tiết: Phụ lục II.']);
  });

  it('name the sums of reviews, and of no other block', () => {
    const sections = [
      section('Rà soát quý', { notes: ['12 đợt', 'ghi chú'] }),
      section('Rà soát năm'),
      section('Kinh phí', { notes: ['5 tỷ'] }),
    ];
    const lines = under('I.', { sections });
    expect(lines.slice(-2)).toEqual(['Rà soát quý: 12 đợt', 'Chi tiết: Phụ lục I.']);
    expect(lines).toHaveLength(7);
  });
});

describe('money and difficulties in a draft', () => {
  const [narrow, wide] = [table(8), table(9)];

  it('show narrow tables, and tell in which annex wide ones stand', () => {
    const sections = [
      section('Kinh phí năm', { notes: ['5 tỷ'], tables: [narrow, wide] }),
      section('Kinh phí quý', { tables: [narrow] }),
      section('Việc khác', { notes: ['không in'], tables: [narrow] }),
    ];
    const shown = [`# ${narrow.headings.join(' | ')}`, `# ${narrow.rows[0]?.join(' | ')}`];
    expect(under('IV.', { sections })).toEqual([
      'Kinh phí năm [indent, italic, keep]',
      '5 tỷ [indent, keep]',
      ...shown,
      'Chi tiết: Phụ lục III.',
      'Kinh phí quý [indent, italic, keep]',
      ...shown,
    ]);
    expect(under('IV.', { sections: [section('Kinh phí', { notes: ['5 tỷ'] })] })).toEqual([
      'Kinh phí [indent, italic, keep]',
      '5 tỷ',
    ]);
    const annexes = show(draft({ sections }).sections[1]?.blocks);
    expect(annexes.slice(-4)).toEqual([
      '(17/20 đơn vị) [center, italic, 13pt, keep]',
      'Kinh phí năm [italic, 13pt, keep]',
      `# ${wide.headings.join(' | ')}`,
      `# ${wide.rows[0]?.join(' | ')}`,
    ]);
    expect(annexes.at(-5)).toBe('Phụ lục III: Kinh phí chi tiết [center, bold, 13pt, after 2, keep]');
  });

  it.each<[string, readonly FrozenSection[], string]>([
    ['with a table', [section('Việc vướng mắc', { tables: [narrow] })], 'IV'],
    ['with a note alone', [section('Việc vướng mắc', { notes: ['không có'] })], 'IV'],
    ['that is empty', [section('Việc vướng mắc')], 'III'],
    ['that is not there', [section('Việc quá hạn', { notes: ['không có'] })], 'III'],
  ])('put the annex on money behind a list of difficulties %s: %#', (_, list, numeral) => {
    const sections = [...list, section('Kinh phí', { tables: [wide] })];
    expect(under('IV.', { sections })).toContain(`Chi tiết: Phụ lục ${numeral}.`);
    expect(show(draft({ sections }).sections[1]?.blocks).join('\n')).toContain(`Phụ lục ${numeral}: Kinh phí chi tiết`);
  });

  it('tell where difficulties are listed, and show how they were dealt with', () => {
    const listed = section('Việc vướng mắc', { tables: [narrow] });
    const solved = section('Tháo gỡ theo đơn vị', { tables: [table(2)] });
    const sections = [listed, solved, section('Tháo gỡ khác', { notes: ['chưa có'] })];
    expect(under('V.', { sections })).toEqual([
      'Chi tiết: Phụ lục III.',
      'Tháo gỡ theo đơn vị [indent, italic, keep]',
      '# c0 | c1',
      '# x | x',
    ]);
    const empty = section('Việc vướng mắc', { tables: [{ ...narrow, rows: [] }] });
    expect(under('V.', { sections: [empty] })).toEqual(['Không có vướng mắc.']);
    expect(under('V.', { sections: [section('Việc quá hạn', { tables: [narrow] })] })).toEqual(['Không có vướng mắc.']);
  });

  it('show tables at 11 points', () => {
    const sections = [section('Kinh phí', { tables: [table(2)] }), section('Tháo gỡ', { tables: [table(2)] })];
    const sizes = (draft({ bands: [], sections }).sections[0]?.blocks ?? []).flatMap((block) =>
      block.kind === 'table' ? [block.size] : [],
    );
    expect(sizes).toEqual([11, 11]);
  });
});
