import { describe, expect, it } from 'vitest';
import { fireDueTriggers } from '../../../scripts/host/runs/triggers';
import { EDITOR, evaluate, OWNER, officeWith, resultOf, thrownBy } from '../script-office';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** An office whose `install` makes the trigger, and whose `tick` logs when it ran and as whom. */
function officeWithTrigger(builder: string) {
  const office = officeWith(`
    function install() { ScriptApp.newTrigger('tick').${builder}.create(); }
    function tick(e) { Logger.log(Utilities.formatDate(new Date(), 'Asia/Ho_Chi_Minh', 'dd HH:mm') + ' ' + Session.getActiveUser().getEmail() + ' ' + e.timezone); }`);
  resultOf(office, 'install');
  return office;
}

function moments(office: ReturnType<typeof officeWith>, ms: number) {
  return office.advance(ms).map(({ result }) => result?.log[0]?.text.slice(0, 8));
}

describe('time triggers', () => {
  it.each([
    [
      'everyDays(1).atHour(9).nearMinute(30).inTimezone("Asia/Ho_Chi_Minh")',
      3 * DAY,
      ['10 09:30', '11 09:30', '12 09:30'],
    ],
    ['everyDays(2).atHour(7).nearMinute(0)', 5 * DAY, ['11 07:00', '13 07:00', '15 07:00']],
    ['everyWeeks(1).onWeekDay(ScriptApp.WeekDay.MONDAY).atHour(8).nearMinute(5)', 14 * DAY, ['13 08:05', '20 08:05']],
    ['onWeekDay(ScriptApp.WeekDay.SUNDAY).atHour(8).nearMinute(5)', 7 * DAY, ['12 08:05']],
    ['onMonthDay(12).atHour(6).nearMinute(0)', 40 * DAY, ['12 06:00', '12 06:00']],
    ['everyHours(6)', DAY, ['10 14:00', '10 20:00', '11 02:00', '11 08:00']],
    ['everyMinutes(30)', HOUR, ['10 08:30', '10 09:00']],
    ['after(90000)', DAY, ['10 08:01']],
    ['at(new Date(2025, 9, 11, 12))', 2 * DAY, ['11 12:00']],
    ['atDate(2025, 10, 12)', 5 * DAY, ['12 00:00']],
  ])('%s fire on time', (builder, span, expected) => {
    expect(moments(officeWithTrigger(`timeBased().${builder}`), span)).toEqual(expected);
  });

  it('run as the account that made them, with an event in UTC', () => {
    const office = officeWithTrigger('timeBased().after(1)');
    office.workspace.user = EDITOR;
    expect(office.advance(HOUR)[0]?.result?.log[0]?.text).toBe(`10 08:00 ${OWNER} UTC`);
  });

  it('keep a minute of their hour when none is asked for', () => {
    const [first, second] = moments(officeWithTrigger('timeBased().everyDays(1).atHour(9)'), 2 * DAY);
    expect(first).toMatch(/^10 09:/);
    expect(second?.slice(3)).toBe(first?.slice(3));
  });

  it('fire once after days in which nobody was there', () => {
    const office = officeWithTrigger('timeBased().everyDays(1).atHour(9).nearMinute(0)');
    office.workspace.clock.advance(3 * DAY);
    expect(fireDueTriggers(office.workspace, office.bundle)).toHaveLength(1);
    expect(fireDueTriggers(office.workspace, office.bundle)).toEqual([]);
  });

  it('do nothing for an account that was closed', () => {
    const office = officeWithTrigger('timeBased().everyDays(1).atHour(9)');
    office.workspace.users.get(OWNER).isClosed = true;
    expect(office.advance(DAY).map(({ result }) => result)).toEqual([undefined]);
  });

  it('stop when the trigger time of the day is used up', () => {
    const office = officeWith(`
      function install() { ScriptApp.newTrigger('tick').timeBased().everyHours(1).create(); }
      function tick() { Utilities.sleep(300000); }`);
    resultOf(office, 'install');
    office.workspace.quotas.setLimit('triggerRuntime', 300_000);
    expect(office.advance(2 * HOUR).map(({ result }) => result?.ok)).toEqual([true, undefined]);
  });

  it('may not be more than 20 of one account', () => {
    const body = "for (let i = 0; i < 21; i++) ScriptApp.newTrigger('tick').timeBased().everyHours(1).create();";
    expect(thrownBy(body)).toBe(
      'Exception: This script has too many triggers. Triggers must be deleted from the script before more can be added.',
    );
  });

  it.each([
    ['everyMinutes(7)', 'The value you passed to everyMinutes was invalid. It must be one of 1, 5, 10, 15 or 30.'],
    ['inTimezone("Sao Hoả")', 'Invalid argument: Sao Hoả'],
  ])('refuse %s', (builder, text) => {
    expect(thrownBy(`ScriptApp.newTrigger('tick').timeBased().${builder}`)).toBe(`Exception: ${text}`);
  });

  it('are listed and removed only by their owner', () => {
    const office = officeWith(`
      function install() { ScriptApp.newTrigger('tick').timeBased().everyDays(1).create(); }
      function list() { return ScriptApp.getProjectTriggers().map((t) => [t.getHandlerFunction(), String(t.getEventType()), String(t.getTriggerSource())]); }
      function remove() { for (const trigger of ScriptApp.getProjectTriggers()) ScriptApp.deleteTrigger(trigger); return list(); }`);
    resultOf(office, 'install');
    expect(resultOf(office, 'list')).toEqual([['tick', 'CLOCK', 'CLOCK']]);
    office.workspace.user = EDITOR;
    expect(resultOf(office, 'list')).toEqual([]);
    office.workspace.user = OWNER;
    expect(resultOf(office, 'remove')).toEqual([]);
  });
});

