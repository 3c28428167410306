import { describe, expect, it } from 'vitest';
import type { Digest } from '../../../src/core/reminders/digest';
import { type DigestInput, planDigests } from '../../../src/core/reminders/digests';
import { settleDigests } from '../../../src/core/reminders/settle';
import {
  applyChanges,
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

function briefly(digest: Digest): string {
  const sections = digest.sections.map(({ kind, groups }) => {
    const codes = groups.map((group) => group.items.map(({ matter, rung }) => `${matter.code}@${rung}`).join(' '));
    return `${kind}: ${codes.join(' / ')}`;
  });
  return `${digest.recipient} ${sections.join('; ')}`;
}

function plan(over: Partial<DigestInput> & Pick<DigestInput, 'tasks'>) {
  return planDigests(input({ today: friday, ...over }));
}

describe('who is mailed', () => {
  it.each([
    ['before the last day, the focal person', '14/10/2025', 'dau-moi@skhcn.example.vn soon: A@T-3'],
    ['on it, the focal person', '10/10/2025', 'dau-moi@skhcn.example.vn today: A@T0'],
    ['a day late, the focal person', '09/10/2025', 'dau-moi@skhcn.example.vn overdue: A@T+1'],
    ['three working days late, the leader', '07/10/2025', 'lanh-dao@skhcn.example.vn overdue: A@T+3'],
    ['seven working days late, the coordinator', '01/10/2025', 'tonghop@skhcn.example.vn overdue: A@T+7'],
  ])('%s', (_, lastDay, expected) => {
    const { digests } = plan({ tasks: [task({ code: 'A', lastDay: day(lastDay) }, friday)] });
    expect(digests.map(briefly)).toEqual([expected]);
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
    expect(digests.map(briefly)).toEqual(['dau-moi@skhcn.example.vn overdue: A@T+7']);
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
    expect(digests.map(briefly)).toEqual(['chung@example.vn overdue: LATER@T+1 / LATE@T+3; soon: SOON@T-3']);
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

describe('once only', () => {
  const tasks = [task({ code: 'A', ...dueTuesday }, friday)];
  const key = 'A|T-3|2025-10-14|dau-moi@skhcn.example.vn';

  it('claims the current rung and notes the ones passed', () => {
    expect(describeChanges(plan({ tasks }).ledgerChanges)).toEqual([
      '+ A|T-3|2025-10-14|dau-moi@skhcn.example.vn claimed',
      '+ A|T-7|2025-10-14|dau-moi@skhcn.example.vn skipped',
    ]);
  });

  it('changes nothing when run again on the same day', () => {
    const first = plan({ tasks });
    const claimed = applyChanges([], first.ledgerChanges);
    const outcomes = new Map(first.digests.map(({ recipient }) => [recipient, 'sent' as const]));
    const ledger = applyChanges(claimed, settleDigests(first.digests, outcomes, friday));
    const again = plan({ tasks, ledger });
    expect([again.digests, describeChanges(again.ledgerChanges)]).toEqual([[], []]);
  });

  it.each(['sent', 'unconfirmed', 'failed'] as const)('does not repeat a rung that is %s', (state) => {
    const { digests } = plan({ tasks, ledger: [entry(key, state, day('09/10/2025'))] });
    expect(digests).toEqual([]);
  });

  it.each(['waiting', 'skipped'] as const)('sends a rung that is %s and never went', (state) => {
    const { digests, ledgerChanges } = plan({ tasks, ledger: [entry(key, state, day('09/10/2025'))] });
    expect(digests.map(briefly)).toEqual(['dau-moi@skhcn.example.vn soon: A@T-3']);
    expect(describeChanges(ledgerChanges)).toEqual([`~ ${key} claimed`]);
  });

  it('marks a claim of an earlier run as unconfirmed, keeps its day, and does not resend it', () => {
    const { digests, ledgerChanges, unconfirmed } = plan({ tasks, ledger: [entry(key, 'claimed', day('09/10/2025'))] });
    expect(digests).toEqual([]);
    expect(ledgerChanges.updates).toEqual([
      { key, state: 'unconfirmed', day: day('09/10/2025'), note: { kind: 'notConfirmed' } },
    ]);
    expect(unconfirmed.map(({ code }) => code)).toEqual(['A']);
  });

  it('of two rows with one key believes the one that forbids', () => {
    const ledger = [entry(key, 'waiting', day('09/10/2025')), entry(key, 'sent', day('08/10/2025'))];
    expect(plan({ tasks, ledger }).digests).toEqual([]);
  });

  it('sends to a new focal person what the former one had', () => {
    const moved = [task({ code: 'A', ...dueTuesday, cells: { contact: 'moi@example.vn' } }, friday)];
    const { digests, ledgerChanges } = plan({ tasks: moved, ledger: [entry(key, 'sent', day('09/10/2025'))] });
    expect(digests.map(briefly)).toEqual(['moi@example.vn soon: A@T-3']);
    expect(describeChanges(ledgerChanges)).toEqual(['+ A|T-3|2025-10-14|moi@example.vn claimed']);
  });

  it('holds back a second mail to one address on one day', () => {
    const more = [...tasks, task({ code: 'B', ...dueTuesday }, friday)];
    const result = plan({ tasks: more, ledger: [entry(key, 'sent', friday)] });
    expect([result.digests, result.waiting]).toEqual([
      [],
      [{ recipient: 'dau-moi@skhcn.example.vn', lineCount: 1, reason: 'mailedToday' }],
    ]);
    const monday = planDigests(input({ today: day('13/10/2025'), tasks: more, ledger: [entry(key, 'sent', friday)] }));
    expect(monday.digests.map(briefly)).toEqual(['dau-moi@skhcn.example.vn soon: A@T-1 B@T-1']);
  });

  it('never goes back to a lower rung when a new holiday turns the count back', () => {
    const ledger = [entry('A|T-1|2025-10-14|dau-moi@skhcn.example.vn', 'sent', day('09/10/2025'))];
    expect(plan({ tasks, ledger }).digests).toEqual([]);
  });
});

describe('after missed days', () => {
  it('each person gets the current rung, and the missed ones are written down', () => {
    const ledger = [entry('A|T-7|2025-10-14|dau-moi@skhcn.example.vn', 'sent', day('03/10/2025'))];
    const today = day('16/10/2025');
    const result = planDigests(input({ today, tasks: [task({ code: 'A', ...dueTuesday }, today)], ledger }));
    expect(describeChanges(result.ledgerChanges)).toEqual([
      '+ A|T+1|2025-10-14|dau-moi@skhcn.example.vn claimed',
      '+ A|T-1|2025-10-14|dau-moi@skhcn.example.vn skipped',
      '+ A|T-3|2025-10-14|dau-moi@skhcn.example.vn skipped',
      '+ A|T0|2025-10-14|dau-moi@skhcn.example.vn skipped',
    ]);
  });

  it('a rung that waited and was overtaken is dropped', () => {
    const ledger = [entry('A|T-3|2025-10-14|dau-moi@skhcn.example.vn', 'waiting', friday)];
    const today = day('14/10/2025');
    const result = planDigests(input({ today, tasks: [task({ code: 'A', ...dueTuesday }, today)], ledger }));
    expect(describeChanges(result.ledgerChanges)).toContain('~ A|T-3|2025-10-14|dau-moi@skhcn.example.vn skipped');
  });
});

describe('an extension', () => {
  const sent = [entry('A|T+1|2025-10-09|dau-moi@skhcn.example.vn', 'sent', friday)];

  it('starts the ladder anew and writes down the rung that it lowered, once', () => {
    const extended = task({ code: 'A', lastDay: day('20/10/2025'), isExtended: true }, day('13/10/2025'));
    const first = planDigests(input({ today: day('13/10/2025'), tasks: [extended], ledger: sent }));
    expect(describeChanges(first.ledgerChanges)).toEqual([
      '+ A|HB|2025-10-20| skipped',
      '+ A|T-7|2025-10-20|dau-moi@skhcn.example.vn claimed',
    ]);
    expect(first.ledgerChanges.appends.find(({ entry: { rung } }) => rung === 'HB')?.note).toEqual({
      kind: 'lowered',
      fromRung: 'T+1',
      fromDay: day('09/10/2025'),
      toDay: day('20/10/2025'),
      toRung: 'T-7',
    });
    const ledger = applyChanges(sent, first.ledgerChanges);
    const second = planDigests(input({ today: day('14/10/2025'), tasks: [extended], ledger }));
    expect(describeChanges(second.ledgerChanges).filter((line) => line.includes('HB'))).toEqual([]);
  });

  it('back to a day that was mailed already mails nothing again', () => {
    const ledger = [...sent, entry('A|T-7|2025-10-20|dau-moi@skhcn.example.vn', 'sent', day('13/10/2025'))];
    const back = task({ code: 'A', lastDay: day('09/10/2025') }, friday);
    expect(plan({ tasks: [back], ledger }).digests).toEqual([]);
  });
});

describe('addresses that cannot be mailed', () => {
  it('a unit that has not named a leader has opted out: noted, not a problem', () => {
    const bare = unit('B', { leaderEmails: '' });
    const tasks = [task({ code: 'A', unit: bare, lastDay: day('07/10/2025') }, friday)];
    const result = plan({ tasks, directory: directoryOf([bare]) });
    expect(describeChanges(result.ledgerChanges).filter((line) => line.includes('T+3'))).toEqual([
      '+ A|T+3|2025-10-07| skipped',
    ]);
    expect([result.digests, result.problems]).toEqual([[], []]);
  });

  it('are written down with their cell, and the others are mailed', () => {
    const contact = 'ai đó; xa@elsewhere.com; gan@example.vn';
    const tasks = [
      task({ code: 'A', ...dueTuesday, cells: { contact } }, friday),
      task({ code: 'B', ...dueTuesday }, friday),
    ];
    const result = plan({ tasks });
    expect(result.digests.map(briefly)).toEqual(['dau-moi@skhcn.example.vn soon: B@T-3', 'gan@example.vn soon: A@T-3']);
    expect(result.problems.map(({ kind, source }) => [kind, source.at === 'task' && source.place.columnIndex])).toEqual(
      [
        ['malformed', 7],
        ['outsideDomains', 7],
      ],
    );
    expect(describeChanges(result.ledgerChanges).filter((line) => line.includes('A|T-3'))).toEqual([
      '+ A|T-3|2025-10-14|ai đó failed',
      '+ A|T-3|2025-10-14|gan@example.vn claimed',
      '+ A|T-3|2025-10-14|xa@elsewhere.com skipped',
    ]);
  });

  it('in a task’s own cell leave the unit’s mailbox to be told', () => {
    const tasks = [task({ code: 'A', ...dueTuesday, cells: { contact: 'Nguyễn Văn A' } }, friday)];
    expect(plan({ tasks }).digests.map(briefly)).toEqual(['dau-moi@skhcn.example.vn soon: A@T-3']);
  });

  it('once mended are mailed the rung that is still current', () => {
    const outside = [task({ code: 'A', ...dueTuesday, cells: { contact: 'a@moi.vn' } }, friday)];
    const ledger = applyChanges([], plan({ tasks: outside }).ledgerChanges).filter(
      ({ recipient }) => recipient === 'a@moi.vn',
    );
    const allowed = { ...settings, mailDomains: ['example.vn', 'moi.vn'] };
    expect(plan({ tasks: outside, ledger, settings: allowed }).digests.map(briefly)).toEqual(['a@moi.vn soon: A@T-3']);
  });

  it('missing altogether are told once for a unit, however many tasks it has', () => {
    const bare = unit('B', { contactEmails: '' });
    const tasks = ['A', 'C'].map((code) => task({ code, unit: bare, ...dueTuesday }, friday));
    const { problems } = plan({ tasks, directory: directoryOf([bare]) });
    expect(problems).toEqual([
      {
        kind: 'noAddress',
        taskCode: 'A',
        audience: 'contact',
        source: { at: 'unit', unitCode: 'B', rowNumber: 2, field: 'contact' },
      },
    ]);
  });
});

describe('the quota', () => {
  const units = Array.from({ length: 5 }, (_, at) => unit(`U${at}`));
  const late = ['14/10/2025', '09/10/2025', '10/10/2025', '08/10/2025', '13/10/2025'];
  const tasks = units.map((own, at) => task({ code: `C${at}`, unit: own, lastDay: day(late[at] ?? '') }, friday));
  const directory = directoryOf(units);

  it('goes to the most overdue first, keeps one recipient for the owner, and the rest wait', () => {
    const result = plan({ tasks, directory, remainingQuota: 3 });
    expect(result.digests.map(({ urgency }) => urgency)).toEqual([2, 1]);
    expect(result.waiting.map(({ recipient, reason }) => `${recipient} ${reason}`)).toEqual([
      'dau-moi@u2.example.vn quota',
      'dau-moi@u4.example.vn quota',
      'dau-moi@u0.example.vn quota',
    ]);
    expect(describeChanges(result.ledgerChanges).filter((line) => line.endsWith('waiting'))).toHaveLength(3);
  });

  it('is used whole when it is enough', () => {
    expect(plan({ tasks, directory, remainingQuota: 5 }).digests).toHaveLength(5);
  });

  it('that is used up writes nothing more on a second run', () => {
    const ledger = applyChanges([], plan({ tasks, directory, remainingQuota: 0 }).ledgerChanges);
    expect(describeChanges(plan({ tasks, directory, ledger, remainingQuota: 0 }).ledgerChanges)).toEqual([]);
  });

  it('lets those who waited go first among equals', () => {
    const today = day('13/10/2025');
    const equal = units.map((own, at) => task({ code: `C${at}`, unit: own, lastDay: day('14/10/2025') }, today));
    const ledger = [entry('C3|T-1|2025-10-14|dau-moi@u3.example.vn', 'waiting', friday)];
    const { digests } = planDigests(input({ today, tasks: equal, directory, ledger, remainingQuota: 2 }));
    expect(digests.map(({ recipient }) => recipient)).toEqual(['dau-moi@u3.example.vn']);
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
    const rungs = [{ label: 'T-10', offset: 10, audience: 'leader' as const }];
    const documentLadders = new Map([['57-NQ/TW', { rungs, inWorkingDays: false }]]);
    const tasks = [
      task({ code: 'A', ...dueTuesday, symbols: ['57-NQ/TW'] }, friday),
      task({ code: 'B', ...dueTuesday, symbols: ['139/KH-UBND'] }, friday),
    ];
    expect(plan({ tasks, documentLadders }).digests.map(briefly)).toEqual([
      'dau-moi@skhcn.example.vn soon: B@T-3',
      'lanh-dao@skhcn.example.vn soon: A@T-10',
    ]);
  });
});

it('settles what became of each mail, and leaves one without an outcome claimed', () => {
  const people = ['a', 'b', 'c', 'd'].map((name) => unit(name.toUpperCase(), { contactEmails: `${name}@example.vn` }));
  const tasks = people.map((own) => task({ code: own.code, unit: own, ...dueTuesday }, friday));
  const { digests } = plan({ tasks, directory: directoryOf(people) });
  const outcomes = new Map([
    ['a@example.vn', 'sent' as const],
    ['b@example.vn', 'refused' as const],
    ['c@example.vn', 'tryAgain' as const],
  ]);
  expect(describeChanges(settleDigests(digests, outcomes, friday))).toEqual([
    '~ A|T-3|2025-10-14|a@example.vn sent',
    '~ B|T-3|2025-10-14|b@example.vn failed',
    '~ C|T-3|2025-10-14|c@example.vn waiting',
  ]);
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
