import type { DocBlock, DocParagraph } from '../../../../src/core/docx/docx-document';
import type { DraftLetterhead, DraftWords } from '../../../../src/core/report/draft/draft-words';
import type { FrozenPage, FrozenSection, FrozenTitles } from '../../../../src/core/report/draft/frozen-page';

export const words: DraftWords = {
  nation: 'CỘNG HÒA',
  motto: 'Độc lập',
  number: (agencyCode) => `Số: /BC-${agencyCode}`,
  placeAndDate: (place) => `${place}, ngày … tháng …`,
  kind: 'BÁO CÁO',
  subject: 'Kết quả nhiệm vụ',
  basisPrefix: 'Căn cứ: ',
  basis: (document) => `Căn cứ ${document};`,
  opening: (agency, stamp) => `${agency} báo cáo (${stamp}):`,
  figures: 'I. Số liệu',
  byDocument: 'II. Theo văn bản',
  overdue: 'III. Quá hạn',
  money: 'IV. Kinh phí',
  difficulties: 'V. Vướng mắc',
  next: 'VI. Thời gian tới',
  figureLine: (total, done, overdue, dueSoon) =>
    `${total} việc, ${done} xong, ${overdue} quá hạn, ${dueSoon} sắp đến hạn`,
  nextLine: (dueSoon, overdue) => `làm ${dueSoon} việc sắp đến hạn, ${overdue} việc quá hạn`,
  noMoney: 'Không theo dõi kinh phí.',
  noDifficulties: 'Không có vướng mắc.',
  listedIn: (annex) => `Chi tiết: ${annex}.`,
  annex: (numeral, title) => `Phụ lục ${numeral}: ${title}`,
  annexName: (numeral) => `Phụ lục ${numeral}`,
  byUnit: 'Theo đơn vị',
  moneyAnnex: 'Kinh phí chi tiết',
  ending: 'Trân trọng báo cáo./.',
  recipients: 'Nơi nhận:',
  footer: (code) => `Lập từ ${code}`,
  sumTitles: /^Rà soát/,
  moneyTitles: /^Kinh phí/,
  difficultyTitles: /^Tháo gỡ/,
};

export const titles: FrozenTitles = {
  overdue: 'Việc quá hạn',
  difficulties: 'Việc vướng mắc',
  byDocument: 'Theo văn bản',
  bySource: 'Theo nguồn',
  byQuarter: 'Theo quý',
  byField: 'Theo lĩnh vực',
  byArea: 'Theo nội dung',
};

export const letterhead: DraftLetterhead = {
  parentAgency: 'UBND Thành phố',
  agency: 'Sở Khoa học và Công nghệ',
  agencyCode: 'SKHCN',
  place: 'Hà Nội',
  signTitle: 'KT. Giám đốc; Phó Giám đốc',
  signerName: 'Trần An',
  recipients: ['UBND Thành phố', 'Lưu: VT'],
};

const cells = (prefix: string) => Array.from({ length: 21 }, (_, column) => `${prefix}${column}`);
const only = (texts: { readonly [column: number]: string }) => cells('').map((_, column) => texts[column] ?? '');
const band = (title: string) => ({ title, rows: [cells(title.slice(-1))] });
export const section = (title: string, over: Partial<FrozenSection> = {}): FrozenSection => ({
  title,
  notes: [],
  tables: [],
  ...over,
});
export const table = (columns: number, row = 'x') => ({
  headings: Array.from({ length: columns }, (_, at) => `c${at}`),
  rows: [Array.from({ length: columns }, () => row)],
});

export const page: FrozenPage = {
  code: 'BC-20251013-1630',
  stamp: '17/20 đơn vị',
  basis: 'Căn cứ: 139/KH-UBND ngày 16/05/2025; 57-NQ/TW.',
  figures: ['217', '98', '12', '30'],
  participation: '17/20 đơn vị đã cập nhật',
  lines: ['Trong đó 90 đúng hạn', 'Đúng hạn 80 %', '7 việc quá 30 ngày', 'Tăng 5 việc', 'cách tính'],
  headTop: only({ 0: 'STT', 1: 'Đơn vị', 2: 'Tổng số', 3: 'Hoàn thành', 10: 'Quá hạn' }),
  headSub: only({ 3: 'Tổng', 7: 'Đang làm', 15: 'Tỷ lệ' }),
  units: [cells('u')],
  bands: [band('Theo lĩnh vực'), band('Theo văn bản'), band('Theo nguồn'), band('Theo quý'), band('Theo nội dung')],
  sections: [],
};

function looks({ text, align, bold, italic, size, after, rule, keepNext, indent }: DocParagraph): string {
  const marks = [
    align,
    indent === true && 'indent',
    bold === true && 'bold',
    italic === true && 'italic',
    size !== undefined && `${size}pt`,
    after !== undefined && `after ${after}`,
    rule !== undefined && `rule ${rule}`,
    keepNext === true && 'keep',
  ].filter((mark) => typeof mark === 'string');
  return `${text} [${marks.join(', ')}]`;
}

/** Blocks as lines: what is written, and how it looks. */
export function show(blocks: readonly DocBlock[] = []): readonly string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return [looks(block)];
    if (block.kind === 'pair')
      return [...block.left.map((one) => `< ${looks(one)}`), ...block.right.map((one) => `> ${looks(one)}`)];
    const heads = block.heads.map((row) => row.map(({ text }) => text).join(' | '));
    return [`# ${heads.join(' / ')}`, ...block.rows.map((row) => `# ${row.join(' | ')}`)];
  });
}
