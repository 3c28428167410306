import { describe, expect, it } from 'vitest';
import { type DigestInput, planDigests } from '../../../src/core/reminders/digests';
import type { LedgerEntry } from '../../../src/core/reminders/ledger/ledger-entry';
import { settleDigests } from '../../../src/core/reminders/settle';
import { formatDay } from '../../../src/core/time/day';
import {
  applyChanges,
  briefly,
  day,
  describeChanges,
  directoryOf,
  entry,
  input,
  issue,
  settings,
  skhcn,
  stc,
  task,
  unit,
} from './fixtures';

const friday = day('10/10/2025');
const dueTuesday = { lastDay: day('14/10/2025') };

function plan(over: Partial<DigestInput> & Pick<DigestInput, 'tasks'>) {
  return planDigests(input({ today: friday, ...over }));
}

describe('who is mailed', () => {
  it.each([
    ['before the last day, the focal person', '14/10/2025', ['dau-moi soon: A@T-3']],
    ['long before it, the focal person', '21/10/2025', ['dau-moi ahead: A@T-7']],
    ['on it, the focal person', '10/10/2025', ['dau-moi today: A@T0']],
    ['a day late, the focal person', '09/10/2025', ['dau-moi overdue: A@T+1']],
    ['three working days late, the leader too', '07/10/2025', ['dau-moi overdue: A@T+1', 'lanh-dao overdue: A@T+3']],
    [
      'seven working days late, the coordinator too, and the focal person again',
      '01/10/2025',
      ['dau-moi overdue: A@T+6', 'lanh-dao overdue: A@T+3', 'tonghop overdue: A@T+7'],
    ],
  ])('%s', (_, lastDay, expected) => {
    const { digests } = plan({ tasks: [task({ code: 'A', lastDay: day(lastDay) }, friday)] });
    expect(digests.map((digest) => briefly(digest).replace('@skhcn.example.vn', ''))).toEqual(expected);
  });

  it('a focal person again every five working days, and a leader every ten, once for each', () => {
    const lastDay = day('14/10/2025');
    let ledger: readonly LedgerEntry[] = [];
    const mailed: string[] = [];
    for (let today = day('14/10/2025'); today <= day('18/11/2025'); today += 1) {
      const result = planDigests(input({ today, tasks: [task({ code: 'A', lastDay }, today)], ledger }));
      for (const { recipient, keys } of result.digests) {
        mailed.push(
          `${formatDay(today).slice(0, 5)} ${recipient.split('@')[0]} ${keys.map((key) => key.split('|')[1])}`,
        );
      }
      const outcomes = new Map(result.digests.map(({ recipient }) => [recipient, 'sent' as const]));
      ledger = applyChanges(applyChanges(ledger, result.ledgerChanges), settleDigests(result.digests, outcomes, today));
    }
    expect(mailed).toEqual([
      '14/10 dau-moi T0',
      '15/10 dau-moi T+1',
      '17/10 lanh-dao T+3',
      '22/10 dau-moi T+6',
      '23/10 tonghop T+7',
      '29/10 dau-moi T+11',
      '31/10 lanh-dao T+13',
      '05/11 dau-moi T+16',
      '06/11 tonghop T+17',
      '12/11 dau-moi T+21',
      '14/11 lanh-dao T+23',
    ]);
    expect(ledger.filter(({ state }) => state === 'skipped').map(({ rung }) => rung)).toEqual(['T-7', 'T-3', 'T-1']);
  });

  it('every doer of what went overdue while nothing ran: a missed repetition is not made up for', () => {
    const today = day('20/11/2025');
    const tasks = [
      task({ code: 'A', lastDay: day('14/10/2025') }, today),
      task({ code: 'B', unit: stc, lastDay: day('19/11/2025') }, today),
    ];
    const sent = entry('A|T-3|2025-10-14|dau-moi@skhcn.example.vn', 'sent', friday);
    const { digests } = plan({ today, tasks, ledger: [sent] });
    expect(digests.map((digest) => briefly(digest))).toEqual([
      'dau-moi@skhcn.example.vn overdue: A@T+26',
      'lanh-dao@skhcn.example.vn overdue: A@T+23',
      'tonghop@skhcn.example.vn overdue: A@T+27',
      'dau-moi@stc.example.vn overdue: B@T+1',
    ]);
  });

  it('the task’s own focal person before the unit’s', () => {
    const own = task({ code: 'A', ...dueTuesday, cells: { contact: '"Nguyễn Văn A" <A@Example.vn>' } }, friday);
    const [digest] = plan({ tasks: [own] }).digests;
    expect([digest?.recipient, digest?.recipientName]).toEqual(['a@example.vn', 'Nguyễn Văn A']);
  });

  it('everyone that a cell lists, a shared mailbox once', () => {
    const contact = 'b@example.vn; a@example.vn, "Nguyễn Văn A" <a@example.vn>';
    const tasks = ['A', 'B'].map((code) => task({ code, ...dueTuesday, cells: { contact } }, friday));
    expect(plan({ tasks }).digests.map(briefly)).toEqual([
      'a@example.vn soon: A@T-3 B@T-3',
      'b@example.vn soon: A@T-3 B@T-3',
    ]);
  });

  it('the coordinating unit’s mailbox when the setting is blank', () => {
    const tasks = [task({ code: 'A', unit: stc, lastDay: day('01/10/2025') }, friday)];
    const { digests } = plan({ tasks, settings: { ...settings, coordinatorEmails: '' } });
    expect(digests.map(briefly)).toContain('dau-moi@skhcn.example.vn overdue: A@T+7');
  });

  it('one person once, over units and audiences, the latest task first and units in protocol order', () => {
    const shared = { contactEmails: 'chung@example.vn', leaderEmails: 'chung@example.vn' };
    const one = unit('B1', { ...shared, order: 5 });
    const two = unit('B2', { ...shared, order: 4 });
    const tasks = [
      task({ code: 'SOON', unit: one, ...dueTuesday }, friday),
      task({ code: 'LATE', unit: one, lastDay: day('07/10/2025') }, friday),
      task({ code: 'LATER', unit: two, lastDay: day('09/10/2025') }, friday),
    ];
    const { digests } = plan({ tasks, directory: directoryOf([one, two]) });
    expect(digests.map(briefly)).toEqual(['chung@example.vn overdue: LATER@T+1 / LATE@T+1; soon: SOON@T-3']);
    expect(digests[0]?.audiences).toEqual(['contact', 'leader']);
  });

  it('not a unit that takes no reminders, but the coordinating unit about it', () => {
    const quiet = unit('Q', { wantsReminders: false });
    const tasks = ['14/10/2025', '07/10/2025', '01/10/2025'].map((lastDay, at) =>
      task({ code: `Q${at}`, unit: quiet, lastDay: day(lastDay), cells: { contact: 'x@example.vn' } }, friday),
    );
    const { digests, ledgerChanges } = plan({ tasks, directory: directoryOf([quiet]) });
    expect(digests.map(briefly)).toEqual(['tonghop@skhcn.example.vn overdue: Q2@T+7']);
    expect(describeChanges(ledgerChanges)).toEqual(['+ Q2|T+7|2025-10-01|tonghop@skhcn.example.vn claimed']);
  });
});

