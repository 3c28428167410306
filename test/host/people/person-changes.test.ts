import { describe, expect, it } from 'vitest';
import { changeAsPerson, type PersonChange } from '../../../scripts/host/people/person-changes';
import { EDITOR, officeWith, resultOf } from '../script-office';

/** Writes what it was told below one another into the sheet Hai. */
const TELL = `
  function onEdit(e) { tell(e.source, 'edit ' + e.range.getSheet().getName() + '!' + e.range.getA1Notation() + ' ' + e.value); }
  function changed(e) { tell(e.source, 'change ' + e.changeType + ' by ' + e.user.getEmail()); }
  function tell(book, text) { const sheet = book.getSheetByName('Hai'); sheet.getRange(sheet.getLastRow() + 1, 1).setValue(text); }
  function listen() { ScriptApp.newTrigger('changed').forSpreadsheet(SpreadsheetApp.getActive()).onChange().create(); }
  function close() {
    const requests = [{ addProtectedRange: { protectedRange: { range: { sheetId: 0 }, editors: { users: ['chu.tep@co-quan.example'] } } } }];
    Sheets.Spreadsheets.batchUpdate({ requests }, SpreadsheetApp.getActive().getId());
  }`;

function officeInUse() {
  const office = officeWith(TELL);
  resultOf(office, 'listen');
  office.edit('Một!A1:B3', [
    ['b', '2'],
    ['c', '3'],
    ['a', '1'],
  ]);
  office.workspace.drive.files.get('tracker')?.book?.sheets[1]?.grid.deleteRows(0, 1);
  return {
    office,
    change: (change: PersonChange, user = EDITOR) => changeAsPerson(office.workspace, office.bundle, change, user),
  };
}

const rows = (start: number, end: number) =>
  ({ sheetId: 0, dimension: 'ROWS', startIndex: start, endIndex: end }) as const;
const cells = (top: number, left: number, bottom: number, right: number) => ({
  sheetId: 0,
  startRowIndex: top,
  endRowIndex: bottom,
  startColumnIndex: left,
  endColumnIndex: right,
});

describe('what a person does beside typing', () => {
  it('an inserted row is told to change triggers only', () => {
    const { office, change } = officeInUse();
    change({ requests: [{ insertDimension: { range: rows(1, 2) } }], changeType: 'INSERT_ROW' });
    expect(office.values('Một!A1:B4')).toEqual([
      ['b', 2],
      [null, null],
      ['c', 3],
      ['a', 1],
    ]);
    expect(office.values('Hai!A1:A2')).toEqual([[`change INSERT_ROW by ${EDITOR}`], [null]]);
  });

  it('filled-down cells are an edit of the cells they fill', () => {
    const { office, change } = officeInUse();
    const [source, destination] = [cells(0, 0, 1, 2), cells(1, 0, 3, 2)];
    change({
      requests: [{ copyPaste: { source, destination, pasteType: 'PASTE_NORMAL' } }],
      changeType: 'EDIT',
      edited: destination,
    });
    expect(office.values('Một!A1:B3')).toEqual([
      ['b', 2],
      ['b', 2],
      ['b', 2],
    ]);
    expect(office.values('Hai!A1:A2')).toEqual([['edit Một!A2:B3 undefined'], [`change EDIT by ${EDITOR}`]]);
  });

  it('is refused in the words of Google where the sheet is protected, and nothing is changed or told', () => {
    const { office, change } = officeInUse();
    resultOf(office, 'close');
    expect(() => change({ requests: [{ deleteDimension: { range: rows(0, 1) } }], changeType: 'REMOVE_ROW' })).toThrow(
      /protected/i,
    );
    expect(office.values('Một!A1')).toEqual([['b']]);
    expect(office.values('Hai!A1')).toEqual([[null]]);
  });
});
