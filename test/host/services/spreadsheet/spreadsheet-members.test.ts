import { describe, expect, it } from 'vitest';
import { evaluate, officeWith, thrownBy } from '../../script-office';

const onSheet = (body: string) => evaluate(`const sheet = SpreadsheetApp.getActiveSheet(); ${body}`);

describe('a range', () => {
  it('moves references when one formula is set over it', () => {
    expect(onSheet("return sheet.getRange('B1:C2').setFormula('=A1*$A$1').getFormulas();")).toEqual([
      ['=A1*$A$1', '=B1*$A$1'],
      ['=A2*$A$1', '=B2*$A$1'],
    ]);
  });

  it.each([
    ['D:F', 'D:F'],
    ['5:7', '5:7'],
    ['!c2:e5', 'C2:E5'],
    ['A1:B2', 'A1:B2'],
    ['R2C3:R4C5', 'C2:E4'],
    ['RC1', 'RC1'],
  ])('written %s is called %s', (given, name) => {
    expect(onSheet(`return sheet.getRange('${given}').getA1Notation();`)).toBe(name);
  });

  it.each([
    ["sheet.getRange('RC1').getValue()", 'The coordinates of the range are outside the dimensions of the sheet.'],
    ["sheet.getRange('RC1').setValue(1)", 'outside the dimensions of the sheet'],
    ["sheet.getRange('RC1').setBackground('red')", 'exceeds grid limits'],
    ["sheet.getRange('khongco')", 'Range not found'],
    [
      "SpreadsheetApp.openById('khong-co')",
      'Unexpected error while getting the method or property openById on object SpreadsheetApp.',
    ],
    ["SpreadsheetApp.openByUrl('https://example.org/')", 'Invalid argument: url'],
  ])('%s is refused in words that say why', (statement, text) => {
    expect(thrownBy(`const sheet = SpreadsheetApp.getActiveSheet(); ${statement};`)).toContain(text);
  });

  it('tells its looks as they were set', () => {
    const body = `
      const range = sheet.getRange('A1:B1');
      range.setFontColors([['red', '#00f']]).setFontWeights([['bold', 'normal']]).setFontSizes([[12, 10]]).setFontFamily('Times New Roman');
      range.setFontLines([['underline', 'line-through']]).setFontStyles([['italic', 'normal']]).setWraps([[true, false]]);
      range.setHorizontalAlignments([['center', 'normal']]).setVerticalAlignments([['top', 'middle']]);
      return [range.getFontColors(), range.getFontWeights(), range.getFontSizes(), range.getFontFamily(), range.getFontLines(), range.getFontStyles(),
        range.getWraps(), range.getHorizontalAlignments(), range.getVerticalAlignments(), String(range.getWrapStrategy())];`;
    expect(onSheet(body)).toEqual([
      [['#ff0000', '#0000ff']],
      [['bold', 'normal']],
      [[12, 10]],
      'Times New Roman',
      [['underline', 'line-through']],
      [['italic', 'normal']],
      [[true, false]],
      [['center', 'general']],
      [['top', 'middle']],
      'WRAP',
    ]);
  });

  it('knows the data around it', () => {
    const body = `
      sheet.getRange('B2:C4').setValues([[1, 2], [3, 4], [5, 6]]);
      sheet.getRange('F9').setValue('xa');
      const { Direction } = SpreadsheetApp;
      const next = (from, way) => sheet.getRange(from).getNextDataCell(way).getA1Notation();
      return [sheet.getRange('B2').getDataRegion().getA1Notation(), sheet.getRange('F9').getDataRegion().getA1Notation(),
        next('B2', Direction.DOWN), next('B1', Direction.DOWN), next('C4', Direction.PREVIOUS), next('A9', Direction.NEXT), next('C4', Direction.UP)];`;
    expect(onSheet(body)).toEqual(['B2:C4', 'F9', 'B4', 'B2', 'B4', 'F9', 'C2']);
  });

  it('knows the data above and below it, and beside it', () => {
    const body = `
      sheet.getRange('B2:D4').setValues([[1, 2, 3], [4, 5, 6], [7, 8, 9]]);
      const { Dimension } = SpreadsheetApp;
      return [sheet.getRange('C3').getDataRegion(Dimension.ROWS).getA1Notation(), sheet.getRange('C3').getDataRegion(Dimension.COLUMNS).getA1Notation(),
        sheet.getRange('F9').getDataRegion(Dimension.ROWS).getA1Notation()];`;
    expect(onSheet(body)).toEqual(['C2:C4', 'B3:D3', 'F9']);
  });

  it('keeps notes as texts, and takes a pattern back', () => {
    const body = `
      sheet.getRange('A1:B1').setNotes([[25, true]]).setNumberFormat('0.00').setNumberFormat('General');
      return [sheet.getRange('A1:B1').getNotes(), sheet.getRange('A1').getNumberFormat()];`;
    expect(onSheet(body)).toEqual([[['25.0', 'true']], '0.###############']);
  });

  it('knows every name of a colour', () => {
    expect(onSheet("return sheet.getRange('A1').setBackground('RebeccaPurple').getBackground();")).toBe('#663399');
  });
});

