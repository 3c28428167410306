import { type Digest, mainAudience } from '../../core/reminders/digest';
import type { Standing } from '../../core/reminders/matter';
import type { OverdueAges, PressingCounts } from '../../core/reminders/overview';
import { formatDay } from '../../core/time/day';
import { addresseeName } from './addressee';
import { countSections } from './counts';
import { fromCell } from './escape';

export const enStandings: { readonly [kind in Standing]: string } = {
  overdue: 'overdue',
  today: 'due today',
  soon: 'due soon',
  unconfirmed: 'claimed, unconfirmed',
  ahead: 'in time',
  undated: 'without a deadline',
  answered: 'answered',
  figures: 'of old figures',
  movement: 'of the emulation movement',
};

const pressing = ['overdue', 'today', 'soon'] as const;

export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

export function enUnits({ units }: Digest): string {
  const [only] = units;
  return units.length === 1 && only !== undefined ? fromCell(addresseeName(only)) : plural(units.length, 'unit');
}

/** `2 overdue, 1 due soon`: all that is pressing for the reader; without any, the lines of the mail. */
export function enSubjectCounts(digest: Digest): string {
  const { tasks, reports } = digest.overview;
  const { undated } = countSections(digest);
  const parts = [...listCounts(tasks, ''), ...(undated === 0 ? [] : [`${undated} ${enStandings.undated}`])];
  const reportParts = listCounts(reports, '');
  if (parts.length + reportParts.length === 0) return plural(digest.itemCount, 'item');
  return [parts.join(', '), reportParts.length === 0 ? '' : `reports: ${reportParts.join(', ')}`]
    .filter((part) => part !== '')
    .join('; ');
}

/** The first sentence: all that is overdue, due today and due soon for this reader, whatever of it stands below. */
export function enOpening(digest: Digest): string {
  const { tasks, reports, items, ages, isPart } = digest.overview;
  const audience = mainAudience(digest);
  const { undated } = countSections(digest);
  const counted = [
    ...listCounts(tasks, 'task', ages),
    ...(undated === 0 ? [] : [`${plural(undated, 'task')} ${enStandings.undated}`]),
    ...listCounts(reports, 'report'),
    ...listCounts(items, 'register item'),
  ];
  const units = audience === 'coordinator' ? 'all units' : enUnits(digest);
  const who = isPart && audience === 'contact' ? `the tasks of ${units} that you are the focal person of` : units;
  const start = `As of ${formatDay(digest.today)} the tracker shows, for ${who},`;
  if (counted.length > 0) return `${start} ${counted.join(', ')}.`;
  return `${start} nothing overdue, due today or due soon; this mail is about what is listed below.`;
}

function listCounts(counts: PressingCounts, noun: string, ages?: OverdueAges): string[] {
  return pressing
    .filter((kind) => counts[kind] > 0)
    .map((kind) => {
      const said = `${noun === '' ? counts[kind] : plural(counts[kind], noun)} ${enStandings[kind]}`;
      return kind === 'overdue' && ages !== undefined && counts.overdue > 1 ? `${said} (${listAges(ages)})` : said;
    });
}

function listAges({ upTo7, from8To30, over30 }: OverdueAges): string {
  const parts = [
    upTo7 > 0 ? `${upTo7} by 1–7 days` : '',
    from8To30 > 0 ? `${from8To30} by 8–30 days` : '',
    over30 > 0 ? `${over30} by more than 30 days` : '',
  ];
  return parts.filter((part) => part !== '').join('; ');
}
