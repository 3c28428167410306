import { describe, expect, it } from 'vitest';
import { evaluate, officeWith, resultOf, type ScriptOptions, thrownBy } from '../script-office';

const FILL =
  "Sheets.Spreadsheets.Values.update({ values: [['Tên', 'Hạn'], ['Một', '14/10/2025']] }, 'tracker', \"'Một'!A1\", { valueInputOption: 'USER_ENTERED' });";

describe('the advanced service Sheets', () => {
  it('writes and reads values', () => {
    const body = `${FILL} return Sheets.Spreadsheets.Values.batchGet('tracker', { ranges: ["'Một'!A:B"], valueRenderOption: 'UNFORMATTED_VALUE' }).valueRanges[0].values;`;
    expect(evaluate(body)).toEqual([
      ['Tên', 'Hạn'],
      ['Một', 45944],
    ]);
  });

  it('reads by data filters and tells which filter each answer is for', () => {
    const body = `${FILL} return Sheets.Spreadsheets.Values.batchGetByDataFilter({ dataFilters: [{ gridRange: { sheetId: 0 } }], valueRenderOption: 'FORMATTED_VALUE' }, 'tracker').valueRanges[0];`;
    expect(evaluate(body)).toMatchObject({
      valueRange: {
        values: [
          ['Tên', 'Hạn'],
          ['Một', '14/10/2025'],
        ],
      },
      dataFilters: [{ gridRange: { sheetId: 0 } }],
    });
  });

  it('describes a spreadsheet by a field mask', () => {
    const body = "return Sheets.Spreadsheets.get('tracker', { fields: 'sheets.properties(title,index)' });";
    expect(evaluate(body)).toEqual({
      sheets: [{ properties: { title: 'Một', index: 0 } }, { properties: { title: 'Hai', index: 1 } }],
    });
  });

  it('does a batchUpdate wholly or not at all', () => {
    const office = officeWith(`function main() {
      const title = (sheetId, title) => ({ updateSheetProperties: { properties: { sheetId, title }, fields: 'title' } });
      try { Sheets.Spreadsheets.batchUpdate({ requests: [title(0, 'Ba'), title(99, 'Bốn')] }, 'tracker'); } catch (error) {
        return [error.name, error.message, error.details.code, SpreadsheetApp.getActive().getSheets()[0].getName()];
      }
    }`);
    expect(resultOf(office)).toEqual([
      'GoogleJsonResponseException',
      'API call to sheets.spreadsheets.batchUpdate failed with error: Invalid requests[1].updateSheetProperties: No sheet with id: 99',
      400,
      'Một',
    ]);
  });

  it('does not share objects with the script', () => {
    const body = `const values = [['a']]; Sheets.Spreadsheets.Values.update({ values }, 'tracker', 'A1', { valueInputOption: 'RAW' }); values[0][0] = 'b';
      const answer = Sheets.Spreadsheets.get('tracker'); answer.sheets[0].properties.title = 'hỏng';
      return [Sheets.Spreadsheets.Values.get('tracker', 'A1').values, Sheets.Spreadsheets.get('tracker').sheets[0].properties.title];`;
    expect(evaluate(body)).toEqual([[['a']], 'Một']);
  });

  it.each([
    ["Sheets.Spreadsheets.Values.get('tracker', 'Ba!A1')", 'values.get', 'Unable to parse range: Ba!A1'],
    ["Sheets.Spreadsheets.get('nowhere')", 'get', 'Requested entity was not found.'],
  ])('%s is refused in the words of Google', (statement, method, text) => {
    expect(thrownBy(statement)).toBe(
      `GoogleJsonResponseException: API call to sheets.spreadsheets.${method} failed with error: ${text}`,
    );
  });

  it('refuses a request of more than 10 MB and an answer of more than 50', () => {
    const long = 'x'.repeat(50_000);
    const fill: ScriptOptions['fill'] = ({ sheets }) => {
      for (let row = 0; row < 1000; row++) {
        for (let column = 0; column < 2; column++) sheets[0]?.grid.setCell(row, column, { value: long });
      }
    };
    const write = `Sheets.Spreadsheets.Values.update({ values: Array.from({ length: 210 }, () => ['${'y'.repeat(50_000)}']) }, 'tracker', 'D1', { valueInputOption: 'RAW' })`;
    expect(thrownBy(write)).toBe(
      'GoogleJsonResponseException: API call to sheets.spreadsheets.values.update failed with error: Request payload size exceeds the limit: 10485760 bytes.',
    );
    expect(thrownBy("Sheets.Spreadsheets.Values.get('tracker', 'A:B')", { fill })).toBe(
      'Exception: Response Code: 413. Message: response too large.',
    );
    expect(evaluate("return Sheets.Spreadsheets.Values.get('tracker', 'A:A').values.length", { fill })).toBe(1000);
  });

  it('gives up a call that takes more than three minutes, and has done nothing then', () => {
    const repeat = (endRowIndex: number) => ({
      repeatCell: {
        range: { sheetId: 0, endRowIndex, endColumnIndex: 26 },
        cell: { userEnteredValue: { numberValue: 1 } },
        fields: 'userEnteredValue',
      },
    });
    const write = (rowCount: number) =>
      `Sheets.Spreadsheets.batchUpdate({ requests: [{ appendDimension: { sheetId: 0, dimension: 'ROWS', length: ${rowCount} } }, ${JSON.stringify(repeat(rowCount))}] }, 'tracker');`;
    const body = `let text; try { ${write(120_000)} } catch (error) { text = error.message; } ${write(2000)}
      return [text, SpreadsheetApp.getActiveSheet().getMaxRows()];`;
    const office = officeWith(`function main() { ${body} }`, { latency: 'typical' });
    const { value, price } = office.run('main');
    expect(value).toEqual([
      'API call to sheets.spreadsheets.batchUpdate failed with error: Deadline expired before operation could complete.',
      3000,
    ]);
    expect(price.typical).toBeGreaterThan(180_000);
  });

  it('has sixty reads and sixty writes a minute for an account', () => {
    const body = `for (let i = 0; i < 60; i++) { Sheets.Spreadsheets.get('tracker', { fields: 'spreadsheetId' }); }
      Sheets.Spreadsheets.Values.clear({}, 'tracker', 'A1');
      let error; try { Sheets.Spreadsheets.get('tracker'); } catch (thrown) { error = thrown; }
      Utilities.sleep(60000); Sheets.Spreadsheets.get('tracker');
      return [error.details.code, error.message];`;
    expect(evaluate(body)).toEqual([
      429,
      expect.stringContaining(
        "Quota exceeded for quota metric 'Read requests' and limit 'Read requests per minute per user'",
      ),
    ]);
  });

  it('needs a scope for all spreadsheets: the current one is not enough', () => {
    const text = thrownBy("Sheets.Spreadsheets.get('tracker')", { scopes: ['spreadsheets.currentonly'] });
    expect(text).toBe(
      'GoogleJsonResponseException: API call to sheets.spreadsheets.get failed with error: Request had insufficient authentication scopes.',
    );
  });

  it('is not there unless the manifest enables it', () => {
    expect(evaluate('return typeof Gmail;')).toBe('undefined');
  });
});

