import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { surfaceOf } from '../../../scripts/host/bridge/bridge';
import { googleTypes } from '../../../scripts/host/bridge/google-types';
import { absentGlobals, classes } from '../../../scripts/host/services/classes';
import { evaluate, thrownBy } from '../script-office';

const require = createRequire(import.meta.url);
const typesFolder = path.dirname(require.resolve('@types/google-apps-script/package.json'));

function globalsOfGoogle(): string[] {
  return readdirSync(typesFolder)
    .filter((name) => name.endsWith('.d.ts'))
    .flatMap((name) => [...readFileSync(path.join(typesFolder, name), 'utf8').matchAll(/^declare var (\w+):/gm)])
    .map(([, name = '']) => name)
    .filter((name) => !['Date2', 'Charset', 'DigestAlgorithm', 'MacAlgorithm', 'RsaAlgorithm'].includes(name));
}

describe("the surface of Google's services", () => {
  it.each(classes.map((definition) => [definition.type, definition] as const))(
    '%s has no member that Google has not',
    (_type, definition) => {
      expect(surfaceOf(definition, googleTypes()).size).toBeGreaterThan(0);
    },
  );

  it('is there for every global that Google declares', () => {
    const names = globalsOfGoogle();
    expect(names.length).toBeGreaterThan(25);
    const body = `return ${JSON.stringify(names)}.filter((name) => typeof globalThis[name] === 'undefined');`;
    expect(evaluate(body)).toEqual([]);
  });

  it('lists no service as absent that Google does not have', () => {
    const known = new Set(globalsOfGoogle());
    expect(absentGlobals.filter((name) => !known.has(name))).toEqual([]);
  });

  it.each([
    [
      'SpreadsheetApp.getActive().getSheetByName("Một").getRange("A1").createPivotTable(SpreadsheetApp.getActiveRange())',
      'Range.createPivotTable',
    ],
    ['SpreadsheetApp.getActive().getSpreadsheetTheme()', 'Spreadsheet.getSpreadsheetTheme'],
    ['DriveApp.getFileById("tracker").getThumbnail()', 'File.getThumbnail'],
    ['CalendarApp.getDefaultCalendar()', 'CalendarApp.getDefaultCalendar'],
    ['Utilities.jsonStringify({})', 'Utilities.jsonStringify (deprecated by Google: use JSON.stringify)'],
    [
      'Session.getUser()',
      'Session.getUser (deprecated by Google: use Session.getActiveUser or Session.getEffectiveUser)',
    ],
    [
      "ScriptProperties.getProperty('a')",
      'ScriptProperties.getProperty (deprecated by Google: use PropertiesService.getScriptProperties())',
    ],
    ['Sheets.Spreadsheets.Sheets', 'Sheets.Spreadsheets.Sheets'],
    ['UrlFetchApp.fetch("https://example.org/")', 'UrlFetchApp.fetch to example.org'],
  ])('%s says that the host does not have it', (statement, name) => {
    expect(thrownBy(statement)).toBe(`Error: not implemented in the local host: ${name}`);
  });

  it.each([
    [
      'SpreadsheetApp.getActive().getSheetByName("Một").getRange("x", 2)',
      '(String,number)',
      'SpreadsheetApp.Sheet.getRange',
    ],
    ['SpreadsheetApp.getActive().getSheetByName(null)', '(null)', 'SpreadsheetApp.Spreadsheet.getSheetByName'],
    ['SpreadsheetApp.openById()', '()', 'SpreadsheetApp.openById'],
    [
      'SpreadsheetApp.getActiveSheet().getRange("A1").setValues(["a"], 2)',
      '(number[],number)',
      'SpreadsheetApp.Range.setValues',
    ],
    ['Utilities.formatDate("2025-10-10", "GMT", "yyyy")', '(String,String,String)', 'Utilities.formatDate'],
    ['SpreadsheetApp.getUi().alert("a", "b", "c", "d")', '(String,String,String,String)', 'Ui.alert'],
    ['MailApp.sendEmail("a@b.example")', '(String)', 'MailApp.sendEmail'],
  ])('%s does not match a signature', (statement, given, method) => {
    expect(thrownBy(statement)).toBe(
      `Exception: The parameters ${given} don't match the method signature for ${method}.`,
    );
  });

  it('takes a number where Google asks for a text', () => {
    expect(
      evaluate(
        'return SpreadsheetApp.getActive().insertSheet("2025").getName() + (SpreadsheetApp.getActive().getSheetByName(2025) === null);',
      ),
    ).toBe('2025false');
  });

  it('leaves a misspelled member undefined, as Google does', () => {
    expect(thrownBy('SpreadsheetApp.getActive().getSheetsByName("Một")')).toMatch(
      /^TypeError: .*getSheetsByName is not a function$/,
    );
  });

  it('compares enum members by identity', () => {
    const body = `const ui = SpreadsheetApp.getUi();
      return [ui.Button.OK === SpreadsheetApp.getUi().Button.OK, ui.Button.OK === ui.Button.YES, String(ui.Button.OK), ui.Button.NO.ordinal()];`;
    expect(evaluate(body)).toEqual([true, false, 'OK', 4]);
  });
});
