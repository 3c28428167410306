import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Bundle } from '../../../scripts/host/bundle';
import type { ImportView } from '../../../src/app/importing/import-view';
import type { ImportAnswer } from '../../../src/app/use-cases/importing/import-rows';
import { departmentTable } from '../../core/import/tables/department';
import { storyBundle } from '../bundle';
import type { SmallTracker } from '../small-tracker';
import { answerOf, call, openPage, tasksOf, trackerWith } from './import-world';

let bundle: Bundle;
let tracker: SmallTracker;
const sheet = 'Theo dõi NV 2025';

beforeAll(async () => {
  bundle = await storyBundle();
});
beforeEach(() => {
  tracker = trackerWith(bundle, departmentTable());
});

const importRows = (request: object) => call(tracker.workspace, bundle, 'importRows', { sheet, ...request });
const recognise = (request: object) =>
  answerOf<ImportView>(call(tracker.workspace, bundle, 'recogniseImport', { sheet, ...request }));

describe('importing an ordinary departmental table', () => {
  it('the page lists the sheets that may be imported', () => {
    const page = openPage(tracker.workspace, bundle);
    expect(page.ok).toBe(true);
    expect(page.messages.at(-1)?.html).toContain(sheet);
  });

  it('shows an account of every row, and asks who leads', () => {
    const view = recognise({});
    expect(view.counts.filter(({ rows }) => rows > 0).map(({ kind, rows }) => `${kind} ${rows}`)).toEqual([
      'task 60',
      'section 3',
      'total 1',
      'note 2',
      'blank 1',
    ]);
    expect(view.undecided.map(({ lead }) => lead)).toContain('TT Đổi mới sáng tạo');
    expect(view.understood).toContain('Tiến độ: “HT” → “Hoàn thành” (10 hàng)');
  });

  it('imports nothing before it is said where unknown leads go', () => {
    const answer = answerOf<ImportAnswer>(importRows({}));
    expect(answer.isDone).toBe(false);
    expect(answer.text).toContain('TT Đổi mới sáng tạo');
    expect(tasksOf(tracker, 'SKHCN')).toEqual([]);
  });

  it('puts all under one unit, gives codes, keeps the lead in the notes and leaves the source alone', () => {
    const before = tracker.rows(sheet);
    const answer = answerOf<ImportAnswer>(importRows({ toUnit: 'SKHCN' }));
    expect(answer.text).toMatch(
      /^Đã đọc 60 nhiệm vụ từ “Theo dõi NV 2025”, 30 đã hoàn thành, \d+ cần xem lại: 60 nhập mới/,
    );
    const tasks = tasksOf(tracker, 'SKHCN');
    expect(tasks).toHaveLength(60);
    expect(tasks.filter((task) => task['Tiến độ'] === 'Hoàn thành')).toHaveLength(30);
    expect(new Set(tasks.map((task) => task['Mã nhiệm vụ'])).size).toBe(60);
    expect(tasks[0]).toMatchObject({
      'Cơ quan chủ trì': 'Sở Khoa học và Công nghệ',
      'Thời hạn': '15.9.2025',
      'Ghi chú': 'Chủ trì theo bảng gốc: TT Đổi mới sáng tạo',
    });
    expect(tracker.rows(sheet)).toEqual(before);
  });

  it('makes units and their sheets when the person says so', () => {
    answerOf<ImportAnswer>(importRows({ unknownLeads: 'add', makeSheets: true }));
    const units = tracker.rows('Đơn vị').map((row) => row[1]);
    expect(units).toContain('TT Đổi mới sáng tạo');
    expect(tasksOf(tracker, 'TDMST').length).toBeGreaterThan(0);
    const all = ['TDMST', 'PKHTC', 'VPS', 'PQLKH', 'PCDS', 'TTS'].flatMap((title) => tasksOf(tracker, title));
    expect(all).toHaveLength(60);
  });

  it('the sheet Nhập liệu leads from every source row to its code', () => {
    importRows({ toUnit: 'SKHCN' });
    const lines = tasksOfAccount();
    expect(lines).toHaveLength(67);
    expect(lines[1]).toMatchObject({
      Nguồn: sheet,
      Hàng: 9,
      Loại: 'Nhiệm vụ',
      'Kết quả': 'Đã nhập',
      'Đơn vị': 'SKHCN',
    });
    expect(lines[1]?.['Mã nhiệm vụ']).toMatch(/^CV5514-2025-SKHCN-\d{3}$/);
  });

  it('imported again, known rows are recognised and only differences are offered', () => {
    importRows({ toUnit: 'SKHCN' });
    const again = answerOf<ImportAnswer>(importRows({ toUnit: 'SKHCN' }));
    expect(again.text).toContain('Không có gì mới để nhập: cả 60 nhiệm vụ');
    expect(tasksOf(tracker, 'SKHCN')).toHaveLength(60);
    tracker.sheet(sheet).grid.setCell(10, 9, { value: 'Xong' });
    const view = recognise({ toUnit: 'SKHCN' });
    expect(view.differences).toHaveLength(1);
    expect(answerOf<ImportAnswer>(importRows({ toUnit: 'SKHCN', update: true })).isDone).toBe(true);
    expect(tasksOf(tracker, 'SKHCN').filter((task) => task['Tiến độ'] === 'Hoàn thành')).toHaveLength(31);
    expect(tasksOf(tracker, 'SKHCN')).toHaveLength(60);
  });

  function tasksOfAccount(): Record<string, unknown>[] {
    const [headings = [], ...rows] = tracker.rows('Nhập liệu');
    return rows.map((row) => Object.fromEntries(headings.map((heading, index) => [String(heading), row[index]])));
  }
});
