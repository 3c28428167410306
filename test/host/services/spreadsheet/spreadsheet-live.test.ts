import { describe, expect, it } from 'vitest';
import type { Book } from '../../../../scripts/host/book/book';
import { evaluate, thrownBy } from '../../script-office';

/** An American spreadsheet in the script's own zone. */
const inAmerica = (body: string) =>
  evaluate(
    `const book = SpreadsheetApp.getActive(); book.setSpreadsheetLocale('en_US'); const sheet = book.getSheets()[0]; const cell = sheet.getRange('A1'); ${body}`,
  );

describe('a cell', () => {
  it('shows what is no number as an error', () => {
    expect(inAmerica('return [NaN, Infinity].map((value) => cell.setValue(value).getValue());')).toEqual([
      '#NUM!',
      '#NUM!',
    ]);
    expect(thrownBy("SpreadsheetApp.getActiveSheet().getRange('A1').setValue(() => 1);")).toContain(
      'not implemented in the local host: a function as the value of a cell',
    );
  });

  it('tells the format that Google gives days by itself, and takes the general one back', () => {
    const body = `
      const formats = [new Date(2025, 0, 2), new Date(2025, 0, 2, 15, 4, 5)].map((date) => { const at = sheet.getRange(2, 1).clear().setValue(date); return [at.getNumberFormat(), at.getDisplayValue()]; });
      cell.setValue(1234567.891).setNumberFormat(cell.getNumberFormat());
      return [...formats, cell.getDisplayValue(), cell.setValue(5).getDisplayValue()];`;
    expect(inAmerica(body)).toEqual([
      ['M/d/yyyy', '1/2/2025'],
      ['M/d/yyyy H:mm:ss', '1/2/2025 15:04:05'],
      '1234567.891',
      '5',
    ]);
  });

  it('says that it cannot show a fraction', () => {
    const statement =
      "const cell = SpreadsheetApp.getActiveSheet().getRange('A1').setValue(0.5).setNumberFormat('# ?/?'); cell.getDisplayValue();";
    expect(thrownBy(statement)).toContain('not implemented in the local host: the number format # ?/?');
    expect(thrownBy(statement.replace('getDisplayValue', 'getValue'))).toBe('');
  });

  it('keeps its look when it is given a word that Google does not know', () => {
    const body = `
      cell.setFontWeight('bold').setFontStyle('italic').setFontLine('underline').setHorizontalAlignment('right').setVerticalAlignment('top');
      cell.setFontWeight('foo').setFontStyle('foo').setFontLine('foo').setHorizontalAlignment('foo').setVerticalAlignment('foo');
      return [cell.getFontWeight(), cell.getFontStyle(), cell.getFontLine(), cell.getHorizontalAlignment(), cell.getVerticalAlignment()];`;
    expect(inAmerica(body)).toEqual(['bold', 'italic', 'underline', 'right', 'top']);
    expect(thrownBy("SpreadsheetApp.getActiveSheet().getRange('A1').setBackground('foo')")).toContain(
      'not implemented in the local host: the colour foo',
    );
  });

  it('that nobody has set wraps by one answer and overflows by the other', () => {
    const body =
      'return [cell.getWrap(), String(cell.getWrapStrategy()), cell.setWrap(false).getWrap(), cell.setWrap(true).getWrap()];';
    expect(inAmerica(body)).toEqual([true, 'OVERFLOW', false, true]);
  });

  it('refuses what its validation forbids, when the validation rejects', () => {
    const body = `
      const rules = SpreadsheetApp.newDataValidation().setAllowInvalid(false);
      const attempts = [
        [rules.requireNumberBetween(1, 5), 9, 3], [rules.copy().requireValueInList(['x', 'y']), 'z', 'y'], [rules.copy().requireCheckbox(), 'x', true], [rules.copy().requireTextIsEmail(), 'x', 'a@b.vn'],
        [rules.copy().requireDateAfter(new Date(2025, 0, 1)), new Date(2024, 0, 1), new Date(2025, 5, 1)],
      ];
      return attempts.map(([rule, bad, good]) => {
        cell.clear().clearDataValidations().setDataValidation(rule.build());
        let text = ''; try { cell.setValue(bad); } catch (error) { text = error.message; }
        cell.setValue(good).setValue('');
        return text;
      });`;
    const sentence = 'The data you entered in cell A1 violates the data validation rules set on this cell.';
    expect(inAmerica(body)).toEqual(Array(5).fill(sentence));
  });
});

