import type { Unit } from '../directory/unit';
import type { Audience } from '../settings/settings';
import type { Day } from '../time/day';
import type { RecipientFinder } from './ladder/recipients';
import { type Matter, standingOf } from './matter';
import { groupByUnit, inOrder, type Owed, type UnitGroup } from './owed';

/** How many of a reader's tasks, or reports, are pressing. */
export interface PressingCounts {
  readonly overdue: number;
  readonly today: number;
  readonly soon: number;
}

/** Days late of overdue tasks, as the report ages them. */
export interface OverdueAges {
  readonly upTo7: number;
  readonly from8To30: number;
  readonly over30: number;
}

/** What one reader has in all, whatever of it is a line of today. */
export interface Overview {
  readonly tasks: PressingCounts;
  readonly reports: PressingCounts;
  /** Rows of registers. */
  readonly items: PressingCounts;
  readonly ages: OverdueAges;
  /** Units of all that is counted. */
  readonly units: readonly Unit[];
  /** Some pressing matters of these units are other people's. */
  readonly isPart: boolean;
  /** Overdue, but no line of today. */
  readonly others: OtherOverdue;
}

export interface OtherOverdue {
  readonly tasks: number;
  readonly reports: number;
  /** Tasks and reports, by unit in protocol order, the latest first. */
  readonly groups: readonly UnitGroup<Matter>[];
  /** Those for which there is no room. */
  readonly more: readonly { readonly unit: Unit; readonly count: number }[];
}

/** Beyond this a mail is a list that nobody reads; the rest is counted by unit. */
const mostOthers = 30;

/** For each address that is written to, all that it is told of: as focal person and leader always, as coordinating unit when it is written to as that. */
export function createOverviews(
  owed: readonly Owed[],
  matters: Iterable<Matter>,
  findRecipients: RecipientFinder,
  { today, dueSoonDays }: { readonly today: Day; readonly dueSoonDays: number },
): (owed: Owed) => Overview {
  const readers = new Map(owed.map((one) => [one.recipient, createReader(one)]));
  const inUnit = new Map<Unit, number>();
  for (const matter of matters) {
    if (pressingKind(matter, today, dueSoonDays) === undefined) continue;
    inUnit.set(matter.unit, (inUnit.get(matter.unit) ?? 0) + 1);
    for (const audience of ['contact', 'leader', 'coordinator'] as const) {
      for (const { key } of findRecipients(audience, matter)?.addresses ?? []) {
        const reader = readers.get(key);
        if (reader?.audiences.has(audience)) reader.matters.add(matter);
      }
    }
  }
  return ({ recipient, lines }) => {
    const own = [...(readers.get(recipient)?.matters ?? [])];
    const lineCodes = new Set(lines.map(({ matter }) => matter.code));
    const units = [...new Set(own.map(({ unit }) => unit))];
    const kindOf = (matter: Matter) => pressingKind(matter, today, dueSoonDays);
    return {
      tasks: countKinds(own.filter(({ kind }) => kind === 'task').map(kindOf)),
      reports: countKinds(own.filter(({ kind }) => kind === 'report').map(kindOf)),
      items: countKinds(own.filter(({ kind }) => kind === 'item').map(kindOf)),
      ages: countAges(own, today, kindOf),
      units: inOrder(units),
      isPart: own.length < units.reduce((sum, unit) => sum + (inUnit.get(unit) ?? 0), 0),
      others: listOthers(own.filter((one) => kindOf(one) === 'overdue' && !lineCodes.has(one.code))),
    };
  };
}

function createReader({ lines }: Owed): { readonly audiences: ReadonlySet<Audience>; readonly matters: Set<Matter> } {
  const audiences = new Set<Audience>(['contact', 'leader']);
  for (const { audience } of lines) audiences.add(audience);
  return { audiences, matters: new Set() };
}

function pressingKind(matter: Matter, today: Day, dueSoonDays: number): keyof PressingCounts | undefined {
  const standing = standingOf(matter, today, dueSoonDays);
  return standing === 'overdue' || standing === 'today' || standing === 'soon' ? standing : undefined;
}

function countKinds(kinds: readonly (keyof PressingCounts | undefined)[]): PressingCounts {
  const counts = { overdue: 0, today: 0, soon: 0 };
  for (const kind of kinds) if (kind !== undefined) counts[kind] += 1;
  return counts;
}

function countAges(
  own: readonly Matter[],
  today: Day,
  kindOf: (matter: Matter) => keyof PressingCounts | undefined,
): OverdueAges {
  const ages = { upTo7: 0, from8To30: 0, over30: 0 };
  for (const matter of own) {
    if (matter.kind !== 'task' || kindOf(matter) !== 'overdue' || matter.lastDay === undefined) continue;
    const days = today - matter.lastDay;
    ages[days <= 7 ? 'upTo7' : days <= 30 ? 'from8To30' : 'over30'] += 1;
  }
  return ages;
}

function listOthers(overdue: readonly Matter[]): OtherOverdue {
  const groups: UnitGroup<Matter>[] = [];
  const more: { unit: Unit; count: number }[] = [];
  let room = mostOthers;
  for (const { unit, items } of groupByUnit(overdue, ({ unit: own }) => own)) {
    const sorted = [...items].sort((a, b) => (a.lastDay ?? 0) - (b.lastDay ?? 0) || (a.code < b.code ? -1 : 1));
    const shown = sorted.slice(0, room);
    room -= shown.length;
    if (shown.length > 0) groups.push({ unit, items: shown });
    if (shown.length < sorted.length) more.push({ unit, count: sorted.length - shown.length });
  }
  const reports = overdue.filter(({ kind }) => kind === 'report').length;
  return { tasks: overdue.length - reports, reports, groups, more };
}
