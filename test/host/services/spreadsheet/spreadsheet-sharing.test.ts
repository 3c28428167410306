import { describe, expect, it } from 'vitest';
import { EDITOR, evaluate, OWNER, officeWith, resultOf } from '../../script-office';

const onSheet = (body: string) => evaluate(`const sheet = SpreadsheetApp.getActiveSheet(); ${body}`);

/** The usual way to keep a range to oneself. */
const CLOSE = `
  const guard = range.protect().setDescription('Chỉ tôi');
  guard.addEditor(Session.getEffectiveUser());
  guard.removeEditors(guard.getEditors());
  if (guard.canDomainEdit()) guard.setDomainEdit(false);`;

describe('a protection', () => {
  it('keeps nobody out until the script says who may not', () => {
    const code = `
      function protect() { SpreadsheetApp.getActiveSheet().getRange('A1:A3').protect(); }
      function write() { SpreadsheetApp.getActiveSheet().getRange('A1').setValue('x'); }`;
    const office = officeWith(code);
    resultOf(office, 'protect');
    expect(office.run('write', { user: EDITOR }).ok).toBe(true);
  });

  it('closes a range for all others, by the usual idiom', () => {
    const code = `
      function protect() { const range = SpreadsheetApp.getActiveSheet().getRange('A1:A3'); ${CLOSE}
        return [guard.getDescription(), guard.getEditors().map(String), String(guard.getProtectionType()), guard.getRange().getA1Notation()]; }
      function write() { SpreadsheetApp.getActiveSheet().getRange('A1').setValue('x'); }`;
    const office = officeWith(code);
    expect(resultOf(office, 'protect')).toEqual(['Chỉ tôi', [OWNER], 'RANGE', 'A1:A3']);
    expect(office.run('write', { user: EDITOR }).error?.message).toMatch(/protected cell or object/);
  });

  it('of a sheet may leave ranges open, and may only warn', () => {
    const body = `
      const guard = sheet.protect().setUnprotectedRanges([sheet.getRange('B2:B9')]);
      const open = guard.getUnprotectedRanges().map((range) => range.getA1Notation());
      guard.setWarningOnly(true);
      const all = SpreadsheetApp.getActive().getProtections(SpreadsheetApp.ProtectionType.SHEET);
      return [open, String(guard.getProtectionType()), guard.isWarningOnly(), all.length, all[0].isWarningOnly()];`;
    expect(onSheet(body)).toEqual([['B2:B9'], 'SHEET', true, 1, true]);
  });

  it('takes people in, lets them out, and goes away', () => {
    const body = `
      const range = sheet.getRange('C1'); ${CLOSE}
      guard.addEditors(['an@example.org', 'binh@example.org']).removeEditor('AN@example.org');
      const people = guard.getEditors().map((user) => user.getEmail());
      guard.remove();
      let after = '';
      try { guard.getDescription(); } catch (error) { after = String(error); }
      return [people, sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).length, after];`;
    expect(onSheet(body)).toEqual([[OWNER, 'binh@example.org'], 0, 'Exception: Protection not found']);
  });
});

