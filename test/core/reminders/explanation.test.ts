import { expect, it } from 'vitest';
import { planDigests } from '../../../src/core/reminders/digests';
import { findOpenRequests, planRequests } from '../../../src/core/reminders/explanation';
import type { LedgerEntry } from '../../../src/core/reminders/ledger/ledger-entry';
import { settleDigests } from '../../../src/core/reminders/settle';
import { applyChanges, day, describeChanges, input, type TaskSketch, task } from './fixtures';

const friday = day('10/10/2025');
const monday = day('13/10/2025');
const sketch: TaskSketch = { code: 'A', lastDay: day('01/09/2025'), cells: { delayCause: 'Chờ ý kiến' } };

function ask(ledger: readonly LedgerEntry[] = []) {
  return planRequests({ tasks: [task(sketch, friday)], issues: [], ledger, today: friday, by: 'lanhdao@example.vn' });
}

/** Nobody is owed a rung on these days, so that only the request can make a mail. */
const settled = Object.entries({ 'T+26': 'dau-moi', 'T+23': 'lanh-dao', 'T+27': 'tonghop' }).map(
  ([rung, name]): LedgerEntry => ({
    code: 'A',
    rung,
    lastDay: day('01/09/2025'),
    recipient: `${name}@skhcn.example.vn`,
    state: 'sent',
    day: day('08/10/2025'),
  }),
);
const asked = applyChanges(settled, ask().changes);

function runOn(today: number, ledger: readonly LedgerEntry[], cells = sketch.cells, over: Partial<TaskSketch> = {}) {
  const plan = planDigests(
    input({ today, tasks: [task({ ...sketch, ...over, ...(cells && { cells }) }, today)], ledger }),
  );
  const outcomes = new Map(plan.digests.map(({ recipient }) => [recipient, 'sent' as const]));
  const after = applyChanges(applyChanges(ledger, plan.ledgerChanges), settleDigests(plan.digests, outcomes, today));
  return { plan, after };
}

it('a request is opened once for a task', () => {
  expect(describeChanges(ask().changes)).toEqual([expect.stringMatching(/^\+ A\|YC\|2025-10-10\|[0-9a-f]{8} asked$/)]);
  expect(ask(asked).leftOut.map(({ reason }) => reason)).toEqual(['alreadyAsked']);
  expect([...findOpenRequests(asked).keys()]).toEqual(['A']);
});

it('it says by whom it was asked, and leaves out what nobody can answer', () => {
  expect(ask().changes.appends[0]?.note).toEqual({ kind: 'asked', by: 'lanhdao@example.vn' });
  const done = task({ ...sketch, progress: 'done', hasEvidence: true, doneOn: friday }, friday);
  const { changes, leftOut } = planRequests({ tasks: [done], issues: [], ledger: [], today: friday, by: '' });
  expect([changes.appends, leftOut.map(({ reason }) => reason)]).toEqual([[], ['closed']]);
});

it('it is marked at its own task alone, and goes to the focal persons', () => {
  const others = ['B', 'C'].map((code) => task({ code, lastDay: day('14/10/2025') }, friday));
  const [first] = others;
  const { changes } = planRequests({ tasks: first ? [first] : [], issues: [], ledger: [], today: friday, by: '' });
  const [digest] = planDigests(input({ today: friday, tasks: others, ledger: applyChanges([], changes) })).digests;
  const items = digest?.sections[0]?.groups[0]?.items.map(({ matter, askedOn }) => [matter.code, askedOn]);
  expect([digest?.recipient, items]).toEqual([
    'dau-moi@skhcn.example.vn',
    [
      ['B', friday],
      ['C', undefined],
    ],
  ]);
});

it('it stays in the daily mail, once a day, until it is answered', () => {
  const first = runOn(friday, asked);
  expect(first.plan.digests.map(({ recipient, keys }) => [recipient, keys])).toEqual([
    ['dau-moi@skhcn.example.vn', ['A|GT|2025-10-10|dau-moi@skhcn.example.vn']],
  ]);
  expect(first.plan.digests[0]?.sections[0]?.groups[0]?.items[0]?.askedOn).toBe(friday);
  expect(runOn(friday, first.after).plan.digests).toEqual([]);
  expect(runOn(monday, first.after).plan.digests).toHaveLength(1);
});

it('an answer is a text in the cell that differs from what stood there when it was asked', () => {
  const { plan, after } = runOn(monday, asked, { delayCause: 'Đã trình ngày 10/10, chờ Sở Tài chính thẩm định' });
  expect(plan.digests).toEqual([]);
  expect(describeChanges(plan.ledgerChanges)).toEqual([
    expect.stringMatching(/^~ A\|YC\|2025-10-10\|[0-9a-f]{8} answered$/),
  ]);
  expect(findOpenRequests(after).size).toBe(0);
});

it('clearing the cell is no answer', () => {
  expect(runOn(monday, asked, {}).plan.digests).toHaveLength(1);
});

it('a task that is done with ends its request', () => {
  const { after } = runOn(monday, asked, sketch.cells, { progress: 'done', hasEvidence: true, doneOn: friday });
  expect(findOpenRequests(after).size).toBe(0);
});

it('a task owed for its rung too stands once in the mail, marked', () => {
  const due = task({ code: 'B', lastDay: day('14/10/2025') }, friday);
  const { changes } = planRequests({ tasks: [due], issues: [], ledger: [], today: friday, by: '' });
  const [digest] = planDigests(input({ today: friday, tasks: [due], ledger: applyChanges([], changes) })).digests;
  expect([digest?.itemCount, digest?.keys.length, digest?.sections[0]?.groups[0]?.items[0]?.askedOn]).toEqual([
    1,
    2,
    friday,
  ]);
});
