import { beforeAll, describe, expect, it } from 'vitest';
import type { Office } from '../../../../scripts/host/office';
import { retype } from '../../coordinator';
import { copyOf, done, rowWhere, tableOf } from '../../trackers';
import { addRows, blockOf, openWithModules, typeInRow } from '../register-rows';

const sheet = 'Vướng mắc';
const task = 'Rà soát dự toán năm 2026';
const stc = 'Sở Tài chính';

const say = (office: Office, text: string) => retype(office, 'STC', task, 'Khó khăn, vướng mắc', text);
const statesOf = (office: Office) =>
  tableOf(office, sheet).flatMap((row) => (row.Mã === '' ? [] : [[row.Mã, row['Khó khăn'], row['Trạng thái']]]));
const blockLines = (office: Office) => blockOf(office, 'Khó khăn, vướng mắc theo nhóm');

/** A day later, the run. */
function nextDay(office: Office, day: string): void {
  office.advanceTo(`${day}T08:00:00+07:00`);
  done(office.run('consolidate'));
}

describe('the difficulty of a task, as its cell goes on', () => {
  let office: Office;
  beforeAll(async () => {
    office = await openWithModules('Vướng mắc');
    say(office, 'Thiếu máy chủ');
    retype(office, 'STC', task, 'Đề xuất, kiến nghị', 'Bổ sung kinh phí');
    done(office.run('consolidate'));
  });

  it('follows the cell until it is received, and stands as it was from then on', () => {
    const own = copyOf(office);
    say(own, 'Thiếu hai máy chủ');
    nextDay(own, '2025-10-13');
    expect(statesOf(own)).toEqual([['VM-2025-STC-001', 'Thiếu hai máy chủ', 'Mới']]);
    typeInRow(own, sheet, 'VM-2025-STC-001', { 'Ngày tiếp nhận': '13/10/2025' });
    say(own, 'Thiếu ba máy chủ');
    nextDay(own, '2025-10-14');
    expect(statesOf(own)).toEqual([['VM-2025-STC-001', 'Thiếu hai máy chủ', 'Đang xem xét']]);
    expect(rowWhere(own, 'STC', 'Nội dung nhiệm vụ', task)['Trạng thái']).toBe('Đang thực hiện, trong hạn');
    expect(done(own.run('consolidate')).cellsWritten).toBe(0);
  });

  it('that was closed is not opened by the same words, and other words are another difficulty', () => {
    const own = copyOf(office);
    typeInRow(own, sheet, 'VM-2025-STC-001', { 'Ngày tiếp nhận': '10/10/2025' });
    typeInRow(own, sheet, 'VM-2025-STC-001', { 'Ngày đóng': '10/10/2025' });
    nextDay(own, '2025-10-13');
    expect(statesOf(own)).toEqual([['VM-2025-STC-001', 'Thiếu máy chủ', 'Đã đóng']]);
    say(own, '');
    nextDay(own, '2025-10-14');
    say(own, 'THIẾU MÁY CHỦ');
    nextDay(own, '2025-10-15');
    expect(statesOf(own)).toEqual([['VM-2025-STC-001', 'Thiếu máy chủ', 'Đã đóng']]);
    say(own, 'Thiếu người');
    nextDay(own, '2025-10-16');
    expect(statesOf(own)).toEqual([
      ['VM-2025-STC-001', 'Thiếu máy chủ', 'Đã đóng'],
      ['VM-2025-STC-002', 'Thiếu người', 'Mới'],
    ]);
    // Opened again by hand.
    typeInRow(own, sheet, 'VM-2025-STC-001', { 'Ngày đóng': '' });
    nextDay(own, '2025-10-17');
    expect(statesOf(own)[0]?.[2]).toBe('Đang xem xét');
    expect(statesOf(own)).toHaveLength(2);
  });

  it('that was withdrawn comes back with the same words only', () => {
    const own = copyOf(office);
    say(own, '');
    nextDay(own, '2025-10-13');
    expect(statesOf(own)[0]?.[2]).toBe('Đơn vị rút');
    say(own, 'Thiếu người');
    nextDay(own, '2025-10-14');
    expect(statesOf(own)).toEqual([
      ['VM-2025-STC-001', 'Thiếu máy chủ', 'Đơn vị rút'],
      ['VM-2025-STC-002', 'Thiếu người', 'Mới'],
    ]);
    expect(blockLines(own)[1]?.[0]).toContain('1 vướng mắc còn mở trên tổng số 2.');
  });

  it('is noted beside the task from its receipt until a month after it was closed', () => {
    const own = copyOf(office);
    const note = () =>
      (rowWhere(own, 'STC', 'Nội dung nhiệm vụ', task)['Kiểm tra'] ?? '')
        .split('\n')
        .find((line) => line.startsWith('VM-2025-STC-001'));
    expect(note()).toBeUndefined();
    typeInRow(own, sheet, 'VM-2025-STC-001', { 'Ngày tiếp nhận': '10/10/2025' });
    done(own.run('validateEntries'));
    expect(note()).toBe('VM-2025-STC-001: đang xem xét, hạn trả lời 24/10/2025');
    typeInRow(own, sheet, 'VM-2025-STC-001', { 'Nội dung trả lời': 'Đã bố trí', 'Ngày đóng': '13/10/2025' });
    own.advanceTo('2025-11-12T08:00:00+07:00');
    done(own.run('validateEntries'));
    expect(note()).toContain('VM-2025-STC-001: đã đóng');
    own.advanceTo('2025-11-13T08:00:00+07:00');
    done(own.run('validateEntries'));
    expect(note()).toBeUndefined();
  });
});

