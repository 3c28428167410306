import { expect, it } from 'vitest';
import { createBook, createSheet } from '../../scripts/host/book/book';
import { createDrive, SPREADSHEET_MIME_TYPE } from '../../scripts/host/drive/drive';
import { describeInBrowser, driveFolder, projectFolder } from './play-office';

async function oneTable() {
  const book = createBook('bang', { title: 'Bảng' });
  createSheet(book, 'Bảng', { rows: 10, columns: 5 });
  const modifiedTime = '2025-10-01T00:00:00.000Z';
  const file = {
    id: 'bang',
    name: 'Bảng',
    mimeType: SPREADSHEET_MIME_TYPE,
    modifiedTime,
    owner: 'chu.tep@co-quan.example',
    book,
  };
  return { project: await projectFolder('function onOpen() {}'), drive: await driveFolder(createDrive([file])) };
}

/** The page gets a second late to what it puts off until it has been drawn. */
const drawSlowly = `
  const later = window.setTimeout;
  window.requestAnimationFrame = (callback) => later(() => callback(performance.now()), 1000);
  window.setTimeout = (callback, delay = 0, ...rest) => later(callback, delay < 200 ? 1000 : delay, ...rest);`;

describeInBrowser('on a machine that is slow to draw', oneTable, (office) => {
  it('the page shows the spreadsheet and its sheets, though they came before it had been drawn', async () => {
    const { page } = await office.sitDown();
    await page.context().addInitScript(drawSlowly);
    await page.reload();
    await page.getByRole('tab', { name: 'Bảng' }).waitFor({ timeout: 10_000 });
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('Bảng');
  });
});