describe('a list of ranges', () => {
  it('tells each of them', () => {
    const body = `
      sheet.getRangeList(['A1', 'C1:C2']).setFontWeight('bold').setFormula('=ROW()').setNote('ghi').activate();
      const chosen = SpreadsheetApp.getActive().getActiveRangeList().getRanges().map((range) => range.getA1Notation());
      return [sheet.getRange('A1:C2').getFontWeights(), sheet.getRange('C2').getNote(), chosen];`;
    expect(onSheet(body)).toEqual([
      [
        ['bold', 'normal', 'bold'],
        ['normal', 'normal', 'bold'],
      ],
      'ghi',
      ['A1', 'C1:C2'],
    ]);
  });
});

describe('a sheet', () => {
  it('is copied to another file, or to its own', () => {
    const body = `
      sheet.getRange('A1').setValue('gốc').setFontWeight('bold');
      const other = SpreadsheetApp.create('Khác');
      const copies = [sheet.copyTo(other), sheet.copyTo(SpreadsheetApp.getActive())];
      return copies.map((copy) => [copy.getParent().getName(), copy.getName(), copy.getRange('A1').getValue(), copy.getRange('A1').getFontWeight()]);`;
    expect(onSheet(body)).toEqual([
      ['Khác', 'Copy of Một', 'gốc', 'bold'],
      ['Theo dõi', 'Copy of Một', 'gốc', 'bold'],
    ]);
  });

  it('hides and sizes rows and columns', () => {
    const body = `
      sheet.setRowHeights(2, 2, 40).setColumnWidth(1, 300).autoResizeColumns(1, 1);
      sheet.hideRow(sheet.getRange('A5:A6')); sheet.hideColumn(sheet.getRange('C1')); sheet.unhideRow(sheet.getRange('A6'));
      return [sheet.getRowHeight(3), sheet.getColumnWidth(1), sheet.isRowHiddenByUser(5), sheet.isRowHiddenByUser(6), sheet.isColumnHiddenByUser(3)];`;
    expect(onSheet(body)).toEqual([40, 100, true, false, true]);
  });

  it('lists its named ranges', () => {
    const body = `
      const book = SpreadsheetApp.getActive();
      book.setNamedRange('cacSo', sheet.getRange('A1:A3'));
      const [named] = sheet.getNamedRanges();
      named.setName('soLieu').setRange(sheet.getRange('B1:B2'));
      const after = book.getNamedRanges().map((one) => [one.getName(), one.getRange().getA1Notation()]);
      named.remove();
      return [after, book.getNamedRanges().length];`;
    expect(onSheet(body)).toEqual([[['soLieu', 'B1:B2']], 0]);
  });
});

it('a member of an enum that is not known here says so', () => {
  expect(thrownBy('String(SpreadsheetApp.WrapStrategy.SPIRAL)')).toContain(
    'not implemented in the local host: Spreadsheet.WrapStrategy.SPIRAL',
  );
  expect(evaluate('return SpreadsheetApp.Direction.UP.compareTo(SpreadsheetApp.Direction.UP);')).toBe(0);
});

it('the older way to make a menu makes one', () => {
  const office = officeWith(`
    function onOpen() {
      SpreadsheetApp.getActive().addMenu('Cũ', [{ name: 'Chạy', functionName: 'main' }, null, { name: 'Thôi', functionName: 'stop' }]);
    }
    function main() { return 'đã chạy'; }
    function stop() {}`);
  office.open();
  expect(office.click(['Cũ', 'Chạy']).value).toBe('đã chạy');
});

it('fills down as far as the column beside it goes', () => {
  const body = `
    const sheet = SpreadsheetApp.getActiveSheet();
    sheet.getRange('A1:A4').setValues([['a'], ['b'], ['c'], ['d']]);
    sheet.getRange('B1:B2').setValues([[1], [3]]);
    sheet.getRange('B1:B2').autoFillToNeighbor(SpreadsheetApp.AutoFillSeries.DEFAULT_SERIES);
    sheet.getRange('A2').activateAsCurrentCell();
    return [sheet.getRange('B1:B5').getValues().flat(), SpreadsheetApp.getSelection().getNextDataRange(SpreadsheetApp.Direction.DOWN).getA1Notation(), sheet.getFormUrl()];`;
  expect(evaluate(body)).toEqual([[1, 3, 5, 7, ''], 'A2:A4', null]);
});

it('makes another spreadsheet the active one for the rest of the run', () => {
  const body = `
    SpreadsheetApp.setActiveSpreadsheet(SpreadsheetApp.create('Khác'));
    return [SpreadsheetApp.getActive().getName(), SpreadsheetApp.getActiveSpreadsheet().getName()];`;
  expect(evaluate(body)).toEqual(['Khác', 'Khác']);
});
