import { describe, expect, it } from 'vitest';
import { evaluate, thrownBy } from '../../script-office';

const onSheet = (body: string) =>
  evaluate(`const spreadsheet = SpreadsheetApp.getActive(); const sheet = spreadsheet.getActiveSheet(); ${body}`);

const TASKS = `sheet.getRange('A1:C6').setValues([
  ['Việc', 'Số', 'Hạn'], ['Báo cáo', 5, new Date(2025, 9, 1)], ['Kế hoạch', 12, new Date(2025, 9, 20)], ['báo cáo', 5, new Date(2025, 9, 1)],
  ['', 30, ''], ['Công văn', 7, new Date(2025, 10, 2)]]);`;

describe('a filter', () => {
  const hidden = `const hiddenRows = () => [2, 3, 4, 5, 6].filter((row) => sheet.isRowHiddenByFilter(row));`;

  it.each([
    ["whenTextContains('báo')", 1, [3, 5, 6]],
    ["whenTextDoesNotContain('báo')", 1, [2, 4]],
    ['whenCellNotEmpty()', 1, [5]],
    ['whenNumberGreaterThan(6)', 2, [2, 4]],
    ['whenNumberBetween(7, 12)', 2, [2, 4, 5]],
    ['whenDateAfter(new Date(2025, 9, 10))', 3, [2, 4, 5]],
    ["setHiddenValues(['Báo cáo', ''])", 1, [2, 5]],
  ])('with %s in column %i hides the rows %j', (asked, column, rows) => {
    const body = `${TASKS}${hidden}
      const filter = sheet.getRange('A1:C6').createFilter();
      filter.setColumnFilterCriteria(${column}, SpreadsheetApp.newFilterCriteria().${asked}.build());
      return hiddenRows();`;
    expect(onSheet(body)).toEqual(rows);
  });

  it('is told, changed and taken away', () => {
    const body = `${TASKS}${hidden}
      const none = sheet.getFilter();
      const filter = sheet.getRange('A1:C6').createFilter();
      filter.setColumnFilterCriteria(2, SpreadsheetApp.newFilterCriteria().whenNumberLessThan(10).build());
      const criteria = sheet.getFilter().getColumnFilterCriteria(2);
      const told = [none, filter.getRange().getA1Notation(), String(criteria.getCriteriaType()), criteria.getCriteriaValues(), filter.getColumnFilterCriteria(1), hiddenRows()];
      filter.removeColumnFilterCriteria(2);
      filter.sort(2, false);
      const sorted = sheet.getRange('B2:B6').getValues().map(([value]) => value);
      filter.remove();
      return [...told, hiddenRows(), sorted, sheet.getFilter()];`;
    expect(onSheet(body)).toEqual([null, 'A1:C6', 'NUMBER_LESS_THAN', [10], null, [3, 5], [], [30, 12, 7, 5, 5], null]);
  });

  it('stands on a sheet once', () => {
    expect(
      thrownBy("const r = SpreadsheetApp.getActiveSheet().getRange('A1:B2'); r.createFilter(); r.createFilter();"),
    ).toBe("Exception: You can't create a filter in a sheet that already has a filter.");
  });

  it('says so where it would need what the host does not work out', () => {
    const body = `SpreadsheetApp.getActiveSheet().getRange('A1:B2').createFilter()
      .setColumnFilterCriteria(1, SpreadsheetApp.newFilterCriteria().whenFormulaSatisfied('=A2>1').build());`;
    expect(thrownBy(body)).toContain('not implemented in the local host: a filter by the formula');
  });
});

describe('rules of conditional format', () => {
  it('come back as they were built, in their order', () => {
    const body = `
      const range = sheet.getRange('A2:B9');
      const late = SpreadsheetApp.newConditionalFormatRule().whenDateBefore(SpreadsheetApp.RelativeDate.TODAY).setBackground('#ff0000').setBold(true).setRanges([range]).build();
      const big = SpreadsheetApp.newConditionalFormatRule().whenNumberBetween(1, 5.5).setFontColor('blue').setRanges([range, sheet.getRange('D1')]).build();
      const scale = SpreadsheetApp.newConditionalFormatRule().setGradientMinpoint('white').setGradientMaxpointWithValue('green', SpreadsheetApp.InterpolationType.NUMBER, '10').setRanges([range]).build();
      sheet.setConditionalFormatRules([late, big]);
      sheet.setConditionalFormatRules([...sheet.getConditionalFormatRules(), scale]);
      return sheet.getConditionalFormatRules().map((rule) => {
        const test = rule.getBooleanCondition();
        const gradient = rule.getGradientCondition();
        return [rule.getRanges().map((one) => one.getA1Notation()).join(), test && String(test.getCriteriaType()), test && test.getCriteriaValues().map(String).join(), test && test.getBackground(),
          test && test.getBold(), test && test.getFontColor(), gradient && [gradient.getMinColor(), String(gradient.getMaxType()), gradient.getMaxValue()]];
      });`;
    expect(onSheet(body)).toEqual([
      ['A2:B9', 'DATE_BEFORE_RELATIVE', 'TODAY', '#ff0000', true, null, null],
      ['A2:B9,D1', 'NUMBER_BETWEEN', '1,5.5', null, null, '#0000ff', null],
      ['A2:B9', null, null, null, null, null, ['#ffffff', 'NUMBER', '10']],
    ]);
  });

  it('are changed by a copy, and cleared', () => {
    const body = `
      const rule = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=$A1="x"').setItalic(true).setRanges([sheet.getRange('A1')]).build();
      sheet.setConditionalFormatRules([rule.copy().setRanges([sheet.getRange('B1')]).whenTextEqualTo('y').build()]);
      const [one] = sheet.getConditionalFormatRules();
      sheet.clearConditionalFormatRules();
      return [one.getRanges()[0].getA1Notation(), one.getBooleanCondition().getItalic(), one.getBooleanCondition().getCriteriaValues(), sheet.getConditionalFormatRules().length];`;
    expect(onSheet(body)).toEqual(['B1', true, ['y'], 0]);
  });
});

