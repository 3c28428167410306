import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { createBook, createSheet } from '../../../scripts/host/book/book';
import { createDrive } from '../../../scripts/host/drive/drive';
import { loadDrive, saveDrive } from '../../../scripts/host/drive/drive-folder';
import { evaluate, officeWith, resultOf, spreadsheetFile, thrownBy } from '../script-office';

/** The value of A9 when the formula stands there; A1:C3 hold numbers, texts and days. */
function resultFor(formula: string): unknown {
  return evaluate(`
    const sheet = SpreadsheetApp.getActiveSheet();
    sheet.getRange('A1:C3').setValues([[2, 'an', '14/10/2025'], [3, 'bình', '15/10/2025'], [4, 'chi', '01/11/2025']]);
    sheet.getRange('A9').setFormula(${JSON.stringify(formula)});
    const value = sheet.getRange('A9').getValue();
    return value instanceof Date ? Utilities.formatDate(value, 'Asia/Ho_Chi_Minh', 'yyyy-MM-dd') : value;`);
}

describe('a formula', () => {
  it.each<{ formula: string; value: unknown }>([
    { formula: '=A1*A2', value: 6 },
    { formula: '=A1/A2', value: 2 / 3 },
    { formula: '=SUM(A1:A3)', value: 9 },
    { formula: '=IF(A1>1;"quá hạn";"")', value: 'quá hạn' },
    { formula: '=IF(A1>5;"quá hạn";"")', value: '' },
    { formula: '=0,5*A3', value: 2 },
    { formula: '=VLOOKUP(3;A1:B3;2;FALSE)', value: 'bình' },
    { formula: '=XLOOKUP("chi";B1:B3;A1:A3)', value: 4 },
    { formula: '=COUNTIFS(A1:A3;">2";B1:B3;"<>chi")', value: 1 },
    { formula: '=TEXT(C1;"dd/mm/yyyy")', value: '14/10/2025' },
    { formula: '=NETWORKDAYS(C1;C2)', value: 2 },
    { formula: '=TODAY()', value: '2025-10-10' },
    { formula: '=TODAY()+1-C1', value: -3 },
    { formula: '=C1+7', value: '2025-10-21' },
    { formula: '=C2', value: '2025-10-15' },
    { formula: '=Z99', value: '' },
    { formula: '=A1>1', value: true },
    { formula: '="Sở "&B1', value: 'Sở an' },
    { formula: '=1/0', value: '#DIV/0!' },
    { formula: '=VLOOKUP(9;A1:B3;2;FALSE)', value: '#N/A' },
    { formula: '=IFERROR(1/0;"lỗi")', value: 'lỗi' },
    { formula: '=khôngcótên', value: '#NAME?' },
  ])('$formula is worked out', ({ formula, value }) => {
    expect(resultFor(formula)).toEqual(value);
  });

  it.each([
    '=QUERY(A1:B3;"select A")',
    '=IMPORTRANGE("x";"A1")',
    '=FILTER(A1:A3;A1:A3>2)',
    '=IFERROR(QUERY(A1:B3;"");"")',
    '=INDIRECT("A1")',
  ])('%s, which the host cannot work out, says so to whoever reads it, and to nobody else', (formula) => {
    expect(() => resultFor(formula)).toThrow(`not implemented in the local host: the value of the formula ${formula}`);
    const office = officeWith(`function main() {
        const sheet = SpreadsheetApp.getActiveSheet();
        sheet.getRange('A1:A2').setValues([[${JSON.stringify(formula)}], ['=A1&"x"']]);
        const { values } = Sheets.Spreadsheets.Values.get('tracker', 'A1:A2', { valueRenderOption: 'FORMULA' });
        return values;
      }
      function byApi() { return Sheets.Spreadsheets.Values.get('tracker', 'A1:B2', { valueRenderOption: 'UNFORMATTED_VALUE' }); }
      function dependent() { return SpreadsheetApp.getActiveSheet().getRange('A2').getValue(); }`);
    expect(resultOf(office)).toEqual([[formula], ['=A1&"x"']]);
    expect(office.run('byApi').error?.message).toContain('not implemented in the local host: the value of the formula');
    expect(office.run('dependent').error?.message).toContain('the value of the formula =A1&"x"');
    expect(office.run('dependent').notImplemented).toHaveLength(1);
  });

  it('follows what it reads, through other formulas and other sheets', () => {
    const body = `
      const book = SpreadsheetApp.getActive();
      const [one, two] = book.getSheets();
      two.getRange('A1:A3').setValues([[1], [2], [3]]);
      book.setNamedRange('cacSo', two.getRange('A1:A3'));
      one.getRange('A1').setFormula("=SUM(Hai!A1:A3)");
      one.getRange('A2').setFormula('=A1*10');
      one.getRange('A3').setFormula('=SUM(cacSo)');
      const before = one.getRange('A1:A3').getValues().flat();
      two.getRange('A3').setValue(13);
      two.insertRowBefore(1);
      return [before, one.getRange('A1:A3').getValues().flat(), one.getRange('A1').getFormula()];`;
    expect(evaluate(body)).toEqual([[6, 60, 6], [16, 160, 16], '=SUM(Hai!A2:A4)']);
  });

  it('asks the office for the day, not the machine', () => {
    const office = officeWith(`function main() {
      return Utilities.formatDate(SpreadsheetApp.getActiveSheet().getRange('A1').setFormula('=TODAY()').getValue(), 'Asia/Ho_Chi_Minh', 'dd/MM');
    }
    function again() { return SpreadsheetApp.getActiveSheet().getRange('A1').getDisplayValue(); }`);
    expect(resultOf(office)).toBe('10/10');
    office.advanceTo('2025-10-12T08:00:00+07:00');
    expect(office.run('again').value).toBe('12/10/2025');
  });

  it('is worked out when a person types it', () => {
    const office = officeWith('function main() { return SpreadsheetApp.getActiveSheet().getRange("B1").getValue(); }');
    office.edit('Một!A1', [['5']]);
    office.edit('Một!B1', [['=A1*2']]);
    expect(resultOf(office)).toBe(10);
    office.edit('Một!A1', [['7']]);
    expect(resultOf(office)).toBe(14);
  });
});

