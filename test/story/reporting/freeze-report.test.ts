import { beforeEach, describe, expect, it } from 'vitest';
import type { Office } from '../../../scripts/host/office';
import { edits, idOf, openCity, retype, run, said } from '../coordinator';
import { bookOf, contentOf, sheetOf, tableOf, titlesOf } from '../trackers';

let office: Office;
beforeEach(async () => {
  office = await openCity();
});

function frozenTitles(): string[] {
  return titlesOf(office).filter((title) => title.startsWith('BC-'));
}

function firstCells(): (string | undefined)[] {
  return office.texts("'Báo cáo'").map((row) => row[0]);
}

async function freezeLater(moment: string): Promise<void> {
  office.advanceTo(moment);
  run(office, 'consolidate');
  run(office, 'freezeReport');
}

describe('freezeReport', () => {
  it('asks for a report first', () => {
    expect(said(run(office, 'freezeReport'))).toContain('chưa có số liệu để chốt');
    expect(frozenTitles()).toEqual([]);
  });

  it('keeps what is shown on a protected sheet, with the codes that were counted', () => {
    run(office, 'consolidate');
    const shown = office.texts("'Báo cáo'");
    run(office, 'freezeReport');
    expect(frozenTitles()).toEqual(['BC-20251010-0800']);
    const frozen = office.texts("'BC-20251010-0800'");
    const top = frozen.findIndex((row) => row[0] === shown[0]?.[0]);
    for (const [index, row] of shown.entries()) expect(frozen[top + index]?.slice(0, 22)).toEqual(row.slice(0, 22));
    const codes = frozen.map((row) => row[23]).filter((text) => text !== '' && text !== undefined);
    expect(codes[0]).toBe('Mã nhiệm vụ');
    expect(codes).toHaveLength(1 + 5);
    const hard = sheetOf(office, 'BC-20251010-0800').protectedRanges.find(({ warningOnly }) => warningOnly === false);
    expect(hard).toMatchObject({ editors: { users: ['skhcn@dd.example', office.workspace.user] } });
  });

  it('has the form of a paper: what the office has not said stands as dots', () => {
    run(office, 'consolidate');
    run(office, 'freezeReport');
    const frozen = office.texts("'BC-20251010-0800'").map((row) => row.slice(0, 22));
    const texts = (row: readonly string[] | undefined) => (row ?? []).filter((text) => text !== '');
    expect(frozen.slice(0, 3).map(texts)).toEqual([
      ['UBND THÀNH PHỐ HÀ NỘI', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
      ['SỞ KHOA HỌC VÀ CÔNG NGHỆ', 'Độc lập - Tự do - Hạnh phúc'],
      ['Số: ……/BC-SKHCN', 'Hà Nội, ngày …… tháng …… năm ……'],
    ]);
    expect(frozen.some((row) => row[0]?.startsWith('Căn cứ: 139/KH-UBND'))).toBe(true);
    expect(texts(frozen.filter((row) => row.some((text) => text !== '')).pop())).toEqual([
      'Nơi nhận:\n- Lưu: VT.',
      'GIÁM ĐỐC\n\n\n\n……………………',
    ]);
    expect(office.texts("'Báo cáo'").flat()).not.toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
  });

  it('clicked twice, makes one sheet and says so', () => {
    run(office, 'consolidate');
    run(office, 'freezeReport');
    const before = contentOf(office);
    expect(said(run(office, 'freezeReport'))).toContain('đã được chốt thành trang “BC-20251010-0800”');
    expect(contentOf(office)).toEqual(before);
  });

  it('does not pass off other figures of the same minute as frozen', () => {
    run(office, 'consolidate');
    run(office, 'freezeReport');
    run(office, 'consolidate');
    expect(said(run(office, 'freezeReport'))).toContain('đã được chốt thành trang “BC-20251010-0800”');
    retype(office, 'STC', 'Rà soát dự toán năm 2026', 'Thời hạn', 'thường xuyên');
    run(office, 'acceptChanges', ['OK']);
    const told = said(run(office, 'freezeReport'));
    expect(told).toContain('đã chốt một báo cáo có số liệu khác thành trang “BC-20251010-0800”');
    expect(frozenTitles()).toEqual(['BC-20251010-0800']);
    office.advanceTo('2025-10-10T08:01:00+07:00');
    run(office, 'consolidate');
    run(office, 'freezeReport');
    expect(frozenTitles().sort()).toEqual(['BC-20251010-0800', 'BC-20251010-0801']);
  });

  it('is never worked out anew, whatever later runs find', async () => {
    run(office, 'consolidate');
    run(office, 'freezeReport');
    const frozen = office.values("'BC-20251010-0800'");
    const charts = structuredClone(sheetOf(office, 'BC-20251010-0800').charts);
    retype(office, 'SKHCN', 'Xây dựng kho dữ liệu dùng chung', 'Thời hạn', '1/10/2025');
    office.advanceTo('2025-11-25T09:00:00+07:00');
    run(office, 'runDaily');
    run(office, 'setUpWorkbook');
    expect(office.values("'BC-20251010-0800'")).toEqual(frozen);
    expect(sheetOf(office, 'BC-20251010-0800').charts).toEqual(charts);
  });

  it('refuses while the master no longer says what the report counted', () => {
    run(office, 'consolidate');
    const range = { sheetId: idOf(office, 'Tổng hợp'), dimension: 'ROWS', startIndex: 2, endIndex: 3 };
    edits(office, [{ deleteDimension: { range } }]);
    expect(said(run(office, 'freezeReport'))).toContain('Trang “Tổng hợp” đã bị sửa');
    expect(frozenTitles()).toEqual([]);
  });

  it('lets the report say what changed since, and rest at the next run', async () => {
    run(office, 'consolidate');
    expect(firstCells()).toContain('Chưa có báo cáo nào được chốt để so sánh.');
    run(office, 'freezeReport');
    retype(office, 'STC', 'Rà soát dự toán năm 2026', 'Thời hạn', 'thường xuyên');
    office.advanceTo('2025-11-25T09:00:00+07:00');
    const result = run(office, 'consolidate');
    expect(firstCells()).toContainEqual(
      expect.stringMatching(/^So với báo cáo BC-20251010-0800 \(08:00 10\/10\/2025\): tổng số 5 → 5; .*mới quá hạn 2/),
    );
    const figures = office.texts("'Báo cáo'").find((row) => row[0]?.startsWith('Tổng số nhiệm vụ\n')) ?? [];
    expect(figures.filter((text) => text !== '')).toEqual([
      'Tổng số nhiệm vụ\nkhông đổi so với kỳ chốt 10/10/2025',
      expect.stringContaining('Đã hoàn thành\nkhông đổi'),
      'Quá hạn chưa xong\ntăng 2 so với kỳ chốt 10/10/2025',
      expect.stringContaining('Sắp đến hạn\n'),
    ]);
    expect(tableOf(office, 'Báo cáo').some((row) => Object.values(row).includes('BC-20251010-0800'))).toBe(true);
    expect(result.totalCalls).toBe(4);
    expect(run(office, 'consolidate').cellsWritten).toBe(0);
  });
});

describe('compareSnapshots', () => {
  it('needs two', () => {
    run(office, 'consolidate');
    run(office, 'freezeReport');
    expect(said(run(office, 'compareSnapshots'))).toContain('cần ít nhất hai');
  });

  it('shows what happened between the newest two, task by task', async () => {
    run(office, 'consolidate');
    run(office, 'freezeReport');
    await freezeLater('2025-11-25T09:00:00+07:00');
    const before = contentOf(office);
    const result = run(office, 'compareSnapshots');
    const html = result.messages.find((message) => message.html !== undefined)?.html ?? '';
    expect(html).toContain('BC-20251010-0800 → BC-20251125-0900');
    expect(html).toContain('Mới quá hạn (2)');
    expect(html).toContain('Xây dựng kho dữ liệu dùng chung');
    expect(html).toContain('Đang thực hiện, trong hạn → Quá hạn');
    expect(contentOf(office)).toEqual(before);
  });

  it('lets the person choose among more, and names what it does not know', async () => {
    run(office, 'consolidate');
    run(office, 'freezeReport');
    await freezeLater('2025-11-25T09:00:00+07:00');
    await freezeLater('2025-12-01T09:00:00+07:00');
    const pageOf = (answer: string) => {
      const result = run(office, 'compareSnapshots', [['OK', answer]]);
      return result.messages.find(({ html }) => html !== undefined)?.html ?? said(result);
    };
    expect(pageOf('')).toContain('BC-20251125-0900 → BC-20251201-0900');
    expect(pageOf('1; 3')).toContain('BC-20251010-0800 → BC-20251201-0900');
    expect(pageOf('BC-20251125-0900, BC-20251010-0800')).toContain('BC-20251010-0800 → BC-20251125-0900');
    expect(pageOf('7; 1')).toContain('Không nhận ra hai báo cáo đã chốt trong “7; 1”');
    expect(bookOf(office).sheets.length).toBeGreaterThan(3);
  });
});
