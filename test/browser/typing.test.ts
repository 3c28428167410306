import { expect, it } from 'vitest';
import { createBook, createSheet } from '../../scripts/host/book/book';
import { createDrive, SPREADSHEET_MIME_TYPE } from '../../scripts/host/drive/drive';
import { describeInBrowser, driveFolder, projectFolder } from './play-office';

const OWNER = 'chu.tep@co-quan.example';
const EDITOR = 'can.bo@co-quan.example';

/** Writes beside the table, at H1, what the edit trigger heard last. */
const TELL = `function onEdit(e) {
  e.source.getSheetByName('Nhập').getRange('H1').setValue(e.range.getA1Notation() + ' ' + e.value);
}`;

async function blankTracker() {
  const book = createBook('tracker', { title: 'Theo dõi' });
  const sheet = createSheet(book, 'Nhập', { rows: 100, columns: 20 });
  sheet.grid.setCell(0, 0, { value: 'Tiến độ' });
  const condition = {
    type: 'ONE_OF_LIST',
    values: ['Đang làm', 'Xong'].map((userEnteredValue) => ({ userEnteredValue })),
  };
  sheet.grid.setCell(1, 0, { validation: { condition, showCustomUi: true } });
  sheet.grid.setCell(2, 0, { value: false, validation: { condition: { type: 'BOOLEAN' } } });
  const wide = createSheet(book, 'Rộng', { rows: 2000, columns: 150 });
  for (let row = 0; row < 2000; row++)
    for (let column = 0; column < 150; column++) wide.grid.setCell(row, column, { value: row * column });
  wide.properties = { ...wide.properties, gridProperties: { frozenRowCount: 1, frozenColumnCount: 1 } };
  const modifiedTime = '2025-10-01T00:00:00.000Z';
  const file = {
    id: 'tracker',
    name: 'Theo dõi',
    mimeType: SPREADSHEET_MIME_TYPE,
    modifiedTime,
    owner: OWNER,
    access: [EDITOR],
    book,
  };
  return { project: await projectFolder(TELL), drive: await driveFolder(createDrive([file])) };
}

