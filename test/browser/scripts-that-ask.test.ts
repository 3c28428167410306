import { expect, it } from 'vitest';
import { createBook, createSheet } from '../../scripts/host/book/book';
import { createDrive, SPREADSHEET_MIME_TYPE } from '../../scripts/host/drive/drive';
import { describeInBrowser, driveFolder, projectFolder } from './play-office';

const OWNER = 'chu.tep@co-quan.example';
const COLLEAGUE = 'can.bo@co-quan.example';

const CODE = `
  function onOpen() {
    SpreadsheetApp.getUi().createMenu('Việc')
      .addItem('Hỏi', 'ask').addItem('Nhập', 'prompt').addItem('Trang', 'page').addItem('Bên', 'side').addItem('Đến ô', 'go')
      .addSubMenu(SpreadsheetApp.getUi().createMenu('Thêm').addItem('Ghi ba ô', 'three').addItem('Vùng chọn', 'selected'))
      .addToUi();
  }
  function put(cell, value) { SpreadsheetApp.getActive().getSheetByName('Một').getRange(cell).setValue(value); }
  function ask() {
    put('A1', 'đang hỏi');
    const ui = SpreadsheetApp.getUi();
    put('A1', ui.alert('Gửi thư', 'Gửi 3 thư?', ui.ButtonSet.YES_NO) === ui.Button.YES ? 'có' : 'không');
  }
  function prompt() {
    const ui = SpreadsheetApp.getUi();
    const answer = ui.prompt('Lý do', 'Vì sao chậm?', ui.ButtonSet.OK_CANCEL);
    put('A2', answer.getSelectedButton() + ': ' + answer.getResponseText());
  }
  function page() {
    const html = '<button id="b">Gọi</button><button id="f">Hỏng</button><p id="p"></p><script>'
      + 'const said = (text) => { document.getElementById("p").textContent = text; };'
      + 'document.getElementById("b").onclick = () => google.script.run'
      + '.withSuccessHandler((value, who) => { said(value.sum + " " + who); }).withUserObject("An").add({ a: 2, b: 3 });'
      + 'document.getElementById("f").onclick = () => google.script.run.withFailureHandler((error) => said(error.message)).fail();'
      + '<' + '/script>';
    SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput(html).setWidth(400).setHeight(200), 'Tính');
  }
  function side() {
    const html = '<button onclick="google.script.run.withSuccessHandler(() => google.script.host.close()).put(&quot;A4&quot;, &quot;xong&quot;)">Ghi rồi đóng</button>';
    SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(html).setTitle('Ghi chép'));
  }
  function go() { SpreadsheetApp.getActive().getSheetByName('Hai').getRange('C7').activate(); }
  function add(given) { return { sum: given.a + given.b }; }
  function fail() { throw new Error('hỏng rồi'); }
  function three() { put('C1', 1); put('C2', 2); put('C3', 3); }
  function selected() { put('D1', SpreadsheetApp.getActiveRange().getA1Notation() + ' ' + Session.getActiveUser().getEmail()); }`;

async function smallOffice() {
  const book = createBook('tracker', { title: 'Theo dõi' });
  const sheet = createSheet(book, 'Một', { rows: 50, columns: 10 });
  createSheet(book, 'Hai', { rows: 20, columns: 8 });
  sheet.protectedRanges = [
    {
      protectedRangeId: 1,
      range: { sheetId: 0, startColumnIndex: 4, endColumnIndex: 5 },
      editors: { users: [OWNER, COLLEAGUE] },
    },
    { protectedRangeId: 2, range: { sheetId: 0, startColumnIndex: 6, endColumnIndex: 7 }, editors: { users: [OWNER] } },
  ];
  const modifiedTime = '2025-10-01T00:00:00.000Z';
  const file = { id: 'tracker', name: 'Theo dõi', mimeType: SPREADSHEET_MIME_TYPE, modifiedTime, owner: OWNER, book };
  return { project: await projectFolder(CODE), drive: await driveFolder(createDrive([file])) };
}

