import { describe, expect, it } from 'vitest';
import { evaluate, thrownBy } from '../../script-office';

const onSheet = (body: string) => evaluate(`const sheet = SpreadsheetApp.getActiveSheet(); ${body}`);

describe('a data validation', () => {
  it('keeps a list of choices, its drop-down, its help and its strictness', () => {
    const body = `
      const rule = SpreadsheetApp.newDataValidation().requireValueInList(['Đang làm', 'Xong']).setAllowInvalid(false).setHelpText('Chọn một').build();
      sheet.getRange('B2:B3').setDataValidation(rule);
      const read = sheet.getRange('B3').getDataValidation();
      return [String(read.getCriteriaType()), read.getCriteriaValues(), read.getAllowInvalid(), read.getHelpText(),
        read.getCriteriaType() === SpreadsheetApp.DataValidationCriteria.VALUE_IN_LIST, sheet.getRange('B4').getDataValidation()];`;
    expect(onSheet(body)).toEqual(['VALUE_IN_LIST', [['Đang làm', 'Xong'], true], false, 'Chọn một', true, null]);
  });

  it('is stored as the Sheets API has it', () => {
    const body = `
      const { newDataValidation } = SpreadsheetApp;
      const list = SpreadsheetApp.getActive().getSheetByName('Hai').getRange('A2:A9');
      sheet.getRange('A1:B1').setDataValidations([[newDataValidation().requireValueInRange(list, false).build(), newDataValidation().requireDateAfter(new Date(2025, 9, 14)).build()]]);
      const cells = Sheets.Spreadsheets.get('tracker', { ranges: ['A1:B1'], fields: 'sheets.data.rowData.values.dataValidation' });
      return cells.sheets[0].data[0].rowData[0].values.map((cell) => JSON.parse(JSON.stringify(cell.dataValidation)));`;
    expect(onSheet(body)).toMatchObject([
      { condition: { type: 'ONE_OF_RANGE', values: [{ userEnteredValue: '=Hai!$A$2:$A$9' }] } },
      { condition: { type: 'DATE_AFTER', values: [{ userEnteredValue: '14/10/2025' }] } },
    ]);
  });

  it('gives days back as days, numbers as numbers and ranges as ranges', () => {
    const body = `
      const build = () => SpreadsheetApp.newDataValidation();
      const cell = sheet.getRange('C3');
      const back = (rule) => cell.setDataValidation(rule.build()).getDataValidation().getCriteriaValues();
      return [back(build().requireDateBetween(new Date(2025, 0, 1), new Date(2025, 11, 31))).map((day) => day.getTime() === new Date(2025, day.getMonth(), day.getDate()).getTime()),
        back(build().requireNumberBetween(1.5, 20)), back(build().requireFormulaSatisfied('=A1>0')), back(build().requireTextIsEmail()),
        back(build().requireValueInRange(sheet.getRange('A1:A3')))[0].getA1Notation()];`;
    expect(onSheet(body)).toEqual([[true, true], [1.5, 20], ['=A1>0'], [], 'A1:A3']);
  });

  it('is changed by a copy, and the rule itself stays', () => {
    const body = `
      const rule = SpreadsheetApp.newDataValidation().requireNumberGreaterThan(5).build();
      const other = rule.copy().withCriteria(SpreadsheetApp.DataValidationCriteria.NUMBER_LESS_THAN, [9]).setAllowInvalid(false).build();
      return [String(rule.getCriteriaType()), rule.getCriteriaValues(), rule.getAllowInvalid(), String(other.getCriteriaType()), other.getCriteriaValues()];`;
    expect(onSheet(body)).toEqual(['NUMBER_GREATER_THAN', [5], true, 'NUMBER_LESS_THAN', [9]]);
  });

  it('goes away with null, and refuses what is no rule', () => {
    const body = `
      const cell = sheet.getRange('A1').setDataValidation(SpreadsheetApp.newDataValidation().requireDate().build());
      return cell.setDataValidation(null).getDataValidation();`;
    expect(onSheet(body)).toBeNull();
    expect(thrownBy("SpreadsheetApp.getActiveSheet().getRange('A1').setDataValidation('x')")).toBe(
      "Exception: The parameters (String) don't match the method signature for SpreadsheetApp.Range.setDataValidation.",
    );
    expect(thrownBy("SpreadsheetApp.newDataValidation().requireValueInList('x')")).toMatch(/requireValueInList/);
  });
});

describe('checkboxes', () => {
  it('begin unticked, and are ticked where they are', () => {
    const body = `
      const boxes = sheet.getRange('A1:A2').insertCheckboxes();
      sheet.getRange('A1:B1').check();
      return [boxes.getValues(), sheet.getRange('A1').isChecked(), boxes.isChecked(), sheet.getRange('B1').isChecked(), sheet.getRange('B1').getValue()];`;
    expect(onSheet(body)).toEqual([[[true], [false]], true, null, null, '']);
  });

  it('hold the words they were given, and leave with them', () => {
    const body = `
      const box = sheet.getRange('A1').insertCheckboxes('có', 'không');
      const before = box.getValue();
      const ticked = box.check().getValue();
      box.removeCheckboxes();
      return [before, ticked, box.getValue(), box.getDataValidation()];`;
    expect(onSheet(body)).toEqual(['không', 'có', '', null]);
  });
});

describe('a formula in R1C1 notation', () => {
  it.each([
    ['=R[-1]C[0]+R1C1', '=B2+$A$1'],
    ['=RC[-1]*2', '=A3*2'],
    ['=SUM(R2C:R[-1]C)', '=SUM(B$2:B2)'],
    ['=SUM(C[-1])', '=SUM(A:A)'],
    ['=SUM(R1:R[-1])', '=SUM($1:2)'],
    ['=\'Đơn vị\'!R5C3&"R1C1"', '=\'Đơn vị\'!$C$5&"R1C1"'],
    ['=ROW()+RATE(1;2;3)', '=ROW()+RATE(1;2;3)'],
    ['=R[-9]C', '=#REF!'],
  ])('%s is %s in B3', (r1c1, a1) => {
    expect(onSheet(`return sheet.getRange('B3').setFormulaR1C1(${JSON.stringify(r1c1)}).getFormula();`)).toBe(a1);
  });

  it('is read relative to its cell, and null where there is none', () => {
    const body = `
      sheet.getRange('B2:B3').setFormulaR1C1('=RC[-1]+R1C1');
      sheet.getRange('C2').setFormula("=SUM(Hai!$A2:B$4)");
      return [sheet.getRange('B2:C3').getFormulasR1C1(), sheet.getRange('B2:B3').getFormulas(), sheet.getRange('D9').getFormulaR1C1()];`;
    expect(onSheet(body)).toEqual([
      [
        ['=R[0]C[-1]+R1C1', '=SUM(Hai!R[0]C1:R4C[-1])'],
        ['=R[0]C[-1]+R1C1', null],
      ],
      [['=A2+$A$1'], ['=A3+$A$1']],
      null,
    ]);
  });
});
