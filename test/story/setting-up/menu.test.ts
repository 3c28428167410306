import { describe, expect, it } from 'vitest';
import type { Office } from '../../../scripts/host/office';
import type { MenuEntry } from '../../../scripts/host/people/screen';
import {
  bookOf,
  done,
  openSmall,
  openTracker,
  placeOf,
  putCell,
  quote,
  sheetOf,
  smallSheets,
  tableOf,
} from '../trackers';

interface Leaf {
  readonly path: readonly string[];
  readonly functionName: string;
}

function leavesOf(entries: readonly (MenuEntry | 'separator')[], path: readonly string[] = []): Leaf[] {
  return entries.flatMap((entry) => {
    if (entry === 'separator') return [];
    const here = [...path, entry.label];
    if (entry.functionName !== undefined) return [{ path: here, functionName: entry.functionName }];
    return leavesOf(entry.items ?? [], here);
  });
}

async function openEnglish(): Promise<Office> {
  const office = await openTracker({
    ...smallSheets,
    'Cấu hình': [
      ['Mục', 'Giá trị'],
      ['Ngôn ngữ', 'en'],
    ],
  });
  done(office.run('setUpWorkbook'));
  return office;
}

describe('onOpen', () => {
  it('builds the whole menu in Vietnamese: what units use on top, all the rest in one submenu', async () => {
    const office = ['Đôn Đốc', 'Đơn vị tổng hợp'];
    const opened = await openSmall();
    const leaves = leavesOf(opened.open());
    expect(opened.workspace.screen.menus.map(({ label }) => label)).toEqual(['Đôn Đốc']);
    expect(leaves).toEqual(
      expect.arrayContaining([
        { path: ['Đôn Đốc', 'Kiểm tra dữ liệu'], functionName: 'validateEntries' },
        { path: [...office, 'Tổng hợp và lập báo cáo'], functionName: 'consolidate' },
        { path: [...office, 'Nhắc việc', 'Xem trước thư nhắc'], functionName: 'previewReminders' },
        { path: [...office, 'Nhắc việc', 'Gửi thư nhắc hôm nay'], functionName: 'sendReminders' },
        { path: [...office, 'Chạy cả quy trình (kiểm tra, tổng hợp, nhắc việc)'], functionName: 'runDaily' },
        { path: [...office, 'Thiết lập', 'Thiết lập / Khôi phục mẫu'], functionName: 'setUpWorkbook' },
        { path: [...office, 'Thiết lập', 'Bật chạy tự động hằng ngày'], functionName: 'installTriggers' },
        { path: [...office, 'Thiết lập', 'Tắt chạy tự động'], functionName: 'removeTriggers' },
      ]),
    );
    expect(new Set(leaves.map(({ path }) => path.join(' > '))).size).toBe(leaves.length);
  });

  it('builds it in English when the settings say so', async () => {
    const vietnamese = leavesOf((await openSmall()).open());
    const english = leavesOf((await openEnglish()).open());
    expect(english.map(({ functionName }) => functionName)).toEqual(vietnamese.map(({ functionName }) => functionName));
    expect(english).toContainEqual({
      path: ['Đôn Đốc', 'Coordinating unit', 'Set-up', expect.any(String)],
      functionName: 'setUpWorkbook',
    });
    for (const { path } of english) expect(path.slice(1).join(' ')).not.toMatch(/[àáảãạăâđêôơưếềệớờợứừự]/i);
  });

  it('builds it in a workbook that is no tracker yet, and in one whose settings are broken', async () => {
    const blank = await openTracker({ Sheet1: [] });
    expect(leavesOf(blank.open())).toContainEqual(expect.objectContaining({ functionName: 'setUpWorkbook' }));
    const office = await openSmall();
    putCell(office, 'Cấu hình', 0, 0, 'x');
    putCell(office, 'Cấu hình', 0, 1, 'y');
    expect(leavesOf(office.open())).toContainEqual(expect.objectContaining({ functionName: 'setUpWorkbook' }));
  });

  it('builds it when nothing but menus is allowed yet', async () => {
    const office = await openSmall();
    const result = done(office.run('onOpen', { mode: 'NONE' }));
    expect(result.error).toBeUndefined();
    expect(leavesOf(office.workspace.screen.menus)).toContainEqual(
      expect.objectContaining({ functionName: 'consolidate' }),
    );
  });

  it('writes nothing', async () => {
    const office = await openSmall();
    const result = done(office.run('onOpen', { mode: 'LIMITED' }));
    expect(result.cellsWritten).toBe(0);
  });
});

describe('every item of the menu', () => {
  it('does its work or says in a sentence what it needs; none fails', async () => {
    const leaves = leavesOf((await openSmall()).open());
    expect(leaves.length).toBeGreaterThan(12);
    for (const { path } of leaves) {
      const office = await openSmall();
      done(office.run('consolidate'));
      office.open();
      office.workspace.selection = { sheetId: sheetOf(office, 'STC').properties.sheetId ?? 0, ranges: ['A2:F2'] };
      const shown = office.messages.length;
      const result = office.click(path);
      expect([path.join(' > '), result.error?.message]).toEqual([path.join(' > '), undefined]);
      expect([path.join(' > '), office.messages.length > shown]).toEqual([path.join(' > '), true]);
      for (const message of office.messages.slice(shown))
        expect(message).not.toMatch(/Có lỗi, mã|undefined|NaN|\[object/);
    }
  });
});

describe('the daily run', () => {
  const hour = (ms: number) => new Date(ms + 7 * 3_600_000).getUTCHours();

  it('has one trigger however often it is turned on, fires once a day at the hour of the settings, and does the whole job', async () => {
    const office = await openSmall();
    done(office.run('installTriggers'));
    done(office.run('installTriggers'));
    expect(office.workspace.triggers.all.map(({ functionName }) => functionName)).toEqual(['runDaily']);
    const fired = office.advanceTo('2025-10-14T00:00:00+07:00');
    expect(fired.map(({ at }) => hour(at))).toEqual([8, 8, 8]);
    for (const { result } of fired) expect(result?.ok).toBe(true);
    expect(tableOf(office, 'Tổng hợp').filter((row) => row['Mã nhiệm vụ'] !== '')).toHaveLength(5);
    expect(office.texts(quote('Báo cáo'))[1]?.[0]).toMatch(/tính đến 08:\d\d 13\/10\/2025/);
    done(office.run('removeTriggers'));
    expect(office.workspace.triggers.all).toEqual([]);
  });

  it('comes at another hour when the settings say so', async () => {
    const office = await openSmall();
    const row = office.texts(quote('Cấu hình')).findIndex(([name]) => name === 'Giờ gửi');
    putCell(office, 'Cấu hình', row, placeOf(office, 'Cấu hình', 'Giá trị').column, 14);
    done(office.run('installTriggers'));
    expect(office.advanceTo('2025-10-11T00:00:00+07:00').map(({ at }) => hour(at))).toEqual([14]);
  });

  it('judges by the day of Vietnam, also while it is still yesterday in Greenwich', async () => {
    const office = await openSmall();
    office.workspace.clock.set(Date.parse('2025-10-14T00:30:00+07:00'));
    done(office.run('consolidate'));
    const row = tableOf(office, 'Tổng hợp').find((one) => one['Hạn cuối'] === '13/10/2025');
    expect(row?.['Trạng thái']).toBe('Quá hạn');
    expect(bookOf(office).properties.timeZone).toBe('Asia/Ho_Chi_Minh');
  });
});
