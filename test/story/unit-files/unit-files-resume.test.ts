import { beforeAll, describe, expect, it } from 'vitest';
import { done } from '../trackers';
import { type FileWorld, prepareFileWorld } from './file-world';

const fileCount = 240;

function master(world: FileWorld): string {
  return JSON.stringify(world.rows('Tổng hợp'));
}

function isWaiting(world: FileWorld): boolean {
  return world.workspace.properties.get(`document:${world.workspace.openId}`).has('run');
}

const continuing = (world: FileWorld) =>
  world.workspace.triggers.all.filter(
    ({ functionName, dueAt }) => functionName === 'consolidate' && dueAt !== undefined,
  );

describe('a run over more files than one execution can read', () => {
  let create: () => FileWorld;
  let oneLongRun: string;

  beforeAll(async () => {
    create = await prepareFileWorld({ fileCount, rowCount: 1 });
    // With `drive.readonly` granted all files are read by export, in one execution.
    const whole = (await prepareFileWorld({ fileCount, rowCount: 1 }, 'large'))();
    done(whole.run('consolidate'));
    oneLongRun = master(whole);
    expect(whole.rows('Tổng hợp')).toHaveLength(1 + fileCount);
  });

  it('stops in time, keeps the master as it was, goes on by one trigger, and ends with the same bytes', () => {
    const world = create();
    world.workspace.latency = 'typical';
    const before = master(world);
    const first = done(world.run('consolidate'));
    expect(first.price.typical).toBeLessThan(300_000);
    // How many fit into one execution depends on what a reading weighs: some, and not all.
    expect(first.log.map(({ text }) => text).join('\n')).toMatch(/\b[1-9]\d{1,2}\/240 đơn vị/);
    const told = [...JSON.stringify(first.messages).matchAll(/Đang đọc tệp của các đơn vị: (\d+)\/240 đơn vị…/g)];
    const counts = told.map(([, count]) => Number(count));
    expect(counts.length).toBeGreaterThan(1);
    expect(counts).toEqual([...counts].sort((a, b) => a - b));
    expect(counts[counts.length - 1]).toBeLessThan(fileCount);
    expect(master(world)).toBe(before);
    expect(continuing(world)).toHaveLength(1);
    for (let turn = 0; turn < 10 && isWaiting(world); turn += 1) {
      for (const { result } of world.pass(2)) {
        if (result !== undefined) expect(done(result).price.typical).toBeLessThan(300_000);
      }
      expect(continuing(world).length).toBeLessThanOrEqual(1);
    }
    expect(isWaiting(world)).toBe(false);
    expect(world.workspace.triggers.all).toEqual([]);
    // What was put aside is gone; the figures for a tracker above stand where every report leaves them.
    expect(world.titles().filter((title) => title.startsWith('Đôn Đốc'))).toEqual(['Đôn Đốc (số liệu)']);
    expect(master(world)).toBe(oneLongRun);
    expect(world.cell(fileCount - 1, 2, 'code')).not.toBeNull();
  });

  it('is gone on with by a person who starts it again, and by a run that follows one that was cut off', () => {
    const world = create();
    world.workspace.latency = 'typical';
    done(world.run('consolidate'));
    world.workspace.killAt(30);
    world.run('consolidate');
    world.workspace.recorder.clearPlan();
    world.workspace.clock.advance(60_000);
    const last = done(world.run('consolidate'));
    // What was read is not read again; a file that is written to is looked at before: two requests each, and the few that the cut-off run had open.
    expect(last.calls['UrlFetchApp.fetchAll']).toBeLessThan(2.1 * fileCount);
    expect(master(world)).toBe(oneLongRun);
  });

  it('as the daily run also checks and reminds in the end', () => {
    const world = create();
    world.workspace.latency = 'typical';
    done(world.run('runDaily'));
    expect(isWaiting(world)).toBe(true);
    const [fired] = world.pass(2);
    if (fired?.result === undefined) throw new Error('nothing went on with the run');
    done(fired.result);
    expect(master(world)).toBe(oneLongRun);
    const [, line] = world.rows('Nhật ký');
    expect(line?.[2]).toBe('Chạy cả quy trình (kiểm tra, tổng hợp, nhắc việc)');
    expect(line?.[3]).toMatch(/Đã kiểm tra .* Đã tổng hợp .*(thư nhắc|Xem trước)/);
  });
});
