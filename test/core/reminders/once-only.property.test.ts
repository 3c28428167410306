import fc from 'fast-check';
import { expect, it } from 'vitest';
import { planDigests } from '../../../src/core/reminders/digests';
import { type LedgerEntry, ledgerKey } from '../../../src/core/reminders/ledger/ledger-entry';
import { type SendOutcome, settleDigests } from '../../../src/core/reminders/settle';
import { isOpen } from '../../../src/core/tasks/status';
import type { Day } from '../../../src/core/time/day';
import { applyChanges, calendar, day, directoryOf, input, type TaskSketch, task, unit } from './fixtures';

const start = day('20/12/2025');
const units = [unit('A'), unit('B', { contactEmails: 'dau-moi@a.example.vn' }), unit('C', { leaderEmails: '' })];

interface Edit {
  readonly at: number;
  readonly kind: 'move' | 'done' | 'reopen' | 'contact' | 'delete' | 'add';
  readonly shift: number;
}

interface Step {
  readonly daysOn: number;
  readonly edits: readonly Edit[];
  readonly quota: number;
  /** What becomes of each mail in turn; `lost` = the run ended before it could be confirmed. */
  readonly fates: readonly (SendOutcome | 'lost')[];
  readonly dropsAllConfirmations: boolean;
}

const edit: fc.Arbitrary<Edit> = fc.record({
  at: fc.nat(11),
  kind: fc.constantFrom('move', 'done', 'reopen', 'contact', 'delete', 'add'),
  shift: fc.integer({ min: -10, max: 20 }),
});

const step: fc.Arbitrary<Step> = fc.record({
  daysOn: fc.nat(4),
  edits: fc.array(edit, { maxLength: 3 }),
  quota: fc.constantFrom(0, 1, 2, 3, 100),
  fates: fc.array(fc.constantFrom('sent', 'sent', 'sent', 'refused', 'tryAgain', 'lost'), {
    minLength: 1,
    maxLength: 6,
  }),
  dropsAllConfirmations: fc.boolean(),
});

function mend(sketches: readonly TaskSketch[], { at, kind, shift }: Edit, today: Day): readonly TaskSketch[] {
  const own = units[at % units.length];
  if (kind === 'add' && own !== undefined) {
    // Two tasks never have one code: a task may have been deleted in between.
    let number = sketches.length;
    const code = () => `N${number}-${today}-${at}`;
    while (sketches.some((sketch) => sketch.code === code())) number += 1;
    return [...sketches, { code: code(), unit: own, lastDay: today + shift }];
  }
  return sketches.flatMap((sketch, index): readonly TaskSketch[] => {
    if (index !== at % Math.max(1, sketches.length)) return [sketch];
    switch (kind) {
      case 'delete':
        return [];
      case 'move':
        return [{ ...sketch, lastDay: (sketch.lastDay ?? today) + shift }];
      case 'done':
        return [{ ...sketch, progress: 'done', hasEvidence: true, doneOn: today }];
      case 'reopen':
        return [{ ...sketch, progress: 'inProgress' }];
      case 'contact':
        return [{ ...sketch, cells: { contact: `p${Math.abs(shift) % 3}@example.vn` } }];
      default:
        return [sketch];
    }
  });
}

it('over any days, edits, quotas and crashes: no key twice, no mail on a day off, one mail a person a day', () => {
  fc.assert(
    fc.property(fc.array(step, { minLength: 1, maxLength: 25 }), (steps) => {
      let today = start;
      let sketches: readonly TaskSketch[] = units.map((own, at) => ({
        code: `T${at}`,
        unit: own,
        lastDay: start + at * 3,
      }));
      let ledger: readonly LedgerEntry[] = [];
      const mayHaveGone = new Set<string>();
      const mailedOn = new Set<string>();
      for (const { daysOn, edits, quota, fates, dropsAllConfirmations } of steps) {
        today += daysOn;
        for (const one of edits) sketches = mend(sketches, one, today);
        const tasks = sketches.map((sketch, at) => task({ ...sketch, rowNumber: at + 2 }, today));
        const plan = planDigests(input({ today, tasks, ledger, directory: directoryOf(units), remainingQuota: quota }));
        if (!calendar.isWorkingDay(today)) expect(plan.digests).toEqual([]);
        expect(plan.digests.length).toBeLessThanOrEqual(quota);
        ledger = applyChanges(ledger, plan.ledgerChanges);
        const outcomes = new Map<string, SendOutcome>();
        plan.digests.forEach((digest, at) => {
          const fate = fates[at % fates.length] ?? 'sent';
          if (fate !== 'lost' && !dropsAllConfirmations) outcomes.set(digest.recipient, fate);
          for (const { matter } of digest.sections.flatMap(({ groups }) => groups.flatMap(({ items }) => items))) {
            expect(tasks.some(({ code, status }) => code === matter.code && isOpen(status))).toBe(true);
          }
          if (!dropsAllConfirmations && (fate === 'refused' || fate === 'tryAgain')) return;
          const mark = `${today} ${digest.recipient}`;
          expect(mailedOn.has(mark)).toBe(false);
          mailedOn.add(mark);
          for (const key of digest.keys) {
            expect(mayHaveGone.has(key)).toBe(false);
            mayHaveGone.add(key);
          }
        });
        ledger = applyChanges(ledger, settleDigests(plan.digests, outcomes, today));
        const keys = ledger.map(ledgerKey);
        expect(new Set(keys).size).toBe(keys.length);
      }
    }),
    { numRuns: 300 },
  );
});

it('a plan that is run again right after it was confirmed changes nothing', () => {
  fc.assert(
    fc.property(fc.array(edit, { maxLength: 12 }), fc.nat(40), fc.constantFrom(0, 2, 100), (edits, shift, quota) => {
      const today = calendar.workingDayOnOrAfter(start + shift);
      const initial: readonly TaskSketch[] = units.map((own, at) => ({
        code: `T${at}`,
        unit: own,
        lastDay: today + at * 3,
      }));
      const sketches = edits.reduce((all, one) => mend(all, one, today), initial);
      const tasks = sketches.map((sketch, at) => task({ ...sketch, rowNumber: at + 2 }, today));
      const asked = { today, tasks, directory: directoryOf(units) };
      const first = planDigests(input({ ...asked, remainingQuota: quota }));
      const outcomes = new Map(first.digests.map(({ recipient }) => [recipient, 'sent' as const]));
      const ledger = applyChanges(applyChanges([], first.ledgerChanges), settleDigests(first.digests, outcomes, today));
      const again = planDigests(input({ ...asked, ledger, remainingQuota: 0 }));
      expect([again.digests, again.ledgerChanges.appends, again.ledgerChanges.updates]).toEqual([[], [], []]);
    }),
  );
});
