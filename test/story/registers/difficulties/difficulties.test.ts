import { beforeAll, describe, expect, it } from 'vitest';
import type { Office } from '../../../../scripts/host/office';
import { copyOf, done, openSample, placeOf, quote, rowWhere, tableOf } from '../../trackers';

const sheet = 'Vướng mắc';

/** How many rows stand in each state. */
function statesOf(office: Office): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const row of tableOf(office, sheet)) {
    const state = row['Trạng thái'] ?? '';
    if (row.Mã !== '') counts[state] = (counts[state] ?? 0) + 1;
  }
  return counts;
}

function codesOf(office: Office): string[] {
  return tableOf(office, sheet).flatMap((row) => (row.Mã === '' ? [] : [row.Mã ?? '']));
}

/** Types into the row with this code, as a person does. */
function type(office: Office, code: string, heading: string, text: string): void {
  const { row, column } = placeOf(office, sheet, heading);
  const index = tableOf(office, sheet).findIndex((one) => one.Mã === code);
  const letters = columnName(column);
  office.edit(`${quote(sheet)}!${letters}${row + 2 + index}`, [[text]]);
}

function columnName(index: number): string {
  return (index >= 26 ? String.fromCharCode(64 + Math.floor(index / 26)) : '') + String.fromCharCode(65 + (index % 26));
}

describe('difficulties that tasks tell of', () => {
  let office: Office;
  beforeAll(async () => {
    office = await openSample();
    done(office.run('consolidate'));
  });

  it('become rows of Vướng mắc, one for each task, new and with a code of their unit', () => {
    expect(statesOf(office)).toEqual({ Mới: 10 });
    expect(new Set(codesOf(office)).size).toBe(10);
    expect(codesOf(office).every((code) => /^VM-2025-[A-Z]+-\d{3}$/.test(code))).toBe(true);
    expect(tableOf(office, sheet)[0]).toMatchObject({ 'Ngày báo': '10/10/2025' });
  });

  it('change no cell when the run is repeated', () => {
    const again = copyOf(office);
    expect(done(again.run('consolidate')).cellsWritten).toBe(0);
    expect(done(again.run('validateEntries')).ok).toBe(true);
    expect(done(again.run('validateEntries')).cellsWritten).toBe(0);
  });

  it('go from state to state by what is typed, and the rows add up', () => {
    const own = copyOf(office);
    own.advanceTo('2025-10-13T08:00:00+07:00');
    const codes = codesOf(own);
    for (const code of codes.slice(0, 6)) type(own, code, 'Ngày tiếp nhận', '13/10/2025');
    for (const code of codes.slice(0, 2)) type(own, code, 'Nội dung trả lời', 'Đã bố trí kinh phí.');
    for (const code of codes.slice(2, 5)) type(own, code, 'Đợt trình', 'VM-20251013-0930');
    type(own, codes[2] ?? '', 'Văn bản trình', '412/TTr-SKHCN');
    done(own.run('consolidate'));
    expect(statesOf(own)).toEqual({ 'Đã trả lời': 2, 'Đã trình UBND': 3, 'Đang xem xét': 1, Mới: 4 });
    expect(codesOf(own)).toEqual(codes);
    expect(rowWhere(own, sheet, 'Mã', codes[3] ?? '')['Văn bản trình']).toBe('');
    const report = own.texts(quote('Báo cáo'));
    const heads = report.find((row) => row[0] === 'Nhóm') ?? [];
    const total = report[report.indexOf(heads) + 2] ?? [];
    expect(heads.filter((text) => text !== '')).toEqual([
      'Nhóm',
      'Mới',
      'Đơn vị rút',
      'Đang xem xét',
      'Đã trả lời',
      'Đã trình UBND',
      'Đã có ý kiến',
      'Đã đóng',
      'Tổng cộng',
    ]);
    expect(total.filter((text) => text !== '')).toEqual(['Tổng cộng', '4', '0', '1', '2', '3', '0', '0', '10']);
    expect(report.find((row) => row[1] === 'TỔNG CỘNG')?.[18]).toBe('10');
    expect(done(own.run('consolidate')).cellsWritten).toBe(0);
  });
});
