import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { projectRoot } from '../../../scripts/build';
import { createBook, createSheet } from '../../../scripts/host/book/book';
import type { Bundle } from '../../../scripts/host/bundle';
import { SPREADSHEET_MIME_TYPE } from '../../../scripts/host/drive/drive';
import { type Office, openOffice } from '../../../scripts/host/office';
import { sampleNow } from '../../../scripts/sample/build-tracker';
import { taskColumns } from '../../../src/sheets/tables/columns';
import { storyBundle } from '../bundle';
import { driveOf, smallSheets, titlesOf, typeInto } from '../trackers';
import { errorLanguages, speak } from './error-language';

const file = { id: 'tep-snv', name: 'Sở Nội vụ', mimeType: SPREADSHEET_MIME_TYPE, owner: 'tonghop@dd.example' };

/** Everything that the product does: sheets, a unit's own file, mail, a page, a trigger. */
function tellStory(bundle: Bundle, scopes: readonly string[] | undefined): unknown[] {
  const office = openOffice({ ...bundle, manifest: { ...bundle.manifest, oauthScopes: scopes } }, worldOf());
  const names = [
    'onOpen',
    'setUpWorkbook',
    'validateEntries',
    'consolidate',
    'previewReminders',
    'installTriggers',
    'runDaily',
  ];
  return [...names.map((name) => outcome(office, name)), office.mails.length, stampOf(office)];
}

function stampOf(office: Office): string {
  const report = titlesOf(office).includes('Báo cáo') ? office.texts("'Báo cáo'") : [];
  return report[1]?.[0] ?? '';
}

function outcome(office: Office, name: string): unknown[] {
  const { ok, messages, log } = office.run(name);
  return [name, ok, messages.map(({ kind }) => kind), log.length];
}

const theirTask: { readonly [key: string]: string } = {
  title: 'Rà soát vị trí việc làm',
  lead: 'Sở Nội vụ',
  dueText: '13/10/2025',
  progress: 'Đang thực hiện',
};

function worldOf() {
  const [heading = [], ...units] = smallSheets['Đơn vị'] ?? [];
  const drive = driveOf({
    ...smallSheets,
    'Cấu hình': [
      ['Mục', 'Giá trị'],
      ['Tên miền thư được phép', 'dd.example'],
      ['Chế độ thư', 'Gửi'],
    ],
    'Đơn vị': [[...heading, 'Mã tệp'], ...units, ['SNV', 'Sở Nội vụ', 'Sở', '3', 'snv@dd.example', '', 'Có', file.id]],
  });
  const book = createBook(file.id, { title: file.name });
  typeInto(createSheet(book, 'Nhiệm vụ', { columns: 40 }), 0, 0, [
    taskColumns.map(({ vi }) => vi),
    taskColumns.map(({ key }) => theirTask[key] ?? ''),
  ]);
  drive.files.set(file.id, { ...file, modifiedTime: new Date(sampleNow).toISOString(), book });
  return { drive, openId: 'tracker', now: sampleNow };
}

describe('a build for trackers whose units keep no files', () => {
  it('asks for nothing of Drive, and does every job all the same', async () => {
    const { bundle, drive } = { bundle: await storyBundle('no-files'), drive: driveOf(smallSheets) };
    expect(JSON.stringify(bundle.manifest)).not.toMatch(/drive/i);
    const office = openOffice(bundle, { drive, openId: 'tracker', now: sampleNow });
    for (const name of ['setUpWorkbook', 'validateEntries', 'consolidate', 'installTriggers', 'runDaily'])
      expect([name, office.run(name).ok]).toEqual([name, true]);
  });
});

describe('the manifest asks for exactly the permissions that the product uses', () => {
  it('with all of them every job is done', async () => {
    const bundle = await storyBundle();
    const [...runs] = tellStory(bundle, bundle.manifest.oauthScopes);
    expect(runs).toEqual(tellStory(bundle, undefined));
    const stamp = runs.pop();
    expect(runs.pop()).toBeGreaterThan(0);
    for (const [name, ok] of runs as [string, boolean][]) expect([name, ok]).toEqual([name, true]);
    expect(stamp).toMatch(/^3\/3 đơn vị/);
  });

  it('without any one of them some job is not', async () => {
    const bundle = await storyBundle();
    const scopes = bundle.manifest.oauthScopes ?? [];
    const whole = tellStory(bundle, scopes);
    expect(scopes.length).toBeGreaterThan(3);
    const idle = scopes.filter((scope) => {
      const others = scopes.filter((other) => other !== scope);
      return JSON.stringify(tellStory(bundle, others)) === JSON.stringify(whole);
    });
    expect(idle).toEqual([]);
  });

  it('and names the advanced services, the zone and the runtime', async () => {
    const manifest = JSON.parse(await readFile(path.join(projectRoot, 'appsscript.json'), 'utf8'));
    expect(manifest).toMatchObject({
      timeZone: 'Asia/Ho_Chi_Minh',
      runtimeVersion: 'V8',
      dependencies: {
        enabledAdvancedServices: [
          { userSymbol: 'Sheets', serviceId: 'sheets', version: 'v4' },
          { userSymbol: 'Drive', serviceId: 'drive', version: 'v3' },
        ],
      },
    });
    expect(new Set(manifest.oauthScopes).size).toBe(manifest.oauthScopes.length);
  });
});

describe('a new version that asks for a permission more', () => {
  it.each(errorLanguages)('says who must click once for the daily run to go on, errors in %s', async (language) => {
    const bundle = await storyBundle();
    const office = openOffice(bundle, worldOf());
    office.run('setUpWorkbook');
    const { workspace } = office;
    const { user } = workspace;
    const missing = 'https://www.googleapis.com/auth/script.scriptapp';
    const keeper = workspace.users.get(user) as { granted: readonly string[] | undefined };
    keeper.granted = (bundle.manifest.oauthScopes ?? []).filter((scope) => scope !== missing);
    speak(workspace, language);
    const sent = office.mails.length;
    office.run('runDaily', { args: [{ triggerUid: 'x' }] });
    expect(office.mails.slice(sent).map(({ to, body }) => [to, body])).toEqual([
      [[user], expect.stringContaining(`Tài khoản ${user} mở bảng tính này, bấm một mục bất kỳ của menu Đôn Đốc`)],
    ]);
  });
});
