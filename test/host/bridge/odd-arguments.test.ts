import { expect, it } from 'vitest';
import { googleTypes, membersOf } from '../../../scripts/host/bridge/google-types';
import { classes } from '../../../scripts/host/services/classes';
import { officeWith } from '../script-office';

/** Where a script gets an object of each class. */
const SOURCES: Readonly<Record<string, string>> = {
  SpreadsheetApp: 'SpreadsheetApp',
  Spreadsheet: 'SpreadsheetApp.getActive()',
  Sheet: 'SpreadsheetApp.getActiveSheet()',
  Range: "SpreadsheetApp.getActiveSheet().getRange('A1:B3')",
  RangeList: "SpreadsheetApp.getActiveSheet().getRangeList(['A1', 'B2:B3'])",
  Selection: 'SpreadsheetApp.getActive().getSelection()',
  Filter:
    "(SpreadsheetApp.getActiveSheet().getFilter() ?? SpreadsheetApp.getActiveSheet().getRange('A1:B3').createFilter())",
  FilterCriteriaBuilder: 'SpreadsheetApp.newFilterCriteria()',
  ConditionalFormatRuleBuilder: 'SpreadsheetApp.newConditionalFormatRule()',
  RichTextValueBuilder: "SpreadsheetApp.newRichTextValue().setText('x')",
  TextStyleBuilder: 'SpreadsheetApp.newTextStyle()',
  ColorBuilder: 'SpreadsheetApp.newColor()',
  EmbeddedChartBuilder: 'SpreadsheetApp.getActiveSheet().newChart()',
  DriveApp: 'DriveApp',
  File: "DriveApp.getFileById('tracker')",
  Ui: 'SpreadsheetApp.getUi()',
  Menu: "SpreadsheetApp.getUi().createMenu('m')",
  Browser: 'Browser',
  Sheets: 'Sheets',
  'Sheets.Spreadsheets': 'Sheets.Spreadsheets',
  'Sheets.Spreadsheets.Values': 'Sheets.Spreadsheets.Values',
  UrlFetchApp: 'UrlFetchApp',
  MailApp: 'MailApp',
  ScriptApp: 'ScriptApp',
  TriggerBuilder: "ScriptApp.newTrigger('main')",
  ClockTriggerBuilder: "ScriptApp.newTrigger('main').timeBased()",
  PropertiesService: 'PropertiesService',
  Properties: 'PropertiesService.getScriptProperties()',
  CacheService: 'CacheService',
  Cache: 'CacheService.getScriptCache()',
  LockService: 'LockService',
  Lock: 'LockService.getScriptLock()',
  Utilities: 'Utilities',
  Blob: "Utilities.newBlob('x', 'text/plain', 'x.txt')",
  Session: 'Session',
  User: 'Session.getActiveUser()',
  HtmlService: 'HtmlService',
  HtmlOutput: "HtmlService.createHtmlOutput('<p>x</p>')",
  HtmlTemplate: "HtmlService.createTemplate('<p><?= 1 ?></p>')",
  Logger: 'Logger',
  console: 'console',
};

const ODD = `[undefined, null, '', 'x', 'A1', 0, 1, -1, 1e9, NaN, true, {}, [], [[]], [null], [[null]], [[{}]], [['x', 1], [2]], new Date(NaN), () => 1,
  Symbol('s'), circle, SpreadsheetApp.getActiveSheet(), SpreadsheetApp.getActiveSheet().getRange('A1'), Utilities.newBlob('x'), { a: circle }]`;

/** Every member with every odd argument, alone and in front of others. */
const CODE = `
  function attack(path, name) {
    const circle = {}; circle.self = circle;
    const odd = ${'ODD'};
    const others = [[], ['A1'], [1, 1], [{}, 'tracker']];
    let calls = 0;
    for (const first of odd) for (const rest of others) {
      const target = eval(path);
      if (typeof target[name] !== 'function') return calls;
      try { target[name](first, ...rest); } catch (error) { String(error); }
      try { target[name](...rest, first); } catch (error) { String(error); }
      calls++;
    }
    return calls;
  }
  function main() {}`.replace('ODD', ODD);

const SKIPPED = new Set(['sleep']);

it.each(Object.entries(SOURCES))('no argument of a script breaks %s', (className, path) => {
  const definition = classes.find(({ name }) => name === className);
  expect(definition).toBeDefined();
  if (definition === undefined) return;
  for (const [name, member] of membersOf(googleTypes(), definition.type)) {
    if (member.kind !== 'method' || SKIPPED.has(name) || !(name in definition.of.prototype)) continue;
    const what = `${className}.${name}`;
    const office = officeWith(CODE);
    let outcome = '';
    try {
      const { error } = office.run('attack', { args: [path, name] });
      outcome = error === undefined ? '' : error.message;
    } catch (error) {
      outcome = `broke down: ${String(error)}`;
    }
    expect.soft([what, outcome]).toEqual([what, '']);
  }
});
