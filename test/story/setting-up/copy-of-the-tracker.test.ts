import { describe, expect, it } from 'vitest';
import { createBook, createSheet } from '../../../scripts/host/book/book';
import { cloneBook } from '../../../scripts/host/book/snapshot';
import { createDrive, type DriveFile, SPREADSHEET_MIME_TYPE } from '../../../scripts/host/drive/drive';
import { type Office, openOffice } from '../../../scripts/host/office';
import { sampleNow } from '../../../scripts/sample/build-tracker';
import { taskColumns } from '../../../src/sheets/tables/columns';
import { storyBundle } from '../bundle';
import { run, said } from '../coordinator';
import { done, driveOf, smallSheets, typeInto, uncounted } from '../trackers';

const theirTask: { readonly [key: string]: string } = {
  title: 'Rà soát vị trí việc làm',
  lead: 'Sở Nội vụ',
  dueText: '13/10/2025',
  progress: 'Đang thực hiện',
};

/** A tracker that mails and writes to a unit's file, set up and then copied with Google's "Tạo bản sao". */
async function openCopy(): Promise<Office> {
  const bundle = await storyBundle();
  const [heading = [], ...units] = smallSheets['Đơn vị'] ?? [];
  const drive = driveOf({
    ...smallSheets,
    'Cấu hình': [
      ['Mục', 'Giá trị'],
      ['Tên miền thư được phép', 'dd.example'],
      ['Chế độ thư', 'Gửi'],
    ],
    'Đơn vị': [
      [...heading, 'Mã tệp'],
      ...units,
      ['SNV', 'Sở Nội vụ', 'Sở', '3', 'snv@dd.example', '', 'Có', 'tep-snv'],
    ],
  });
  const book = createBook('tep-snv', { title: 'Sở Nội vụ' });
  typeInto(createSheet(book, 'Nhiệm vụ', { columns: 40 }), 0, 0, [
    taskColumns.map(({ vi }) => vi),
    taskColumns.map(({ key }) => theirTask[key] ?? ''),
  ]);
  const modifiedTime = new Date(sampleNow).toISOString();
  const owner = 'tonghop@dd.example';
  drive.files.set('tep-snv', {
    id: 'tep-snv',
    name: 'SNV',
    mimeType: SPREADSHEET_MIME_TYPE,
    modifiedTime,
    owner,
    book,
  });
  done(openOffice(bundle, { drive, openId: 'tracker', now: sampleNow, uncounted }).run('setUpWorkbook'));
  const original = drive.files.get('tracker') as DriveFile & { book: NonNullable<DriveFile['book']> };
  const copied = { ...cloneBook(original.book), spreadsheetId: 'ban-sao' };
  const files = [...drive.files.values(), { ...original, id: 'ban-sao', name: 'Bản sao', book: copied }];
  return openOffice(bundle, { drive: createDrive(files), openId: 'ban-sao', now: sampleNow, uncounted });
}

const fileOf = (office: Office) =>
  JSON.stringify(office.workspace.drive.files.get('tep-snv')?.book?.sheets[0]?.grid.rowValues(1));

describe('a copy of the tracker', () => {
  it('mails nothing and writes to no unit’s file, and says how to make it the tracker', async () => {
    const office = await openCopy();
    const before = fileOf(office);
    const daily = done(office.run('runDaily'));
    expect(said(daily)).toContain('Bảng này là bản sao của bảng theo dõi');
    expect(office.texts("'Báo cáo'")[1]?.[0]).toContain('3/3 đơn vị');
    for (const name of [
      'sendReminders',
      'sendTestToMe',
      'urgeNow',
      'resendSelected',
      'installTriggers',
      'assignTasks',
    ]) {
      const result = done(office.run(name));
      expect([name, result.messages.length, said(result)]).toEqual([name, 1, expect.stringContaining('là bản sao')]);
    }
    done(office.run('validateEntries'));
    expect(office.mails).toEqual([]);
    expect(fileOf(office)).toBe(before);
    expect(office.workspace.triggers.all).toEqual([]);
  });

  it('stays one unless a person says no to leaving it one, and mails from then on', async () => {
    const office = await openCopy();
    const before = fileOf(office);
    expect(said(run(office, 'useAsTracker', ['YES']))).toContain('vẫn là bản sao');
    done(office.run('runDaily'));
    expect(office.mails).toEqual([]);
    expect(said(run(office, 'useAsTracker', ['NO']))).toContain('Từ nay bảng này là bảng theo dõi chính');
    done(office.run('runDaily'));
    expect(office.mails.length).toBeGreaterThan(0);
    expect(fileOf(office)).not.toBe(before);
    expect(said(done(office.run('useAsTracker')))).toContain('đang là bảng theo dõi chính');
  });

  it('is not made of the tracker by setting it up again', async () => {
    const office = await openCopy();
    done(office.run('setUpWorkbook'));
    done(office.run('runDaily'));
    expect(office.mails).toEqual([]);
  });
});
