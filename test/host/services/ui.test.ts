import { describe, expect, it } from 'vitest';
import { evaluate, OWNER, officeWith, resultOf, thrownBy } from '../script-office';

describe('Ui', () => {
  it('builds menus with submenus, in the order they are added', () => {
    const office = officeWith(`
      function onOpen() {
        const ui = SpreadsheetApp.getUi();
        ui.createMenu('Đôn Đốc').addItem('Kiểm tra', 'check').addSeparator()
          .addSubMenu(ui.createMenu('Thư').addItem('Gửi', 'send')).addToUi();
      }
      function check() { return 'đã kiểm tra'; }
      function send() { return 'đã gửi'; }`);
    expect(office.open()).toEqual([
      {
        label: 'Đôn Đốc',
        items: [
          { label: 'Kiểm tra', functionName: 'check' },
          'separator',
          { label: 'Thư', items: [{ label: 'Gửi', functionName: 'send' }] },
        ],
      },
    ]);
    expect(office.click(['Đôn Đốc', 'Kiểm tra']).value).toBe('đã kiểm tra');
    expect(office.click(['Đôn Đốc', 'Thư', 'Gửi']).value).toBe('đã gửi');
    expect(() => office.click(['Đôn Đốc', 'Xoá'])).toThrow('the menu has no item Đôn Đốc > Xoá');
  });

  it('asks, and takes the answers that were told beforehand', () => {
    const office = officeWith(`function main() {
      const ui = SpreadsheetApp.getUi();
      const first = ui.alert('Hỏi', 'Gửi không?', ui.ButtonSet.YES_NO);
      const second = ui.alert('Xong');
      const third = ui.prompt('Tên', 'Nhập tên', ui.ButtonSet.OK_CANCEL);
      const fourth = ui.prompt('Nữa?');
      return [first === ui.Button.NO, second === ui.Button.OK, third.getSelectedButton() === ui.Button.OK, third.getResponseText(), String(fourth.getSelectedButton())];
    }`);
    office.workspace.screen.willAnswer('NO');
    office.workspace.screen.willAnswer('OK');
    office.workspace.screen.willAnswer('OK', 'An');
    expect(resultOf(office)).toEqual([true, true, true, 'An', 'CANCEL']);
    expect(office.messages).toEqual(['Hỏi: Gửi không?', 'Xong', 'Tên: Nhập tên', 'Nữa?']);
    expect(office.workspace.screen.messages[0]).toEqual({
      kind: 'alert',
      title: 'Hỏi',
      text: 'Gửi không?',
      button: 'NO',
      user: OWNER,
    });
  });

  it('shows toasts, dialogs and sidebars', () => {
    const office = officeWith(`function main() {
      SpreadsheetApp.getActive().toast('Đã xong', 'Đôn Đốc', 3);
      SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput('<style>p{}</style><p>Thư &amp; việc</p>'), 'Xem trước');
      SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('<p>x</p>').setTitle('Bên'));
      Browser.msgBox('Cũ');
    }`);
    resultOf(office);
    expect(office.messages).toEqual(['Đôn Đốc: Đã xong', 'Xem trước: Thư & việc', 'Bên: x', 'Cũ']);
  });

  it('waits for the person who sits there, and shows what is shown at once', () => {
    const office = officeWith(`function main() {
      const ui = SpreadsheetApp.getUi();
      SpreadsheetApp.getActive().toast('Đang chạy', 'Đôn Đốc', 7);
      const answer = ui.prompt('Tên', 'Nhập tên', ui.ButtonSet.OK_CANCEL);
      ui.showModalDialog(HtmlService.createHtmlOutput('<p>x</p>').setWidth(640).setHeight(400), 'Trang');
      return [String(answer.getSelectedButton()), answer.getResponseText()];
    }`);
    const seen: string[] = [];
    office.workspace.screen.person = {
      see: ({ kind, seconds, size, isModal }) => {
        seen.push(JSON.stringify({ kind, seconds, size, isModal }));
      },
      answer: ({ title, text, buttons, user }) => {
        seen.push(`asked ${title}: ${text} [${buttons}] of ${user}`);
        return { button: 'OK', text: 'An' };
      },
    };
    expect(resultOf(office)).toEqual(['OK', 'An']);
    expect(seen).toEqual([
      '{"kind":"toast","seconds":7}',
      `asked Tên: Nhập tên [OK,CANCEL] of ${OWNER}`,
      '{"kind":"prompt"}',
      '{"kind":"dialog","size":{"width":640,"height":400},"isModal":true}',
    ]);
  });

  it('is not there when nobody is at the screen, and toasts go unseen', () => {
    const office = officeWith("function main() { SpreadsheetApp.getActive().toast('x'); SpreadsheetApp.getUi(); }");
    expect(office.run('main', { isAttended: false }).error?.message).toBe(
      'Cannot call SpreadsheetApp.getUi() from this context.',
    );
    expect(office.messages).toEqual([]);
  });

  it('knows the people of the session', () => {
    const body =
      'return [Session.getActiveUser().getEmail(), Session.getEffectiveUser().getEmail(), Session.getActiveUserLocale(), Session.getScriptTimeZone()];';
    expect(evaluate(body)).toEqual([OWNER, OWNER, 'vi', 'Asia/Ho_Chi_Minh']);
  });

  it('names Google in its complaints', () => {
    expect(thrownBy('SpreadsheetApp.getUi().alert()')).toBe(
      "Exception: The parameters () don't match the method signature for Ui.alert.",
    );
  });
});
