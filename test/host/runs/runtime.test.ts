import { describe, expect, it } from 'vitest';
import { createBundle } from '../../../scripts/host/bundle';
import { runFunction } from '../../../scripts/host/runs/runtime';
import { EDITOR, officeWith, resultOf } from '../script-office';

const MINUTE = 60_000;

describe('a project', () => {
  it.each([
    ['class A { #x = 1; }', 'Code.js is no ECMAScript 2021 script'],
    ['class A { static x = 1; }', 'Code.js is no ECMAScript 2021 script'],
    ['import "./other";', 'Code.js is no ECMAScript 2021 script'],
    ['function main( {', 'Code.js is no ECMAScript 2021 script'],
  ])('with %j is refused, as Google would', (code, text) => {
    expect(() =>
      createBundle(
        new Map([
          ['appsscript.json', '{}'],
          ['Code.js', code],
        ]),
      ),
    ).toThrow(text);
  });

  it.each([
    [new Map([['Code.js', '']]), 'has no appsscript.json'],
    [new Map([['appsscript.json', '{}']]), 'has no code'],
    [
      new Map([
        ['appsscript.json', '{'],
        ['Code.js', ''],
      ]),
      'appsscript.json is no JSON',
    ],
  ])('that is not whole is refused', (files, text) => {
    expect(() => createBundle(files)).toThrow(text);
  });

  it('finds functions however they are made', () => {
    const office = officeWith(`
      function plain() { return 1; } var assigned = function () { return 2; }; const arrow = () => 3;
      const room = { five: 5, method() { return this.five; } };`);
    const names = ['plain', 'assigned', 'arrow', 'room.method'];
    expect(names.map((name) => resultOf(office, name))).toEqual([1, 2, 3, 5]);
  });

  it.each(['missing', 'room.missing', '1 + 1', 'toString()'])('says when there is no function %s', (name) => {
    const { ok, error } = officeWith('const room = {};').run(name);
    expect([ok, error?.message]).toEqual([false, `Script function not found: ${name}`]);
  });

  it('may not use services while it loads in a mode that does not allow them', () => {
    const office = officeWith('const left = MailApp.getRemainingDailyQuota(); function main() { return 1; }');
    expect(office.run('main', { mode: 'LIMITED' }).error?.message).toContain(
      'You do not have permission to call MailApp.getRemainingDailyQuota',
    );
    expect(office.run('main').value).toBe(1);
  });

  it('is given plain arguments of its own realm', () => {
    const office = officeWith('function main(a, b) { return [a instanceof Array, b instanceof Object, a, b]; }');
    expect(office.run('main', { args: [[1], { x: [2] }] }).value).toEqual([true, true, [1], { x: [2] }]);
  });
});

describe('the clock of a script', () => {
  it('counts whole milliseconds, however finely calls are priced', () => {
    const office = officeWith('function main() { Utilities.sleep(1); return [Date.now(), new Date().getTime()]; }');
    office.workspace.clock.advance(0.4);
    const times = resultOf(office) as readonly number[];
    expect(times.filter((time) => !Number.isInteger(time))).toEqual([]);
  });
});

describe('what a script throws', () => {
  it.each([
    ['throw new RangeError("quá")', 'RangeError', 'quá'],
    ['throw "chỉ là chữ"', 'Error', 'chỉ là chữ'],
    ['throw null', 'Error', 'null'],
    ['missing.x', 'ReferenceError', 'missing is not defined'],
    ['throw { name: "Lạ", message: "kiểu" }', 'Lạ', 'kiểu'],
  ])('%s is in the result', (statement, name, message) => {
    const { ok, ended, error } = officeWith(`function main() { ${statement}; }`).run('main');
    expect({ ok, ended, error }).toEqual({
      ok: false,
      ended: 'threw',
      error: expect.objectContaining({ name, message }),
    });
  });
});

