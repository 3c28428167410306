import { expect, it } from 'vitest';
import { createBook, createSheet } from '../../scripts/host/book/book';
import { createDrive, SPREADSHEET_MIME_TYPE } from '../../scripts/host/drive/drive';
import { describeInBrowser, driveFolder, projectFolder } from './play-office';
import { cellAt } from './play-page';

const column = (index: number) => ({
  sourceRange: {
    sources: [{ sheetId: 0, startRowIndex: 0, endRowIndex: 3, startColumnIndex: index, endColumnIndex: index + 1 }],
  },
});

async function paintedSheet() {
  const book = createBook('mau', { title: 'Mẫu' });
  const sheet = createSheet(book, 'Mẫu', { rows: 60, columns: 12 });
  const { grid } = sheet;
  const rows = [
    ['Đơn vị', 'Xong', 'Quá hạn'],
    ['Sở Y tế', 4, 1],
    ['Sở Nội vụ', 2, 3],
  ];
  for (const [row, values] of rows.entries()) {
    for (const [at, value] of values.entries()) grid.setCell(row, at, { value });
  }
  grid.setCell(1, 0, { value: 'Sở Y tế', note: 'đơn vị đầu mối' });
  grid.setCell(4, 0, { value: 'gộp hai cột' });
  grid.setCell(5, 0, { value: 'trang web', format: { textFormat: { link: { uri: 'https://hanoi.example/' } } } });
  sheet.merges = [{ sheetId: 0, startRowIndex: 4, endRowIndex: 5, startColumnIndex: 0, endColumnIndex: 2 }];
  const red = { red: 1, green: 0.5, blue: 0.5 };
  const condition = { type: 'NUMBER_GREATER', values: [{ userEnteredValue: '2' }] };
  const ranges = [{ sheetId: 0, startRowIndex: 1, endRowIndex: 3, startColumnIndex: 2, endColumnIndex: 3 }];
  sheet.conditionalFormats = [{ ranges, booleanRule: { condition, format: { backgroundColor: red } } }];
  sheet.groups = [
    { range: { sheetId: 0, dimension: 'COLUMNS', startIndex: 8, endIndex: 10 }, depth: 1, collapsed: false },
  ];
  const overlayPosition = {
    anchorCell: { sheetId: 0, rowIndex: 7, columnIndex: 1 },
    widthPixels: 400,
    heightPixels: 220,
  };
  const basicChart = {
    chartType: 'COLUMN',
    legendPosition: 'TOP_LEGEND',
    headerCount: 1,
    axis: [{ position: 'LEFT_AXIS', title: 'Số nhiệm vụ' }],
    domains: [{ domain: column(0) }],
    series: [{ series: column(1) }, { series: column(2), colorStyle: { rgbColor: { red: 1 } } }],
  };
  sheet.charts = [{ chartId: 5, spec: { title: 'Tình hình', basicChart }, position: { overlayPosition } }];
  sheet.properties = { ...sheet.properties, gridProperties: { frozenRowCount: 1 } };
  const modifiedTime = '2025-10-01T00:00:00.000Z';
  const file = { id: 'mau', name: 'Mẫu', mimeType: SPREADSHEET_MIME_TYPE, modifiedTime, owner: 'a@x.example', book };
  return { project: await projectFolder('function nothing() {}'), drive: await driveFolder(createDrive([file])) };
}

describeInBrowser('the sheet as people see it', paintedSheet, (office) => {
  it('notes, links, merged cells and the colours of rules are there for eyes and screen readers', async () => {
    const { page, goTo } = await office.sitDown();
    await page.getByRole('gridcell', { name: 'A2 Sở Y tế', exact: true }).waitFor();
    expect(await cellAt(page, 'A2').getAttribute('aria-description')).toBe('đơn vị đầu mối');
    await goTo('A2');
    await page.getByText('Ghi chú: đơn vị đầu mối').waitFor();
    expect(await cellAt(page, 'A5').getAttribute('aria-colspan')).toBe('2');
    expect(await cellAt(page, 'B5').count()).toBe(0);
    const fillOf = (cell: string) =>
      page.evaluate(
        `getComputedStyle(document.querySelector('[role=gridcell][aria-label="${cell}"]')).backgroundColor`,
      );
    expect(await fillOf('C3 3')).toBe('rgb(255, 128, 128)');
    expect(await fillOf('C2 1')).toBe('rgb(255, 255, 255)');
    await goTo('A6');
    await page.getByRole('link', { name: 'https://hanoi.example/' }).waitFor();
  });

  it('a chart has a name, its figures in words, its axis and its colours, and follows the cells', async () => {
    const officer = await office.sitDown();
    const chart = officer.page.getByRole('img', { name: 'Biểu đồ: Tình hình' });
    await chart.waitFor();
    const text = () => chart.textContent();
    expect(await text()).toContain('Sở Y tế: Xong 4, Quá hạn 1; Sở Nội vụ: Xong 2, Quá hạn 3');
    expect(await text()).toContain('Số nhiệm vụ');
    expect(await chart.locator('rect[fill="rgb(255,0,0)"]').count()).toBe(3);
    await officer.type('C2', '9');
    await expect.poll(text).toContain('Sở Y tế: Xong 4, Quá hạn 9');
  });

  it('a group of columns folds and unfolds', async () => {
    const { page } = await office.sitDown();
    const fold = page.getByRole('button', { name: 'I–J' });
    await cellAt(page, 'I2').waitFor();
    await fold.click();
    await expect.poll(() => cellAt(page, 'I2').count()).toBe(0);
    expect(await fold.getAttribute('aria-expanded')).toBe('false');
    await fold.click();
    await cellAt(page, 'I2').waitFor();
  });

  it('a screen reader is told where the arrows have come to', async () => {
    const { page, goTo } = await office.sitDown();
    await goTo('A1');
    await page.keyboard.press('ArrowDown');
    await page.locator('[aria-live=polite]').getByText('A2 Sở Y tế').waitFor();
    await page.keyboard.press('Shift+ArrowRight');
    await page.locator('[aria-live=polite]').getByText('A2:B2').waitFor();
  });

  it('stands upright on a telephone: nothing wider than the screen but the sheet itself', async () => {
    const { page } = await office.sitDown(undefined, { width: 390, height: 780 }, true);
    await cellAt(page, 'A2').waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
    await page.getByRole('img', { name: 'Biểu đồ: Tình hình' }).waitFor();
  });
});
