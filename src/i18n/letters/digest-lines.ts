import type { Digest, DigestItem } from '../../core/reminders/digest';
import type { Matter } from '../../core/reminders/matter';
import { shortenText } from '../../core/text/text';
import { type Day, formatDay } from '../../core/time/day';
import type { MailMessages } from '../mail/catalogue';
import { fromCell } from '../mail/escape';
import { rowLink } from './workbook-links';

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
  const { lastDay } = matter;
  const { title, link } = nameMatter(matter, words, longestTitle);
  const marks = [...(isDayOff ? [words.dayOff] : []), ...(matter.isExtended ? [words.extended] : [])];
  return {
    title,
    code: matter.code,
    date: lastDay === undefined ? '' : formatDay(lastDay),
    dateMark: marks.join(', '),
    // Of what is told without a day nobody owes one.
    days: matter.section === undefined ? words.days(daysLeft) : '',
    missing: words.missing(item, fromCell(shortenText(matter.deliverable, longestDeliverable))),
    asked: askedOn === undefined ? '' : words.asked(askedOn, audience),
    link,
  };
}

/** What a mail calls a task or a report, and where it leads. */
export function nameMatter(
  { kind, title, place }: Matter,
  words: MailMessages,
  longest: number,
): { readonly title: string; readonly link: string } {
  const name = fromCell(shortenText(title, longest));
  return {
    title: kind === 'report' ? `${words.report}: ${name}` : name,
    link: place === undefined ? '' : rowLink(place),
  };
}

/** An overdue thing that is no line of the day, in a few words. */
export interface OtherLine {
  readonly title: string;
  readonly code: string;
  readonly days: string;
  readonly link: string;
}

const longestOther = 100;

export function describeOther(matter: Matter, today: Day, words: MailMessages): OtherLine {
  const { code, lastDay } = matter;
  const days = words.days(lastDay === undefined ? undefined : lastDay - today);
  return { ...nameMatter(matter, words, longestOther), code, days };
}

/** With several units, or for those above them, each unit's tasks stand under its name. */
export function namesUnits({ units, audiences }: Digest): boolean {
  return units.length > 1 || audiences.includes('coordinator');
}
