import { describe, expect, it } from 'vitest';
import { createBook, createSheet } from '../../../../scripts/host/book/book';
import { EDITOR, evaluate, OWNER, officeWith, resultOf, spreadsheetFile, thrownBy } from '../../script-office';

const SHEET = "const ss = SpreadsheetApp.getActiveSpreadsheet(); const sheet = ss.getSheetByName('Một');";

function run(body: string) {
  return evaluate(`${SHEET} ${body}`);
}

describe('SpreadsheetApp values', () => {
  it.each([
    ['2.000', 2000, '2.000'],
    ['1.234,5', 1234.5, '1.234,50'],
    ['12%', 0.12, '12%'],
    ['TRUE', true, 'TRUE'],
    ["'007", '007', '007'],
    ['007', 7, '7'],
    ['31/02/2026', '31/02/2026', '31/02/2026'],
    ['', '', ''],
  ])('reads the text %j as typed', (text, value, shown) => {
    expect(
      run(
        `const cell = sheet.getRange('A1'); cell.setValue(${JSON.stringify(text)}); return [cell.getValue(), cell.getDisplayValue()];`,
      ),
    ).toEqual([value, shown]);
  });

  it('gives a Date for a day, at midnight in the zone of the spreadsheet', () => {
    const body =
      "const cell = sheet.getRange('B2'); cell.setValue('10/10/2025'); return [cell.getValue().toISOString(), cell.getDisplayValue()];";
    expect(run(body)).toEqual(['2025-10-09T17:00:00.000Z', '10/10/2025']);
  });

  it('shows a written Date in the zone of the spreadsheet', () => {
    const body =
      "const cell = sheet.getRange('B2'); cell.setValue(new Date('2025-10-10T20:30:00Z')); return [cell.getDisplayValue(), cell.getValue().getTime()];";
    expect(run(body)).toEqual(['11/10/2025 03:30:00', Date.parse('2025-10-10T20:30:00Z')]);
  });

  it('clears a cell for null and undefined, and stores any other object as its text', () => {
    const body =
      "sheet.getRange('A1:C1').setValues([[1, 2, 3]]); sheet.getRange('A1:C1').setValues([[null, undefined, {}]]); return sheet.getRange('A1:C1').getValues();";
    expect(run(body)).toEqual([['', '', '[object Object]']]);
  });

  it('keeps the format of a cell that gets a new value', () => {
    const body =
      "const cell = sheet.getRange('A1'); cell.setNumberFormat('@').setBackground('#ff0000'); cell.setValue('1/2/2025'); return [cell.getValue(), cell.getBackground()];";
    expect(run(body)).toEqual(['1/2/2025', '#ff0000']);
  });

  it('keeps formulas as formulas', () => {
    const body =
      "sheet.getRange('A1').setValue('=1+1'); sheet.getRange('A2').setFormula('SUM(A1)'); return sheet.getRange('A1:A2').getFormulas();";
    expect(run(body)).toEqual([['=1+1'], ['=SUM(A1)']]);
  });

  it.each([
    [
      "sheet.getRange('A1:B2').setValues([[1, 2]])",
      'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
    ],
    [
      "sheet.getRange('A1:B2').setValues([[1, 2], [3]])",
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    ],
    ['sheet.getRange(1001, 1)', 'The coordinates of the range are outside the dimensions of the sheet.'],
    ['sheet.getRange(0, 1)', 'The starting row of the range is too small.'],
    ['sheet.getRange(1, 0)', 'The starting column of the range is too small.'],
    ['sheet.getRange(1, 1, 0, 1)', 'The number of rows in the range must be at least 1.'],
    ['sheet.getRange(1, 1, 1, 0)', 'The number of columns in the range must be at least 1.'],
    ["sheet.getRange('A1:B2').getCell(3, 1)", 'Cell reference out of range'],
    ["sheet.getRange('không có!A1')", 'Range not found'],
    [
      "sheet.getRange('A1').setValue('x'.repeat(50001))",
      'Your input contains more than the maximum of 50000 characters in a single cell.',
    ],
    ["ss.insertSheet('Hai')", 'A sheet with the name "Hai" already exists. Please enter another name.'],
    ["sheet.setName('Hai')", 'A sheet with this name already exists. Please enter another name.'],
    [
      "SpreadsheetApp.openById('nowhere')",
      'Unexpected error while getting the method or property openById on object SpreadsheetApp.',
    ],
    [
      "ss.insertSheet('Lớn').insertRows(1, 400000)",
      'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
    ],
  ])('%s is refused in the words of Google', (statement, text) => {
    expect(thrownBy(`${SHEET} ${statement};`)).toBe(`Exception: ${text}`);
  });
});

