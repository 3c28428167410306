import { beforeAll, describe, expect, it } from 'vitest';
import { cloneBook } from '../../../scripts/host/book/snapshot';
import type { Bundle } from '../../../scripts/host/bundle';
import { runFunction } from '../../../scripts/host/runs/runtime';
import type { Workspace } from '../../../scripts/host/workspace';
import { storyBundle } from '../bundle';
import { bookOf, createTracker, domain, ledgerOf, restoreVersion, task } from './reminder-tracker';

let bundle: Bundle;
const leader = `lanhdao@${domain}`;

beforeAll(async () => {
  bundle = await storyBundle();
});

function start(settings: Record<string, string>): Workspace {
  const tasks = [task('Lập dự toán năm 2026', '13/10/2025'), task('Báo cáo giải ngân', '26/9/2025')];
  return createTracker(bundle, [{ code: 'STC', tasks }], settings, '2025-10-13T08:00:00+07:00');
}

function runDaily(workspace: Workspace): void {
  const result = runFunction(workspace, bundle, 'runDaily');
  expect(result.error?.stack).toBeUndefined();
}

const reports = (workspace: Workspace) =>
  workspace.outbox.sent.filter(({ subject }) => subject.startsWith('[Báo cáo]'));

describe('the report by mail', () => {
  const settings = { 'Gửi báo cáo cho': `${leader}; tonghop@${domain}`, 'Gửi báo cáo vào': 'Thứ Hai' };

  it('goes once for each day and reader, through the ledger, besides the reminders', () => {
    const workspace = start(settings);
    runDaily(workspace);
    expect(reports(workspace).flatMap(({ to }) => to)).toEqual([leader, `tonghop@${domain}`]);
    const rows = ledgerOf(workspace).filter(({ key }) => key.startsWith('BAO-CAO|'));
    expect(rows.map(({ state }) => state)).toEqual(['Đã gửi', 'Đã gửi']);
    runDaily(workspace);
    workspace.clock.advance(24 * 3_600_000);
    runDaily(workspace);
    expect(reports(workspace)).toHaveLength(2);
    workspace.clock.set('2025-10-20T08:00:00+07:00');
    runDaily(workspace);
    expect(reports(workspace)).toHaveLength(4);
  });

  it('says what the first page says', () => {
    const workspace = start(settings);
    runDaily(workspace);
    const [mail] = reports(workspace);
    expect(mail?.subject).toBe('[Báo cáo] Kết quả thực hiện nhiệm vụ: 0/2 hoàn thành, 1 quá hạn (13/10/2025)');
    for (const text of ['Quá hạn chưa xong: 1', 'Sở STC', 'Báo cáo giải ngân', 'Chờ ý kiến', 'Đối chiếu số liệu']) {
      expect(mail?.body).toContain(text);
    }
  });

  it('does not go again when an older version is brought back', () => {
    const workspace = start(settings);
    const older = cloneBook(bookOf(workspace));
    runDaily(workspace);
    const restored = restoreVersion(workspace, older);
    runDaily(restored);
    expect(reports(restored)).toHaveLength(2);
  });

  it('goes to nobody without an address', () => {
    const workspace = start({});
    runDaily(workspace);
    expect(reports(workspace)).toEqual([]);
  });
});
