import type { Unit } from '../directory/unit';
import type { Audience } from '../settings/settings';
import type { Day } from '../time/day';
import type { OpenLine } from './ledger/recall';
import type { Matter } from './matter';

/** A line that is owed to one address. */
export interface OwedLine extends OpenLine {
  readonly recipientName: string;
  readonly audience: Audience;
  readonly matter: Matter;
  readonly askedOn: Day | undefined;
}

/** Lines of one address, before the mail is written. */
export interface Owed {
  readonly recipient: string;
  readonly lines: readonly OwedLine[];
  readonly urgency: number;
  readonly waitingSince: Day;
}

/** Groups by address; whoever has the latest task comes first, then who has waited longest, then who has most lines. */
export function groupByRecipient(lines: readonly OwedLine[], today: Day): readonly Owed[] {
  const byRecipient = new Map<string, OwedLine[]>();
  for (const line of lines) {
    const known = byRecipient.get(line.identity.recipient);
    if (known === undefined) byRecipient.set(line.identity.recipient, [line]);
    else known.push(line);
  }
  const owed: Owed[] = [];
  for (const [recipient, own] of byRecipient) {
    let urgency = Number.NEGATIVE_INFINITY;
    let waitingSince = today;
    for (const { matter, waitingSince: since } of own) {
      if (matter.lastDay !== undefined) urgency = Math.max(urgency, today - matter.lastDay);
      if (since !== undefined) waitingSince = Math.min(waitingSince, since);
    }
    owed.push({ recipient, lines: own, urgency, waitingSince });
  }
  return owed.sort(
    (a, b) =>
      (a.urgency === b.urgency ? 0 : b.urgency - a.urgency) ||
      a.waitingSince - b.waitingSince ||
      b.lines.length - a.lines.length ||
      compare(a.recipient, b.recipient),
  );
}

export interface UnitGroup<Item> {
  readonly unit: Unit;
  readonly items: readonly Item[];
}

/** By unit in protocol order; within a unit in the order given. */
export function groupByUnit<Item>(items: readonly Item[], unitOf: (item: Item) => Unit): readonly UnitGroup<Item>[] {
  const byUnit = new Map<Unit, Item[]>();
  for (const item of items) {
    const unit = unitOf(item);
    const known = byUnit.get(unit);
    if (known === undefined) byUnit.set(unit, [item]);
    else known.push(item);
  }
  return inOrder([...byUnit.keys()]).map((unit) => ({ unit, items: byUnit.get(unit) ?? [] }));
}

export function inOrder(units: Unit[]): Unit[] {
  return units.sort((a, b) => a.order - b.order || a.rowNumber - b.rowNumber);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
