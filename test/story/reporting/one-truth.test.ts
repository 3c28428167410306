import { beforeAll, describe, expect, it } from 'vitest';
import type { Bundle } from '../../../scripts/host/bundle';
import { taskColumns } from '../../../src/sheets/tables/columns';
import { storyBundle } from '../bundle';
import { createSmallTracker, type SmallTracker, typedTask } from '../small-tracker';
import { done } from '../trackers';
import { type FileWorld, prepareFileWorld } from '../unit-files/file-world';

let bundle: Bundle;
let createFiles: () => FileWorld;
beforeAll(async () => {
  bundle = await storyBundle();
  createFiles = await prepareFileWorld({ fileCount: 2, rowCount: 3 });
});

const at = (key: string) => taskColumns.findIndex((column) => column.key === key);
const wish = 'muốn đổi thì ghi “Gia hạn đến” và “Văn bản gia hạn”';

describe('a unit that moves its own deadline', () => {
  /** Assigned for 30/09/2025, which is over, and taken into the master. */
  function overdue(): SmallTracker {
    const tracker = createSmallTracker(bundle, { tasks: [typedTask(1, { dueText: '30/09/2025' }), typedTask(2)] });
    tracker.run('consolidate');
    tracker.run('validateEntries');
    return tracker;
  }

  it('sees at that cell at once which one counts, and stays overdue', () => {
    const tracker = overdue();
    tracker.edit('SKHCN!J2', [['31/12/2026']]);
    expect(String(tracker.at('check', 2))).toContain(`J2: Hạn được giao là 30/09/2025; ${wish}.`);
    expect(tracker.at('status', 2)).toBe('Quá hạn');
    expect(tracker.at('dueOn', 2)).toBe(45_930);
  });

  it('sees the same after the next check, which judges the row as the report does', () => {
    const tracker = overdue();
    const before = String(tracker.at('check', 2));
    expect(before).toContain('R2: ');
    tracker.edit('SKHCN!J2', [['31/12/2026']]);
    const atOnce = String(tracker.at('check', 2)).split('\n').sort();
    tracker.run('validateEntries');
    expect(String(tracker.at('check', 2)).split('\n').sort()).toEqual(atOnce);
    expect(atOnce).toEqual(expect.arrayContaining(before.split('\n')));
    tracker.run('consolidate');
    const [headings, row] = tracker.rows('Tổng hợp');
    expect(row?.[headings?.indexOf('Trạng thái') ?? -1]).toBe(tracker.at('status', 2));
  });

  it('is judged by its new day once the extension and its document are there', () => {
    const tracker = overdue();
    tracker.edit('SKHCN!J2', [['31/12/2026']]);
    tracker.edit('SKHCN!K2:L2', [['31/12/2026', '190/KH-UBND']]);
    expect(tracker.at('status', 2)).not.toBe('Quá hạn');
    expect(String(tracker.at('check', 2))).not.toContain('Hạn được giao');
    tracker.run('validateEntries');
    expect(tracker.at('status', 2)).not.toBe('Quá hạn');
  });

  it('may still correct what no master has taken yet', () => {
    const tracker = createSmallTracker(bundle, { tasks: [typedTask(1, { dueText: '30/09/2025' })] });
    tracker.run('validateEntries');
    tracker.edit('SKHCN!J2', [['31/12/2026']]);
    expect(String(tracker.at('check', 2))).not.toContain('Hạn được giao');
    expect(tracker.at('status', 2)).not.toBe('Quá hạn');
  });

  it('in a file of its own is told so there', () => {
    const world = createFiles();
    done(world.run('consolidate'));
    world.workspace.clock.advance(86_400_000);
    world.type(0, 2, 'dueText', '15/12/2027');
    done(world.run('consolidate'));
    expect(String(world.cell(0, 2, 'check'))).toMatch(/^J2: Hạn được giao là \d\d\/\d\d\/\d{4}.*; muốn đổi thì ghi/m);
  });
});

describe('a row in a unit’s own file', () => {
  const day = 86_400_000;
  const moment = (ms: number) => (ms + 7 * 3_600_000) / day + 25_569;

  it('that changed since the master took it bears the moment at which the file did', () => {
    const world = createFiles();
    done(world.run('consolidate'));
    world.workspace.clock.advance(20 * day);
    world.type(0, 3, 'percent', 77);
    const changedAt = moment(Date.parse(world.fileOf(0).modifiedTime));
    const untouched = world.cell(0, 2, 'updatedAt');
    world.workspace.clock.advance(day / 2);
    done(world.run('consolidate'));
    expect(Number(world.cell(0, 3, 'updatedAt'))).toBeCloseTo(changedAt, 3);
    expect(world.cell(0, 2, 'updatedAt')).toBe(untouched);
    const code = world.cell(0, 3, 'code');
    const row = world.rows('Tổng hợp').find((cells) => cells.includes(code));
    const updatedAt = world.rows('Tổng hợp')[0]?.indexOf('Cập nhật') ?? -1;
    expect(Number(row?.[updatedAt])).toBeCloseTo(changedAt, 3);
    expect(done(world.run('consolidate')).cellsWritten).toBe(0);
    expect(done(world.run('validateEntries')).cellsWritten).toBe(0);
  });

  it('is called stale without a word of a menu that the file does not have', () => {
    const world = createFiles();
    done(world.run('consolidate'));
    world.workspace.clock.advance(120 * day);
    done(world.run('validateEntries'));
    const checks = [2, 3, 4].map((row) => String(world.cell(0, row, 'check')));
    expect(checks.join('\n')).toContain('chưa cập nhật');
    expect(checks.join('\n')).not.toMatch(/menu|Đôn Đốc >/);
    expect(checks.join('\n')).toContain('ghi ngày rà soát vào cột “Ngày rà soát”');
  });
});

describe('a row pasted with another row’s code and another title', () => {
  it('gets a code of its own where the master knows the original', () => {
    const tracker = createSmallTracker(bundle, { tasks: [typedTask(1), typedTask(2)] });
    tracker.run('runDaily');
    const original = tracker.at('code', 2);
    const { grid } = tracker.sheet('SKHCN');
    for (const [column, cell] of grid.rowValues(1).entries())
      if (cell !== null) grid.setCell(3, column, { value: cell });
    grid.setCell(3, at('title'), { value: 'Rà soát quy trình nội bộ giải quyết thủ tục hành chính' });
    tracker.run('validateEntries');
    expect(tracker.at('code', 2)).toBe(original);
    expect(tracker.at('code', 4)).toBe('KH139-2025-SKHCN-003');
    expect(String(tracker.at('check', 4))).not.toContain('trùng');
  });
});
