import type { Digest, DigestItem, SectionKind } from '../../core/reminders/digest';
import { shortenText } from '../../core/text/text';
import { formatDay } from '../../core/time/day';
import type { MailMessages } from './catalogue';
import { onOneLine } from './escape';
import { rowLink } from './links';

/** What a mail says of one task, in words; the HTML and the plain part print the same. */
export interface DigestLine {
  readonly title: string;
  readonly code: string;
  /** '' without a last day. */
  readonly date: string;
  /** What is particular about the date; ''. */
  readonly dateMark: string;
  readonly days: string;
  readonly missing: string;
  readonly asked: string;
  readonly link: string;
}

/** Minimal content, so that a mail that goes astray harms little. */
const longestTitle = 180;
const longestDeliverable = 90;

export function describeItem(item: DigestItem, words: MailMessages): DigestLine {
  const { matter, daysLeft, isDayOff, askedOn, audience } = item;
  const { lastDay, place } = matter;
  const title = shortenText(onOneLine(matter.title), longestTitle);
  const marks = [...(isDayOff ? [words.dayOff] : []), ...(matter.isExtended ? [words.extended] : [])];
  return {
    title: matter.kind === 'report' ? `${words.report}: ${title}` : title,
    code: matter.code,
    date: lastDay === undefined ? '' : formatDay(lastDay),
    dateMark: marks.join(', '),
    days: words.days(daysLeft),
    missing: words.missing(item, shortenText(onOneLine(matter.deliverable), longestDeliverable)),
    asked: askedOn === undefined ? '' : words.asked(askedOn, audience),
    link: place === undefined ? '' : rowLink(place),
  };
}

/** With several units, or for those above them, each unit's tasks stand under its name. */
export function namesUnits({ units, audiences }: Digest): boolean {
  return units.length > 1 || audiences.includes('coordinator');
}

export function countSections(digest: Digest): { readonly [kind in SectionKind]: number } {
  const counts = { overdue: 0, today: 0, soon: 0, undated: 0 };
  for (const { kind, count } of digest.sections) counts[kind] = count;
  return counts;
}
