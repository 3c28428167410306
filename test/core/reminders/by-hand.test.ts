import { describe, expect, it } from 'vitest';
import { planAdHoc, planResend } from '../../../src/core/reminders/by-hand';
import { settleDigests } from '../../../src/core/reminders/settle';
import { applyChanges, day, describeChanges, directoryOf, entry, input, issue, task, unit } from './fixtures';

const friday = day('10/10/2025');
const lastDay = day('14/10/2025');

describe('a mail by hand', () => {
  const quiet = unit('Q', { wantsReminders: false });
  const bare = unit('B', { contactEmails: '' });
  const tasks = [
    task({ code: 'OPEN', lastDay, rowNumber: 2 }, friday),
    task({ code: 'UNDATED', rowNumber: 3 }, friday),
    task({ code: 'DONE', lastDay, progress: 'done', hasEvidence: true, doneOn: friday, rowNumber: 4 }, friday),
    task({ code: 'SECRET', lastDay, rowNumber: 5 }, friday),
    task({ code: 'QUIET', lastDay, unit: quiet }, friday),
    task({ code: 'BARE', lastDay, unit: bare }, friday),
    task({ code: '', lastDay, rowNumber: 6 }, friday),
  ];
  const secret = tasks[3];
  const issues = secret === undefined ? [] : [issue('V52', secret)];
  const asked = input({ today: friday, tasks, issues, directory: directoryOf([quiet, bare]) });

  it('goes to the focal persons of the tasks that someone must still act on, and says what was left out', () => {
    const { digests, leftOut } = planAdHoc(tasks, asked);
    expect(digests.map(({ recipient, itemCount, purpose }) => [recipient, itemCount, purpose])).toEqual([
      ['dau-moi@skhcn.example.vn', 2, 'adHoc'],
    ]);
    expect(leftOut.map(({ subject, reason }) => `${subject.code} ${reason}`)).toEqual([
      'DONE closed',
      'SECRET keptBack',
      'QUIET optedOut',
      'BARE noAddress',
      ' noCode',
    ]);
  });

  it('says of a task without a deadline that it has none', () => {
    const [digest] = planAdHoc(tasks, asked).digests;
    expect(digest?.sections.map(({ kind, count }) => `${kind} ${count}`)).toEqual(['soon 1', 'undated 1']);
    expect([digest?.urgency, digest?.keys]).toEqual([
      -4,
      ['OPEN|DDN|2025-10-10|dau-moi@skhcn.example.vn', 'UNDATED|DDN|2025-10-10|dau-moi@skhcn.example.vn'],
    ]);
  });

  it('goes once a day for each task', () => {
    const ledger = applyChanges([], planAdHoc(tasks, asked).ledgerChanges);
    expect(planAdHoc(tasks, { ...asked, ledger }).leftOut.filter(({ reason }) => reason === 'urgedToday')).toHaveLength(
      2,
    );
  });

  it('writes nothing down for those whom the quota leaves out', () => {
    const result = planAdHoc(tasks, { ...asked, remainingQuota: 0 });
    expect([result.digests, result.withoutQuota, describeChanges(result.ledgerChanges)]).toEqual([
      [],
      ['dau-moi@skhcn.example.vn'],
      [],
    ]);
  });

  it('may go on a day off, and says that it is one', () => {
    const sunday = day('12/10/2025');
    const own = [task({ code: 'A', lastDay }, sunday)];
    const result = planAdHoc(own, input({ today: sunday, tasks: own }));
    expect([result.isWorkingDay, result.digests.length]).toEqual([false, 1]);
  });
});