/** Goes on after every failure, where Google would have ended it. */
const STUBBORN = `
  function main() {
    const sheet = SpreadsheetApp.getActive().getSheetByName('Một');
    for (let i = 1; i <= 9; i++) {
      try { sheet.getRange(i, 1).setValue(i); }
      catch (error) { try { sheet.getRange(i, 2).setValue('catch'); } catch (again) { /* the next row all the same */ } }
      finally { try { console.log('finally ' + i); } catch (again) { /* the next row all the same */ } }
    }
    return 'ended by itself';
  }`;

describe('faults', () => {
  it('fail one call, with the text of its service, and only that one', () => {
    const office = officeWith(STUBBORN);
    office.workspace.failAt(6);
    expect(resultOf(office)).toBe('ended by itself');
    expect(office.values('Một!A1:B3')).toEqual([
      [1, null],
      [null, 'catch'],
      [3, null],
    ]);
    expect(resultOf(office)).toBe('ended by itself');
    expect(office.values('Một!A2')).toEqual([[2]]);
  });

  it.each([
    [
      "SpreadsheetApp.getActive().getSheetByName('Một')",
      'Service Spreadsheets failed while accessing document with id tracker.',
    ],
    [
      "Sheets.Spreadsheets.get('tracker')",
      'API call to sheets.spreadsheets.get failed with error: The service is currently unavailable.',
    ],
    ["UrlFetchApp.fetch('https://sheets.googleapis.com/')", 'Address unavailable: https://www.googleapis.com'],
    [
      'LockService.getScriptLock().tryLock(0)',
      "We're sorry, a server error occurred. Please wait a bit and try again.",
    ],
    [
      'PropertiesService.getScriptProperties().getKeys()',
      "We're sorry, a server error occurred. Please wait a bit and try again.",
    ],
    ['MailApp.getRemainingDailyQuota()', "We're sorry, a server error occurred. Please wait a bit and try again."],
  ])('of %s sound like it', (statement, text) => {
    const office = officeWith(`function main() { ${statement}; }`);
    office.workspace.failAt(office.run('main').allCalls);
    expect(office.run('main').error?.message).toBe(text);
  });

  it('may strike after the call has done its work', () => {
    const office = officeWith("function main() { MailApp.sendEmail('a@x.example', 's', 'b'); }");
    office.workspace.failAt(1, 'after');
    expect(office.run('main').ok).toBe(false);
    expect(office.mails).toHaveLength(1);
  });

  it('end an execution so that neither catch nor finally has an effect any more', () => {
    const office = officeWith(STUBBORN);
    office.workspace.killAt(6);
    const { ok, ended, error, log, value } = office.run('main');
    expect({ ok, ended, message: error?.message, value }).toEqual({
      ok: false,
      ended: 'killed',
      message: 'Exceeded maximum execution time',
      value: 'ended by itself',
    });
    expect(log.map(({ text }) => text)).toEqual(['finally 1']);
    expect(
      office
        .values('Một!A1:B9')
        .flat()
        .filter((cell) => cell !== null),
    ).toEqual([1]);
  });

  it('strike whichever execution makes the call', () => {
    const office = officeWith(
      `${STUBBORN} function other() { SpreadsheetApp.getActive().getSheetByName('Hai').getRange('A1').setValue('x'); }`,
    );
    office.workspace.killAt(8);
    let inner: string | undefined;
    office.workspace.beforeCall(5, () => {
      inner = office.run('other').ended;
    });
    expect(office.run('main').ended).toBe('done');
    expect(inner).toBe('killed');
  });
});

