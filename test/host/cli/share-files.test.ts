import { describe, expect, it } from 'vitest';
import { shareFiles } from '../../../scripts/cli/share-files';
import { createBook, createSheet } from '../../../scripts/host/book/book';
import { EDITOR, OWNER, officeWith, spreadsheetFile } from '../script-office';

const CODE = `
  function write() { SpreadsheetApp.getActiveSheet().getRange('A1').setValue(1); return 'đã ghi'; }
  function writeBySheets() { Sheets.Spreadsheets.Values.update({ values: [[1]] }, 'tracker', 'A1', { valueInputOption: 'RAW' }); return 'đã ghi'; }
  function mayEdit() { return SpreadsheetApp.getActiveSheet().getRange('A1').canEdit(); }
  function protections() {
    const { sheets } = Sheets.Spreadsheets.get('tracker', { fields: 'sheets(protectedRanges(requestingUserCanEdit))' });
    return sheets.map(({ protectedRanges = [] }) => protectedRanges.map((one) => one.requestingUserCanEdit === true));
  }
  function openOther() { return SpreadsheetApp.openById('khac').getName(); }
  function locked() { return SpreadsheetApp.getActiveSheet().getProtections(SpreadsheetApp.ProtectionType.SHEET).map((one) => one.canEdit()); }`;

function officeShared(owner: readonly string[], share: readonly string[]) {
  const other = createBook('khac', { title: 'Tệp khác' });
  createSheet(other, 'Một');
  const office = officeWith(CODE, { others: [spreadsheetFile(other)] });
  shareFiles(office.workspace.drive, 'tracker', { owner, share });
  return office;
}

type Office = ReturnType<typeof officeShared>;
function outcome(office: Office, name: string, user: string): unknown {
  const { value, error } = office.run(name, { user });
  return error?.message ?? value;
}

describe('files shared on the command line', () => {
  it('may be changed by their editors, read by their viewers, and not opened by others', () => {
    const office = officeShared([], [`${EDITOR},xem@x.example:view`]);
    const people = [OWNER, EDITOR.toUpperCase(), 'xem@x.example', 'la@x.example'];
    expect(people.map((user) => outcome(office, 'write', user))).toEqual([
      'đã ghi',
      'đã ghi',
      'You do not have permission to perform that action.',
      'You do not have permission to access the requested document.',
    ]);
    expect(outcome(office, 'writeBySheets', 'xem@x.example')).toMatch(/The caller does not have permission/);
    expect(people.slice(0, 3).map((user) => outcome(office, 'mayEdit', user))).toEqual([true, true, false]);
  });

  it('have the owner that was named, whom no protection stops', () => {
    const office = officeShared(['chi@x.example'], []);
    const sheet = office.workspace.drive.files.get('tracker')?.book?.sheets[0];
    if (sheet !== undefined) {
      sheet.protectedRanges = [{ protectedRangeId: 1, range: { sheetId: 0 }, editors: { users: [EDITOR] } }];
    }
    const people = ['chi@x.example', EDITOR, OWNER];
    expect(people.map((user) => outcome(office, 'locked', user))).toEqual([[true], [true], [false]]);
    expect(people.map((user) => outcome(office, 'protections', user))).toEqual([
      [[true], []],
      [[true], []],
      [[false], []],
    ]);
    expect(outcome(office, 'write', OWNER)).toMatch(/protected cell or object/);
  });

  it('may be other files of the drive', () => {
    const office = officeShared([`khac=${EDITOR}`], ['khac=']);
    expect(outcome(office, 'openOther', EDITOR)).toBe('Tệp khác');
    expect(outcome(office, 'openOther', OWNER)).toBe('You do not have permission to access the requested document.');
  });

  it.each([
    [['mai=an@x.example'], [], 'names a file mai, which is not there. The drive has: tracker, khac.'],
    [['an@x.example,binh@x.example'], [], 'must name one person'],
    [[], ['an'], '--share "an" is no e-mail address.'],
  ])('are refused with a sentence: %j %j', (owner, share, text) => {
    expect(() => officeShared(owner, share)).toThrow(text);
  });
});
