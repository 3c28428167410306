import { expect, it } from 'vitest';
import { createBook, createSheet } from '../../scripts/host/book/book';
import { createDrive, SPREADSHEET_MIME_TYPE } from '../../scripts/host/drive/drive';
import { describeInBrowser, driveFolder, projectFolder } from './play-office';
import { cellAt, type PlayPage } from './play-page';

const OWNER = 'chu.tep@co-quan.example';

const CODE = `
  function onOpen() { SpreadsheetApp.getUi().createMenu('Việc').addItem('Ghi', 'put')
    .addSubMenu(SpreadsheetApp.getUi().createMenu('Thêm').addItem('Ghi nữa', 'more')).addToUi(); }
  function onEdit(e) { e.source.getSheetByName('Bảng').getRange('J1').setValue(e.range.getA1Notation()); }
  function put() { SpreadsheetApp.getActive().getSheetByName('Bảng').getRange('J2').setValue('đã ghi'); }
  function more() { SpreadsheetApp.getActive().getSheetByName('Bảng').getRange('J2').setValue('ghi nữa'); }`;

const ROWS = [
  ['Đơn vị', 'Tiến độ', 'Số', 'Ghi chú'],
  ['Sở Y tế', 'Xong', 3, 'a'],
  ['Sở Nội vụ', 'Đang làm', 1, 'b'],
  ['Sở Tài chính', 'Xong', 2, 'c'],
];

async function smallTable() {
  const book = createBook('bang', { title: 'Bảng' });
  const sheet = createSheet(book, 'Bảng', { rows: 40, columns: 12 });
  for (const [row, values] of ROWS.entries()) {
    for (const [column, value] of values.entries()) sheet.grid.setCell(row, column, { value });
  }
  createSheet(book, 'Trang hai', { rows: 20, columns: 8 }).grid.setCell(0, 0, { value: 'hai' });
  const modifiedTime = '2025-10-01T00:00:00.000Z';
  const file = { id: 'bang', name: 'Bảng', mimeType: SPREADSHEET_MIME_TYPE, modifiedTime, owner: OWNER, book };
  return { project: await projectFolder(CODE), drive: await driveFolder(createDrive([file])) };
}

/** Every deed is taken back, so that each test finds the table as it was. */
async function undo(officer: PlayPage, cell: string, text: string): Promise<void> {
  await officer.page.keyboard.press('Control+z');
  await officer.sees(cell, text);
}

