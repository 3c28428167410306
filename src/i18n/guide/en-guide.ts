import type { GuideLine } from './catalogue';

export const enBanner =
  'Do NOT enter classified content. This workbook is not a document management system and is not for state secrets.';

const title = (text: string): GuideLine => ({ style: 'title', text });
const heading = (text: string): GuideLine => ({ style: 'heading', text });
const text = (text: string): GuideLine => ({ style: 'text', text });
const term = (term: string, text: string): GuideLine => ({ style: 'text', term, text });
const status = (status: NonNullable<GuideLine['status']>, term: string, text: string): GuideLine => ({
  style: 'text',
  status,
  term,
  text,
});

/** The sheet `Guide`, with the words that an English tracker holds; the Vietnamese ones are understood too. */
export const enGuide: readonly GuideLine[] = [
  title('HOW TO USE THIS TASK TRACKER'),
  { style: 'banner', text: enBanner },
  text(
    'Units keep their assigned tasks up to date here; the coordinating unit follows, reports and reminds. Reminder mails are automatic and do not replace official documents.',
  ),

  heading('1. What a unit enters'),
  text(
    'Each unit writes in its own sheet, one task a row. Columns with a grey heading are computed: do not type there.',
  ),
  term(
    'Task code',
    'Leave blank: it is given once and never changes, e.g. KH139-2025-SKHCN-007. Do not edit or copy codes.',
  ),
  term('Task', 'As the assigning document says it.'),
  term(
    'Field',
    'S&T (science and technology); Innovation; Digital transformation; Other. Several are separated by “;”.',
  ),
  term(
    'Assigning document',
    'The symbol, e.g. 139/KH-UBND; 5514/UBND-ĐMPT; 57-NQ/TW. Several are separated by “;”, the primary one first.',
  ),
  term('Lead unit', 'Exactly one unit of the directory. Others go to “Coordinating units”, separated by “;”.'),
  term(
    'Focal person',
    'Work e-mail of the person who follows the task; when blank, mails go to the unit’s “Contact e-mail”.',
  ),
  term('Deliverable', 'What the task must produce: a report, submission, plan, decision, system, database…'),
  term(
    'Progress',
    'Not started; In progress; Done; Suspended; Cancelled. Choose “Done” only when the product has been sent to the competent level.',
  ),
  term(
    'Done on, Evidence',
    'Required for “Done”: the day the product was sent, and a document symbol or a link. A draft is no evidence.',
  ),
  term(
    'Extended to, Extension basis',
    'Counts only with both the new day and the approving document. Until then the old deadline applies.',
  ),
  term('Cause of delay', 'Required when overdue: the cause and the day you commit to.'),
  term('Difficulties', 'Give “Proposals” and the level that can decide as well. A difficulty does not stop the clock.'),
  term(
    'Submission',
    'In the third row above the table: choose “Submitted” or “Nothing to report” for the period, with the day (required) and the person. Where several reports are owed, write the code behind the state: “Submitted BC05”, “Submitted BC01; BC05”; for an earlier period the period too: “Submitted BC01-2025-Q4”. In the tracker there is also the menu Đôn Đốc > “Submit this unit’s report”, “Nothing to report”.',
  ),

  heading('2. How to write days and deadlines'),
  term('14/10/2025', 'Day/month/year. The last day is 14/10/2025.'),
  term(
    'before 14/10/2025',
    'The last day is 13/10/2025, unless the sheet “Documents” says “Included” for that document.',
  ),
  term('by 14/10/2025', 'The last day is 14/10/2025.'),
  term('12/2025; Q4/2025; 2025', 'The last day of the month, quarter or year.'),
  term('before Q4/2025', 'The last day is 30/9/2025.'),
  term(
    '10 ngày kể từ ngày giao; 10 ngày làm việc kể từ ngày giao',
    'Counted from the day after “Assigned on”, in days or in working days by the sheet “Holidays”.',
  ),
  term('regular; yearly; monthly', 'A regular task: never overdue.'),
  term('waiting for …', 'No deadline yet, waiting on a condition; name it, e.g. “waiting for central guidance”.'),

  heading('3. What the statuses mean'),
  status('overdue', 'Overdue', 'Past its last day and not done, or reported done without full evidence.'),
  status('dueSoon', 'Due soon', '7 days or fewer are left (see “Settings”). Due today is not overdue.'),
  status('inTime', 'In time', 'More than 7 days are left.'),
  status('unconfirmed', 'Claimed, unconfirmed', 'Reported done without day or evidence: counted as open.'),
  status('noDeadline', 'No deadline', 'Enter one, or “regular”, or “waiting for …”.'),
  status('doneOnTime', 'Done on time', 'Done, not after the last day.'),
  status('doneLate', 'Done late', 'Done after the last day.'),
  status('doneUnassessed', 'Done, not assessed', 'Done; the task has no deadline.'),
  status('rolled', 'Carried over', 'Assigned again by a new document, under another code; not in the total.'),
  status('regular', 'Regular', 'A continuous task without a deadline.'),
  status('waiting', 'Waiting on condition', 'Waiting on the condition named in “Deadline as worded”.'),
  status('suspended', 'Suspended', 'Suspended by a document named in “Evidence”.'),
  status('cancelled', 'Cancelled', 'Cancelled by a document named in “Evidence”; outside the total.'),

  heading('4. Checks and reminders'),
  text(
    'The column “Check” names each cell to correct, and how; those cells are coloured. Once the cell is corrected, the message disappears. ⚠ is a warning: please check again.',
  ),
  text(
    'A person gets at most one mail a working day, with all tasks; none on days off. A new tracker starts with “Mail mode” = “Preview”: no mail goes out.',
  ),
  text(
    'Do not rename or delete headings. If this has happened, ask the coordinating unit to choose the menu Đôn Đốc > Coordinating unit > Set-up > “Set up / Restore template”. Columns of your own to the right are welcome, and columns may be moved.',
  ),
  text('Write names, titles and work e-mails only: no citizen id, birth date, bank account or private phone number.'),

  heading('5. For the coordinating unit (menu Đôn Đốc > Coordinating unit > Coordination and frozen reports)'),
  term(
    'Assign tasks to units',
    'Enter tasks in the sheet “Assignments”; the column “Assigned to” takes one or several units (“;” between) or a whole kind: “các sở” (departments), “tất cả phường, xã trừ Phường Ba Đình” (all wards and communes but one). Assigned to several, the row keeps the common code and each unit gets a child code (.1, .2 …). Each row is assigned once.',
  ),
  term(
    'Accept units’ changes',
    'When a unit changes an assigned task, document, lead or deadline by itself, the master keeps what was assigned until the coordinating unit accepts the change. Changed deadlines are noted in “Deadline history”.',
  ),
  term(
    'Freeze the report; Compare two frozen reports',
    'Freezing keeps the report as it is shown on a protected sheet of its own, named by the report’s code, and is never recalculated. Later reports say what changed since the newest frozen one.',
  ),
  term(
    'Lower trackers',
    'A unit with a tracker of its own: enter its “File id” in “Units” and choose “Lower tracker” as “Source kind”. The report has one line for it; the + in the margin shows its units. Only its report’s figures are read, and nothing is written there. The hidden sheet “Đôn Đốc (data)” is for the tracker above: do not edit it.',
  ),

  heading('6. The first permission'),
  term(
    'Who is asked',
    'Whoever only types needs no permission: what was typed is checked at once. Whoever clicks an item of the menu Đôn Đốc for the first time, and the account that turns the daily run on, agrees once.',
  ),
  term(
    'The warning screen',
    'Google says “Google hasn’t verified this app”, because your own office put it into this spreadsheet. Choose “Advanced”, “Go to … (unsafe)”, then “Allow”. If in doubt, ask the coordinating unit first.',
  ),
  term(
    'A new version asks for more',
    'The daily run stops until the account that turned it on has clicked any item of the menu Đôn Đốc once and chosen “Allow”.',
  ),
];
