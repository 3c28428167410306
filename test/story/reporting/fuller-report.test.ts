import { describe, expect, it } from 'vitest';
import type { DriveFile } from '../../../scripts/host/drive/drive';
import { type FileWorld, prepareFileWorld } from '../unit-files/file-world';

const fresh = await prepareFileWorld({ fileCount: 3, rowCount: 2 });
const other = 'nguoi.khac@dd.example';

/** The report stands with all units; then another account, which the units of two files have not let in, has the tracker. */
function handOver(): FileWorld {
  const world = fresh();
  expect(world.run('consolidate').ok).toBe(true);
  const tracker = world.workspace.drive.files.get(world.workspace.openId) as DriveFile;
  const { owner } = tracker;
  tracker.owner = other;
  for (const index of [0, 1]) world.fileOf(index).access = [owner];
  world.workspace.user = other;
  world.workspace.clock.advance(3_600_000);
  return world;
}

const said = (result: ReturnType<FileWorld['run']>) => result.messages.map(({ text }) => text).join('\n');

describe('a run by an account that cannot open units’ files', () => {
  it('asks before it replaces a fuller report, and the first button keeps that', () => {
    const world = handOver();
    const stamp = world.stamp();
    world.workspace.screen.willAnswer('YES');
    const kept = world.run('consolidate');
    expect(said(kept)).toContain('không mở được tệp của 2 đơn vị');
    expect(world.stamp()).toBe(stamp);
    world.workspace.screen.willAnswer('NO');
    expect(world.run('consolidate').ok).toBe(true);
    expect(world.stamp()).not.toBe(stamp);
    expect(said(world.run('consolidate'))).not.toContain('Giữ báo cáo đang có?');
  });

  it('on a trigger keeps the old one, does the rest and tells the owner', () => {
    const world = handOver();
    const stamp = world.stamp();
    expect(world.run('installTriggers').ok).toBe(true);
    const fired = world.pass(30 * 60);
    expect(fired.map(({ result }) => result?.ok)).toContain(true);
    expect(world.stamp()).toBe(stamp);
    const notices = world.workspace.outbox.sent.filter(({ to }) => to.includes(other));
    expect(notices.map(({ body }) => body).join('\n')).toContain('không mở được tệp của 2 đơn vị');
  });
});