describe('what is not mailed', () => {
  it.each([
    ['a done task', { progress: 'done', hasEvidence: true, doneOn: friday }],
    ['a cancelled task', { progress: 'cancelled', hasEvidence: true }],
    ['a suspended task', { progress: 'suspended', hasEvidence: true }],
    ['a regular task, even with a date', { regular: true }],
    ['a task without a deadline', { lastDay: undefined }],
  ] as const)('%s', (_, sketch) => {
    const { digests, ledgerChanges } = plan({ tasks: [task({ code: 'A', ...dueTuesday, ...sketch }, friday)] });
    expect([digests, describeChanges(ledgerChanges)]).toEqual([[], []]);
  });

  it('a task that claims to be done is mailed, with what its claim lacks', () => {
    const [digest] = plan({ tasks: [task({ code: 'A', ...dueTuesday, progress: 'done' }, friday)] }).digests;
    expect(digest?.sections[0]?.groups[0]?.items[0]?.matter.missing).toEqual(['doneOn', 'evidence']);
  });

  it.each(['V03', 'V04', 'V07', 'V08', 'V09', 'V10', 'V17', 'V18', 'V51', 'V52'])('a row with %s', (rule) => {
    const kept = task({ code: 'A', ...dueTuesday, rowNumber: 9 }, friday);
    const next = task({ code: 'B', ...dueTuesday, rowNumber: 10 }, friday);
    const { digests } = plan({ tasks: [kept, next], issues: [issue(rule, kept)] });
    expect(digests.map(briefly)).toEqual(['dau-moi@skhcn.example.vn soon: B@T-3']);
  });

  it.each(['V30', 'V36', 'V27', 'R1'])('yet a row with %s is mailed', (rule) => {
    const tasks = [task({ code: 'A', ...dueTuesday }, friday)];
    expect(plan({ tasks, issues: tasks.map((one) => issue(rule, one)) }).digests).toHaveLength(1);
  });

  it('a row that a trial rule found is mailed, unless it may be secret', () => {
    const tasks = [task({ code: 'A', ...dueTuesday }, friday)];
    const lengthWith = (rule: string) =>
      plan({ tasks, issues: tasks.map((one) => issue(rule, one, 'beta')) }).digests.length;
    expect([lengthWith('V04'), lengthWith('V52')]).toEqual([1, 0]);
  });

  it('a secret text does not leave even when its rule is switched off', () => {
    const tasks = [task({ code: 'A', ...dueTuesday, title: 'Triển khai Kế hoạch (TUYỆT MẬT) số 5' }, friday)];
    expect(plan({ tasks }).digests).toEqual([]);
  });

  it.each(['11/10/2025', '12/10/2025', '02/01/2026', '17/02/2026', '02/05/2025'])(
    'anything on %s, a day off',
    (off) => {
      const today = day(off);
      const ledger = [entry('A|T-3|2025-10-14|x@example.vn', 'claimed', friday)];
      const result = planDigests(input({ today, tasks: [task({ code: 'A', lastDay: today }, today)], ledger }));
      expect([result.isWorkingDay, result.digests, describeChanges(result.ledgerChanges)]).toEqual([false, [], []]);
    },
  );

  it('a row without a code, which is named', () => {
    const uncoded = task({ code: '', ...dueTuesday }, friday);
    const result = plan({ tasks: [uncoded] });
    expect([result.digests, result.uncoded]).toEqual([[], [uncoded]]);
  });
});