describeInBrowser('typing into the sheet', blankTracker, (office) => {
  it('the host reads what is typed, and the script hears of it', async () => {
    const officer = await office.sitDown();
    await officer.type('B2', '9/10/2025');
    await officer.sees('B2', '09/10/2025');
    await officer.sees('H1', /B2 45939/);
    await officer.page.keyboard.press('ArrowUp');
    expect(await officer.page.getByRole('textbox', { name: 'Nội dung ô' }).inputValue()).toBe('09/10/2025');
    await officer.page.keyboard.press('Delete');
    await officer.sees('H1', 'B2 undefined');
    await officer.sees('B2', '');
  });

  it('takes the last edit back, with what the script did about it, and says when there is none', async () => {
    const officer = await office.sitDown();
    await officer.type('D4', 'một');
    await officer.sees('H1', 'D4 một');
    await officer.type('D4', 'hai');
    await officer.sees('H1', 'D4 hai');
    await officer.page.keyboard.press('Control+z');
    await officer.sees('D4', 'một');
    await officer.sees('H1', 'D4 một');
    await officer.page.keyboard.press('Control+z');
    await officer.sees('D4', '');
    const clerk = await office.sitDown(EDITOR);
    await clerk.goTo('D4');
    await clerk.page.keyboard.press('Control+z');
    await clerk.message(/Không có gì của bạn để hoàn tác/);
  });

  it('takes Vietnamese as an input method composes it', async () => {
    const officer = await office.sitDown();
    const { page } = officer;
    await officer.goTo('B3');
    const devtools = await page.context().newCDPSession(page);
    for (const text of ['D', 'Đ', 'Đo', 'Đô', 'Đôn']) {
      await devtools.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    }
    await devtools.send('Input.insertText', { text: 'Đôn' });
    await page.keyboard.type(' ');
    for (const text of ['D', 'Đ', 'Đo', 'Đô', 'Đôc', 'Đốc']) {
      await devtools.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    }
    await devtools.send('Input.insertText', { text: 'Đốc' });
    await page.keyboard.press('Enter');
    await officer.sees('B3', 'Đôn Đốc');
    await officer.sees('H1', 'B3 Đôn Đốc');
  });

  it('takes Vietnamese as UniKey types it: letters, Backspace, the accented letter', async () => {
    const officer = await office.sitDown();
    const { page } = officer;
    await officer.type('B4', 'cũ');
    await officer.sees('B4', 'cũ');
    await officer.goTo('B4');
    await page.keyboard.type('d');
    await page.keyboard.press('Backspace');
    await page.keyboard.insertText('đ');
    await page.keyboard.type('oo');
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Backspace');
    await page.keyboard.insertText('ô');
    await page.keyboard.type('n');
    await page.keyboard.press('Tab');
    await officer.sees('B4', 'đôn');
    await page.getByRole('gridcell', { name: /^C4/, selected: true }).waitFor();
  });

  it('an opened cell that is left as it was is no edit, and Escape drops what was typed', async () => {
    const officer = await office.sitDown();
    const { page } = officer;
    await officer.type('B5', 'một');
    await officer.sees('H1', 'B5 một');
    await officer.type('C5', 'hai');
    await officer.sees('H1', 'C5 hai');
    await officer.goTo('B5');
    await page.keyboard.press('F2');
    await page.keyboard.press('Enter');
    await officer.goTo('B5');
    await page.keyboard.type('khác');
    await page.keyboard.press('Escape');
    await officer.sees('B5', 'một');
    await officer.sees('H1', 'C5 hai');
  });

  it('pastes 500 rows of twelve columns as one edit', async () => {
    const officer = await office.sitDown();
    const rows = Array.from({ length: 500 }, (_, row) =>
      Array.from({ length: 12 }, (_, column) => `${row + 1}.${column + 1}`),
    );
    await officer.goTo('J10');
    await officer.paste(`${rows.map((row) => row.map((text) => `"nhiệm vụ ${text}"`).join('\t')).join('\r\n')}\r\n`);
    await officer.sees('J10', 'nhiệm vụ 1.1');
    await officer.sees('H1', 'J10:U509 undefined');
    await officer.goTo('U509');
    await officer.sees('U509', 'nhiệm vụ 500.12');
  });

  it('copies cells with what belongs to them, and fills down', async () => {
    const officer = await office.sitDown();
    const { page } = officer;
    await officer.goTo('A2');
    await page.keyboard.press('ControlOrMeta+c');
    await officer.goTo('D2');
    await page.keyboard.press('ControlOrMeta+v');
    await officer.sees('H1', 'D2 undefined');
    await page.keyboard.press('Alt+ArrowDown');
    await page.getByRole('listbox', { name: 'D2' }).getByRole('option', { name: 'Xong' }).click();
    await officer.sees('D2', 'Xong');
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('ControlOrMeta+d');
    await officer.sees('D4', 'Xong');
    await officer.sees('H1', 'D3:D4 undefined');
  });

  it('ticks a box, inserts and deletes rows, and sorts as the menu says', async () => {
    const officer = await office.sitDown();
    const { page } = officer;
    await officer.goTo('A3');
    await page.keyboard.press('Space');
    await officer.sees('A3', 'TRUE');
    await officer.type('F6', 'b');
    await officer.type('F7', 'a');
    await officer.sees('F7', 'a');
    await officer.goTo('F6:F7');
    await officer.choose('Chỉnh sửa', 'Sắp xếp vùng chọn A → Z theo cột này');
    await officer.sees('F6', 'a');
    await officer.choose('Chỉnh sửa', 'Chèn hàng phía trên');
    await officer.sees('F8', 'a');
    await officer.goTo('F6:F7');
    await officer.choose('Chỉnh sửa', 'Xóa hàng');
    await officer.sees('F6', 'a');
  });

  it('shows a sheet of 150 columns and 2,000 rows by the part that is in the window', async () => {
    const officer = await office.sitDown();
    await officer.openTab('Rộng');
    const grid = officer.page.getByRole('grid', { name: 'Rộng' });
    expect([await grid.getAttribute('aria-rowcount'), await grid.getAttribute('aria-colcount')]).toEqual([
      '2000',
      '150',
    ]);
    await officer.goTo('ET2000');
    await officer.sees('ET2000', String(1999 * 149));
    await officer.sees('A2000', '0');
    await officer.sees('ET1', '0');
    expect(await officer.page.getByRole('gridcell').count()).toBeLessThan(1500);
  });
});
