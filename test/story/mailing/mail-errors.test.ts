import { beforeAll, describe, expect, it } from 'vitest';
import type { Bundle } from '../../../scripts/host/bundle';
import { runFunction } from '../../../scripts/host/runs/runtime';
import type { Workspace } from '../../../scripts/host/workspace';
import { storyBundle } from '../bundle';
import { errorLanguages, speak } from '../setting-up/error-language';
import { branch, createTracker, domain, ledgerOf, owner, task } from './reminder-tracker';

let bundle: Bundle;
let start: Workspace;

const units = ['STC', 'SNV', 'SYT', 'SCT', 'SXD'];

beforeAll(async () => {
  bundle = await storyBundle();
  start = createTracker(
    bundle,
    units.map((code) => ({ code, tasks: [task(`Nhiệm vụ của ${code}`, '14/10/2025')] })),
  );
});

/** State of the current rung, by unit. */
function statesOf(workspace: Workspace): Record<string, string> {
  const rows = ledgerOf(workspace).filter(({ key }) => key.includes('|T-3|') && !key.startsWith('BC-'));
  return Object.fromEntries(rows.map(({ key, state }) => [key.split('-')[2]?.split('|')[0] ?? '', state]));
}

function reminders(workspace: Workspace): string[] {
  return workspace.outbox.sent.filter(({ subject }) => subject.startsWith('[Nhắc việc]')).flatMap(({ to }) => to);
}

function runDaily(workspace: Workspace) {
  const result = runFunction(workspace, bundle, 'runDaily');
  expect(result.error?.stack).toBeUndefined();
  return result;
}

describe.each(errorLanguages)('the mail service, its errors worded in %s', (language) => {
  it('refuses one address: it alone is an error, and the others are mailed', () => {
    const workspace = speak(branch(start), language);
    workspace.outbox.refuse(`dm.snv@${domain}`);
    runDaily(workspace);
    expect(statesOf(workspace)).toMatchObject({ SNV: 'Lỗi', STC: 'Đã gửi', SXD: 'Đã gửi' });
  });

  it('finds the quota used up half way: the rest waits, and the run remembers what it did', () => {
    const workspace = speak(branch(start), language);
    const result = runDaily(workspace);
    const whole = reminders(workspace).length;
    expect(whole).toBeGreaterThan(4);
    expect(result.ok).toBe(true);

    const short = speak(branch(start), language);
    short.quotas.setLimit('mail', 0);
    runDaily(short);
    expect(reminders(short)).toEqual([]);
    expect(Object.values(statesOf(short)).every((state) => state === 'Chờ')).toBe(true);
    // Nothing that was found is lost: the next run writes nothing of the report anew.
    short.quotas.setLimit('mail', 100);
    short.clock.advance(60_000);
    runDaily(short);
    expect(reminders(short).length).toBe(whole);
  });

  it('a notice to the owner that cannot go ends no run', () => {
    const workspace = speak(branch(start), language);
    workspace.outbox.refuse(owner);
    workspace.outbox.refuse(`dm.snv@${domain}`);
    expect(runDaily(workspace).ok).toBe(true);
  });
});
