import { beforeEach, describe, expect, it } from 'vitest';
import type { Office } from '../../../scripts/host/office';
import { unpackZip } from '../../../scripts/host/services/utilities/zip';
import { openCity, retype, run, said } from '../coordinator';
import { cityRows } from './money/city-money';
import { addRows, openWithModules } from './register-rows';

let office: Office;
beforeEach(async () => {
  office = await openCity();
});

function freezeAt(moment: string): void {
  office.advanceTo(moment);
  run(office, 'consolidate');
  run(office, 'freezeReport');
}

function partsOf(bytes: Uint8Array): ReadonlyMap<string, string> {
  return new Map(unpackZip(bytes).map((entry) => [entry.name, Buffer.from(entry.bytes).toString('utf8')]));
}

function draft(answers: [string, string][] = []): ReadonlyMap<string, string> {
  const result = run(office, 'draftReport', answers);
  const html = result.messages.find((message) => message.html !== undefined)?.html ?? '';
  const base64 = /href="data:[^;"]+;base64,([A-Za-z0-9+/=]+)"/.exec(html)?.[1];
  if (base64 === undefined) throw new Error(`no file: ${said(result)}`);
  return partsOf(Buffer.from(base64, 'base64'));
}

function textsOf(xml = ''): string[] {
  return [...xml.matchAll(/<w:t [^>]*>([^<]*)<\/w:t>/g)].map(([, text = '']) =>
    text
      .replace(/&lt;/g, '<')
      .replace(/&gt;/g, '>')
      .replace(/&quot;/g, '"')
      .replace(/&amp;/g, '&'),
  );
}

