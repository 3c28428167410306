import { beforeAll, describe, expect, it } from 'vitest';
import { findSheetByTitle } from '../../../scripts/host/book/book';
import { messageText } from '../../../scripts/host/people/screen';
import { runFunction } from '../../../scripts/host/runs/runtime';
import { createWorkspace, type Workspace } from '../../../scripts/host/workspace';
import { countryTrackerId, setUpCountry } from '../../../scripts/sample/country/country';
import { storyBundle } from '../bundle';
import { valuesOf } from '../unit-files/file-world';

/** The country in English, with a tracker that is closed, one of another format, and mails that go. */
describe('the whole country in English', () => {
  let workspace: Workspace;
  const said: string[] = [];
  const mails: { readonly to: string; readonly text: string }[] = [];
  const rows = (title: string, id = countryTrackerId) =>
    valuesOf(findSheetByTitle(workspace.drive.files.get(id)?.book as never, title) as never);
  const texts = (title: string) => rows(title).map((row) => row.map((cell) => String(cell ?? '')).join('|'));

  beforeAll(async () => {
    const bundle = await storyBundle();
    workspace = setUpCountry(bundle as never, 'en');
    const { drive } = workspace;
    const closed = drive.files.get('theo-doi-cb');
    if (closed !== undefined) closed.access = 'denied';
    const put = (id: string, title: string, name: string, value: string | number) => {
      const at = rows(title, id).findIndex((row) => row[0] === name);
      findSheetByTitle(drive.files.get(id)?.book as never, title)?.grid.setCell(at, 1, { value });
    };
    put('theo-doi-tq', 'Đôn Đốc (data)', 'Format version', 2);
    put(countryTrackerId, 'Settings', 'Mail mode', 'Send');
    const state = workspace.toState();
    workspace = createWorkspace({
      drive,
      openId: countryTrackerId,
      now: Date.parse('2025-10-14T08:00:00+07:00'),
      user: workspace.user,
      state,
    });
    const result = runFunction(workspace, bundle, 'runDaily');
    if (!result.ok) throw new Error(result.error?.stack);
    said.push(...workspace.screen.messages.map(messageText));
    mails.push(...workspace.outbox.sent.map(({ to, body }) => ({ to: to.join(', '), text: body })));
  });

  it('says in the stamp who is in, who is not and why, and whose figures are old', () => {
    const [, stamp = ''] = texts('Report');
    expect(stamp).toContain(
      '33/35 units; missing: Tỉnh Cao Bằng (cannot be read; opened by: daumoi.cb@vietnam.example)',
    );
    expect(stamp).toContain('Tỉnh Tuyên Quang (figures in format 2, which is not the one read here)');
    expect(stamp).toContain('; below: 198/200 units; old figures: Thành phố Hà Nội (4 days), Tỉnh Điện Biên (12 days)');
    expect(stamp).toMatch(/and \d+ more units; figures as of 08:00 14\/10\/2025/);
  });

  it('names each tracker’s line with its units, moment and age, and one that has never given figures', () => {
    const names = rows('Report').map((row) => String(row[1] ?? ''));
    expect(names).toContain('Tỉnh Điện Biên\n6/6 units; figures of 16:00 02/10/2025 (12 days); OLD FIGURES');
    expect(names).toContain('Tỉnh Cao Bằng\nno figures of its tracker yet');
    expect(names).toContain('(lower trackers)');
  });

  it('has English blocks of the trackers and of their money', () => {
    const report = texts('Report');
    const headings = report.find((line) => line.includes('Units with figures'));
    expect(headings?.split('|').filter((text) => text !== '')).toEqual([
      'No.',
      'Unit',
      'Tracker',
      'Units with figures',
      'Report of',
      'Oldest figures',
      'Age (days)',
      'State',
    ]);
    expect(report.some((line) => line === 'Budget of 2025, lower trackers included')).toBe(true);
    expect(report.some((line) => line.startsWith('No figures of money yet: Tỉnh Điện Biên'))).toBe(true);
  });

  it('lists the issues with their cures', () => {
    const issues = texts('Data check').join('\n');
    expect(issues).toContain('The tracker cannot be read (file “theo-doi-cb”)');
    expect(issues).toContain('Ask them to share it with the account that consolidates (viewing rights are enough).');
    expect(issues).toContain('Bring both to the same version of Đôn Đốc, then make the lower report again.');
    expect(said.join('\n')).toContain('Lower trackers: 4,023 tasks of 198/200 units.');
  });

  it('publishes with English headings, which the tracker above reads', () => {
    const published = texts('Đôn Đốc (data)');
    expect(published[1]).toBe('Format version|1');
    expect(published.some((line) => line.startsWith('Row|Unit code|Unit name|File id|Units with figures|'))).toBe(true);
    expect(published.at(-1)?.startsWith('Total|')).toBe(true);
  });

  it('mails the coordinators of old figures in English', () => {
    const mail = mails.find(({ to }) => to === 'daumoi.db@vietnam.example');
    expect(mail?.text).toContain('OLD FIGURES (1)');
    expect(mail?.text).toContain(
      'The figures of the tracker “Tasks of Điện Biên” are 12 days old (as of 16:00 02/10/2025)',
    );
    expect(mail?.text).toContain('Open it and choose Đôn Đốc > Coordinating unit > Consolidate and report');
  });
});