describe('time', () => {
  it('ends an execution after six minutes of sleeping', () => {
    const office = officeWith(
      'function main() { for (let i = 0; i < 10; i++) { try { Utilities.sleep(100000); } catch (timeOut) { /* it must end all the same */ } } }',
    );
    const start = office.workspace.clock.now();
    expect(office.run('main').ended).toBe('timedOut');
    expect(office.workspace.clock.now() - start).toBe(400_000);
  });

  it('passes with every priced call when the workspace is told so', () => {
    const code =
      "function main() { for (let i = 0; i < 1300; i++) Sheets.Spreadsheets.get('tracker', { fields: 'spreadsheetId' }); }";
    const slow = officeWith(code, { latency: 'typical' });
    slow.workspace.minuteQuota.setLimit(10_000);
    const start = slow.workspace.clock.now();
    const result = slow.run('main');
    expect(result.ended).toBe('timedOut');
    expect(slow.workspace.clock.now() - start).toBeLessThan(6 * MINUTE + 400);
    const still = officeWith(code);
    still.workspace.minuteQuota.setLimit(10_000);
    expect(still.run('main').ok).toBe(true);
    expect(still.workspace.clock.now()).toBe(start);
  });

  it('gives a simple trigger thirty seconds', () => {
    const office = officeWith(
      "function onEdit() { Utilities.sleep(30001); SpreadsheetApp.getActiveSheet().getRange('B1').setValue('muộn'); }",
    );
    expect(office.edit('Một!A1', [['x']]).onEdit?.ended).toBe('timedOut');
    expect(office.values('Một!B1')).toEqual([[null]]);
  });
});

describe('auth modes', () => {
  const CODE = (statement: string) =>
    `function onEdit() { try { ${statement}; } catch (error) { SpreadsheetApp.getActiveSheet().getRange('Z1').setValue(error.message); } }`;
  const refusal = (method: string, scope: string) =>
    `You do not have permission to call ${method}. Required permissions: https://www.googleapis.com/auth/${scope}`;

  it.each([
    ["MailApp.sendEmail('a@x.example', 's', 'b')", refusal('MailApp.sendEmail', 'script.send_mail')],
    ["UrlFetchApp.fetch('https://sheets.googleapis.com/')", refusal('UrlFetchApp.fetch', 'script.external_request')],
    ['ScriptApp.getProjectTriggers()', refusal('ScriptApp.getProjectTriggers', 'script.scriptapp')],
    ["SpreadsheetApp.openById('tracker')", refusal('SpreadsheetApp.openById', 'spreadsheets')],
    [
      "SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(''))",
      refusal('Ui.showSidebar', 'script.container.ui'),
    ],
    [
      "Sheets.Spreadsheets.get('tracker')",
      expect.stringContaining('Request is missing required authentication credential'),
    ],
  ])('keep %s out of a simple trigger', (statement, text) => {
    const office = officeWith(CODE(statement));
    office.edit('Một!A1', [['x']]);
    expect(office.values('Một!Z1')).toEqual([[text]]);
  });

  it('let a simple trigger write to its own file, keep properties, take locks and show toasts, without consent', () => {
    const office = officeWith(
      CODE(`
      LockService.getDocumentLock().tryLock(0); PropertiesService.getDocumentProperties().setProperty('a', 'b');
      SpreadsheetApp.getActive().toast('xong'); SpreadsheetApp.getActiveSheet().getRange('Z1').setValue('[' + Session.getActiveUser().getEmail() + ']')`),
      { scopes: [] },
    );
    expect(office.edit('Một!A1', [['x']]).onEdit?.ok).toBe(true);
    expect(office.values('Một!Z1')).toEqual([['[]']]);
    expect(office.messages).toEqual(['xong']);
  });

  it('let an add-on that is not enabled in the file add menus and nothing more', () => {
    const office = officeWith(`
      function menu() { SpreadsheetApp.getUi().createAddonMenu().addItem('a', 'b').addToUi(); }
      function read() { SpreadsheetApp.getActive().getSheets(); }
      function keep() { PropertiesService.getScriptProperties().getKeys(); }`);
    const outcome = ['menu', 'read', 'keep'].map((name) => office.run(name, { mode: 'NONE' }).ok);
    expect(outcome).toEqual([true, false, false]);
  });
});

describe('the host', () => {
  it('reads a compiled project from a folder once', () => {
    const office = officeWith('function main() {}');
    expect(() => runFunction(office.workspace, 'nowhere', 'main')).toThrow(/There is no folder .*nowhere/);
  });

  it('runs as any account', () => {
    const office = officeWith('function main() { return Session.getActiveUser().getEmail(); }');
    expect(office.run('main', { user: EDITOR }).value).toBe(EDITOR);
  });
});
