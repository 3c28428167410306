import { describe, expect, it } from 'vitest';
import { EDITOR, evaluate, OWNER, officeWith, thrownBy } from '../script-office';

describe('an office where an API is off', () => {
  const code = `
    function bySheets() { return Sheets.Spreadsheets.get('tracker').spreadsheetId; }
    function byRest(address) {
      const headers = { Authorization: 'Bearer ' + ScriptApp.getOAuthToken() };
      const response = UrlFetchApp.fetch(address, { headers, muteHttpExceptions: true });
      return [response.getResponseCode(), JSON.parse(response.getContentText()).error?.message ?? ''];
    }
    function byApp() { return SpreadsheetApp.getActive().getName(); }`;

  it('refuses its calls in Google’s words, by every way, and goes on with SpreadsheetApp', () => {
    const office = officeWith(code);
    office.workspace.apisOff.add('Sheets').add('Drive');
    expect(office.run('bySheets').error?.message).toMatch(
      /^API call to sheets\.spreadsheets\.get failed with error: Google Sheets API has not been used in project \d+ before or it is disabled\. Enable it by visiting /,
    );
    const ask = (address: string) => office.run('byRest', { args: [address] }).value;
    expect(ask('https://sheets.googleapis.com/v4/spreadsheets/tracker')).toEqual([
      403,
      expect.stringMatching(/^Google Sheets API has not been used in project/),
    ]);
    expect(ask('https://www.googleapis.com/drive/v3/files')).toEqual([
      403,
      expect.stringMatching(/^Google Drive API has not been used in project/),
    ]);
    expect(office.run('byApp').value).toBe('Theo dõi');
  });
});

describe('an account', () => {
  it('may be blank as the active user, while the effective one is told', () => {
    const office = officeWith(
      'function main() { return [Session.getActiveUser().getEmail(), Session.getEffectiveUser().getEmail()]; }',
    );
    office.workspace.users.get(EDITOR).isKnownToScripts = false;
    expect(office.run('main', { user: EDITOR }).value).toEqual(['', EDITOR]);
  });

  it('prints as its address', () => {
    expect(evaluate('return String(Session.getActiveUser());')).toBe(OWNER);
  });

  it('whose language is Vietnamese gets errors in Vietnamese', () => {
    const office = officeWith(`
      function mail() { MailApp.sendEmail('an@x.example', 's', 'b'); }
      function rights() { SpreadsheetApp.openById('khac').getName(); }
      function sheets() { Sheets.Spreadsheets.get('khac'); }`);
    office.workspace.users.get(OWNER).errorLanguage = 'vi';
    office.workspace.quotas.setLimit('mail', 0);
    const messages = ['mail', 'sheets'].map((name) => office.run(name).error?.message);
    expect(messages[0]).toBe('Dịch vụ đã được gọi quá nhiều lần trong một ngày: email.');
    expect(messages[1]).toMatch(/^API call to sheets\.spreadsheets\.get không thành công với lỗi: /);
  });
});

describe('limits', () => {
  it('hold for a subject', () => {
    expect(thrownBy("MailApp.sendEmail('an@x.example', 's'.repeat(251), 'b')")).toMatch(/subject/);
    expect(thrownBy("MailApp.sendEmail('an@x.example', 's'.repeat(250), 'b')")).toBe('');
  });

  it('keep a row in sight, in an office that wants it', () => {
    const office = officeWith(
      'function main() { const sheet = SpreadsheetApp.getActiveSheet(); sheet.setFrozenRows(1); sheet.hideRows(2, sheet.getMaxRows() - 1); }',
    );
    expect(office.run('main').ok).toBe(true);
    office.run('main');
    office.workspace.keepsUnfrozenInSight = true;
    expect(office.run('main').error?.message).toMatch(/not possible to hide all non-frozen rows/);
  });
});

describe('small services', () => {
  it('give texts and types', () => {
    const body = `
      const output = ContentService.createTextOutput('{}').setMimeType(ContentService.MimeType.JSON);
      const request = Sheets.newRequest();
      request.addSheet = { properties: { title: 'Ba' } };
      Sheets.Spreadsheets.batchUpdate({ requests: [request] }, 'tracker');
      return [output.getContent(), String(output.getMimeType()), MimeType.CSV, SpreadsheetApp.getActive().getSheetByName('Ba') !== null];`;
    expect(evaluate(body)).toEqual(['{}', 'JSON', 'text/csv', true]);
  });

  it('send pictures that stand inside a mail', () => {
    const office = officeWith(`function main() {
      const logo = Utilities.newBlob([1, 2], 'image/png', 'logo.png');
      MailApp.sendEmail({ to: 'an@x.example', subject: 's', htmlBody: '<img src="cid:logo">', inlineImages: { logo } });
    }`);
    office.run('main');
    expect(office.mails[0]?.attachments).toMatchObject([{ name: 'logo.png', contentType: 'image/png', cid: 'logo' }]);
  });
});
