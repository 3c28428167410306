import { settingRows } from '../../src/core/settings/settings-table';
import { type Status, statuses } from '../../src/core/tasks/status';
import { statusWords } from '../../src/core/tasks/status-words';
import { vi } from '../../src/i18n/report/vi';
import { openGroup, tableColumns } from '../../src/sheets/report/table-rows';
import { deadlineSection } from './deadline-section';
import { generatedNote, markdownTable } from './markdown';

/** docs/tasks.md: how a row of a task table is judged, counted and reminded of. */
export function tasksPage(): string {
  return [introduction, deadlineSection(), statusSection(), reportSection(), reminderSection()]
    .join('\n\n')
    .concat('\n');
}

const annex =
  'https://github.com/haidang21ktvptu/vptu-mvp-task/blob/23062d152e9feeddb2b25a2070798fad76b9c5f6/docs/MUC-TIEU-1400.md';

const introduction = `# How a task is judged

${generatedNote}

From the words of a row to its last day, its status, its place in the report, and the mails about it. Sheets and headings stand in
[file-format.md](file-format.md).`;

const conditions: { readonly [status in Status]: string } = {
  cancelled: '`Tiến độ` is Hủy, with its document in `Minh chứng`',
  suspended: '`Tiến độ` is Tạm dừng, with its document in `Minh chứng`',
  unconfirmed:
    '`Tiến độ` is Hoàn thành without evidence, or without a day that has come; past its last day such a task is overdue',
  doneOnTime: 'done by the last day',
  doneLate: 'done after the last day',
  doneUnassessed: 'done, and no last day to hold it against',
  rolled:
    'before lines 3 and 7 to 12: a new document has given the task out again under another code, whose row names this one in `Mã gốc`',
  regular: '`Thời hạn` says regular',
  waiting: '`Thời hạn` begins with “chờ”: waits for a condition',
  noDeadline: 'no last day: blank, or unreadable',
  overdue: 'the last day is past',
  dueSoon: 'the last day is at most `Sắp đến hạn (ngày)` calendar days ahead; on the day itself too',
  inTime: 'all others',
};

function statusSection(): string {
  const rows = statuses.map((status, index) => [
    String(index + 1),
    statusWords[status][0],
    statusWords[status][1],
    conditions[status],
  ]);
  return `## Status

Derived (\`src/core/tasks/status.ts\`), never typed: the first line that holds. Claiming to be done must not hide an overdue task, so “done” needs its day and its
evidence; a draft (“dự thảo”) is no evidence.

${markdownTable(['', 'Vietnamese', 'English', 'When'], rows)}`;
}

type Head = Exclude<(typeof tableColumns)[number]['head'], 'sum' | 'number' | 'unit'>;

/** `sum` heads two columns: what they sum up is told by the group over them. */
const counted: { readonly [head in Head]: string } = {
  total: 'all but the cancelled and those carried over',
  done: 'done on time, late and not assessed',
  onTime: 'status 4',
  late: 'status 5',
  notAssessed: 'status 6',
  open: 'the five columns behind it',
  inTime: 'status 12',
  dueSoon: 'status 11',
  overdue: 'status 10',
  withoutDeadline: 'statuses 8 and 9: waiting for a condition too',
  unconfirmed: 'status 3',
  regular: 'status 7',
  suspended: 'status 2',
  doneRate: 'done / total',
  onTimeRate: 'on time / (on time + late)',
  overdueRate: 'overdue / total',
  difficulties: 'open tasks whose `Khó khăn, vướng mắc` is filled',
  updated: 'the latest `Cập nhật` of its tasks',
  cancelled: 'status 1, outside the total',
  rolled: 'status 13, outside the total: each counts under its new code',
};

/** Number and name of the unit stand before the counts. */
const firstCountColumn = 2;

