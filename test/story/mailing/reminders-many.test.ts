import { expect, it } from 'vitest';
import { runFunction } from '../../../scripts/host/runs/runtime';
import { advanceTo } from '../../../scripts/host/runs/triggers';
import { storyBundle } from '../bundle';
import { createTracker, ledgerOf, mailedPairs, task } from './reminder-tracker';

it('mails that a run has no time for go in the next execution, a minute later, and none goes twice', async () => {
  const bundle = await storyBundle();
  const units = Array.from({ length: 240 }, (_, index) => ({
    code: `D${index}`,
    tasks: [task(`Nhiệm vụ ${index}`, '13/10/2025')],
  }));
  const workspace = createTracker(bundle, units);
  workspace.latency = 'high';
  const began = workspace.clock.now();
  const first = runFunction(workspace, bundle, 'sendReminders');
  expect(first.error?.stack).toBeUndefined();
  const inFirst = workspace.outbox.sent.length;
  expect(inFirst).toBeGreaterThan(100);
  expect(inFirst).toBeLessThan(240);
  const said = JSON.stringify(first.messages);
  expect(said).toContain(`Còn ${240 - inFirst} thư: lượt chạy tự gửi tiếp sau ít phút.`);
  expect(said).not.toContain('hết hạn mức');
  expect(ledgerOf(workspace).filter(({ state }) => state === 'Chờ').length).toBeGreaterThan(0);
  advanceTo(workspace, bundle, began + 20 * 60_000);
  const mailed = mailedPairs(workspace);
  expect(new Set(mailed).size).toBe(mailed.length);
  expect(workspace.outbox.sent.length).toBe(240);
  expect(ledgerOf(workspace).filter(({ state }) => state === 'Chờ' || state === 'Chưa xác nhận')).toEqual([]);
  expect(workspace.triggers.all).toEqual([]);
});
