import { beforeAll, expect, it } from 'vitest';
import type { Bundle } from '../../../scripts/host/bundle';
import { editCells } from '../../../scripts/host/people/edits';
import { runFunction } from '../../../scripts/host/runs/runtime';
import type { Workspace } from '../../../scripts/host/workspace';
import { storyBundle } from '../bundle';
import { createTracker, domain, ledgerOf, sheetOf, task } from './reminder-tracker';

let bundle: Bundle;
beforeAll(async () => {
  bundle = await storyBundle();
});

function send(workspace: Workspace) {
  const before = workspace.outbox.sent.length;
  const result = runFunction(workspace, bundle, 'sendReminders');
  if (!result.ok) throw new Error(result.error?.stack);
  return workspace.outbox.sent.slice(before);
}

function columnOf(workspace: Workspace, sheet: string, heading: string): string {
  const { grid } = sheetOf(workspace, sheet);
  for (let column = 0; column < 26; column += 1) {
    if (grid.valueAt(0, column) === heading) return String.fromCharCode(65 + column);
  }
  throw new Error(`There is no heading ${heading}.`);
}

it('a document’s own ladder holds for its tasks, whatever the settings say', () => {
  const workspace = createTracker(bundle, [{ code: 'STC', tasks: [task('Lập dự toán năm 2026', '17/12/2025')] }]);
  const column = columnOf(workspace, 'Văn bản', 'Bậc nhắc');
  editCells(workspace, bundle, `'Văn bản'!${column}2`, [['T-10; T0 → đầu mối | T+1 → đơn vị tổng hợp']]);
  workspace.clock.set('2025-12-03T08:30:00+07:00');
  send(workspace);
  expect(ledgerOf(workspace).map(({ key }) => key.split('|').slice(0, 2).join(' '))).toContain(
    'KH139-2025-STC-001 T-10',
  );
  workspace.clock.set('2025-12-18T08:30:00+07:00');
  const mails = send(workspace).filter(({ body }) => body.includes('Lập dự toán'));
  expect(mails.flatMap(({ to }) => to).sort()).toEqual([`dm.stc@${domain}`, `tonghop@${domain}`]);
});

it('a mail carries its deadlines as a calendar when the setting says so, each under an id that stays', () => {
  const workspace = createTracker(
    bundle,
    [{ code: 'STC', tasks: [task('Lập dự toán năm 2026', '17/10/2025', { extensionBasis: '' })] }],
    { 'Kèm lịch': 'Có' },
  );
  const calendarOf = (mails: ReturnType<typeof send>) =>
    Buffer.from([...(mails[0]?.attachments[0]?.bytes ?? [])])
      .toString('utf8')
      .replace(/\r\n /g, '');
  const first = calendarOf(send(workspace));
  expect(first).toContain('UID:KH139-2025-STC-001-nho@don-doc');
  expect(first).toContain('DTSTART;VALUE=DATE:20251017');
  const row = (heading: string) => `STC!${columnOf(workspace, 'STC', heading)}2`;
  editCells(workspace, bundle, row('Gia hạn đến'), [['24/10/2025']]);
  editCells(workspace, bundle, row('Văn bản gia hạn'), [['12/UBND: chờ ý kiến']]);
  workspace.clock.set('2025-10-15T08:30:00+07:00');
  const second = calendarOf(send(workspace));
  expect(second).toContain('UID:KH139-2025-STC-001-nho@don-doc');
  expect(second).toContain('DTSTART;VALUE=DATE:20251024');
});

it('mails are in English when the tracker is', () => {
  const workspace = createTracker(bundle, [{ code: 'STC', tasks: [task('Lập dự toán năm 2026', '13/10/2025')] }], {
    'Ngôn ngữ': 'en',
  });
  const [mail] = send(workspace);
  expect(mail?.subject).toMatch(/^\[Reminder\]/);
  expect(mail?.body).toContain('does not replace');
});