function reportSection(): string {
  let section = '';
  const rows = tableColumns.map(({ head, group }, index) => {
    if (group !== undefined) section = `${vi.table[group]}: `;
    else if (index + firstCountColumn >= openGroup[1]) section = '';
    const name = head === 'sum' ? group : head;
    if (name === undefined || !(name in counted)) throw new Error(`Nothing says how ${head} is counted.`);
    return [`${section}${vi.table[head]}`, counted[name as Head]];
  });
  return `## Report

\`Báo cáo\` begins with the stamp: \`x/y\` units, which are missing and why, and the moment of the figures. \`y\` are the units in force that have a sheet or a
file; the others do not take part yet and are counted apart. Then come the figures, the table by unit, and the same columns by field, by assigning
document and by the quarter of the last day, each with the same total.

${markdownTable(['Column', 'Counts'], rows)}

* A task counts once, for its lead unit; tasks that a unit helps with are counted apart. One of several fields or documents counts for the first.
  One without a clear lead stands in a line of its own.
* A rate is never shown without the two numbers that it comes from: the 98.62 % of the Government Office's report 1270/BC-TCTTTg of 27/12/2017 are done /
  (done + overdue), where done / total is 73 %.
* Overdue tasks are told by age: 1–7, 8–30 and more than 30 days. The list names what a leader needs (CN-5.2 in the
  [annex to dispatch 1400-CV/VPTU of 28/8/2026](${annex})): the unit, the days, the deliverable, and the level that must decide, which is \`Cấp nhận\`, else
  the issuer of the assigning document.
* Lists of more than 15 entries fold after the tenth, by groups of rows that open with the + in the margin. Folded at first, and out of the print, is what stands
  elsewhere too: units that could not be read, submissions, problems by unit, tasks coordinated; a line below says what is folded. Overdue tasks, difficulties and
  the lists of registers stand open, fold at a click and print whole. Whoever folds or unfolds a list finds it so until its length changes.
* A reporting period runs from the 15th to the 14th (Decree 09/2019/NĐ-CP, article 12, on monthly reports). What a unit handed in or declared counts
  for the period in which it did.`;
}

function reminderSection(): string {
  const initial = String(settingRows.find(({ key }) => key === 'ladder')?.initial ?? '');
  return `## Reminders

The ladder of \`Cấu hình\`, or a document's own in \`Văn bản\`, says when who hears of a task that is overdue, unconfirmed or still to come, and of a
periodic report that a unit has not handed in. At first it is
\`${initial}\`; a tracker of version 0.1.0 whose setting
still holds that version's default gets this one.

* T−n is n working days before the last day, T+n after it: the working days in (today, last day], or in (last day, today]. So T0 falls on the last
  working day up to the last day. By the setting \`Bậc tính theo ngày làm việc\` calendar days count instead; a rung up to T0 that falls on days off
  then goes out on the working day before.
* Each audience (focal persons, the unit's leader, the coordinating unit) has a ladder of its own: whoever stands higher is told besides the doer,
  never in the doer's place. An audience's rung of a day is the highest of its own that is reached. If it never went to a reader it goes now, and lower
  ones that never went are noted \`Bỏ qua\`.
* \`lặp n\` repeats an audience's last rung every n days, counted as the ladder counts, while the task is overdue. Such a rung is named by its offset
  (\`T+1; lặp 5\` → \`T+6\`, \`T+11\`, …); one that was missed is not made up for: the highest reached goes.
* A mail goes when it has at least one line of the day, and then tells the whole truth: its first sentence counts all that is overdue, due today and
  due soon for its reader (reports apart from tasks), and below its lines stand all other overdue tasks of that reader, without rows in the ledger:
  thirty in the directory's order, then how many more by unit.
* One mail to an address on a working day, none on a day off. It greets, names each task with code, last day, days left and what is missing, links to
  its row, and says at its foot that it replaces no official document. Titles are cut short, so that a mail that goes astray harms little, and no
  address or link that stands in a cell can be clicked.
* Each line has a row in \`Thư nhắc\` under \`code|rung|last day|recipient\`. It is claimed there before the mail goes and confirmed after, so that a run
  that is cut off sends nothing twice; what nobody can know becomes \`Chưa xác nhận\` and goes again only when a person ticks \`Gửi lại\`. A later last day
  starts the ladder anew.
* A focal person is the task's (\`Cán bộ đầu mối\`), else the unit's. A unit's leader gets mail once \`Email lãnh đạo\` is filled; \`Nhận nhắc việc\` \`Không\`
  silences both, not the coordinating unit.
* Some errors (✉ in [rules.md](rules.md)) keep a row out of mails; every other error is what the mail asks to mend.`;
}
