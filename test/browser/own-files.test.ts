import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { createBook, createSheet } from '../../scripts/host/book/book';
import { createDrive, SPREADSHEET_MIME_TYPE } from '../../scripts/host/drive/drive';
import { readXlsx } from '../../scripts/host/xlsx/read/read-xlsx';
import { describeInBrowser, driveFolder, projectFolder } from './play-office';
import { cellAt } from './play-page';

const OWNER = 'chu.tep@co-quan.example';

function fileOf(id: string, text: string) {
  const book = createBook(id, { title: id });
  createSheet(book, 'Một', { rows: 30, columns: 8 }).grid.setCell(0, 0, { value: text });
  const modifiedTime = '2025-10-01T00:00:00.000Z';
  return createDrive([{ id, name: id, mimeType: SPREADSHEET_MIME_TYPE, modifiedTime, owner: OWNER, book }]);
}

async function oneFile() {
  return {
    project: await projectFolder('function nothing() {}'),
    drive: await driveFolder(fileOf('so-theo-doi', 'mẫu')),
  };
}

describeInBrowser('files, and small screens', oneFile, (office) => {
  it('the file comes down with what was typed, and everything can begin anew', async () => {
    const officer = await office.sitDown();
    const { page } = officer;
    await officer.type('B2', 'đã gõ');
    await officer.sees('B2', 'đã gõ');
    const coming = page.waitForEvent('download');
    await officer.choose('Tệp', 'Tải xuống .xlsx');
    const download = await coming;
    expect(download.suggestedFilename()).toBe('so-theo-doi.xlsx');
    const place = path.join(await mkdtemp(path.join(tmpdir(), 'play-down-')), 'x.xlsx');
    await download.saveAs(place);
    const book = await readXlsx(await readFile(place), 'x');
    expect(book.sheets[0]?.grid.valueAt(1, 1)).toBe('đã gõ');
    await officer.choose('Tệp', 'Làm lại từ đầu');
    await officer.sees('B2', '');
    await officer.sees('A1', 'mẫu');
  });

  it('opens a file of one’s own, and says why one cannot be opened', async () => {
    const officer = await office.sitDown();
    const { page } = officer;
    const own = await driveFolder(fileOf('bang-cua-toi', 'của tôi'));
    const choose = async (file: string) => {
      const chooser = page.waitForEvent('filechooser');
      await officer.choose('Tệp', 'Mở các tệp .xlsx của mình…');
      await (await chooser).setFiles(file);
    };
    await choose(path.join(own, 'bang-cua-toi.xlsx'));
    await officer.sees('A1', 'của tôi');
    await page.getByRole('heading', { name: 'bang-cua-toi' }).waitFor();
    await choose(path.join(own, '.state.json'));
    await officer.message(/holds no spreadsheet/);
    await officer.sees('A1', 'của tôi');
  });

  it('asks which of several files the script is to work in', async () => {
    const officer = await office.sitDown();
    const { page } = officer;
    const one = await driveFolder(fileOf('bang-mot', 'một'));
    const two = await driveFolder(fileOf('bang-hai', 'hai'));
    const chooser = page.waitForEvent('filechooser');
    await officer.choose('Tệp', 'Mở các tệp .xlsx của mình…');
    await (await chooser).setFiles([path.join(one, 'bang-mot.xlsx'), path.join(two, 'bang-hai.xlsx')]);
    const which = page.getByRole('dialog', { name: 'Chương trình làm việc trong tệp nào?' });
    await which.getByRole('button', { name: 'bang-hai' }).click();
    await page.getByRole('heading', { name: 'bang-hai' }).waitFor();
    await officer.sees('A1', 'hai');
    await page.getByRole('button', { name: 'Các tệp trong Drive (2)' }).waitFor();
  });

  it('speaks English when asked', async () => {
    const officer = await office.sitDown();
    await officer.page.getByRole('button', { name: 'English' }).click();
    await officer.page.getByRole('menuitem', { name: 'File', exact: true }).waitFor();
    await officer.page.getByRole('button', { name: 'Inbox' }).waitFor();
  });

  it('is worked with a finger on a telephone: a tap selects, another opens the cell', async () => {
    const officer = await office.sitDown(undefined, { width: 390, height: 780 }, true);
    const { page } = officer;
    await cellAt(page, 'B3').tap();
    await page.getByRole('gridcell', { name: 'B3', selected: true }).waitFor();
    await cellAt(page, 'B3').tap();
    await page.keyboard.type('bằng tay');
    await page.keyboard.press('Enter');
    await officer.sees('B3', 'bằng tay');
    await page.getByRole('menuitem', { name: 'Chỉnh sửa' }).tap();
    await page.getByRole('menuitem', { name: 'Chèn hàng phía trên' }).tap();
    await officer.sees('B3', 'bằng tay');
    await page.getByRole('button', { name: 'Nhật ký chạy' }).tap();
    await page.getByRole('complementary', { name: 'Nhật ký chạy' }).waitFor();
  });
});