describe('difficulties that are typed', () => {
  it('age by calendar days while they wait for somebody, and are counted by kind', async () => {
    const office = await openWithModules('Vướng mắc');
    const usual = { 'Đơn vị': stc, 'Đề xuất': 'Bổ sung' };
    addRows(office, sheet, [
      { ...usual, 'Khó khăn': 'Một', Nhóm: 'Kinh phí' },
      { ...usual, 'Khó khăn': 'Hai', Nhóm: 'Thể chế' },
      { ...usual, 'Khó khăn': 'Ba' },
    ] as never);
    done(office.run('consolidate'));
    const ages = () => /Đang chờ trả lời: (.+)$/.exec(blockLines(office)[1]?.[0] ?? '')?.[1];
    nextDay(office, '2025-10-17');
    expect(ages()).toBe('từ 7 ngày trở xuống 3; từ 8 đến 30 ngày 0; trên 30 ngày 0.');
    nextDay(office, '2025-10-18');
    expect(ages()).toBe('từ 7 ngày trở xuống 0; từ 8 đến 30 ngày 3; trên 30 ngày 0.');
    typeInRow(office, sheet, 'VM-2025-STC-002', { 'Nội dung trả lời': 'Đã có' });
    nextDay(office, '2025-11-10');
    expect(ages()).toBe('từ 7 ngày trở xuống 0; từ 8 đến 30 ngày 0; trên 30 ngày 2.');
    // The headings stand again at the top of a printed page.
    const lines = blockLines(office).filter(([name]) => name !== 'Nhóm');
    expect(lines.slice(2).map((line) => [line[0], line.at(-1)])).toEqual([
      ['Thể chế', '1'],
      ['Kinh phí', '1'],
      ['(chưa phân nhóm)', '1'],
      ['Tổng cộng', '3'],
    ]);
  });

  it('need a proposal once they are of a level above the Department; a blank level is the Department’s', async () => {
    const office = await openWithModules('Vướng mắc');
    addRows(office, sheet, [{ 'Đơn vị': stc, 'Khó khăn': 'Một' }] as never);
    done(office.run('consolidate'));
    const check = () => rowWhere(office, sheet, 'Mã', 'VM-2025-STC-001')['Kiểm tra'] ?? '';
    expect(check()).toBe('');
    typeInRow(office, sheet, 'VM-2025-STC-001', { 'Cấp giải quyết': 'Sở ngành khác' });
    expect(check()).toBe('');
    typeInRow(office, sheet, 'VM-2025-STC-001', { 'Cấp giải quyết': 'Trung ương' });
    expect(check()).toContain('chưa có đề xuất');
    typeInRow(office, sheet, 'VM-2025-STC-001', { 'Ngày đóng': '10/10/2025' });
    expect(check()).toBe('');
  });
});