describe('resending what a person ticked', () => {
  const tasks = [
    task({ code: 'A', lastDay }, friday),
    task({ code: 'D', lastDay, progress: 'done', hasEvidence: true, doneOn: friday }, friday),
  ];
  const row = (code: string, rung: string) => `${code}|${rung}|2025-10-14|dau-moi@skhcn.example.vn`;
  const ledger = [
    entry(row('A', 'T-3'), 'unconfirmed', day('09/10/2025')),
    entry(row('A', 'T-7'), 'sent', day('03/10/2025')),
    entry('A|T-3|2025-10-14|ai đó', 'failed', day('09/10/2025')),
    entry(row('D', 'T-3'), 'unconfirmed', day('09/10/2025')),
    entry(row('GONE', 'T-3'), 'failed', day('09/10/2025')),
  ];
  const ticked = [
    row('A', 'T-3'),
    row('A', 'T-7'),
    'A|T-3|2025-10-14|ai đó',
    row('D', 'T-3'),
    row('GONE', 'T-3'),
    'no key',
  ];
  const result = planResend(ticked, input({ today: friday, tasks, ledger }));

  it('mails again what is of unknown or failed outcome, under the same key', () => {
    expect(result.digests.map(({ recipient, keys }) => [recipient, keys])).toEqual([
      ['dau-moi@skhcn.example.vn', [row('A', 'T-3')]],
    ]);
    expect(describeChanges(result.ledgerChanges)).toEqual([`~ ${row('A', 'T-3')} claimed`]);
  });

  it('says why the others stay', () => {
    expect(result.leftOut.map(({ reason }) => reason)).toEqual([
      'notOpenToResend',
      'badAddress',
      'closed',
      'taskGone',
      'notOpenToResend',
    ]);
  });

  it.each([
    ['the focal person, by the step', 'T-3', 'dau-moi@skhcn.example.vn', 'contact'],
    ['the leader, though the focal person’s steps repeat', 'T+3', 'lanh-dao@skhcn.example.vn', 'leader'],
    ['a leader who is no longer one', 'T+3', 'cuu-lanh-dao@skhcn.example.vn', 'leader'],
    ['the focal person, where it was no step', 'DDN', 'dau-moi@skhcn.example.vn', 'contact'],
    ['the coordinating unit', 'T+7', 'tonghop@skhcn.example.vn', 'coordinator'],
  ])('addresses each as it was written to: %s', (_, rung, recipient, audience) => {
    const key = `A|${rung}|2025-10-14|${recipient}`;
    const found = planResend([key], input({ today: friday, tasks, ledger: [entry(key, 'failed', friday)] }));
    expect(found.digests.map(({ recipient: to, audiences }) => [to, audiences])).toEqual([[recipient, [audience]]]);
  });

  it('tells by the address as whom, where two have a step of one name', () => {
    const document = 'T-3 → đầu mối | T-3 → lãnh đạo đơn vị';
    const own = [task({ code: 'A', lastDay, ladder: document }, friday)];
    const as = (recipient: string) => {
      const key = `A|T-3|2025-10-14|${recipient}`;
      return planResend([key], input({ today: friday, tasks: own, ledger: [entry(key, 'failed', friday)] })).digests[0]
        ?.audiences;
    };
    expect([as('lanh-dao@skhcn.example.vn'), as('dau-moi@skhcn.example.vn'), as('ai@skhcn.example.vn')]).toEqual([
      ['leader'],
      ['contact'],
      ['contact'],
    ]);
  });

  it('mails again about a report that is still owed', () => {
    const duty = { code: 'BC-1', title: 'Báo cáo tháng 10', unit: unit('Q'), lastDay, place: undefined };
    const key = 'BC-1|T-3|2025-10-14|dau-moi@q.example.vn';
    const again = input({ today: friday, tasks, ledger: [entry(key, 'failed', friday)], duties: [duty] });
    expect(planResend([key, key], again).digests.map(({ keys, itemCount }) => [keys, itemCount])).toEqual([[[key], 1]]);
    const none = planResend([key], { ...again, duties: [] });
    expect(none.leftOut).toEqual([{ subject: key, reason: 'taskGone' }]);
  });

  it('notes at the row that it was resent', () => {
    const outcomes = new Map([['dau-moi@skhcn.example.vn', 'sent' as const]]);
    expect(settleDigests(result.digests, outcomes, friday).updates[0]).toMatchObject({
      state: 'sent',
      note: { kind: 'resent' },
    });
  });
});
