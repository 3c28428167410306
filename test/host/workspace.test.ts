import { describe, expect, it } from 'vitest';
import { createWorkspace } from '../../scripts/host/workspace';
import { officeWith, resultOf } from './script-office';

describe('a workspace', () => {
  it('goes on from its state in a later run', () => {
    const code = `
      function main() {
        ScriptApp.newTrigger('tick').timeBased().everyDays(1).atHour(9).nearMinute(0).create();
        PropertiesService.getScriptProperties().setProperty('a', 'b'); CacheService.getScriptCache().put('c', 'd', 21600);
        MailApp.sendEmail('x@x.example', 's', 'b'); return Utilities.getUuid();
      }
      function read() { return [PropertiesService.getScriptProperties().getProperty('a'), CacheService.getScriptCache().get('c'), MailApp.getRemainingDailyQuota(), Utilities.getUuid()]; }
      function tick() {}`;
    const first = officeWith(code);
    const uuid = resultOf(first);
    const state = JSON.parse(JSON.stringify(first.workspace.toState())) as ReturnType<typeof first.workspace.toState>;
    const second = officeWith(code, { state, now: '2025-10-10T08:30:00+07:00' });
    expect(resultOf(second, 'read')).toEqual(['b', 'd', 1499, expect.not.stringMatching(String(uuid))]);
    expect(second.advanceTo('2025-10-10T09:00:00+07:00').map(({ trigger }) => trigger.functionName)).toEqual(['tick']);
  });

  it('refuses a clock that is no moment and a spreadsheet that is not there', () => {
    const { drive } = officeWith('').workspace;
    expect(() => createWorkspace({ drive, openId: 'tracker', now: 'mai' })).toThrow('not a moment: mai');
    expect(() => createWorkspace({ drive, openId: 'khong' })).toThrow('the drive has no spreadsheet khong');
  });

  it('does the same in equal runs', () => {
    const run = () =>
      officeWith(
        "function main() { ScriptApp.newTrigger('t').timeBased().everyDays(1).create(); return [Utilities.getUuid(), ScriptApp.getProjectTriggers()[0].getUniqueId()]; }",
      ).run('main').value;
    expect(run()).toEqual(run());
  });

  it('reads cells for a story', () => {
    const office = officeWith(
      "function main() { SpreadsheetApp.getActive().getSheetByName('Hai').getRange('A1:B2').setValues([['14/10/2025', ''], [1, true]]); }",
    );
    resultOf(office);
    expect(office.values('Hai')).toEqual([
      [45944, null],
      [1, true],
    ]);
    expect(office.texts('Hai')).toEqual([
      ['14/10/2025', ''],
      ['1', 'TRUE'],
    ]);
    expect(() => office.values('Ba')).toThrow('there is no range Ba in tracker');
  });
});