describe('a spreadsheet', () => {
  it('is shared with people, and taken from them', () => {
    const body = `
      const file = SpreadsheetApp.create('Mới').addEditors(['an@example.org', 'binh@example.org']).addViewer('chi@example.org');
      file.removeEditor('an@example.org').addViewer('BINH@example.org');
      return [file.getEditors().map(String), file.getViewers().map(String), String(file.getOwner())];`;
    expect(evaluate(body)).toEqual([[OWNER, 'binh@example.org'], ['chi@example.org'], OWNER]);
  });

  it('that everybody may edit stays so when somebody is named beside', () => {
    const body = `
      const file = SpreadsheetApp.getActive().addEditor('an@example.org');
      const drive = DriveApp.getFileById('tracker');
      return [file.getEditors().map(String), String(drive.getSharingAccess()), String(drive.getAccess('la@example.org'))];`;
    expect(evaluate(body)).toEqual([['an@example.org'], 'ANYONE_WITH_LINK', 'EDIT']);
  });

  it('is copied with all its sheets, and each goes its own way', () => {
    const body = `
      sheet.getRange('A1').setValue('gốc');
      const copy = SpreadsheetApp.getActive().copy('Bản sao');
      copy.getSheets()[0].getRange('A1').setValue('sao');
      return [copy.getName(), copy.getNumSheets(), copy.getId() === 'tracker', sheet.getRange('A1').getValue(),
        SpreadsheetApp.openById(copy.getId()).getSheetByName('Một').getRange('A1').getValue()];`;
    expect(onSheet(body)).toEqual(['Bản sao', 2, false, 'gốc', 'sao']);
  });

  it('tells its active sheet what is said to it', () => {
    const body = `
      const file = SpreadsheetApp.getActive();
      sheet.getRange('A1:A3').setValues([[3], [1], [2]]);
      file.insertRowsAfter(1, 2).setFrozenRows(1);
      file.deleteRows(2, 2);
      file.sort(1);
      file.setColumnWidth(2, 222);
      file.renameActiveSheet('Ba');
      file.setSpreadsheetLocale('en_US');
      return [sheet.getRange('A1:A3').getValues(), file.getFrozenRows(), file.getColumnWidth(2), file.getSheetName(), file.getSpreadsheetLocale()];`;
    expect(onSheet(body)).toEqual([[[3], [1], [2]], 1, 222, 'Ba', 'en_US']);
  });

  it('knows the active cell of a selection', () => {
    const body = `
      sheet.getRange('B2:C4').activate();
      return [sheet.getActiveCell(), SpreadsheetApp.getCurrentCell(), sheet.getActiveRange()].map((range) => range.getA1Notation());`;
    expect(onSheet(body)).toEqual(['B2', 'B2', 'B2:C4']);
  });
});

describe('a sheet', () => {
  it('moves rows and columns, and tells its looks', () => {
    const body = `
      sheet.getRange('A1:C3').setValues([[1, 2, 3], [4, 5, 6], [7, 8, 9]]);
      sheet.moveRows(sheet.getRange('A1'), 3);
      sheet.moveColumns(sheet.getRange('C1'), 1);
      sheet.setTabColor('#ff0000').setHiddenGridlines(true).setRightToLeft(true);
      return [sheet.getRange('A1:C3').getValues(), sheet.getTabColor(), sheet.hasHiddenGridlines(), sheet.isRightToLeft(), String(sheet.getType())];`;
    const rows = [
      [6, 4, 5],
      [3, 1, 2],
      [9, 7, 8],
    ];
    expect(onSheet(body)).toEqual([rows, '#ff0000', true, true, 'GRID']);
  });
});

describe('a range', () => {
  it('shifts, moves, joins and frames cells', () => {
    const body = `
      sheet.getRange('A1:A3').setValues([[1], [2], [' 3  4 ']]);
      sheet.getRange('A2').insertCells(SpreadsheetApp.Dimension.ROWS);
      sheet.getRange('A1').deleteCells(SpreadsheetApp.Dimension.ROWS);
      sheet.getRange('A3').trimWhitespace().moveTo(sheet.getRange('C3'));
      sheet.getRange('E1:F2').mergeAcross();
      sheet.getRange('H1').setBorder(true, null, false, null, null, null, 'red', SpreadsheetApp.BorderStyle.DASHED);
      const [top] = Sheets.Spreadsheets.get('tracker', { ranges: ["'Một'!H1"], fields: 'sheets.data.rowData.values.userEnteredFormat.borders' })
        .sheets[0].data[0].rowData[0].values.map((cell) => cell.userEnteredFormat.borders.top.style);
      return [sheet.getRange('A1:C3').getValues(), sheet.getRange('E1:F2').getMergedRanges().map((range) => range.getA1Notation()), top];`;
    const rows = [
      ['', '', ''],
      [2, '', ''],
      ['', '', '3 4'],
    ];
    expect(onSheet(body)).toEqual([rows, ['E1:F1', 'E2:F2'], 'DASHED']);
  });
});