describe('what else a digest holds', () => {
  it('reports that a unit still owes, on the same ladder', () => {
    const duties = [
      { code: 'BC-2025-10-STC', title: 'Báo cáo tháng 10', unit: stc, lastDay: day('14/10/2025'), place: undefined },
    ];
    const result = plan({ tasks: [task({ code: 'A', unit: stc, ...dueTuesday }, friday)], duties });
    expect(result.digests.map(briefly)).toEqual(['dau-moi@stc.example.vn soon: A@T-3 BC-2025-10-STC@T-3']);
  });

  it('marks a last day that is a day off', () => {
    const [digest] = plan({ tasks: [task({ code: 'A', lastDay: day('12/10/2025') }, friday)] }).digests;
    expect(digest?.sections[0]?.groups[0]?.items[0]).toMatchObject({ isDayOff: true, daysLeft: 2, rung: 'T0' });
  });

  it('follows a document’s own ladder', () => {
    const tasks = [
      task({ code: 'A', ...dueTuesday, ladder: 'T-10 → lãnh đạo đơn vị (ngày lịch)' }, friday),
      task({ code: 'B', ...dueTuesday }, friday),
    ];
    expect(plan({ tasks }).digests.map(briefly)).toEqual([
      'dau-moi@skhcn.example.vn soon: B@T-3',
      'lanh-dao@skhcn.example.vn soon: A@T-10',
    ]);
  });
});

it('plans 5,000 open tasks of 300 people without trouble', () => {
  const units = Array.from({ length: 300 }, (_, at) => unit(`U${at}`, { order: at }));
  const tasks = Array.from({ length: 5000 }, (_, at) => {
    const own = units[at % units.length] ?? skhcn;
    return task({ code: `C${at}`, unit: own, lastDay: friday + (at % 40) - 20, rowNumber: at + 2 }, friday);
  });
  const { digests } = planDigests(input({ today: friday, tasks, directory: directoryOf(units), remainingQuota: 1500 }));
  const rungs = digests.flatMap(({ keys }) => keys);
  expect(new Set(rungs).size).toBe(rungs.length);
  expect(digests.length).toBeGreaterThan(300);
});
