import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { priceOf } from '../../../scripts/host/accounting/pricing';
import { createBook, createSheet } from '../../../scripts/host/book/book';
import { officeWith, spreadsheetFile } from '../script-office';

const PRICES = JSON.parse(
  readFileSync(new URL('../../../scripts/host/accounting/prices.json', import.meta.url), 'utf8'),
) as {
  version: string;
  note: string;
  prices: Record<string, { low: number; typical: number; high: number; confidence: string; call: string }>;
};

function result(body: string, others: string[] = []) {
  const files = others.map((id) => {
    const book = createBook(id);
    const { grid } = createSheet(book, 'S', { rows: 10, columns: 4 });
    for (let r = 0; r < 10; r++) for (let c = 0; c < 4; c++) grid.setCell(r, c, { value: r + c });
    return spreadsheetFile(book);
  });
  const { price, totalCalls, allCalls, unpriced, error } = officeWith(`function main() { ${body} }`, {
    others: files,
  }).run('main');
  expect(error).toBeUndefined();
  return { typical: price.typical, totalCalls, allCalls, unpriced };
}

describe('the table of prices', () => {
  it.each(Object.entries(PRICES.prices))(
    '%s is complete and in order',
    (_name, { low, typical, high, confidence, call }) => {
      expect(low).toBeLessThanOrEqual(typical);
      expect(typical).toBeLessThanOrEqual(high);
      expect(['A', 'B', 'C']).toContain(confidence);
      expect(call.length).toBeGreaterThan(5);
    },
  );

  it('carries a version, and says that nothing in it was measured here', () => {
    expect(PRICES.version).toMatch(/^\d{4}-\d\d/);
    expect(PRICES.note).toContain('Nothing here was measured by this project on Google');
  });
});

describe('a priced run', () => {
  const cells = (name: 'sheetReadPerCell' | 'writePerCell' | 'sheetsApiReadPerCell', count: number) =>
    priceOf(name, count).typical;

  it('pays for a foreign file once, and for its cells', () => {
    const open = "SpreadsheetApp.openById('a').getSheetByName('S').getDataRange().getValues();";
    const { typical, totalCalls } = result(open, ['a']);
    expect(typical).toBeCloseTo(1000 + cells('sheetReadPerCell', 40), 6);
    expect(totalCalls).toBe(3);
  });

  it('pays for a read that makes Google commit a write before it', () => {
    const body =
      "const s = SpreadsheetApp.getActiveSheet(); s.getRange('A1').getValue(); s.getRange('A1').setValue(1); s.getRange('A1').getValue();";
    expect(result(body).typical).toBeCloseTo(
      3 + 50 + 241 + 2 * cells('sheetReadPerCell', 1) + cells('writePerCell', 1),
      6,
    );
  });

  it('pays for what is still pending at the end', () => {
    expect(result("SpreadsheetApp.getActiveSheet().getRange('A1').setValue(1);").typical).toBeCloseTo(
      50 + 560 + cells('writePerCell', 1),
      6,
    );
  });

  it('pays for every appendRow as for a write and a read', () => {
    const body = 'for (let i = 0; i < 10; i++) SpreadsheetApp.getActiveSheet().appendRow([1, 2]);';
    expect(result(body).typical).toBeCloseTo(10 * 241 + cells('writePerCell', 20), 6);
  });

  it('pays for API calls by call and by cell', () => {
    const body =
      "Sheets.Spreadsheets.Values.update({ values: [[1, 2], [3, 4]] }, 'tracker', 'A1', { valueInputOption: 'RAW' }); Sheets.Spreadsheets.Values.get('tracker', 'A1:B2');";
    expect(result(body).typical).toBeCloseTo(600 + cells('writePerCell', 4) + cells('sheetsApiReadPerCell', 4), 6);
  });

  it('counts lock, property, cache and trigger calls apart from round trips', () => {
    const body = `LockService.getScriptLock().tryLock(0); PropertiesService.getScriptProperties().setProperty('a', 'b');
      CacheService.getScriptCache().get('a'); ScriptApp.getProjectTriggers(); Utilities.sleep(70); Logger.log('x'); console.log('y');`;
    expect(result(body)).toEqual({
      typical: 50 + 62 + 3 + 70,
      totalCalls: 0,
      allCalls: 8,
      unpriced: { 'ScriptApp.getProjectTriggers': 1 },
    });
  });
});

