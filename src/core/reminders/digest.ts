import type { Unit } from '../directory/unit';
import type { Audience } from '../settings/settings';
import type { Calendar } from '../time/calendar';
import type { Day } from '../time/day';
import { type Matter, type Standing, standingOf, standings } from './matter';
import type { Overview } from './overview';
import { groupByUnit, inOrder, type Owed, type OwedLine, type UnitGroup } from './owed';

/** What made a mail go: the daily ladder, or a person's click. */
export type DigestPurpose = 'daily' | 'adHoc' | 'resend';

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

export interface DigestSection {
  readonly kind: Standing;
  readonly count: number;
  /** By unit in protocol order. */
  readonly groups: readonly UnitGroup<DigestItem>[];
}

/** One mail to one address. */
export interface Digest {
  readonly purpose: DigestPurpose;
  readonly recipient: string;
  /** As written beside the address; ''. */
  readonly recipientName: string;
  readonly today: Day;
  readonly audiences: readonly Audience[];
  /** Of its lines, and of all that it counts. */
  readonly units: readonly Unit[];
  readonly overview: Overview;
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

/** Whether a mail has lines under this heading alone. */
export function isOnlyAbout(kind: Standing, { sections }: Digest): boolean {
  return sections.every((section) => section.kind === kind);
}

/** What a mail is written from besides its lines. */
export interface DigestDay {
  readonly today: Day;
  readonly calendar: Calendar;
  readonly dueSoonDays: number;
  readonly overviewOf: (owed: Owed) => Overview;
}

export function writeDigest(owed: Owed, purpose: DigestPurpose, day: DigestDay): Digest {
  const { today, calendar, dueSoonDays } = day;
  const items = mergeItems(owed.lines, today, calendar);
  const sections = standings.flatMap((kind) => {
    const own = items.filter(({ matter }) => standingOf(matter, today, dueSoonDays) === kind);
    if (own.length === 0) return [];
    const groups = groupByUnit(own, ({ matter }) => matter.unit);
    return [
      { kind, count: own.length, groups: groups.map((one) => ({ ...one, items: [...one.items].sort(byDeadline) })) },
    ];
  });
  const overview = day.overviewOf(owed);
  return {
    purpose,
    recipient: owed.recipient,
    recipientName: owed.lines.find(({ recipientName }) => recipientName !== '')?.recipientName ?? '',
    today,
    audiences: [...new Set(owed.lines.map(({ audience }) => audience))],
    units: inOrder([...new Set([...items.map(({ matter }) => matter.unit), ...overview.units])]),
    overview,
    sections,
    itemCount: items.length,
    urgency: owed.urgency,
    keys: owed.lines.map(({ key }) => key),
  };
}

/** A task that is owed for several reasons, as two audiences or for an open request too, stands once. */
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

function byDeadline(a: DigestItem, b: DigestItem): number {
  return (a.daysLeft ?? 0) - (b.daysLeft ?? 0) || compare(a.matter.code, b.matter.code);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
