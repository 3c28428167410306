import { describe, expect, it } from 'vitest';
import { evaluate, officeWith, resultOf, thrownBy } from '../script-office';

describe('services where a script takes them', () => {
  it('work inside a template', () => {
    const template =
      "<?= SpreadsheetApp.getActive().getName() ?>|<?!= HtmlService.createHtmlOutputFromFile('part').getContent() ?>";
    const body = `return HtmlService.createTemplate(${JSON.stringify(template)}).evaluate().getContent();`;
    expect(evaluate(body, { pages: { part: '<b>phần</b>' } })).toBe('Theo dõi|<b>phần</b>');
  });

  it('are taken inside options', () => {
    const body = `
      const book = SpreadsheetApp.getActive();
      book.getSheetByName('Một').getRange('A1').setValue('mẫu');
      return book.insertSheet('Ba', { template: book.getSheetByName('Một') }).getRange('A1').getValue();`;
    expect(evaluate(body)).toBe('mẫu');
  });

  it('are called without their service, as a list does', () => {
    const office = officeWith(`function main() {
      ['a', 'b'].forEach(Logger.log);
      const { formatDate } = Utilities;
      return formatDate(new Date(0), 'GMT', 'yyyy');
    }`);
    expect(resultOf(office)).toBe('1970');
    expect(office.run('main').log.map(({ text }) => text)).toEqual(['a', 'b']);
  });

  it('refuse a method torn from its sheet', () => {
    expect(thrownBy('const name = SpreadsheetApp.getActiveSheet().getName; name();')).toBe(
      'TypeError: Illegal invocation',
    );
  });

  it('take whole numbers where Google does, and refuse what is no number', () => {
    expect(evaluate('return SpreadsheetApp.getActiveSheet().getRange(2.9, 1.2).getA1Notation();')).toBe('A2');
    expect(thrownBy('SpreadsheetApp.getActiveSheet().insertRowsAfter(1, NaN);')).toMatch(
      /The parameters \(number,number\) don't match the method signature for SpreadsheetApp\.Sheet\.insertRowsAfter/,
    );
  });
});

describe('enums', () => {
  it('are their first value, hold each other and are their names in JSON', () => {
    const body = `
      const { BorderStyle, ColorType } = SpreadsheetApp;
      return [JSON.stringify({ style: BorderStyle.DASHED }), String(ColorType), ColorType === ColorType.UNSUPPORTED, ColorType.RGB.THEME === ColorType.THEME, ColorType.THEME.compareTo(ColorType),
        ColorType.THEME.ordinal(), ColorType.RGB.name(), Weekday.SUNDAY.toString(), \`\${BorderStyle.SOLID}\`, Object.keys(ColorType).includes('RGB')];`;
    expect(evaluate(body)).toEqual([
      '{"style":"DASHED"}',
      'UNSUPPORTED',
      true,
      true,
      2,
      2,
      'RGB',
      'SUNDAY',
      'SOLID',
      true,
    ]);
    expect(thrownBy('SpreadsheetApp.ColorType.RGB.HSL')).toBe(
      'Error: not implemented in the local host: Base.ColorType.HSL',
    );
  });
});

describe('bodies that are no requests', () => {
  it.each([
    ["Sheets.Spreadsheets.batchUpdate({ requests: 5 }, 'tracker')", /Invalid value at 'requests'/],
    ["Sheets.Spreadsheets.batchUpdate({ requests: [null] }, 'tracker')", /Invalid value at 'requests\[0\]'/],
    [
      "Sheets.Spreadsheets.Values.update({ values: 5 }, 'tracker', 'A1', { valueInputOption: 'RAW' })",
      /Invalid value at 'values'/,
    ],
    [
      "const a = {}; a.a = a; Sheets.Spreadsheets.batchUpdate(a, 'tracker')",
      /^TypeError: Converting circular structure/,
    ],
  ])('%s is refused', (statement, text) => {
    expect(thrownBy(statement)).toMatch(text);
  });
});

describe('Logger', () => {
  it.each([
    ["{ key: 'value' }", '{key=value}'],
    ["{ a: 1, b: { c: ['x', null] } }", '{a=1.0, b={c=[x, null]}}'],
    ["{ message: 'lời nhắn', more: 1 }", 'lời nhắn'],
    ['12.5', '12.5'],
    ['new Date(0)', 'Thu Jan 01 08:00:00 GMT+08:00 1970'],
    ['SpreadsheetApp.getActiveSheet()', 'Sheet'],
    ["[SpreadsheetApp.getActiveSheet().getRange('A1')]", '[Range]'],
    ['undefined', 'null'],
  ])('writes %s as %s', (value, text) => {
    const office = officeWith(`function main() { Logger.log(${value}); }`);
    expect(office.run('main').log.map((entry) => entry.text)).toEqual([text]);
  });
});

it('an object in a cell is its text, a list is refused', () => {
  const body =
    "return SpreadsheetApp.getActiveSheet().getRange('A1').setValue(SpreadsheetApp.getActiveSheet()).getValue();";
  expect(evaluate(body)).toBe('Sheet');
  expect(thrownBy("SpreadsheetApp.getActiveSheet().getRange('A1').setValue([1, 2]);")).toContain(
    'not implemented in the local host: a list as the value of one cell',
  );
});
