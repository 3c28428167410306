import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { createBook, createSheet } from '../../scripts/host/book/book';
import { createDrive, type DriveFile, SPREADSHEET_MIME_TYPE } from '../../scripts/host/drive/drive';
import { unpackZip } from '../../scripts/host/services/utilities/zip';
import { readXlsx } from '../../scripts/host/xlsx/read/read-xlsx';
import { describeInBrowser, driveFolder, projectFolder } from './play-office';
import type { PlayPage } from './play-page';

const OWNER = 'tong.hop@co-quan.example';
const HEALTH = 'dau.moi.yte@co-quan.example';
const HOME = 'dau.moi.noivu@co-quan.example';

const CODE = `
  function onOpen() { SpreadsheetApp.getUi().createMenu('Việc').addItem('Gộp', 'gather').addToUi(); }
  function onEdit(e) { e.source.getSheetByName('Bảng').getRange('F1').setValue('đã sửa ' + e.range.getA1Notation()); }
  function gather() {
    const text = SpreadsheetApp.openById('so-y-te').getSheets()[0].getRange('B2').getValue();
    SpreadsheetApp.getActive().getSheetByName('Bảng').getRange('B1').setValue('Sở Y tế: ' + text);
  }`;

function fileOf(id: string, name: string, build: (book: ReturnType<typeof createBook>) => void): DriveFile {
  const book = createBook(id, { title: name });
  build(book);
  const modifiedTime = '2025-10-01T00:00:00.000Z';
  return { id, name, mimeType: SPREADSHEET_MIME_TYPE, modifiedTime, owner: OWNER, book };
}

async function withUnitFiles() {
  const tracker = fileOf('theo-doi', 'Theo dõi', (book) => {
    const sheet = createSheet(book, 'Bảng', { rows: 20, columns: 8 });
    const link = { uri: 'https://docs.google.com/spreadsheets/d/so-y-te/edit#gid=0&range=B2' };
    sheet.grid.setCell(4, 0, { value: 'sang tệp', format: { textFormat: { link } } });
    createSheet(book, 'Cấu hình');
    const units = createSheet(book, 'Đơn vị').grid;
    const rows = [
      ['Mã đơn vị', 'Tên đơn vị', 'Email đầu mối', 'Mã tệp'],
      ['SYT', 'Sở Y tế', HEALTH, 'so-y-te'],
      ['SNV', 'Sở Nội vụ', HOME, 'so-noi-vu'],
    ];
    for (const [row, values] of rows.entries()) {
      for (const [column, value] of values.entries()) units.setCell(row, column, { value });
    }
  });
  const unitFile = (id: string, name: string) =>
    fileOf(id, name, (book) => {
      createSheet(book, 'Nhiệm vụ', { rows: 20, columns: 8 }).grid.setCell(0, 0, { value: `việc của ${name}` });
    });
  const drive = createDrive([tracker, unitFile('so-y-te', 'Sở Y tế'), unitFile('so-noi-vu', 'Sở Nội vụ')]);
  return { project: await projectFolder(CODE), drive: await driveFolder(drive) };
}

async function openFile({ page }: PlayPage, name: string): Promise<void> {
  await page.getByRole('button', { name: /^Các tệp trong Drive/ }).click();
  const files = page.getByRole('dialog', { name: 'Các tệp trong Drive' });
  await files.getByRole('searchbox').fill(name);
  await files.getByRole('listitem').filter({ hasText: name }).getByRole('button').first().click();
  await page.getByRole('heading', { name, exact: true }).waitFor();
}

describeInBrowser('the other files of the Drive', withUnitFiles, (office) => {
  it('a unit edits its own file, where no script of the tracker runs, and the tracker reads what it wrote', async () => {
    const officer = await office.sitDown(HEALTH);
    await openFile(officer, 'Sở Y tế');
    await officer.sees('A1', 'việc của Sở Y tế');
    expect(await officer.page.getByRole('menuitem', { name: 'Việc' }).count()).toBe(0);
    await officer.type('B2', '31/10/2025');
    await officer.sees('B2', '31/10/2025');
    await officer.type('B2', 'đã xong');
    await officer.sees('B2', 'đã xong');
    await officer.page.keyboard.press('Control+z');
    await officer.sees('B2', '31/10/2025');
    await officer.type('B2', 'đã xong');
    await officer.sees('B2', 'đã xong');

    const coordinator = await office.sitDown();
    await coordinator.sees('F1', '');
    await coordinator.choose('Việc', 'Gộp');
    await coordinator.sees('B1', 'Sở Y tế: đã xong');
    await officer.page.getByRole('button', { name: 'Về bảng theo dõi' }).click();
    await officer.sees('B1', 'Sở Y tế: đã xong');
  });

  it('who may not open a file is told so, and finds the way back', async () => {
    const officer = await office.sitDown(HOME);
    const { page } = officer;
    await page.getByRole('button', { name: /^Các tệp trong Drive/ }).click();
    const files = page.getByRole('dialog', { name: 'Các tệp trong Drive' });
    const theirs = files.getByRole('listitem').filter({ hasText: 'Sở Y tế' });
    await theirs.getByText('chưa được chia sẻ').waitFor();
    expect(await theirs.getByRole('button', { name: /Tải xuống/ }).count()).toBe(0);
    await files.getByRole('listitem').filter({ hasText: 'Sở Nội vụ' }).getByText('được sửa').waitFor();
    await theirs.getByRole('button').first().click();
    await page.getByRole('heading', { name: 'Bạn cần có quyền truy cập' }).waitFor();
    await page.getByRole('button', { name: 'Về bảng theo dõi' }).click();
    await officer.sees('A5', 'sang tệp');
  });

  it('a link into another file of the Drive leads there', async () => {
    const coordinator = await office.sitDown();
    await coordinator.goTo('A5');
    await coordinator.page.getByRole('button', { name: 'Mở liên kết' }).click();
    await coordinator.page.getByRole('heading', { name: 'Sở Y tế', exact: true }).waitFor();
    await coordinator.page.getByRole('gridcell', { name: /^B2/, selected: true }).waitFor();
  });

  it('one file comes down, or all that one may open', async () => {
    const coordinator = await office.sitDown();
    const { page } = coordinator;
    const folder = await mkdtemp(path.join(tmpdir(), 'play-down-'));
    const take = async (press: () => Promise<void>) => {
      const coming = page.waitForEvent('download');
      await press();
      const download = await coming;
      const place = path.join(folder, download.suggestedFilename());
      await download.saveAs(place);
      return readFile(place);
    };
    await page.getByRole('button', { name: /^Các tệp trong Drive/ }).click();
    const one = await take(() => page.getByRole('button', { name: 'Tải xuống .xlsx: Sở Nội vụ' }).click());
    const book = await readXlsx(one, 'so-noi-vu');
    expect(book.sheets[0]?.grid.valueAt(0, 0)).toBe('việc của Sở Nội vụ');
    const all = await take(() => page.getByRole('button', { name: 'Tải xuống mọi tệp (.zip)' }).click());
    expect(unpackZip(all).map(({ name }) => name)).toEqual(['so-noi-vu.xlsx', 'so-y-te.xlsx', 'theo-doi.xlsx']);
  });
});