describe('what goes over the wire', () => {
  const weights = (body: string) => {
    const office = officeWith(`function main() { ${body} }`, {
      fill: (filled) => filled.sheets[0]?.grid.setCell(0, 0, { value: 'Đôn Đốc' }),
    });
    const { largestRequestBytes, largestAnswerBytes, trips, error } = office.run('main');
    expect(error).toBeUndefined();
    return { largestRequestBytes, largestAnswerBytes, trips };
  };
  const sizeOf = (value: unknown) => Buffer.byteLength(JSON.stringify(value), 'utf8');

  it('is weighed in bytes of the largest request and of the largest answer', () => {
    const body = { valueInputOption: 'RAW', data: [{ range: 'B1', values: [['ạ'.repeat(45_000)]] }] };
    const weighed = weights(
      `Sheets.Spreadsheets.Values.batchUpdate(${JSON.stringify(body)}, 'tracker'); Sheets.Spreadsheets.Values.get('tracker', 'B1:B9'); Sheets.Spreadsheets.Values.get('tracker', 'A1');`,
    );
    expect(weighed.largestRequestBytes).toBe(sizeOf(body));
    const answer = { range: "'Một'!B1:B9", majorDimension: 'ROWS', values: [['ạ'.repeat(45_000)]] };
    expect(weighed.largestAnswerBytes).toBe(sizeOf(answer));
    expect(weighed.trips).toEqual({
      'Sheets.Spreadsheets.Values.batchUpdate': 1,
      'Sheets.Spreadsheets.Values.get': 2,
    });
  });

  it('is weighed by the REST address as it is sent, and when it is refused', () => {
    const body = { requests: [{ deleteSheet: { sheetId: 77 } }] };
    expect(
      weights(
        `try { Sheets.Spreadsheets.batchUpdate(${JSON.stringify(body)}, 'tracker'); } catch (refusal) { /* what was sent before it is what counts */ }`,
      ),
    ).toMatchObject({ largestRequestBytes: sizeOf(body), largestAnswerBytes: 0 });
    const fetched = weights(
      "const r = UrlFetchApp.fetch('https://sheets.googleapis.com/v4/spreadsheets/tracker/values:batchGetByDataFilter', { method: 'post', payload: '{\"dataFilters\":[{\"a1Range\":\"A1\"}]}', headers: { Authorization: 'Bearer ' + ScriptApp.getOAuthToken() } }); if (!r.getContentText().includes('Đôn Đốc')) throw new Error('nothing was read');",
    );
    expect(fetched.largestRequestBytes).toBe('{"dataFilters":[{"a1Range":"A1"}]}'.length);
    expect(fetched.largestAnswerBytes).toBeGreaterThan(100);
  });
});

