import { describe, expect, it } from 'vitest';
import { type DigestInput, planDigests } from '../../../src/core/reminders/digests';
import { settleDigests } from '../../../src/core/reminders/settle';
import { applyChanges, briefly, day, describeChanges, directoryOf, entry, input, task, unit } from './fixtures';

const friday = day('10/10/2025');
const dueTuesday = { lastDay: day('14/10/2025') };

function plan(over: Partial<DigestInput> & Pick<DigestInput, 'tasks'>) {
  return planDigests(input({ today: friday, ...over }));
}

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