describe('objects to fill', () => {
  it('have setters that JSON does not show', () => {
    const body = `
      const range = Sheets.newGridRange().setSheetId(0).setStartRowIndex(0); range.endRowIndex = 1;
      const cell = Sheets.newCellData().setUserEnteredValue(Sheets.newExtendedValue().setNumberValue(7));
      const update = Sheets.newUpdateCellsRequest().setRange(range.setStartColumnIndex(0).setEndColumnIndex(1)).setRows([Sheets.newRowData().setValues([cell])]).setFields('userEnteredValue');
      Sheets.Spreadsheets.batchUpdate(Sheets.newBatchUpdateSpreadsheetRequest().setRequests([Sheets.newRequest().setUpdateCells(update)]), 'tracker');
      return [JSON.stringify(range), range.getSheetId(), Object.keys(cell), SpreadsheetApp.getActive().getSheets()[0].getRange('A1').getValue(), JSON.stringify(Drive.newFile().setName('a'))];`;
    expect(evaluate(body)).toEqual([
      '{"sheetId":0,"startRowIndex":0,"endRowIndex":1,"startColumnIndex":0,"endColumnIndex":1}',
      0,
      ['userEnteredValue'],
      7,
      '{"name":"a"}',
    ]);
  });
});

it('values that come back with a write are calculated', () => {
  const body = `
    const { updatedData } = Sheets.Spreadsheets.Values.update({ values: [[1, '=A1+1']] }, 'tracker', "'Một'!A1", { valueInputOption: 'USER_ENTERED', includeValuesInResponse: true });
    return updatedData.values;`;
  expect(evaluate(body)).toEqual([['1', '2']]);
});
