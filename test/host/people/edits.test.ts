import { describe, expect, it } from 'vitest';
import { EDITOR, OWNER, officeWith, resultOf } from '../script-office';

/** Writes what it was told into Hai!A1. */
const TELL = `
  function onEdit(e) {
    const told = [e.range.getSheet().getName(), e.range.getA1Notation(), e.value, e.oldValue, String(e.authMode), 'value' in e, 'oldValue' in e,
      [e.range.rowStart, e.range.columnStart, e.range.rowEnd, e.range.columnEnd].join(), e.source.getId(), e.user.getEmail()];
    e.source.getSheetByName('Hai').getRange('A1').setValue("'" + JSON.stringify(told));
  }`;

function told(place: string, texts: string[][], before: string[][] = []) {
  const office = officeWith(TELL);
  if (before.length > 0) office.edit(place, before);
  office.edit(place, texts);
  return JSON.parse(String(office.values('Hai!A1')[0]?.[0])) as unknown[];
}

describe('an edit', () => {
  it.each([
    ['a typed text', 'Một!B2', [['x']], [], ['Một', 'B2', 'x', null, 'LIMITED', true, false, '2,2,2,2', 'tracker', '']],
    [
      'a text over another',
      'Một!B2',
      [['y']],
      [['x']],
      ['Một', 'B2', 'y', 'x', 'LIMITED', true, true, '2,2,2,2', 'tracker', ''],
    ],
    [
      'a number',
      'Một!B2',
      [['1.234,5']],
      [],
      ['Một', 'B2', '1234.5', null, 'LIMITED', true, false, '2,2,2,2', 'tracker', ''],
    ],
    [
      'a checkbox',
      'Một!B2',
      [['TRUE']],
      [],
      ['Một', 'B2', 'TRUE', null, 'LIMITED', true, false, '2,2,2,2', 'tracker', ''],
    ],
    ['clearing', 'Một!B2', [['']], [['x']], ['Một', 'B2', null, 'x', 'LIMITED', false, true, '2,2,2,2', 'tracker', '']],
    [
      'a block',
      'Một!B2',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
      [],
      ['Một', 'B2:C3', null, null, 'LIMITED', false, false, '2,2,3,3', 'tracker', ''],
    ],
    [
      'one text over a selection',
      'Một!B2:C3',
      [['x']],
      [],
      ['Một', 'B2:C3', null, null, 'LIMITED', false, false, '2,2,3,3', 'tracker', ''],
    ],
  ])('tells onEdit about %s as Google does', (_what, place, texts, before, expected) => {
    expect(told(place, texts, before)).toEqual(expected);
  });

  it('reads texts as a person types them', () => {
    const office = officeWith('');
    office.edit('Một!A1', [['14/10/2025', '12%', "'01", '31/02/2026', 'hoà']]);
    expect(office.values('Một!A1:E1')).toEqual([[45944, 0.12, '01', '31/02/2026', 'hoà']]);
    expect(office.texts('Một!A1:B1')).toEqual([['14/10/2025', '12%']]);
  });

  it('leaves a shorter row of a block as it was', () => {
    const office = officeWith('');
    office.edit('Một!A1', [['a', 'b'], ['c']]);
    office.edit('Một!A1', [['1'], ['2', '3']]);
    expect(office.values('Một!A1:B2')).toEqual([
      [1, 'b'],
      [2, 3],
    ]);
  });

  it('grows the sheet when a paste reaches past its end', () => {
    const office = officeWith('');
    office.edit('Một!Z1000', [
      ['a', 'b'],
      ['c', 'd'],
    ]);
    expect(office.values('Một!Z1000:AA1001')).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });

  it.each(['Hai!A1', "'Hai'!A1", 'hai!a1'])('finds the place %s', (place) => {
    expect(officeWith('').edit(place, [['x']]).range).toBe('Hai!A1');
  });

  it.each([
    ['Ba!A1', [['x']], 'There is no place Ba!A1. Write it like SKHCN!J5; the sheets are: Một, Hai.'],
    ['Một!A1', [[]], 'There is nothing to put: give rows of texts, like [["31/02/2026"]].'],
  ])('says what is wrong with %s', (place, texts, text) => {
    expect(() => officeWith('').edit(place, texts)).toThrow(text);
  });

  it('is refused in a protected range, and changes nothing', () => {
    const office = officeWith(`
      function main() { Sheets.Spreadsheets.batchUpdate({ requests: [{ addProtectedRange: { protectedRange: { range: { sheetId: 0, startColumnIndex: 1 }, editors: { users: ['${OWNER}'] } } } }] }, 'tracker'); }`);
    resultOf(office);
    expect(() => office.edit('Một!A1', [['a', 'b']], EDITOR)).toThrow(
      'You are trying to edit a protected cell or object.',
    );
    expect(office.values('Một!A1:B1')).toEqual([[null, null]]);
    office.edit('Một!A1', [['a']], EDITOR);
    office.edit('Một!B1', [['b']], OWNER);
    expect(office.values('Một!A1:B1')).toEqual([['a', 'b']]);
  });

  it('is refused to who may not open the file', () => {
    const office = officeWith('');
    const file = office.workspace.drive.files.get('tracker');
    if (file !== undefined) file.access = [];
    expect(() => office.edit('Một!A1', [['x']], EDITOR)).toThrow('The caller does not have permission');
  });

  it('needs no onEdit in the project', () => {
    expect(officeWith('function other() {}').edit('Một!A1', [['x']]).onEdit).toBeUndefined();
  });

  it('fires installable triggers too, as who made them', () => {
    const office = officeWith(`
      function install() { ScriptApp.newTrigger('changed').forSpreadsheet(SpreadsheetApp.getActive()).onEdit().create(); }
      function changed(e) { MailApp.sendEmail('a@x.example', e.range.getA1Notation(), String(e.authMode) + e.user.getEmail()); }`);
    resultOf(office, 'install');
    office.edit('Một!C3', [['x']], EDITOR);
    expect(office.mails).toEqual([expect.objectContaining({ from: OWNER, subject: 'C3', body: `FULL${EDITOR}` })]);
  });

  it('selects what was edited', () => {
    const office = officeWith('function main() { return SpreadsheetApp.getActiveRange().getA1Notation(); }');
    office.edit('Hai!C3', [['a', 'b']]);
    expect(resultOf(office)).toBe('C3:D3');
  });

  it('by a script fires nothing', () => {
    const office = officeWith(
      "function main() { SpreadsheetApp.getActive().getSheetByName('Một').getRange('A1').setValue(1); } function onEdit() { MailApp.getRemainingDailyQuota(); }",
    );
    expect(office.run('main').ok).toBe(true);
  });
});
