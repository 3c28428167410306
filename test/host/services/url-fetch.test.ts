import { describe, expect, it } from 'vitest';
import { createBook, createSheet } from '../../../scripts/host/book/book';
import { evaluate, officeWith, resultOf, spreadsheetFile, thrownBy } from '../script-office';

const ASK = `
  function ask(url, options) {
    return { url, muteHttpExceptions: true, headers: { Authorization: 'Bearer ' + ScriptApp.getOAuthToken() }, ...options };
  }
  const sheets = 'https://sheets.googleapis.com/v4/spreadsheets/';
  const drive = 'https://www.googleapis.com/drive/v3/files';`;

function others() {
  return ['don-vi-1', 'don-vi-2'].map((id) => {
    const book = createBook(id);
    createSheet(book, 'Việc').grid.setCell(0, 0, { value: `tệp ${id}` });
    return spreadsheetFile(book);
  });
}

function run(body: string, options: Parameters<typeof officeWith>[1] = {}) {
  return resultOf(officeWith(`${ASK} function main() { ${body} }`, { others: others(), ...options }));
}

describe('UrlFetchApp', () => {
  it('reads and writes spreadsheets by their REST address', () => {
    const body = `
      const put = UrlFetchApp.fetch(sheets + 'don-vi-1/values/A2?valueInputOption=RAW', ask('', { method: 'put', contentType: 'application/json', payload: JSON.stringify({ values: [['mới']] }) }));
      const got = UrlFetchApp.fetch(sheets + 'don-vi-1/values/A1:A2', ask(''));
      return [put.getResponseCode(), JSON.parse(got.getContentText()).values, got.getHeaders()['Content-Type']];`;
    expect(run(body)).toEqual([200, [['tệp don-vi-1'], ['mới']], 'application/json; charset=UTF-8']);
  });

  it('answers many requests in their order, each with its own status', () => {
    const body = `return UrlFetchApp.fetchAll([
        ask(sheets + 'don-vi-2/values:batchGetByDataFilter', { method: 'post', payload: JSON.stringify({ dataFilters: [{ a1Range: 'A1' }] }) }),
        ask(sheets + 'khong-co/values/A1'),
        ask(drive + '?q=' + encodeURIComponent("mimeType = 'application/vnd.google-apps.spreadsheet'") + '&fields=files(id)'),
        ask(drive + '/don-vi-1/export?mimeType=text/csv'),
      ]).map((answer) => [answer.getResponseCode(), answer.getContentText().replace(/\\s+/g, ' ').slice(0, 60)]);`;
    expect(run(body)).toEqual([
      [200, expect.stringContaining('"spreadsheetId": "don-vi-2"')],
      [404, expect.stringContaining('"code": 404')],
      [200, expect.stringContaining('"files"')],
      [200, expect.stringContaining('tệp don-vi-1')],
    ]);
  });

  it('counts each request of fetchAll as a round trip, and prices them in waves', () => {
    const office = officeWith(
      `${ASK} function main() { UrlFetchApp.fetchAll(Array.from({ length: 30 }, () => ask(sheets + 'don-vi-1/values/A1'))); }`,
      { others: others() },
    );
    const { calls, totalCalls, price } = office.run('main');
    expect([calls['UrlFetchApp.fetchAll'], totalCalls]).toEqual([30, 30]);
    expect(price.typical).toBeCloseTo(2 * (300 + 0.025), 5);
    expect(price.high).toBeCloseTo(3 * (770 + 0.029), 5);
  });

  it('stops at the Drive API’s units a minute of an account, as 403', () => {
    const office = officeWith(
      `${ASK} function main() { const statuses = UrlFetchApp.fetchAll(Array.from({ length: 6 }, () => ask(drive + '/don-vi-1/export?mimeType=text%2Fcsv'))).map((r) => r.getResponseCode());
        Utilities.sleep(60000);
        return [statuses, UrlFetchApp.fetch(drive + '/don-vi-1', ask('')).getResponseCode()]; }`,
      { others: others() },
    );
    office.workspace.minuteQuota.setDriveLimit(1000);
    expect(office.run('main').value).toEqual([[200, 200, 200, 200, 200, 403], 200]);
  });

  it('throws for a bad status unless told not to', () => {
    expect(() =>
      run("UrlFetchApp.fetch(sheets + 'khong-co/values/A1', ask('', { muteHttpExceptions: false }));"),
    ).toThrow(
      /^Exception: Request failed for https:\/\/sheets\.googleapis\.com returned code 404\. Truncated server response: \{/,
    );
  });

  it.each([
    [
      "UrlFetchApp.fetch('https://example.org/x')",
      'Error: not implemented in the local host: UrlFetchApp.fetch to example.org',
    ],
    ["UrlFetchApp.fetch('không phải địa chỉ')", 'Exception: Invalid argument: không phải địa chỉ'],
    [
      "UrlFetchApp.fetch('https://sheets.googleapis.com/' + 'x'.repeat(2048))",
      'Exception: Limit Exceeded: URLFetch URL Length.',
    ],
  ])('%s is refused', (statement, text) => {
    expect(thrownBy(statement)).toBe(text);
  });

  it('needs a token, and the scopes that the address needs', () => {
    const status = (url: string) => `return UrlFetchApp.fetch(${url}, ask('')).getResponseCode();`;
    expect(
      evaluate(
        "return UrlFetchApp.fetch('https://sheets.googleapis.com/v4/spreadsheets/tracker', { muteHttpExceptions: true }).getResponseCode();",
      ),
    ).toBe(401);
    const scopes = ['script.external_request', 'spreadsheets', 'drive.metadata.readonly'];
    expect(run(status("sheets + 'don-vi-1'"), { scopes })).toBe(200);
    expect(run(status('drive'), { scopes })).toBe(200);
    expect(run(status("drive + '/don-vi-1/export?mimeType=text/csv'"), { scopes })).toBe(403);
  });

  it('is counted against the day', () => {
    const office = officeWith(`${ASK} function main() { UrlFetchApp.fetch(sheets + 'tracker', ask('')); }`);
    office.workspace.quotas.setLimit('urlFetch', 1);
    resultOf(office);
    expect(() => resultOf(office)).toThrow('Service invoked too many times for one day: urlfetch.');
  });
});

it('tells what a fetch would send, and sends nothing', () => {
  const body =
    "return UrlFetchApp.getRequest('https://example.org/', { method: 'POST', payload: { a: 'x y', b: 1 }, headers: { k: 'v' } });";
  expect(evaluate(body)).toEqual({
    url: 'https://example.org/',
    method: 'post',
    headers: { k: 'v' },
    payload: 'a=x%20y&b=1',
    contentType: 'application/x-www-form-urlencoded',
    followRedirects: true,
    validateHttpsCertificates: true,
    useIntranet: false,
  });
});