describe('the ledger of written cells', () => {
  const FILL = "const sheet = SpreadsheetApp.getActive().getSheetByName('Một');";
  const written = (body: string) => {
    const office = officeWith(`function main() { ${FILL} ${body} }`, {
      uncounted: { sheetTitles: ['Hai'], rangeNames: ['dau'] },
    });
    const { cellsWritten, cellsLogged, error } = office.run('main');
    expect(error).toBeUndefined();
    return [cellsWritten, cellsLogged];
  };
  const batch = (requests: readonly object[]) =>
    `Sheets.Spreadsheets.batchUpdate({ requests: ${JSON.stringify(requests)} }, 'tracker');`;
  const update = (request: object) => batch([request]);
  const range = { sheetId: 0, startRowIndex: 0, endRowIndex: 2, startColumnIndex: 0, endColumnIndex: 3 };
  const rows = [{ values: [{ userEnteredValue: { numberValue: 1 } }, {}] }];

  it.each([
    ["sheet.getRange('A1:B3').setValue(1);", [6, 0]],
    ["sheet.getRange('A1:B3').setBackground('red');", [0, 0]],
    ["sheet.appendRow([1, 2, 3]); sheet.getRange('A1:Z9').clearContent();", [6, 0]],
    ["SpreadsheetApp.getActive().getSheetByName('Hai').appendRow([1, 2]);", [0, 2]],
    [
      "SpreadsheetApp.getActive().setNamedRange('dau', sheet.getRange('B1')); sheet.getRange('A1:C1').setValues([[1, 2, 3]]);",
      [2, 1],
    ],
    [update({ updateCells: { range, rows, fields: 'userEnteredValue' } }), [2, 0]],
    [update({ updateCells: { start: { sheetId: 0 }, rows, fields: 'userEnteredFormat' } }), [0, 0]],
    [
      update({ repeatCell: { range, cell: { userEnteredValue: { numberValue: 1 } }, fields: 'userEnteredValue' } }),
      [6, 0],
    ],
    [update({ appendCells: { sheetId: 0, rows, fields: '*' } }), [2, 0]],
    // Each copied cell once, however small the destination is said to be; formats are no content.
    [update({ copyPaste: { source: range, destination: { sheetId: 0, startRowIndex: 4, endRowIndex: 5 } } }), [48, 0]],
    [
      update({
        copyPaste: {
          source: range,
          destination: { sheetId: 0, startRowIndex: 9, endRowIndex: 10, startColumnIndex: 0, endColumnIndex: 1 },
          pasteType: 'PASTE_VALUES',
        },
      }),
      [6, 0],
    ],
    [update({ copyPaste: { source: range, destination: range, pasteType: 'PASTE_FORMAT' } }), [0, 0]],
    [
      `sheet.getRange('A1:B1').setValue(1); ${update({ cutPaste: { source: range, destination: { sheetId: 0, rowIndex: 5, columnIndex: 2 } } })}`,
      [2 + 2 + 6, 0],
    ],
    [`sheet.getRange('A1:B1').setValue(1); ${update({ duplicateSheet: { sourceSheetId: 0 } })}`, [4, 0]],
    // Rows that an earlier request of the batch adds.
    [
      batch([
        { appendDimension: { sheetId: 0, dimension: 'ROWS', length: 5 } },
        { copyPaste: { source: range, destination: { ...range, startRowIndex: 1001, endRowIndex: 1003 } } },
        {
          repeatCell: {
            range: { ...range, startRowIndex: 1003, endRowIndex: 1005 },
            cell: {},
            fields: 'userEnteredValue',
          },
        },
      ]),
      [12, 0],
    ],
    [
      batch([
        { addSheet: { properties: { sheetId: 7, gridProperties: { rowCount: 3, columnCount: 2 } } } },
        { repeatCell: { range: { sheetId: 7 }, cell: {}, fields: '*' } },
        { deleteDimension: { range: { sheetId: 0, dimension: 'ROWS', startIndex: 10 } } },
        { repeatCell: { range: { sheetId: 0, endColumnIndex: 1 }, cell: {}, fields: '*' } },
      ]),
      [6 + 10, 0],
    ],
    [
      "Sheets.Spreadsheets.Values.batchUpdate({ valueInputOption: 'RAW', data: [{ range: 'A1', values: [[1, null, 3]] }] }, 'tracker');",
      [2, 0],
    ],
    ["Sheets.Spreadsheets.Values.append({ values: [[1, 2]] }, 'tracker', 'A1', { valueInputOption: 'RAW' });", [2, 0]],
    ["sheet.getRange('A1:B1').setValue(1); Sheets.Spreadsheets.Values.clear({}, 'tracker', 'A1:Z9');", [4, 0]],
    [
      "try { Sheets.Spreadsheets.Values.update({ values: [[1]] }, 'tracker', 'Ba!A1', { valueInputOption: 'RAW' }); } catch (refusal) { /* that nothing was written is what counts */ }",
      [0, 0],
    ],
  ])('after %s', (body, expected) => {
    expect(written(body)).toEqual(expected);
  });

  it('counts what goes over the REST address too', () => {
    const body =
      "UrlFetchApp.fetch('https://sheets.googleapis.com/v4/spreadsheets/tracker/values/A1?valueInputOption=RAW', { method: 'put', headers: { Authorization: 'Bearer ' + ScriptApp.getOAuthToken() }, payload: JSON.stringify({ values: [[1, 2]] }) });";
    expect(written(body)).toEqual([2, 0]);
  });
});