it('bands rows by a theme, and changes their colours', () => {
  const body = `
    const banding = sheet.getRange('A1:C10').applyRowBanding(SpreadsheetApp.BandingTheme.BLUE, true, false);
    const theme = [banding.getHeaderRowColor(), banding.getFirstRowColor(), banding.getSecondRowColor(), banding.getFooterRowColor(), banding.getFirstColumnColor()];
    banding.setSecondRowColor('red').setHeaderRowColor(null);
    const [found] = sheet.getBandings();
    const changed = [found.getRange().getA1Notation(), found.getSecondRowColor(), found.getHeaderRowColor(), sheet.getRange('E1').getBandings().length];
    found.remove();
    return [theme, changed, spreadsheet.getBandings().length];`;
  expect(onSheet(body)).toEqual([['#5b95f9', '#ffffff', '#e8f0fe', null, null], ['A1:C10', '#ff0000', null, 0], 0]);
});

it('groups rows, folds them and takes the groups back', () => {
  const body = `
    sheet.getRange('2:6').shiftRowGroupDepth(1);
    sheet.getRange('3:4').shiftRowGroupDepth(1);
    const depths = [1, 2, 3, 6].map((row) => sheet.getRowGroupDepth(row));
    const inner = sheet.getRowGroup(3, 2).collapse();
    const folded = [inner.isCollapsed(), sheet.isRowHiddenByUser(3), sheet.isRowHiddenByUser(5), inner.getRange().getA1Notation(), inner.getControlIndex()];
    sheet.expandAllRowGroups();
    const open = sheet.isRowHiddenByUser(3);
    inner.remove();
    return [depths, folded, open, sheet.getRowGroupDepth(3), String(sheet.getRowGroupControlPosition())];`;
  expect(onSheet(body)).toEqual([[0, 1, 2, 1], [true, true, false, 'A3:Z4', 2], false, 1, 'BEFORE']);
});

it('finds developer metadata where it was put', () => {
  const body = `
    spreadsheet.addDeveloperMetadata('version', '3');
    sheet.addDeveloperMetadata('owner', 'SNV', SpreadsheetApp.DeveloperMetadataVisibility.PROJECT);
    sheet.getRange('2:2').addDeveloperMetadata('row', 'two');
    const found = sheet.createDeveloperMetadataFinder().find().map((item) => item.getKey()).sort();
    const [row] = spreadsheet.createDeveloperMetadataFinder().withKey('row').find();
    row.setValue('moved').moveToColumn(sheet.getRange('C:C'));
    return [found, row.getValue(), String(row.getLocation().getLocationType()), row.getLocation().getColumn().getColumn(), spreadsheet.getDeveloperMetadata().map((item) => item.getValue()),
      String(sheet.getDeveloperMetadata()[0].getVisibility()), sheet.getRange('2:2').getDeveloperMetadata().length];`;
  expect(onSheet(body)).toEqual([['owner', 'row'], 'moved', 'COLUMN', 3, ['3'], 'PROJECT', 0]);
});

it('refuses developer metadata on a part of a row', () => {
  expect(thrownBy("SpreadsheetApp.getActiveSheet().getRange('A1:B2').addDeveloperMetadata('x');")).toContain(
    'Adding developer metadata to arbitrary ranges is not currently supported.',
  );
});

