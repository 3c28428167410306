import type { Digest, DigestItem } from '../../core/reminders/digest';
import { shortenText } from '../../core/text/text';
import { type Day, formatIsoDay } from '../../core/time/day';
import { utf8Length } from '../../core/values/utf8';
import type { MailMessages } from '../mail/catalogue';
import { fromCell } from '../mail/escape';
import { rowLink } from './workbook-links';

export interface CalendarFile {
  readonly fileName: string;
  readonly text: string;
}

/**
 * The deadlines still ahead as all-day events (RFC 5545). An event's UID is its task's, so that a later file moves the
 * entry instead of adding one; SEQUENCE grows with the day. Undefined when nothing lies ahead.
 */
export function deadlineCalendar(digest: Digest, words: MailMessages, spreadsheetId: string): CalendarFile | undefined {
  const items = digest.sections.flatMap(({ groups }) => groups.flatMap((group) => group.items));
  const ahead = items.filter(({ daysLeft }) => daysLeft !== undefined && daysLeft >= 0);
  if (ahead.length === 0) return undefined;
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Don Doc//Task reminders//VI',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    ...ahead.flatMap((item) => event(item, digest.today, words, spreadsheetId)),
    'END:VCALENDAR',
  ];
  return {
    fileName: words.calendar.fileName(digest.today),
    text: lines.map((line) => `${foldLine(line)}\r\n`).join(''),
  };
}

function event({ matter }: DigestItem, today: Day, words: MailMessages, spreadsheetId: string): readonly string[] {
  const { lastDay, code, place, unit } = matter;
  if (lastDay === undefined) return [];
  const link = place === undefined ? '' : rowLink(place);
  return [
    'BEGIN:VEVENT',
    `UID:${escapeText(`${code}-${spreadsheetId}@don-doc`)}`,
    `DTSTAMP:${basicDay(today)}T000000Z`,
    `SEQUENCE:${today}`,
    `DTSTART;VALUE=DATE:${basicDay(lastDay)}`,
    `DTEND;VALUE=DATE:${basicDay(lastDay + 1)}`,
    `SUMMARY:${escapeText(words.calendar.entry(fromCell(shortenText(matter.title, 120))))}`,
    `DESCRIPTION:${escapeText(`${code}\n${fromCell(unit.name)}${link === '' ? '' : `\n${link}`}`)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

function basicDay(day: Day): string {
  return formatIsoDay(day).split('-').join('');
}

/** RFC 5545, 3.3.11. */
function escapeText(text: string): string {
  return text.replace(/[\\;,]/g, (character) => `\\${character}`).replace(/\r?\n/g, '\\n');
}

/** RFC 5545, 3.1: lines of at most 75 octets, continued after a space, never cut inside a character. */
function foldLine(line: string): string {
  const parts: string[] = [];
  let part = '';
  let size = 0;
  for (const character of line) {
    const octets = utf8Length(character);
    const room = parts.length === 0 ? 75 : 74;
    if (size + octets > room) {
      parts.push(part);
      part = '';
      size = 0;
    }
    part += character;
    size += octets;
  }
  parts.push(part);
  return parts.join('\r\n ');
}
