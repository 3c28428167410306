import { beforeEach, describe, expect, it } from 'vitest';
import type { Office } from '../../../../scripts/host/office';
import { idOf, openCity, retype, run, said } from '../../coordinator';
import { contentOf, tableOf } from '../../trackers';

let office: Office;
beforeEach(async () => {
  office = await openCity();
});

function open(title: string): void {
  office.workspace.selection = { sheetId: idOf(office, title), ranges: ['A1'] };
}

/** State, who, when and remark of a unit in the report's list. */
function inReport(unit: string): string[] {
  const rows = office.texts("'Báo cáo'");
  const start = rows.findIndex((row) => (row[0] ?? '').startsWith('Tình hình nộp báo cáo'));
  const row = rows.slice(start).find((cells) => cells[1] === unit) ?? [];
  return [row[2], row[5], row[10], row[15]].map((text) => text ?? '');
}

describe('submitReport', () => {
  it('notes who submitted for which period and when; the report says so at the next consolidation', () => {
    open('STC');
    const result = run(office, 'submitReport', ['OK']);
    expect(said(result)).toContain('Sở Tài chính nộp báo cáo kỳ tháng 10/2025: 2 nhiệm vụ, không còn lỗi.');
    expect(tableOf(office, 'Nộp báo cáo')).toMatchObject([
      {
        'Đơn vị': 'Sở Tài chính',
        'Kỳ báo cáo': '10/2025',
        'Tình trạng': 'Đã nộp',
        Người: office.workspace.user,
        Lúc: '10/10/2025 08:00',
      },
    ]);
    run(office, 'consolidate');
    expect(inReport('Sở Tài chính').slice(0, 3)).toEqual(['Đã nộp', office.workspace.user, '08:00 10/10/2025']);
    expect(inReport('Sở Nội vụ')[0]).toBe('Chưa nộp');
  });

  it('says how many errors stand, and the report tells such a submission apart', () => {
    retype(office, 'STC', 'Rà soát dự toán năm 2026', 'Thời hạn', '31/02/2026');
    open('STC');
    expect(said(run(office, 'submitReport', ['OK']))).toContain('còn 1 lỗi');
    run(office, 'consolidate');
    expect(inReport('Sở Tài chính')[0]).toBe('Đã nộp, còn lỗi');
  });

  it('clicked twice, notes it once; later in the period it takes the place of the earlier one', () => {
    open('STC');
    run(office, 'submitReport', ['OK']);
    expect(said(run(office, 'submitReport', ['OK']))).toContain('không ghi lần nữa');
    expect(tableOf(office, 'Nộp báo cáo')).toHaveLength(1);
    office.advanceTo('2025-10-13T10:00:00+07:00');
    expect(said(run(office, 'declareNothing', ['OK']))).toContain('Đơn vị đã nộp báo cáo lúc 08:00 10/10/2025');
    run(office, 'consolidate');
    expect(inReport('Sở Tài chính')[0]).toBe('Không phát sinh');
  });

  it('counts for its own period only', () => {
    open('STC');
    run(office, 'submitReport', ['OK']);
    office.advanceTo('2025-10-15T10:00:00+07:00');
    run(office, 'consolidate');
    expect(inReport('Sở Tài chính')[0]).toBe('Chưa nộp');
  });

  it('asks for a unit’s sheet, and writes nothing when the person says no', () => {
    open('Tổng hợp');
    expect(said(run(office, 'submitReport'))).toContain('Hãy mở trang nhiệm vụ của đơn vị');
    open('STC');
    const before = contentOf(office);
    run(office, 'submitReport', ['CANCEL']);
    expect(contentOf(office)).toEqual(before);
  });
});

describe('a unit that states it above its own table', () => {
  it('is counted the same way, the later statement first', () => {
    const rows = office.texts("'SNV'");
    const line = rows.findIndex((row) => row.includes('Nộp báo cáo'));
    expect(line).toBeGreaterThanOrEqual(0);
    const row = rows[line] ?? [];
    const beside = (label: string) => String.fromCharCode(65 + row.indexOf(label) + 1) + (line + 1);
    office.edit(`'SNV'!${beside('Nộp báo cáo')}`, [['Không phát sinh']]);
    office.edit(`'SNV'!${beside('Ngày nộp')}`, [['9/10/2025']]);
    office.edit(`'SNV'!${beside('Người nộp')}`, [['Nguyễn Văn A']]);
    run(office, 'consolidate');
    expect(inReport('Sở Nội vụ').slice(0, 3)).toEqual(['Không phát sinh', 'Nguyễn Văn A', '00:00 09/10/2025']);
    open('SNV');
    run(office, 'submitReport', ['OK']);
    run(office, 'consolidate');
    expect(inReport('Sở Nội vụ')[0]).toBe('Đã nộp');
  });
});

describe('a statement that cannot be counted', () => {
  function state(day: string): void {
    const rows = office.texts("'SNV'");
    const line = rows.findIndex((row) => row.includes('Nộp báo cáo'));
    const row = rows[line] ?? [];
    const beside = (label: string) => String.fromCharCode(65 + row.indexOf(label) + 1) + (line + 1);
    office.edit(`'SNV'!${beside('Nộp báo cáo')}`, [['Đã nộp']]);
    office.edit(`'SNV'!${beside('Ngày nộp')}`, [[day]]);
  }

  it.each([
    ['', 'thiếu ngày nộp nên chưa tính'],
    ['10/10/2026', 'với ngày nộp chưa tới (10/10/2026) nên chưa tính'],
  ])('because its day is “%s” is said to be so, and hides no later one', (day, why) => {
    state(day);
    run(office, 'consolidate');
    expect(inReport('Sở Nội vụ')[0]).toBe('Chưa nộp');
    expect(inReport('Sở Nội vụ')[3]).toContain(`ghi “Đã nộp”`);
    expect(inReport('Sở Nội vụ')[3]).toContain(why);
    expect(run(office, 'consolidate').cellsWritten).toBe(0);
    open('SNV');
    run(office, 'submitReport', ['OK']);
    run(office, 'consolidate');
    expect(inReport('Sở Nội vụ')[0]).toBe('Đã nộp');
    expect(inReport('Sở Nội vụ')[3]).not.toContain('chưa tính');
  });
});

describe('units that do not update', () => {
  it('are told apart: never updated, and not for longer than the setting allows', () => {
    run(office, 'consolidate');
    expect(inReport('Sở Tài chính')[3]).toBe('Chưa cập nhật lần nào');
    retype(office, 'STC', 'Rà soát dự toán năm 2026', 'Tiến độ', 'Đang thực hiện');
    run(office, 'consolidate');
    expect(inReport('Sở Tài chính')[3]).toBe('');
    office.advanceTo('2025-11-20T10:00:00+07:00');
    run(office, 'consolidate');
    expect(inReport('Sở Tài chính')[3]).toBe('Lâu chưa cập nhật (từ 10/10/2025)');
  });
});
