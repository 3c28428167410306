import { beforeAll, describe, expect, it } from 'vitest';
import type { Bundle } from '../../../scripts/host/bundle';
import { taskColumns } from '../../../src/sheets/tables/columns';
import { storyBundle } from '../bundle';
import { createSmallTracker, type SmallTracker, typedTask } from '../small-tracker';

let bundle: Bundle;

beforeAll(async () => {
  bundle = await storyBundle();
});

const width = taskColumns.length;
const at = (key: string) => taskColumns.findIndex((column) => column.key === key);
const text = (key: string, value: string) =>
  Array.from({ length: width }, (_, index) => (index === at(key) ? value : ''));
const numbers = Array.from({ length: width }, (_, index) => `(${index + 1})`);
const foot = (() => {
  const row = text('title', 'Nơi nhận: Như trên; Lưu: VT');
  row[at('lead')] = 'GIÁM ĐỐC';
  return row;
})();

const annex = [
  numbers,
  text('title', 'I. HOÀN THIỆN THỂ CHẾ'),
  typedTask(1),
  text('title', 'II. PHÁT TRIỂN HẠ TẦNG'),
  typedTask(2),
  text('title', 'Tổng cộng: 02 nhiệm vụ'),
  foot,
];

const codes = (tracker: SmallTracker) =>
  tracker
    .rows('Tổng hợp')
    .slice(1)
    .map(([code]) => code);

describe('the form of a printed annex in a unit’s own table', () => {
  it('is no task: two tasks count, and no code stands in its rows', () => {
    const tracker = createSmallTracker(bundle, { tasks: annex });
    tracker.run('consolidate');
    expect(codes(tracker)).toEqual(['KH139-2025-SKHCN-001', 'KH139-2025-SKHCN-002']);
    const written = tracker.rows('SKHCN').map((row) => row[0]);
    expect(written.filter((cell) => /^KH139/.test(String(cell)))).toHaveLength(2);
    tracker.run('validateEntries');
    const listed = tracker.rows('Kiểm tra dữ liệu').slice(1);
    expect(listed.filter((row) => row.some((cell) => /HOÀN THIỆN|Tổng cộng|Nơi nhận/.test(String(cell))))).toEqual([]);
  });

  it('what may be a task or a head is asked about and left out, until somebody says', () => {
    const tracker = createSmallTracker(bundle, { tasks: [text('title', 'II. Phát triển hạ tầng số'), typedTask(1)] });
    tracker.run('consolidate');
    expect(codes(tracker)).toHaveLength(1);
    const asked = () => {
      tracker.run('validateEntries');
      return tracker.rows('Kiểm tra dữ liệu').filter((row) => row.includes('V70'));
    };
    expect(asked().map((row) => row.join(' '))).toEqual([
      expect.stringContaining('“II. Phát triển hạ tầng số” có phải nhiệm vụ không?'),
    ]);
    tracker.edit(`SKHCN!${tracker.name('note', 2)}`, [['mục']]);
    tracker.run('consolidate');
    expect([codes(tracker).length, asked().length]).toEqual([1, 0]);
    tracker.edit(`SKHCN!${tracker.name('progress', 2)}`, [['Đang thực hiện']]);
    tracker.run('consolidate');
    expect(codes(tracker)).toHaveLength(2);
  });

  it('a lead merged over several rows counts for each of them', () => {
    const tracker = createSmallTracker(bundle, { tasks: [typedTask(1), typedTask(2, { lead: '' })] });
    const column = at('lead');
    const sheetId = tracker.sheet('SKHCN').properties.sheetId ?? 0;
    const range = { sheetId, startRowIndex: 1, endRowIndex: 3, startColumnIndex: column, endColumnIndex: column + 1 };
    tracker.change([{ mergeCells: { range, mergeType: 'MERGE_ALL' } }]);
    tracker.run('consolidate');
    tracker.run('validateEntries');
    const listed = tracker.rows('Kiểm tra dữ liệu').slice(1);
    expect(listed.filter((row) => row.includes('V07'))).toEqual([]);
    const masterLead = (tracker.rows('Tổng hợp')[0] ?? []).indexOf('Cơ quan chủ trì');
    expect(
      tracker
        .rows('Tổng hợp')
        .slice(1)
        .map((row) => row[masterLead]),
    ).toEqual(['Sở Khoa học và Công nghệ', 'Sở Khoa học và Công nghệ']);
  });

  it('people’s words for progress and documents are put right when the person agrees', () => {
    const tracker = createSmallTracker(bundle, {
      tasks: [typedTask(1, { progress: 'đang làm', source: 'KH 139', partners: 'Các phòng, đơn vị liên quan' })],
    });
    tracker.run('validateEntries');
    const partners = tracker.rows('Kiểm tra dữ liệu').filter((row) => row.includes('V09'));
    expect(partners.map((row) => row[0])).toEqual(['Cảnh báo']);
    tracker.run('fixSafely');
    expect([tracker.at('progress', 2), tracker.at('source', 2)]).toEqual(['Đang thực hiện', '139/KH-UBND']);
  });
});
