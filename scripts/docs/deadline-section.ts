import { parseDeadline } from '../../src/core/deadlines/deadline-reading';
import { defaultSettings } from '../../src/core/settings/settings-table';
import { createCalendar } from '../../src/core/time/calendar';
import { dayOf, formatDay } from '../../src/core/time/day';
import { officialHolidays } from '../../src/core/time/official-holidays';
import { markdownTable } from './markdown';

const assignedOn = dayOf(2025, 10, 10);

/** Wordings as people write them, and why the last day is what it is. */
const wordings: readonly (readonly [wording: string, why: string])[] = [
  ['14/10/2025', 'a day; “chậm nhất”, “đến hết ngày” change nothing'],
  ['trước ngày 14/10/2025', 'the day before, unless `Hiểu "trước ngày"` or the document says otherwise'],
  ['tháng 12/2025', 'the end of the month'],
  ['quý IV/2025', 'the end of the quarter'],
  ['6 tháng đầu năm 2026', 'the end of June'],
  ['năm 2025', 'the end of the year'],
  ['trước quý IV/2025', 'the day before the period begins'],
  ['giữa tháng 12/2025', 'the 15th: Civil Code, article 146'],
  ['giữa năm 2026', '30 June: article 146'],
  ['end of May 2026', 'as “cuối tháng 5/2026”'],
  ['10 ngày làm việc kể từ ngày giao', 'working days, from the day after `Ngày giao`'],
  [
    '10 ngày làm việc kể từ ngày nhận',
    'from the day in `Ngày nhận` of the document, or of the unit in `Đơn vị`; without one, from `Ngày giao`',
  ],
  ['15 ngày kể từ ngày giao', 'calendar days; Saturday 25/10 moves to Monday: article 148'],
  ['1 tháng kể từ ngày 31/10/2025', 'the last day of November, a Sunday, moves on: article 148'],
  ['thường xuyên', 'regular: no last day; a reason may follow'],
  ['hằng năm', 'regular'],
  ['chờ hướng dẫn của Bộ', 'waits for the condition named'],
  ['31/02/2026', 'in no calendar (V18)'],
  ['sớm nhất có thể', 'unreadable (V17)'],
];

/** How `Thời hạn` becomes a last day; the days are worked out by the core itself. */
export function deadlineSection(): string {
  const context = {
    assignedOn,
    beforeIncludesDay: defaultSettings.beforeIncludesDay,
    shiftFixedDeadlines: defaultSettings.shiftFixedDeadlines,
    calendar: createCalendar(officialHolidays),
  };
  const rows = wordings.map(([wording, why]) => {
    const deadline = parseDeadline(wording, context);
    return [wording, deadline.kind === 'dated' ? formatDay(deadline.lastDay) : '–', why];
  });
  return `## Deadline

\`Thời hạn\` keeps the words of the assigning document. With \`Ngày giao\` ${formatDay(assignedOn)} and the settings of a new tracker they mean:

${markdownTable(['In the cell', 'Last day', 'Because'], rows)}

* Periods follow the Civil Code 2015 (91/2015/QH13): the first day is not counted (article 147), a period ends with its last day, a period in months on
  the same day of the month or on the month's last, and one that ends on a day off ends on the next working day (article 148). Text:
  [article 146](https://hethongphapluat.com/bo-luat-dan-su-2015/dieu-146),
  [articles 147 and 148](https://thuvienphapluat.vn/hoi-dap-phap-luat/3896F-hd-thoi-diem-bat-dau-va-ket-thuc-thoi-han-duoc-xac-dinh-nhu-the-nao.html).
* The code speaks of periods. A fixed day set by a superior is not clearly one, so it stays where it is unless \`Dời hạn rơi vào ngày nghỉ\` moves it. “Trước …”
  never moves onto the day that it excludes.
* An extension counts with a day later than the deadline in \`Gia hạn đến\` and a document in \`Văn bản gia hạn\`; until then the old last day holds (V27, V28).
* Working days: Monday to Friday, without the days of \`Ngày nghỉ\` and those that the law gives, with make-up Saturdays. A new tracker has the tables of
  2025 and 2026 with their decisions (\`src/core/time/official-holidays.ts\`); lunar days come from a table of Vietnam's own calendar (\`src/core/time/lunar.ts\`).`;
}
