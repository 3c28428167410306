import type { Unit } from '../directory/unit';
import type { Audience } from '../settings/settings';
import type { Calendar } from '../time/calendar';
import type { Day } from '../time/day';
import type { LedgerIdentity } from './ledger-entry';
import type { Matter } from './matter';

/** What made a mail go: the daily ladder, or a person's click. */
export type DigestPurpose = 'daily' | 'adHoc' | 'resend';

export const sectionKinds = ['overdue', 'today', 'soon', 'undated'] as const;
export type SectionKind = (typeof sectionKinds)[number];

/** One task or report in a mail. */
export interface DigestItem {
  readonly matter: Matter;
  /** Rung of the ladder, or a mark of `specialRungs`; as the ledger has it. */
  readonly rung: string;
  readonly audience: Audience;
  /** Calendar days; negative when late; undefined without a last day. */
  readonly daysLeft: number | undefined;
  /** The last day is no working day. */
  readonly isDayOff: boolean;
  /** Since when an explanation has been asked for. */
  readonly askedOn: Day | undefined;
}

export interface DigestGroup {
  readonly unit: Unit;
  readonly items: readonly DigestItem[];
}

export interface DigestSection {
  readonly kind: SectionKind;
  readonly count: number;
  /** By unit in protocol order. */
  readonly groups: readonly DigestGroup[];
}

/** One mail to one address. */
export interface Digest {
  readonly purpose: DigestPurpose;
  readonly recipient: string;
  /** As written beside the address; ''. */
  readonly recipientName: string;
  readonly today: Day;
  readonly audiences: readonly Audience[];
  readonly units: readonly Unit[];
  /** Overdue first, then today, then ahead, then without a deadline; empty ones are absent. */
  readonly sections: readonly DigestSection[];
  readonly itemCount: number;
  /** Days that the latest task is late; negative when all lie ahead. */
  readonly urgency: number;
  /** Rows of the ledger that this mail stands for. */
  readonly keys: readonly string[];
}

/** For whom a mail is worded: the highest of those it reaches its reader as. */
export function mainAudience({ audiences }: Pick<Digest, 'audiences'>): Audience {
  if (audiences.includes('coordinator')) return 'coordinator';
  return audiences.includes('leader') ? 'leader' : 'contact';
}

/** A line that is owed to one address. */
export interface OwedLine {
  readonly identity: LedgerIdentity;
  readonly key: string;
  readonly recipientName: string;
  readonly audience: Audience;
  readonly matter: Matter;
  readonly askedOn: Day | undefined;
  /** Since when it has been waiting for quota. */
  readonly waitingSince: Day | undefined;
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

export function writeDigest(owed: Owed, purpose: DigestPurpose, today: Day, calendar: Calendar): Digest {
  const items = mergeItems(owed.lines, today, calendar);
  const sections = sectionKinds.flatMap((kind) => {
    const own = items.filter((item) => sectionOf(item) === kind);
    return own.length === 0 ? [] : [{ kind, count: own.length, groups: groupByUnit(own) }];
  });
  return {
    purpose,
    recipient: owed.recipient,
    recipientName: owed.lines.find(({ recipientName }) => recipientName !== '')?.recipientName ?? '',
    today,
    audiences: [...new Set(items.map(({ audience }) => audience))],
    units: inOrder([...new Set(items.map(({ matter }) => matter.unit))]),
    sections,
    itemCount: items.length,
    urgency: owed.urgency,
    keys: owed.lines.map(({ key }) => key),
  };
}

/** A task that is owed for two reasons, its rung and an open request, stands once. */
function mergeItems(lines: readonly OwedLine[], today: Day, calendar: Calendar): readonly DigestItem[] {
  const byCode = new Map<string, DigestItem>();
  for (const { matter, identity, audience, askedOn } of lines) {
    const known = byCode.get(matter.code);
    if (known !== undefined) {
      byCode.set(matter.code, { ...known, askedOn: known.askedOn ?? askedOn });
      continue;
    }
    const { lastDay } = matter;
    byCode.set(matter.code, {
      matter,
      rung: identity.rung,
      audience,
      daysLeft: lastDay === undefined ? undefined : lastDay - today,
      isDayOff: lastDay !== undefined && lastDay >= today && !calendar.isWorkingDay(lastDay),
      askedOn,
    });
  }
  return [...byCode.values()];
}

function sectionOf({ daysLeft }: DigestItem): SectionKind {
  if (daysLeft === undefined) return 'undated';
  if (daysLeft < 0) return 'overdue';
  return daysLeft === 0 ? 'today' : 'soon';
}

function groupByUnit(items: readonly DigestItem[]): readonly DigestGroup[] {
  const byUnit = new Map<Unit, DigestItem[]>();
  for (const item of items) {
    const known = byUnit.get(item.matter.unit);
    if (known === undefined) byUnit.set(item.matter.unit, [item]);
    else known.push(item);
  }
  return inOrder([...byUnit.keys()]).map((unit) => ({ unit, items: (byUnit.get(unit) ?? []).sort(byDeadline) }));
}

function byDeadline(a: DigestItem, b: DigestItem): number {
  return (a.daysLeft ?? 0) - (b.daysLeft ?? 0) || compare(a.matter.code, b.matter.code);
}

function inOrder(units: Unit[]): Unit[] {
  return units.sort((a, b) => a.order - b.order || a.rowNumber - b.rowNumber);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