describe('a formula of a file', () => {
  it('keeps the value that came with it until something it reads changes', () => {
    const office = officeWith(
      `function read() { return SpreadsheetApp.getActiveSheet().getRange('B1:B2').getValues().flat(); }
       function change() { SpreadsheetApp.getActiveSheet().getRange('A1').setValue(5); }
       function changeOther() { SpreadsheetApp.getActiveSheet().getRange('C1').setValue(5); }`,
      {
        fill: (book) => {
          const grid = book.sheets[0]?.grid;
          grid?.setCell(0, 0, { value: 2 });
          grid?.setCell(0, 1, { formula: '=A1*2', value: 999 });
          grid?.setCell(1, 1, { formula: '=QUERY(A1:A9;"select A")', value: 'cũ' });
        },
      },
    );
    const read = () => office.run('read');
    expect(read().value).toEqual([999, 'cũ']);
    office.run('changeOther');
    expect(read()).toMatchObject({ value: [999, 'cũ'], notImplemented: [] });
    office.run('change');
    expect(read()).toMatchObject({
      value: [10, 'cũ'],
      notImplemented: [`the formula =QUERY(A1:A9;"select A") of 'Một'!B2, which keeps the value it had`],
    });
  });

  it('without a value is worked out, and saved with it', async () => {
    const root = await mkdtemp(path.join(tmpdir(), 'host-formulas-'));
    try {
      const book = createBook('tep');
      const { grid } = createSheet(book, 'Một');
      grid.setCell(0, 0, { value: 2 });
      grid.setCell(0, 1, { formula: '=A1*2' });
      await saveDrive(root, createDrive([spreadsheetFile(book)]), null, Date.parse('2025-10-10T01:00:00Z'));
      const drive = await loadDrive(root);
      expect(drive.files.get('tep')?.book?.sheets[0]?.grid.valueAt(0, 1)).toBe(4);
    } finally {
      await rm(root, { recursive: true });
    }
  });
});

describe('what the locale decides', () => {
  const vietnamese = (formula: string, fill = '') =>
    `const sheet = SpreadsheetApp.getActiveSheet(); ${fill} sheet.getRange('Z1').setFormula('${formula}'); sheet.getRange('Z2').setFormula('=Z1&"!"'); sheet.getRange('Z1').getValue(); sheet.getRange('Z2').getValue();`;

  it.each([
    '=VALUE("1,5")',
    '=DATEVALUE("2/1/2025")',
    '=TEXT(1234,5;"#,##0.00")',
    '=1,5&" km"',
    '="1,5"+1',
    '=COUNTIF(A1:A3;">1,5")',
    '=FIXED(1234,5;1)',
  ])('is not taken from another: %s', (formula) => {
    expect(thrownBy(vietnamese(formula))).toBe(
      `Error: not implemented in the local host: the value of the formula ${formula}`,
    );
  });

  it('is left to the engine where it decides nothing', () => {
    const body = `
      const sheet = SpreadsheetApp.getActiveSheet();
      sheet.getRange('A1:A2').setValues([['bản 1.5'], ["'x"]]);
      const valueOf = (formula) => sheet.getRange('B1').setFormula(formula).getValue();
      return ['=A1&"!"', '=TEXT(45000;"dd/mm/yyyy")', '=A2+1', '=1,5+1', '=COUNTIF(A1:A2;">=2")'].map(valueOf);`;
    expect(evaluate(body)).toEqual(['bản 1.5!', '15/03/2023', '#VALUE!', 2.5, 0]);
  });

  it('does not hide that a day was passed on', () => {
    const body = `
      const sheet = SpreadsheetApp.getActiveSheet();
      sheet.getRange('A1:B2').setValues([['a', new Date(2025, 0, 2)], ['b', new Date(2025, 1, 3)]]);
      return ['=MAX(B1:B2)', '=VLOOKUP("a";A1:B2;2;FALSE)', '=IF(B1<B2;B2;B1)', '=SUM(B1:B2)', '=COUNT(B1:B2)'].map((formula) => {
        const value = sheet.getRange('C1').clear().setFormula(formula).getValue(); return value instanceof Date ? Utilities.formatDate(value, 'Asia/Ho_Chi_Minh', 'dd/MM') : value; });`;
    expect(evaluate(body)).toEqual(['03/02', '02/01', '03/02', 91350, 2]);
  });
});