describe('a sheet', () => {
  it('takes its tab colour away, and tells the one that came with the file', () => {
    expect(
      inAmerica("return [sheet.setTabColor('red').getTabColor(), sheet.setTabColor(null).getTabColor()];"),
    ).toEqual(['#ff0000', null]);
    const fill = (book: { sheets: { properties: object }[] }) => {
      const [sheet] = book.sheets;
      if (sheet !== undefined) sheet.properties = { ...sheet.properties, tabColorStyle: { rgbColor: { blue: 1 } } };
    };
    expect(evaluate("return SpreadsheetApp.getActive().getSheetByName('Một').getTabColor();", { fill })).toBe(
      '#0000ff',
    );
  });

  it.each([
    ['deleteRow(5000)', 'Those rows are out of bounds.'],
    ['insertRowBefore(0)', 'Those rows are out of bounds.'],
    ['deleteColumn(0)', 'Those columns are out of bounds.'],
    ['setColumnWidth(27, 50)', 'Those columns are out of bounds.'],
  ])('refuses %s', (call, text) => {
    expect(thrownBy(`SpreadsheetApp.getActiveSheet().${call}`)).toBe(`Exception: ${text}`);
  });

  it('counts what the engine cannot do among what is not implemented', () => {
    const statement =
      "const sheet = SpreadsheetApp.getActiveSheet(); sheet.getRange('A1').setFormula('=1+1').copyTo(sheet.getRange('C1'), SpreadsheetApp.CopyPasteType.PASTE_NORMAL, true);";
    expect(thrownBy(statement)).toMatch(/^Error: not implemented in the local host: copyPaste/);
  });
});

it('a new protection lists no editor but those who are not the owner', () => {
  const body = `
    const file = SpreadsheetApp.create('Mới').addEditor('an@example.org');
    const guard = file.getSheets()[0].protect();
    return [guard.getEditors().map(String), guard.canEdit()];`;
  expect(evaluate(body)).toEqual([['an@example.org'], true]);
});

it('a spreadsheet that a script makes is of its zone', () => {
  expect(
    evaluate(
      "const made = SpreadsheetApp.create('x'); return [made.getSpreadsheetTimeZone(), made.getSpreadsheetLocale()];",
    ),
  ).toEqual(['Asia/Ho_Chi_Minh', 'vi_VN']);
});

it('spreadsheets of other countries read and show days in their order', () => {
  const body = `
    return ['en_GB', 'de_DE', 'ja_JP'].map((locale) => { book.setSpreadsheetLocale(locale); const at = sheet.getRange('B1').clear();
      return [at.setValue('13/2/2025').getValue() instanceof Date, at.clear().setValue(new Date(2025, 1, 13)).getDisplayValue(), at.clear().setNumberFormat('#,##0.00').setValue(1234.5).getDisplayValue()]; });`;
  expect(inAmerica(body)).toEqual([
    [true, '13/02/2025', '1,234.50'],
    [true, '13.02.2025', '1.234,50'],
    [false, '2025/02/13', '1,234.50'],
  ]);
});

it('a sheet is protected once', () => {
  const body = `
    const first = sheet.protect().setDescription('một');
    return [sheet.protect().getDescription(), sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).length, first.remove(), sheet.protect().getDescription()];`;
  expect(inAmerica(body)).toEqual(['một', 1, null, '']);
});

it('days of the week and months go on when they are filled', () => {
  const body = `
    sheet.getRange('A1:C1').setValues([['Mon', 'November', 'Việc']]);
    sheet.getRange('A1:C1').autoFill(sheet.getRange('A1:C3'), SpreadsheetApp.AutoFillSeries.DEFAULT_SERIES);
    return sheet.getRange('A2:C3').getValues();`;
  expect(inAmerica(body)).toEqual([
    ['Tue', 'December', 'Việc'],
    ['Wed', 'January', 'Việc'],
  ]);
});

it('a formula whose cell is gone says so', () => {
  const body =
    "cell.setValue(2); sheet.getRange('B1').setFormula('=A1*2'); sheet.deleteColumn(1); return [cell.getFormula(), cell.getValue()];";
  expect(inAmerica(body)).toEqual(['=#REF!*2', '#REF!']);
});

it('a text that begins as a sum and is none has no value that the host knows', () => {
  expect(thrownBy("SpreadsheetApp.getActiveSheet().getRange('A1').setValue('+84 912').getValue()")).toContain(
    'not implemented in the local host: the value of the formula =+84 912',
  );
});

it('tells how a spreadsheet calculates, as it was set', () => {
  const body = `
    const before = [book.isIterativeCalculationEnabled(), String(book.getRecalculationInterval())];
    book.setIterativeCalculationEnabled(true).setMaxIterativeCalculationCycles(20).setRecalculationInterval(SpreadsheetApp.RecalculationInterval.HOUR);
    return [...before, book.isIterativeCalculationEnabled(), book.getMaxIterativeCalculationCycles(), String(book.getRecalculationInterval())];`;
  expect(inAmerica(body)).toEqual([false, 'ON_CHANGE', true, 20, 'HOUR']);
});

it('has no pictures, drawings, slicers and pivot tables, and says so of a file that came with some', () => {
  const body =
    'return [sheet.getImages(), sheet.getDrawings(), sheet.getSlicers(), sheet.getPivotTables(), book.getImages(), book.getDataSourceTables()];';
  expect(inAmerica(body)).toEqual([[], [], [], [], [], []]);
  const statement = 'SpreadsheetApp.getActiveSheet().getImages()';
  const fill = (book: Book) => {
    book.lost = ['pictures'];
  };
  expect(thrownBy(statement, { fill })).toBe(
    'Error: not implemented in the local host: Sheet.getImages of a file that came with pictures',
  );
});