describe('the tools for data', () => {
  it('take repeated rows away, whatever the case of their letters', () => {
    const body = `${TASKS}
      const left = sheet.getRange('A2:C6').removeDuplicates();
      return [left.getA1Notation(), sheet.getRange('A2:B6').getValues()];`;
    expect(onSheet(body)).toEqual([
      'A2:C5',
      [
        ['Báo cáo', 5],
        ['Kế hoạch', 12],
        ['', 30],
        ['Công văn', 7],
        ['', ''],
      ],
    ]);
  });

  it('compare the columns that are named', () => {
    expect(onSheet(`${TASKS} return sheet.getRange('A2:C6').removeDuplicates([2]).getNumRows();`)).toBe(4);
  });

  it('split texts into columns', () => {
    const body = `
      sheet.getRange('A1:A2').setValues([['Nội vụ; 12'], ['Y tế;x;y']]);
      sheet.getRange('A1:A2').splitTextToColumns(SpreadsheetApp.TextToColumnsDelimiter.SEMICOLON);
      return sheet.getRange('A1:C2').getValues();`;
    expect(onSheet(body)).toEqual([
      ['Nội vụ', 12, ''],
      ['Y tế', 'x', 'y'],
    ]);
  });

  it('go on with a series, or copy it', () => {
    const body = `
      sheet.getRange('A1:D2').setValues([[1, 'Quý 1', 'x', new Date(2025, 0, 31)], [3, 'Quý 2', 'y', new Date(2025, 1, 1)]]);
      sheet.getRange('E1:E2').setFormulas([['=A1*2'], ['=A2*2']]);
      const { AutoFillSeries } = SpreadsheetApp;
      sheet.getRange('A1:E2').autoFill(sheet.getRange('A1:E4'), AutoFillSeries.DEFAULT_SERIES);
      const filled = [sheet.getRange('A3:D4').getDisplayValues(), sheet.getRange('E3:E4').getFormulas()];
      sheet.getRange('A1:A2').autoFill(sheet.getRange('A1:A4'), AutoFillSeries.ALTERNATE_SERIES);
      return [...filled, sheet.getRange('A3:A4').getValues()];`;
    expect(onSheet(body)).toEqual([
      [
        ['5', 'Quý 3', 'x', '02/02/2025'],
        ['7', 'Quý 4', 'y', '03/02/2025'],
      ],
      [['=A3*2'], ['=A4*2']],
      [[1], [3]],
    ]);
  });

  it('copy formats and values to a place of another sheet', () => {
    const body = `
      const other = spreadsheet.getSheetByName('Hai');
      sheet.getRange('A1').setValue(7).setBackground('red');
      sheet.getRange('A1').copyValuesToRange(other, 2, 3, 2, 2);
      sheet.getRange('A1').copyFormatToRange(other, 5, 5, 5, 5);
      return [other.getRange('B2:C2').getValues(), other.getRange('B2').getBackground(), other.getRange('E5').getBackground()];`;
    expect(onSheet(body)).toEqual([[[7, 7]], '#ffffff', '#ff0000']);
  });

  it('turn rows into columns', () => {
    const body = `
      sheet.getRange('A1:C1').setValues([[1, 2, 3]]);
      sheet.getRange('A1:C1').copyTo(sheet.getRange('E1'), SpreadsheetApp.CopyPasteType.PASTE_NORMAL, true);
      return sheet.getRange('E1:E3').getValues();`;
    expect(onSheet(body)).toEqual([[1], [2], [3]]);
  });
});

describe('the selection', () => {
  it('keeps its ranges when a cell inside it becomes the current one', () => {
    const body = `
      sheet.setActiveRange(sheet.getRange('B2:D5'));
      sheet.setCurrentCell(sheet.getRange('C3'));
      const inside = [sheet.getActiveRange().getA1Notation(), sheet.getCurrentCell().getA1Notation(), spreadsheet.getSelection().getCurrentCell().getA1Notation()];
      spreadsheet.setCurrentCell(sheet.getRange('F9'));
      return [...inside, sheet.getActiveRange().getA1Notation(), SpreadsheetApp.getCurrentCell().getA1Notation()];`;
    expect(onSheet(body)).toEqual(['B2:D5', 'C3', 'C3', 'F9', 'F9']);
  });

  it('may be several ranges', () => {
    const body = `
      spreadsheet.setActiveRangeList(sheet.getRangeList(['A1:A3', 'C:C']));
      return [sheet.getActiveRangeList().getRanges().map((one) => one.getA1Notation()), sheet.getSelection().getActiveRange().getA1Notation()];`;
    expect(onSheet(body)).toEqual([['A1:A3', 'C1:C1000'], 'A1:A3']);
  });
});

it.each([
  ['A1:B2', [true, true, true, true]],
  ['A:B', [false, true, false, true]],
  ['2:3', [true, false, true, false]],
  ['B2:B', [true, true, false, true]],
])('knows which sides of %s are bounded', (notation, sides) => {
  const body = `const r = sheet.getRange('${notation}');
    return [r.isStartRowBounded(), r.isStartColumnBounded(), r.isEndRowBounded(), r.isEndColumnBounded()];`;
  expect(onSheet(body)).toEqual(sides);
});