describe('draftReport', () => {
  it('asks for a frozen report first', () => {
    run(office, 'consolidate');
    expect(said(run(office, 'draftReport'))).toContain('Chưa có báo cáo nào được chốt');
  });

  it('is a paper on A4 with the margins of Decree 30, no number on page 1, its annexes lying', () => {
    freezeAt('2025-11-25T09:00:00+07:00');
    const parts = draft();
    const document = parts.get('word/document.xml') ?? '';
    const sections = document.match(/<w:sectPr>.*?<\/w:sectPr>/g) ?? [];
    expect(sections).toHaveLength(2);
    expect(sections[0]).toContain('<w:pgSz w:w="11906" w:h="16838"/>');
    expect(sections[1]).toContain('<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>');
    for (const section of sections) {
      expect(section).toMatch(/w:top="1134" w:right="850" w:bottom="1134" w:left="1701"/);
    }
    expect(sections[0]).toContain('<w:titlePg/>');
    expect(sections[0]).not.toContain('<w:headerReference w:type="first"');
    expect(parts.get('word/header1.xml')).toMatch(/<w:jc w:val="center"\/>.* PAGE /);
    expect(textsOf(parts.get('word/footer1.xml'))).toEqual(['Dự thảo từ BC-20251125-0900']);
    expect(parts.get('word/styles.xml')).toMatch(/Times New Roman.*<w:sz w:val="28"\/>/);
  });

  it('has head, six parts and foot, with number, day and name blank', () => {
    freezeAt('2025-11-25T09:00:00+07:00');
    const texts = textsOf(draft().get('word/document.xml'));
    const marks = [
      'UBND THÀNH PHỐ HÀ NỘI',
      'SỞ KHOA HỌC VÀ CÔNG NGHỆ',
      'Số:      /BC-SKHCN',
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
      'BÁO CÁO',
      'Căn cứ 139/KH-UBND ngày 16/05/2025 của UBND Thành phố;',
      ...['I', 'II', 'III', 'IV', 'V', 'VI'].map((numeral) => expect.stringMatching(new RegExp(`^${numeral}\\. `))),
      expect.stringMatching(/\.\/\.$/),
      'Nơi nhận:',
      '- Lưu: VT.',
      'GIÁM ĐỐC',
      'PHỤ LỤC I',
      'PHỤ LỤC II',
    ];
    expect(texts).toEqual(expect.arrayContaining(marks));
    expect(texts).toContain('Báo cáo đã chốt không có số liệu kinh phí.');
    expect(texts).toContain('Các đơn vị không báo khó khăn, vướng mắc.');
    expect(texts.find((text) => text.startsWith('Hà Nội, ngày'))).toMatch(/^Hà Nội, ngày\s+tháng\s+năm\s+$/);
  });

  it('has no figure that does not stand in the frozen report, whatever happened since', () => {
    freezeAt('2025-11-25T09:00:00+07:00');
    retype(office, 'STC', 'Rà soát dự toán năm 2026', 'Thời hạn', 'thường xuyên');
    office.advanceTo('2025-12-25T09:00:00+07:00');
    run(office, 'consolidate');
    const numbers = (texts: readonly string[]) => texts.flatMap((text) => text.match(/\d+(?:[.,/:-]\d+)*/g) ?? []);
    const frozen = new Set(numbers([...office.texts("'BC-20251125-0900'").flat().map(String), 'BC-20251125-0900']));
    const drafted = numbers(textsOf(draft().get('word/document.xml')));
    expect(drafted.length).toBeGreaterThan(100);
    expect(drafted.filter((number) => !frozen.has(number))).toEqual([]);
    expect(textsOf(draft().get('word/document.xml'))).toContain(
      'Tổng số nhiệm vụ: 5; đã hoàn thành: 1; quá hạn chưa xong: 3; sắp đến hạn: 0.',
    );
  });

  it('takes what people typed as text, never as a part of the file', () => {
    const title = 'Kho </w:t></w:r><w:br/> & "dữ liệu"';
    retype(office, 'SKHCN', 'Xây dựng kho dữ liệu dùng chung', 'Nội dung nhiệm vụ', title);
    office.advanceTo('2025-11-25T09:00:00+07:00');
    run(office, 'acceptChanges', ['OK']);
    freezeAt('2025-11-25T09:30:00+07:00');
    const document = draft().get('word/document.xml') ?? '';
    expect(textsOf(document)).toContain(title);
    expect(document).not.toContain('Kho </w:t>');
  });

  it('lets the person choose among several, the newest when nothing is said', () => {
    freezeAt('2025-10-10T09:00:00+07:00');
    freezeAt('2025-11-25T09:00:00+07:00');
    const footerOf = (answer: string) => textsOf(draft([['OK', answer]]).get('word/footer1.xml'))[0];
    expect(footerOf('')).toBe('Dự thảo từ BC-20251125-0900');
    expect(footerOf('2')).toBe('Dự thảo từ BC-20251010-0900');
    expect(footerOf('BC-20251010-0900')).toBe('Dự thảo từ BC-20251010-0900');
    expect(said(run(office, 'draftReport', [['OK', '7']]))).toContain('Không nhận ra báo cáo đã chốt trong “7”');
  });

  it('mails the same file to whoever asks', () => {
    freezeAt('2025-11-25T09:00:00+07:00');
    const before = office.mails.length;
    office.run('sendDraftToMe', { args: ['BC-20251125-0900'] });
    const mail = office.mails[before];
    expect(mail).toMatchObject({ to: [office.workspace.user], subject: 'Dự thảo báo cáo từ BC-20251125-0900' });
    expect(mail?.attachments.map(({ name }) => name)).toEqual(['Du-thao-BC-20251125-0900.docx']);
    expect(partsOf(mail?.attachments[0]?.bytes ?? new Uint8Array())).toEqual(draft());
  });

  it('keeps titles with their tables, and no number of money is broken: wide tables lie in an annex of their own', async () => {
    office = await openWithModules('Kinh phí');
    addRows(office, 'Kinh phí', cityRows);
    freezeAt('2025-11-25T09:00:00+07:00');
    const document = draft().get('word/document.xml') ?? '';
    const texts = textsOf(document);
    expect(texts).toEqual(
      expect.arrayContaining(['IV. KINH PHÍ', 'Kinh phí năm 2025', 'TÌNH HÌNH KINH PHÍ (TRIỆU ĐỒNG)']),
    );
    expect(texts.find((text) => text.startsWith('Đơn vị tính: triệu đồng. Dự toán giao 914.897;'))).toBeDefined();
    const tables = document.match(/<w:tbl>.*?<\/w:tbl>/g) ?? [];
    const money = tables.filter((table) => textsOf(table).includes('Giao'));
    // By unit, by kind, by source: each under its own headings, with the same total.
    expect(money.map((table) => textsOf(table)[0])).toEqual(['Đơn vị', 'Loại kinh phí', 'Loại kinh phí, nguồn']);
    for (const table of money) {
      expect(textsOf(table).slice(-12)).toEqual([
        'Tổng cộng',
        '914.897',
        '-296.804',
        '618.093',
        '0',
        '211.168',
        '34,2 %',
        '211.168/618.093',
        '536.179',
        '86,7 %',
        '536.179/618.093',
        '406.925',
      ]);
      const widths = [...table.matchAll(/<w:gridCol w:w="(\d+)"\/>/g)].map(([, width]) => Number(width));
      const size = Number(/<w:sz w:val="(\d+)"/.exec(table)?.[1]) / 2;
      // A digit of Times New Roman is half as wide as it is high.
      expect(widths[1]).toBeGreaterThanOrEqual('914.897'.length * size * 10 + 80);
      expect(widths[6]).toBeGreaterThanOrEqual('211.168/618.093'.length * size * 10 + 80);
    }
    const titles = document.match(/<w:p><w:pPr><w:keepNext\/>.*?<\/w:p>/g) ?? [];
    const kept = titles.flatMap((title) => textsOf(title));
    for (const title of ['Theo quý của thời hạn', 'IV. KINH PHÍ', 'Kinh phí năm 2025', 'PHỤ LỤC II'])
      expect(kept).toContain(title);
  });
});
