import { type Digest, mainAudience } from '../../core/reminders/digest';
import type { Standing } from '../../core/reminders/matter';
import type { OverdueAges, PressingCounts } from '../../core/reminders/overview';
import { formatDay, twoDigits } from '../../core/time/day';
import { addresseeName } from './addressee';
import { countSections } from './counts';
import { fromCell } from './escape';

export const viStandings: { readonly [kind in Standing]: string } = {
  overdue: 'quá hạn',
  today: 'đến hạn hôm nay',
  soon: 'sắp đến hạn',
  unconfirmed: 'báo hoàn thành, chờ xác nhận',
  ahead: 'trong hạn',
  undated: 'chưa có hạn',
  answered: 'đã có trả lời',
  figures: 'số liệu đã cũ',
  movement: 'về phong trào thi đua',
};

const pressing = ['overdue', 'today', 'soon'] as const;

export function viUnits({ units }: Digest): string {
  const [only] = units;
  return units.length === 1 && only !== undefined ? fromCell(addresseeName(only)) : `${twoDigits(units.length)} đơn vị`;
}

/** `02 quá hạn, 01 sắp đến hạn`: all that is pressing for the reader; without any, the lines of the mail. */
export function viSubjectCounts(digest: Digest): string {
  const { tasks, reports } = digest.overview;
  const { undated } = countSections(digest);
  const parts = [...listCounts(tasks, ''), ...(undated === 0 ? [] : [`${twoDigits(undated)} ${viStandings.undated}`])];
  const reportParts = listCounts(reports, '');
  if (parts.length + reportParts.length === 0) return `${twoDigits(digest.itemCount)} việc cần theo dõi`;
  return [parts.join(', '), reportParts.length === 0 ? '' : `báo cáo: ${reportParts.join(', ')}`]
    .filter((part) => part !== '')
    .join('; ');
}

/** The first sentence: all that is overdue, due today and due soon for this reader, whatever of it stands below. */
export function viOpening(digest: Digest): string {
  const { tasks, reports, items, ages, isPart } = digest.overview;
  const audience = mainAudience(digest);
  const { undated } = countSections(digest);
  const counted = [
    ...listCounts(tasks, ' nhiệm vụ', ages),
    ...(undated === 0 ? [] : [`${twoDigits(undated)} nhiệm vụ ${viStandings.undated}`]),
    ...listCounts(reports, ' báo cáo'),
    ...listCounts(items, ' mục theo dõi'),
  ];
  const units = audience === 'coordinator' ? 'các đơn vị' : viUnits(digest);
  const who = isPart && audience === 'contact' ? `trong phần việc ông/bà làm đầu mối của ${units},` : units;
  const start = `Theo bảng theo dõi, tính đến ngày ${formatDay(digest.today)}, ${who}`;
  if (counted.length > 0) return `${start} có ${counted.join(', ')}.`;
  return `${start} không có nhiệm vụ quá hạn, đến hạn hôm nay hay sắp đến hạn; thư này nhắc các việc nêu dưới đây.`;
}

function listCounts(counts: PressingCounts, noun: string, ages?: OverdueAges): string[] {
  return pressing
    .filter((kind) => counts[kind] > 0)
    .map((kind, _, kinds) => {
      const said = `${twoDigits(counts[kind])}${noun} ${viStandings[kind]}`;
      if (kind !== 'overdue' || ages === undefined || counts.overdue < 2) return said;
      return kinds.length === 1 ? `${said}, ${listAges(ages)}` : `${said} (${listAges(ages)})`;
    });
}

function listAges({ upTo7, from8To30, over30 }: OverdueAges): string {
  const parts = [
    upTo7 > 0 ? `${twoDigits(upTo7)} nhiệm vụ từ 1–7 ngày` : '',
    from8To30 > 0 ? `${twoDigits(from8To30)} nhiệm vụ từ 8–30 ngày` : '',
    over30 > 0 ? `${twoDigits(over30)} nhiệm vụ trên 30 ngày` : '',
  ].filter((part) => part !== '');
  return `trong đó: ${parts.join('; ')}`;
}