describe('SpreadsheetApp sheets and ranges', () => {
  it('finds ranges in every form', () => {
    const body = `return [
      sheet.getRange(2, 3), sheet.getRange(2, 3, 4), sheet.getRange(2, 3, 4, 5), sheet.getRange('b2:C3'), sheet.getRange('R5C3'),
      sheet.getRange('A:A'), sheet.getRange('B2').offset(1, 1), sheet.getRange('B2').offset(1, 1, 2, 2), sheet.getRange('B2:D4').getCell(2, 2),
      ss.getRange('Hai!C3'), sheet.getDataRange(),
    ].map((range) => range.getSheet().getName() + ' ' + range.getA1Notation());`;
    expect(run(body)).toEqual([
      'Một C2',
      'Một C2:C5',
      'Một C2:G5',
      'Một B2:C3',
      'Một C5',
      'Một A:A',
      'Một C3',
      'Một C3:D4',
      'Một C3',
      'Hai C3',
      'Một A1',
    ]);
  });

  it('counts rows and columns by content alone', () => {
    const body = `const before = [sheet.getLastRow(), sheet.getLastColumn()];
      sheet.getRange('C5').setValue(false); sheet.getRange('D9').setBackground('red'); sheet.getRange('A7').setFormula('=""');
      return [before, sheet.getLastRow(), sheet.getLastColumn(), sheet.getDataRange().getA1Notation()];`;
    expect(run(body)).toEqual([[0, 0], 7, 3, 'A1:C7']);
  });

  it('appends below the last content of the whole sheet, and grows', () => {
    const body = `sheet.deleteRows(4, 997); sheet.getRange('B3').setValue('x'); sheet.appendRow(['a', '5/10/2025']);
      return [sheet.getMaxRows(), sheet.getRange('A4:B4').getDisplayValues()];`;
    expect(run(body)).toEqual([4, [['a', '05/10/2025']]]);
  });

  it('adds, renames, hides, moves and removes sheets', () => {
    const body = `const made = ss.insertSheet('Ba', 0); made.setName('Bốn').hideSheet();
      const names = ss.getSheets().map((one) => one.getName());
      ss.deleteSheet(ss.getSheetByName('Hai'));
      return [names, made.isSheetHidden(), made.getIndex(), ss.getNumSheets(), ss.getSheetByName('Hai'), ss.getSheetById(made.getSheetId()).getName(), made.getMaxRows(), made.getMaxColumns()];`;
    expect(run(body)).toEqual([['Bốn', 'Một', 'Hai'], true, 1, 2, null, 'Bốn', 1000, 26]);
  });

  it('gives the same object for the same sheet, so that a script may compare them', () => {
    expect(run("return ss.getSheetByName('Một') === sheet && SpreadsheetApp.getActive() === ss;")).toBe(true);
  });

  it('follows the selection', () => {
    const body = `ss.setActiveSheet(ss.getSheetByName('Hai')); ss.getSheetByName('Hai').getRange('B2:C3').activate();
      return [ss.getActiveSheet().getName(), ss.getActiveRange().getA1Notation(), SpreadsheetApp.getActiveRange().getSheet().getName(),
        ss.getActiveRangeList().getRanges().length, ss.getSelection().getActiveRange().getA1Notation()];`;
    expect(run(body)).toEqual(['Hai', 'B2:C3', 'Hai', 1, 'B2:C3']);
  });

  it('sorts, copies, merges and clears', () => {
    const body = `sheet.getRange('A1:B3').setValues([['x', 3], ['y', 1], ['z', 2]]);
      sheet.getRange('A1:B3').sort({ column: 2, ascending: false });
      sheet.getRange('A1:A3').copyTo(sheet.getRange('D1'));
      sheet.getRange('F1:G1').merge(); sheet.getRange('B1').clearContent();
      return [sheet.getRange('A1:D3').getValues(), sheet.getRange('F1').isPartOfMerge(), sheet.getRange('B1').isBlank()];`;
    expect(run(body)).toEqual([
      [
        ['x', '', '', 'x'],
        ['z', 2, '', 'z'],
        ['y', 1, '', 'y'],
      ],
      true,
      true,
    ]);
  });

  it('knows the document', () => {
    const body =
      'return [ss.getId(), ss.getName(), ss.getUrl(), ss.getSpreadsheetLocale(), ss.getSpreadsheetTimeZone(), ss.getOwner().getEmail()];';
    expect(run(body)).toEqual([
      'tracker',
      'Theo dõi',
      'https://docs.google.com/spreadsheets/d/tracker/edit',
      'vi_VN',
      'Asia/Ho_Chi_Minh',
      OWNER,
    ]);
  });

  it('remembers named ranges', () => {
    const body =
      "ss.setNamedRange('ten', sheet.getRange('B2')); const found = ss.getRangeByName('ten').getA1Notation(); ss.removeNamedRange('ten'); return [found, ss.getRangeByName('ten')];";
    expect(run(body)).toEqual(['B2', null]);
  });

  it('makes and opens other spreadsheets', () => {
    const other = createBook('khac', { title: 'Khác' });
    createSheet(other, 'S');
    const body = `SpreadsheetApp.openById('khac').getSheets()[0].getRange('A1').setValue('đến');
      const made = SpreadsheetApp.create('Mới', 5, 4).getSheets()[0];
      return [SpreadsheetApp.openByUrl('https://docs.google.com/spreadsheets/d/khac/edit#gid=0').getSheetByName('S').getRange('A1').getValue(), made.getMaxRows(), made.getMaxColumns()];`;
    expect(evaluate(body, { others: [spreadsheetFile(other)] })).toEqual(['đến', 5, 4]);
  });
});

