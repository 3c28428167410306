import { describe, expect, it } from 'vitest';
import { evaluate, thrownBy } from '../../script-office';

const FILL = `
  const file = SpreadsheetApp.getActive();
  const sheet = file.getActiveSheet();
  sheet.getRange('A1:B3').setValues([['Sở Y tế', 'sở'], [12, '=1+11'], ['Kho Sở', 'so']]);
  file.getSheetByName('Hai').getRange('D4').setValue('Sở Tài chính');
  const names = (ranges) => ranges.map((range) => range.getSheet().getName() + '!' + range.getA1Notation());`;
const find = (body: string) => evaluate(`${FILL} ${body}`);

describe('a text finder', () => {
  it('finds in a range, a sheet or all sheets, row by row', () => {
    const body = `return [sheet.getRange('A1:A3').createTextFinder('sở'), sheet.createTextFinder('sở'), file.createTextFinder('sở')].map((finder) => names(finder.findAll()));`;
    expect(find(body)).toEqual([
      ['Một!A1', 'Một!A3'],
      ['Một!A1', 'Một!B1', 'Một!A3'],
      ['Một!A1', 'Một!B1', 'Một!A3', 'Hai!D4'],
    ]);
  });

  it('minds case, whole cells, diacritics, formulas and expressions when told to', () => {
    const body = `
      const all = (text, set) => names(set(sheet.createTextFinder(text)).findAll());
      return [all('Sở', (f) => f.matchCase(true)), all('sở', (f) => f.matchEntireCell(true)), all('so', (f) => f.ignoreDiacritics(true)),
        all('12', (f) => f), all('+11', (f) => f.matchFormulaText(true)), all('^s.$', (f) => f.useRegularExpression(true))];`;
    expect(find(body)).toEqual([
      ['Một!A1', 'Một!A3'],
      ['Một!B1'],
      ['Một!A1', 'Một!B1', 'Một!A3', 'Một!B3'],
      ['Một!A2', 'Một!B2'],
      ['Một!B2'],
      ['Một!B1', 'Một!B3'],
    ]);
  });

  it('goes from match to match and back, and ends with null', () => {
    const body = `
      const finder = sheet.createTextFinder('sở');
      const at = (range) => range && range.getA1Notation();
      return [at(finder.getCurrentMatch()), at(finder.findNext()), at(finder.findNext()), at(finder.findPrevious()), at(finder.getCurrentMatch()),
        at(finder.startFrom(sheet.getRange('B1')).findNext()), at(finder.findNext())];`;
    expect(find(body)).toEqual([null, 'A1', 'B1', 'A1', 'A1', 'A3', null]);
  });

  it('replaces in one cell or in all, and counts occurrences', () => {
    const body = `
      const finder = file.createTextFinder('sở').matchCase(false);
      finder.findNext();
      const one = finder.replaceWith('Ban');
      const all = finder.replaceAllWith('Phòng');
      return [one, all, sheet.getRange('A1:B3').getDisplayValues(), file.getSheetByName('Hai').getRange('D4').getValue()];`;
    expect(find(body)).toEqual([
      1,
      3,
      [
        ['Ban Y tế', 'Phòng'],
        ['12', '12'],
        ['Kho Phòng', 'so'],
      ],
      'Phòng Tài chính',
    ]);
  });

  it('is loud where the host could only guess', () => {
    expect(
      thrownBy("SpreadsheetApp.getActiveSheet().createTextFinder('a').ignoreDiacritics(true).replaceAllWith('b')"),
    ).toBe('Error: not implemented in the local host: TextFinder replacing with ignoreDiacritics');
  });
});
