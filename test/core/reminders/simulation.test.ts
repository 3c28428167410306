import { describe, expect, it } from 'vitest';
import { planDigests } from '../../../src/core/reminders/digests';
import { type LedgerEntry, ledgerKey } from '../../../src/core/reminders/ledger/ledger-entry';
import { settleDigests } from '../../../src/core/reminders/settle';
import { type Day, formatDay, formatIsoDay } from '../../../src/core/time/day';
import { applyChanges, calendar, day, directoryOf, input, type TaskSketch, task, unit } from './fixtures';

/**
 * Sixty working days from 15/12/2025 to 16/3/2026: New Year with its swapped day, the make-up Saturday 10/1/2026 and Tết.
 * 12 units; each owes a task on 15/1/2026, every fifth one more before it and one after Tết.
 */
const firstDay = day('15/12/2025');
const quota = 8;

const units = Array.from({ length: 12 }, (_, at) => {
  const code = `U${String(at + 1).padStart(2, '0')}`;
  return unit(code, {
    order: at + 1,
    rowNumber: at + 2,
    leaderEmails: at % 2 === 0 ? `lanh-dao@${code.toLowerCase()}.example.vn` : '',
  });
});

function firstTasks(): TaskSketch[] {
  return units.flatMap((own, at): TaskSketch[] => [
    { code: `${own.code}-1`, unit: own, lastDay: day('15/01/2026') },
    ...(at % 5 === 0 ? [{ code: `${own.code}-2`, unit: own, lastDay: day('22/12/2025') + at / 5 }] : []),
    ...(at % 5 === 1 ? [{ code: `${own.code}-3`, unit: own, lastDay: day('25/02/2026') + (((at - 1) / 5) % 7) }] : []),
  ]);
}

type Edit = (sketch: TaskSketch) => TaskSketch;

const done: Edit = (sketch) => ({ ...sketch, progress: 'done', hasEvidence: true, doneOn: day('14/01/2026') });

/** What people enter before the run of a day. */
const edits: { readonly [isoDay: string]: readonly (readonly [code: string, edit: Edit])[] } = {
  '2025-12-22': [['U01-2', (sketch) => ({ ...sketch, progress: 'done' })]], // without evidence: still reminded
  '2025-12-24': [['U06-2', (sketch) => ({ ...sketch, lastDay: day('05/01/2026'), isExtended: true })]],
  '2025-12-29': [['U11-2', (sketch) => ({ ...sketch, progress: 'suspended', hasEvidence: true })]],
  '2026-01-05': [['U02-1', (sketch) => ({ ...sketch, cells: { contact: 'moi@u02.example.vn' } })]],
  '2026-01-14': ['U03-1', 'U04-1', 'U05-1', 'U07-1', 'U08-1', 'U09-1'].map((code) => [code, done] as const),
  '2026-01-19': [['U10-1', (sketch) => ({ ...sketch, lastDay: day('02/03/2026'), isExtended: true })]],
  '2026-01-20': [['U01-2', done]],
};

/** The account's trigger did not run on these days. */
const offline: ReadonlySet<string> = new Set(['2026-01-21', '2026-01-22', '2026-01-23']);
/** The run of this day ended after its second mail and before any confirmation. */
const crash = '2026-01-06';

interface Sent {
  readonly today: Day;
  readonly recipient: string;
  readonly keys: readonly string[];
}

function simulate() {
  let sketches = firstTasks();
  let ledger: readonly LedgerEntry[] = [];
  const sent: Sent[] = [];
  /** A line a day and person, and one for what did not go. */
  const diary: string[] = [];
  for (let today = firstDay; calendar.countWorkingDays(firstDay - 1, today) <= 60; today += 1) {
    const iso = formatIsoDay(today);
    for (const [code, edit] of edits[iso] ?? []) {
      sketches = sketches.map((sketch) => (sketch.code === code ? edit(sketch) : sketch));
    }
    if (offline.has(iso)) {
      diary.push(`${formatDay(today)} no run`);
      continue;
    }
    const tasks = sketches.map((sketch, at) => task({ ...sketch, rowNumber: at + 2 }, today));
    const plan = planDigests(input({ today, tasks, ledger, directory: directoryOf(units), remainingQuota: quota }));
    ledger = applyChanges(ledger, plan.ledgerChanges);
    const gone = iso === crash ? plan.digests.slice(0, 2) : plan.digests;
    for (const { recipient, keys } of gone) sent.push({ today, recipient, keys });
    if (iso !== crash) {
      const outcomes = new Map(gone.map(({ recipient }) => [recipient, 'sent' as const]));
      ledger = applyChanges(ledger, settleDigests(gone, outcomes, today));
    }
    for (const { recipient, keys } of gone)
      diary.push(`${formatDay(today)} ${recipient}: ${keys.map(brief).join(', ')}`);
    const left = [
      plan.waiting.length > 0 ? `${plan.waiting.length} wait` : '',
      plan.unconfirmed.length > 0 ? `${plan.unconfirmed.length} unconfirmed` : '',
    ].filter((text) => text !== '');
    if (left.length > 0) diary.push(`${formatDay(today)} ${left.join(', ')}`);
  }
  return { ledger, sent, diary };
}

/** `U01-1 T+6` */
function brief(key: string): string {
  return key.split('|').slice(0, 2).join(' ');
}

describe('sixty working days', () => {
  const { ledger, sent, diary } = simulate();

  it('leave the golden diary: a line a day and person', async () => {
    await expect(`${diary.join('\n')}\n`).toMatchFileSnapshot('golden-diary.txt');
  });

  it('leave a row in the ledger for each line that went', () => {
    const known = new Map(ledger.map((one) => [ledgerKey(one), one.state]));
    const states = sent.flatMap(({ keys }) => keys.map((key) => known.get(key)));
    expect(states.every((state) => state === 'sent' || state === 'unconfirmed')).toBe(true);
  });

  it('mail no key twice', () => {
    const keys = sent.flatMap((mail) => mail.keys);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('mail nobody on a day off, nobody twice a day, and never more than the quota', () => {
    for (const { today } of sent) expect(calendar.isWorkingDay(today)).toBe(true);
    const marks = sent.map(({ today, recipient }) => `${today} ${recipient}`);
    expect(new Set(marks).size).toBe(marks.length);
    for (const today of new Set(sent.map((mail) => mail.today))) {
      expect(sent.filter((mail) => mail.today === today).length).toBeLessThanOrEqual(quota);
    }
  });

  it('mail on the make-up Saturday', () => {
    expect(sent.some(({ today }) => today === day('10/01/2026'))).toBe(true);
  });
});