describe('SpreadsheetApp and access', () => {
  const closed = spreadsheetFile(createBook('kin'), { access: 'denied' });
  const broken = spreadsheetFile(createBook('hong'), { problem: 'corrupt', book: undefined });

  it.each([
    ['kin', 'You do not have permission to access the requested document.'],
    ['hong', 'Service Spreadsheets failed while accessing document with id hong.'],
  ])('does not open %s', (id, text) => {
    expect(thrownBy(`SpreadsheetApp.openById('${id}')`, { others: [closed, broken] })).toBe(`Exception: ${text}`);
  });

  it('lets only the owner and named editors write to a protected cell', () => {
    const office = officeWith(`
      function protect() { Sheets.Spreadsheets.batchUpdate({ requests: [{ addProtectedRange: { protectedRange: { range: { sheetId: 0, endRowIndex: 2 } } } }] }, 'tracker'); }
      function main() { SpreadsheetApp.getActive().getSheetByName('Một').getRange('A1').setValue('x'); return 'written'; }
      function ask() { return SpreadsheetApp.getActive().getSheetByName('Một').getRange('A2:A3').canEdit(); }`);
    resultOf(office, 'protect');
    expect(resultOf(office)).toBe('written');
    office.workspace.user = EDITOR;
    expect(resultOf(office, 'ask')).toBe(false);
    expect(() => resultOf(office)).toThrow(
      'Exception: You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
    );
    expect(office.values('Một!A1')).toEqual([['x']]);
  });

  it('tells each account which protections of a sheet let it through, warnings included', () => {
    const office = officeWith(`
      function protect() {
        const add = (protectedRange) => ({ addProtectedRange: { protectedRange } });
        Sheets.Spreadsheets.batchUpdate({ requests: [
          add({ range: { sheetId: 0 }, description: 'trang' }),
          add({ range: { sheetId: 0 }, description: 'nhắc', warningOnly: true }),
          add({ range: { sheetId: 0, endRowIndex: 1 }, description: 'hàng đầu' })] }, 'tracker');
      }
      function main() {
        const sheet = SpreadsheetApp.getActive().getSheetByName('Một');
        const { SHEET, RANGE } = SpreadsheetApp.ProtectionType;
        return [SHEET, RANGE].map((type) =>
          sheet.getProtections(type).map((one) => [one.getDescription(), one.isWarningOnly(), one.canEdit()].join()));
      }`);
    resultOf(office, 'protect');
    expect(resultOf(office)).toEqual([['trang,false,true', 'nhắc,true,true'], ['hàng đầu,false,true']]);
    office.workspace.user = EDITOR;
    expect(resultOf(office)).toEqual([['trang,false,false', 'nhắc,true,true'], ['hàng đầu,false,false']]);
  });
});