describeInBrowser('what a person does to cells, rows and columns', smallTable, (office) => {
  it('rows are inserted, moved and deleted by menu and by keys, and taken back', async () => {
    const officer = await office.sitDown();
    const { page } = officer;
    await officer.goTo('A3:A4');
    await page.keyboard.press('Control+Alt+Equal');
    await officer.sees('A5', 'Sở Nội vụ');
    await undo(officer, 'A3', 'Sở Nội vụ');
    await officer.goTo('A3');
    await page.keyboard.press('Control+Alt+Minus');
    await officer.sees('A3', 'Sở Tài chính');
    await undo(officer, 'A3', 'Sở Nội vụ');
    await officer.goTo('A3');
    await officer.choose('Chỉnh sửa', 'Chuyển hàng lên');
    await officer.sees('A2', 'Sở Nội vụ');
    await officer.sees('A3', 'Sở Y tế');
    await undo(officer, 'A2', 'Sở Y tế');
    await officer.goTo('A2');
    await officer.choose('Chỉnh sửa', 'Chuyển hàng xuống');
    await officer.sees('A3', 'Sở Y tế');
    await undo(officer, 'A2', 'Sở Y tế');
    await officer.goTo('A2');
    await officer.choose('Chỉnh sửa', 'Ẩn hàng');
    await expect.poll(() => cellAt(page, 'A2').count()).toBe(0);
    await officer.goTo('A1:A3');
    await officer.choose('Chỉnh sửa', 'Hiện các hàng ẩn trong vùng chọn');
    await officer.sees('A2', 'Sở Y tế');
    await officer.sees('J1', '');
  });

  it('columns are inserted, moved, deleted and hidden, and taken back', async () => {
    const officer = await office.sitDown();
    const { page } = officer;
    await officer.goTo('B2');
    await officer.choose('Chỉnh sửa', 'Chèn cột bên trái');
    await officer.sees('C2', 'Xong');
    await undo(officer, 'B2', 'Xong');
    await officer.goTo('B2');
    await officer.choose('Chỉnh sửa', 'Chèn cột bên phải');
    await officer.sees('D2', '3');
    await undo(officer, 'C2', '3');
    await officer.goTo('C2');
    await officer.choose('Chỉnh sửa', 'Chuyển cột sang trái');
    await officer.sees('B2', '3');
    await undo(officer, 'B2', 'Xong');
    await officer.goTo('B2');
    await officer.choose('Chỉnh sửa', 'Xóa cột');
    await officer.sees('B2', '3');
    await undo(officer, 'B2', 'Xong');
    await page.getByRole('columnheader', { name: 'B' }).click();
    await page.keyboard.press('Control+Alt+Minus');
    await officer.sees('B2', '3');
    await undo(officer, 'B2', 'Xong');
    await officer.goTo('B2');
    await officer.choose('Chỉnh sửa', 'Ẩn cột');
    await expect.poll(() => cellAt(page, 'B2').count()).toBe(0);
    await undo(officer, 'B2', 'Xong');
  });

  it('cleared, filled and sorted cells are heard of by the script, and taken back', async () => {
    const officer = await office.sitDown();
    const { page } = officer;
    await officer.goTo('A2:B3');
    await page.keyboard.press('Delete');
    await officer.sees('A2', '');
    await officer.sees('J1', 'A2:B3');
    await undo(officer, 'A2', 'Sở Y tế');
    await officer.goTo('B2:B4');
    await page.keyboard.press('Control+d');
    await officer.sees('B3', 'Xong');
    await officer.sees('J1', 'B3:B4');
    await undo(officer, 'B3', 'Đang làm');
    await officer.goTo('C2');
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Shift+F10');
    await page.getByRole('menuitem', { name: 'Sắp xếp vùng chọn A → Z theo cột này' }).click();
    await officer.sees('C2', '1');
    await officer.sees('J1', 'C2:C4');
    await undo(officer, 'C2', '3');
  });

  it('cut cells leave their place when they are pasted, and not before', async () => {
    const officer = await office.sitDown();
    const { page } = officer;
    await officer.goTo('A2:B2');
    await page.keyboard.press('ControlOrMeta+x');
    await officer.sees('A2', 'Sở Y tế');
    await officer.goTo('F6');
    await page.keyboard.press('ControlOrMeta+v');
    await officer.sees('F6', 'Sở Y tế');
    await officer.sees('G6', 'Xong');
    await officer.sees('A2', '');
    await officer.sees('J1', 'F6:G6');
    await undo(officer, 'A2', 'Sở Y tế');
    await officer.sees('F6', '');
  });

  it('pastes what Excel puts there: tabs, line breaks and quotation marks within cells', async () => {
    const officer = await office.sitDown();
    await officer.goTo('D6');
    await officer.paste('một\t"hai\nba ""bốn"""\r\n31/10/2025\t1.234,5\r\n');
    await officer.sees('D6', 'một');
    await expect.poll(() => officer.textOf('E6')).toBe('hai\nba "bốn"');
    await officer.sees('D7', '31/10/2025');
    await officer.sees('E7', /1\.?234,5/);
    await officer.sees('J1', 'D6:E7');
    await undo(officer, 'D6', '');
  });

  it('a filter is made, hides what is unticked, sorts, and goes again', async () => {
    const officer = await office.sitDown();
    const { page } = officer;
    await officer.goTo('A1:D4');
    await officer.choose('Chỉnh sửa', 'Tạo bộ lọc');
    await page.getByRole('button', { name: 'Lọc Tiến độ' }).click();
    const box = page.getByRole('dialog', { name: 'Lọc Tiến độ' });
    await box.getByRole('checkbox', { name: /^Đang làm/ }).uncheck();
    await box.getByRole('button', { name: 'OK' }).click();
    await expect.poll(() => cellAt(page, 'A3').count()).toBe(0);
    await officer.sees('A4', 'Sở Tài chính');
    await officer.goTo('C1');
    await page.keyboard.press('Alt+ArrowDown');
    await page.getByRole('dialog', { name: 'Lọc Số' }).getByRole('button', { name: 'Sắp xếp A → Z' }).click();
    await officer.sees('A2', 'Sở Tài chính');
    await officer.sees('A4', 'Sở Y tế');
    expect(await cellAt(page, 'A3').count()).toBe(0);
    await officer.choose('Chỉnh sửa', 'Xóa bộ lọc');
    await officer.sees('A3', 'Sở Nội vụ');
    await page.keyboard.press('Control+z');
    await expect.poll(() => cellAt(page, 'A3').count()).toBe(0);
    await page.keyboard.press('Control+z');
    await officer.sees('A2', 'Sở Y tế');
    await undo(officer, 'A3', 'Sở Nội vụ');
    await officer.sees('A2', 'Sở Y tế');
  });

  it('the menus, the sheets and the cell’s own menu are reached by keys alone', async () => {
    const officer = await office.sitDown();
    const { page } = officer;
    await officer.goTo('B2');
    await page.keyboard.press('F10');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await officer.sees('J2', 'đã ghi');
    await page.keyboard.press('F10');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await officer.sees('J2', 'ghi nữa');
    await page.keyboard.press('Control+Shift+PageDown');
    await page.getByRole('tab', { name: 'Trang hai', selected: true }).waitFor();
    await page.keyboard.press('Control+Shift+PageUp');
    await page.getByRole('tab', { name: 'Bảng', selected: true }).waitFor();
    await page.keyboard.press('Shift+F10');
    await page.getByRole('menu', { name: 'Việc với ô' }).waitFor();
    await page.keyboard.press('Escape');
    await page.keyboard.type('gõ tiếp');
    await page.keyboard.press('Enter');
    await officer.sees('B2', 'gõ tiếp');
  });
});