describeInBrowser('scripts that ask', smallOffice, (office) => {
  it('a question stops the script until it is answered, while others go on working', async () => {
    const officer = await office.sitDown();
    const colleague = await office.sitDown(COLLEAGUE);
    await officer.choose('Việc', 'Hỏi');
    const question = officer.page.getByRole('dialog', { name: 'Gửi thư' });
    await question.getByText('Gửi 3 thư?').waitFor();
    await colleague.sees('A1', 'đang hỏi');
    await colleague.type('B1', 'vẫn gõ được');
    await colleague.sees('B1', 'vẫn gõ được');
    await colleague.sees('A1', 'đang hỏi');
    await question.getByRole('button', { name: 'Có' }).click();
    await colleague.sees('A1', 'có');
    await officer.sees('A1', 'có');
    await officer.sees('B1', 'vẫn gõ được');
  });

  it('a question that stands on the screen is still there after the page is loaded again', async () => {
    const officer = await office.sitDown();
    await officer.choose('Việc', 'Hỏi');
    await officer.page.getByRole('dialog', { name: 'Gửi thư' }).waitFor();
    await officer.page.reload();
    await officer.page.getByRole('dialog', { name: 'Gửi thư' }).getByRole('button', { name: 'Không' }).click();
    await officer.sees('A1', 'không');
  });

  it('a prompt takes a text, and its cross is an answer too', async () => {
    const officer = await office.sitDown();
    await officer.choose('Việc', 'Nhập');
    const prompt = officer.page.getByRole('dialog', { name: 'Lý do' });
    await prompt.getByRole('textbox', { name: 'Câu trả lời' }).fill('chờ kinh phí');
    await prompt.getByRole('button', { name: 'OK' }).click();
    await officer.sees('A2', 'OK: chờ kinh phí');
    await officer.choose('Việc', 'Nhập');
    await prompt.getByRole('button', { name: 'Đóng' }).click();
    await officer.sees('A2', 'CLOSE: ');
  });

  it('a page calls functions by google.script.run, and hears what they give and why they fail', async () => {
    const officer = await office.sitDown();
    await officer.choose('Việc', 'Trang');
    const dialog = officer.page.getByRole('dialog', { name: 'Tính' });
    const frame = dialog.frameLocator('iframe');
    await frame.getByRole('button', { name: 'Gọi' }).click();
    await frame.getByText('5 An').waitFor();
    await frame.getByRole('button', { name: 'Hỏng' }).click();
    await frame.getByText('hỏng rồi').waitFor();
    await dialog.getByRole('button', { name: 'Đóng' }).click();
    await officer.choose('Việc', 'Bên');
    const side = officer.page.getByRole('complementary', { name: 'Ghi chép' });
    await side.frameLocator('iframe').getByRole('button', { name: 'Ghi rồi đóng' }).click();
    await officer.sees('A4', 'xong');
    await side.waitFor({ state: 'detached' });
  });

  it('a script that goes to a cell takes its own page there, and nobody else’s', async () => {
    const officer = await office.sitDown();
    const colleague = await office.sitDown(COLLEAGUE);
    await officer.choose('Việc', 'Đến ô');
    await officer.page.getByRole('tab', { name: 'Hai', selected: true }).waitFor();
    await officer.page.getByRole('gridcell', { name: 'C7', selected: true }).waitFor();
    await colleague.page.getByRole('tab', { name: 'Một', selected: true }).waitFor();
  });

  it('two people each have their own rights, menus and selection', async () => {
    const officer = await office.sitDown();
    const colleague = await office.sitDown(COLLEAGUE);
    await colleague.type('E2', 'được');
    await officer.sees('E2', 'được');
    await colleague.type('G2', 'không được');
    await colleague.message(/protected cell/);
    await colleague.sees('G2', '');
    await officer.goTo('B7:C9');
    await colleague.goTo('D4');
    await expect.poll(() => colleague.textOf('D4')).toBe('');
    await officer.choose('Việc', 'Thêm', 'Vùng chọn');
    await officer.sees('D1', `B7:C9 ${OWNER}`);
    await colleague.choose('Việc', 'Thêm', 'Vùng chọn');
    await colleague.sees('D1', `D4 ${COLLEAGUE}`);
  });

  it('a stranger is not let in', async () => {
    const stranger = await office.sitDown('nguoi.ngoai@gmail.com');
    await stranger.page.getByRole('heading', { name: 'Bạn cần có quyền truy cập' }).waitFor();
    expect(await stranger.page.getByRole('tablist').count()).toBe(0);
  });

  it('a run that is cut off leaves what it had done, and says so in the list of runs', async () => {
    const officer = await office.sitDown();
    const { page } = officer;
    await page.getByRole('button', { name: 'Nhật ký chạy' }).click();
    await page.getByRole('combobox', { name: 'Lần chạy tới' }).selectOption({ label: 'bị cắt giữa chừng' });
    await page.getByRole('spinbutton', { name: 'ở lần gọi thứ' }).fill('9');
    await officer.choose('Việc', 'Thêm', 'Ghi ba ô');
    await officer.message(/Exceeded maximum execution time/);
    await officer.sees('C1', '1');
    await officer.sees('C3', '');
    const latest = page.getByRole('list', { name: 'Nhật ký chạy' }).getByRole('listitem').first();
    await latest.getByText('Bị cắt giữa chừng').waitFor();
    await latest.getByText(/9 lần gọi dịch vụ/).waitFor();
    await officer.choose('Việc', 'Thêm', 'Ghi ba ô');
    await officer.sees('C3', '3');
  });
});