describe('consent', () => {
  const CODE = `
    function ask() { return String(ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL).getAuthorizationStatus()); }
    function main() { ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL); MailApp.getRemainingDailyQuota(); }
    function send() { MailApp.getRemainingDailyQuota(); }`;

  it('is given to all that the manifest asks for unless the person left something out', () => {
    const office = officeWith(CODE);
    expect(resultOf(office, 'ask')).toBe('NOT_REQUIRED');
    office.workspace.users.get(OWNER).granted = ['https://www.googleapis.com/auth/spreadsheets'];
    expect(resultOf(office, 'ask')).toBe('REQUIRED');
    expect(() => resultOf(office)).toThrow(
      'Authorization is required to perform that action. Please run the script again to authorize it.',
    );
    expect(() => resultOf(office, 'send')).toThrow(
      'Specified permissions are not sufficient to call MailApp.getRemainingDailyQuota. Required permissions: https://www.googleapis.com/auth/script.send_mail',
    );
  });

  it.each([
    [
      'ScriptApp.getProjectTriggers()',
      'ScriptApp.getProjectTriggers',
      'https://www.googleapis.com/auth/script.scriptapp',
    ],
    ['Session.getActiveUser()', 'Session.getActiveUser', 'https://www.googleapis.com/auth/userinfo.email'],
    [
      'SpreadsheetApp.getActive().getSheets()',
      'SpreadsheetApp.getActive',
      '(https://www.googleapis.com/auth/spreadsheets.currentonly || https://www.googleapis.com/auth/spreadsheets)',
    ],
    [
      'SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput("x"))',
      'Ui.showSidebar',
      'https://www.googleapis.com/auth/script.container.ui',
    ],
  ])('%s needs its scope in the manifest', (statement, method, scope) => {
    expect(thrownBy(statement, { scopes: [] })).toBe(
      `Exception: Specified permissions are not sufficient to call ${method}. Required permissions: ${scope}`,
    );
  });

  it('is not needed for what asks for none', () => {
    expect(
      evaluate(
        'LockService.getScriptLock().tryLock(0); PropertiesService.getScriptProperties().getKeys(); return Session.getScriptTimeZone();',
        { scopes: [] },
      ),
    ).toBe('Asia/Ho_Chi_Minh');
  });
});

it('a clock trigger says how often', () => {
  expect(thrownBy("ScriptApp.newTrigger('main').timeBased().atHour(5).create()")).toBe(
    'Exception: The recurrence interval on the clock trigger must be specified.',
  );
});
