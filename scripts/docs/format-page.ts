import type { Settings } from '../../src/core/settings/settings';
import { settingRows } from '../../src/core/settings/settings-table';
import { en } from '../../src/i18n/guide/en';
import { screenMessages } from '../../src/i18n/screen/messages';
import { statedSubmissions, submissionLabels } from '../../src/sheets/lists/submission-line';
import { registerOf } from '../../src/sheets/registers/register-sheets';
import { type Column, type ColumnType, masterColumns, taskColumns } from '../../src/sheets/tables/columns';
import { headingSearchRows } from '../../src/sheets/tables/headings';
import { type SheetKey, sheetKeys, systemSheets } from '../../src/sheets/tables/sheet-names';
import { systemColumns } from '../../src/sheets/tables/system-columns';
import { generatedNote, markdownTable } from './markdown';
import { publishedSection } from './published-section';
import { whatRunsWrite } from './what-runs-write';

const { menu } = screenMessages('vi');

/** docs/file-format.md: the sheets of a tracker, their headings, words and settings, and what a run may write to them. */
export function formatPage(): string {
  return [
    introduction,
    sheetSection(),
    `## The task table

One for each unit in force: on the sheet that \`Đơn vị\` names in \`Trang tính\` (blank: the unit's code), or in the unit's own file.

${columnTable(taskColumns)}

Above the headings a unit may state what it did about the reporting period: ${submissionLine()}.
The menu (**${menu.submitReport}**, **${menu.declareNothing}**) writes to \`Nộp báo cáo\` instead. A statement counts with its day; the later one holds.`,
    `## \`Tổng hợp\` (Master)

The columns of the task table, then these, then whatever columns the coordinating unit adds: they stay with their task.

${columnTable(masterColumns.slice(taskColumns.length))}`,
    ...sheetKeys.flatMap((key) => systemSection(key)),
    publishedSection(),
    settingSection(),
    whatRunsWrite(),
  ]
    .join('\n\n')
    .concat('\n');
}

const introduction = `# The workbook

${generatedNote}

What stands in a tracker and in a unit's own file. In code a column is its key, never a letter or a number; headings stand once, in
\`src/sheets/tables/columns.ts\` and \`src/sheets/tables/system-columns.ts\`. How a row is judged stands in [tasks.md](tasks.md), the rules in
[rules.md](rules.md).

* Sheets and headings are found by name, in Vietnamese or English. Case, accents, spaces, punctuation and the Unicode form do not matter, nor
  does the place: columns and sheets may be moved.
* The heading row is one of the first ${headingSearchRows}; a title may stand above it.
* A heading in **bold** is needed. A task table that lacks one, has one twice, or has one that reads like a slip of the pen is not read: the unit is
  left out of this run and named with the reason, and its rows in the master stand. **${menu.setUp}** mends headings: a misspelt one in its
  place, a lost one at the end.
* Columns that people add are left alone. A row is a task's when a column that people fill holds something.
* Columns filled by the product are protected by a warning only, because \`onEdit\` writes to them as the person who edits. \`Hạn cuối\`,
  \`Trạng thái\` and \`Kiểm tra\` are worked out anew at every run; what is typed there is replaced.
* Vietnamese words are stored; English ones and other usual spellings are understood. *Text as typed* means that Google must not turn \`12/2025\` or
  \`007\` into a date or a number.`;

function submissionLine(): string {
  const labels = Object.values(submissionLabels).map(({ vi }) => `\`${vi}\``);
  return `${labels.join(', ')}, each with its value right of it, the first with ${statedSubmissions.join(' or ')}`;
}

const holdings: { readonly [key in SheetKey]: string } = {
  guide: 'how to enter, what the statuses mean, and that nothing classified may be entered',
  settings: 'the [settings](#settings)',
  units: 'the directory: each unit, its sheet or file, its mailboxes',
  documents: 'assigning documents: how each reads “before”, its own reminder ladder',
  holidays: 'days off and make-up Saturdays; a row that is only `Dự kiến` does not count yet',
  rules: 'severities changed and rules added by the tracker itself: [rules.md](rules.md)',
  assignments: 'tasks to give out, each to one unit, several, or all of a kind',
  duties: 'which reports are owed by whom, in which periods, by when',
  difficulties: 'every difficulty, from its unit to its answer: a row for each task that tells of one',
  budgets: 'money of the units: given, adjusted, disbursed, expected by the end of the year; in million đồng',
  budgetRequests: 'what units ask to be allocated, changed or carried over, to its answer',
  reviews: 'review campaigns: which rows units go over, by when',
  criteria:
    'criteria of the emulation movement by version and group; drafts until a decision; scores count on issued ones only',
  scores:
    'a row for each round, unit and criterion, made by “Mở đợt chấm điểm…”; the first criterion has the unit’s tasks beside it',
  emulationPlans: 'each unit’s action plan, and which of the seven contents it covers or leaves out for a reason',
  models: 'models that units name; published only once communication has approved them',
  awards: 'nominations; each step by its day or document gives the state',
  targets: 'what is to be reached in a year, and what has been',
  master: 'every task of every unit, one row each',
  report: 'the [report](tasks.md#report): a page, not a table',
  dataCheck: 'every problem, with its cell and its cure',
  submissions: 'what units said about a reporting period: handed in, or nothing to report',
  deadlineHistory: 'every change of a last day, with its basis',
  mailPreview: 'mails as they would go',
  mailLedger: 'every mail line that was sent, waits, failed or was passed over: what is here does not go again',
  log: 'one line for every run',
  imports: 'what became of every row of an imported table; made by the first import',
};

function sheetSection(): string {
  const rows = sheetKeys.map((key) => [`\`${systemSheets[key].vi}\``, systemSheets[key].en, holdings[key]]);
  return `## Sheets\n\n${markdownTable(['Sheet', 'English', 'Holds'], rows)}`;
}

function systemSection(key: SheetKey): string[] {
  const columns = registerOf(key)?.columns ?? systemColumns[key];
  if (columns === undefined) return [];
  const { vi, en: english } = systemSheets[key];
  return [`## \`${vi}\` (${english})\n\n${columnTable(columns)}`];
}

function columnTable(columns: readonly Column[]): string {
  return markdownTable(
    ['Heading', 'English', 'Also read', 'Key', 'Holds', 'Filled by'],
    columns.map((column) => [
      column.required ? `**${column.vi}**` : column.vi,
      column.en,
      column.aliases.join('; '),
      `\`${column.key}\``,
      holds(column),
      column.by === 'auto' ? 'product' : 'people',
    ]),
  );
}

const typeWords: { readonly [type in ColumnType]: string } = {
  text: 'text',
  literal: 'text as typed',
  prose: 'text',
  date: 'date',
  dateTime: 'date and time',
  number: 'number',
  money: 'million đồng',
  decimal: 'number',
  percent: 'number, 0–100',
  list: 'one of',
  multiList: 'one or several, `;` between',
  unit: 'exactly one unit',
};

/** Longer drop-downs are the task table's headings. */
const mostChoices = 10;

function holds({ type, choices }: Column): string {
  // A drop-down offers combinations too; they are made of the single words.
  const words = type === 'multiList' ? choices.filter((choice) => !choice.includes(';')) : choices;
  if (words.length === 0) return typeWords[type];
  if (words.length > mostChoices) return `${typeWords[type]} the ${words.length} headings of the task table`;
  return `${typeWords[type]}: ${words.join(' / ')}`;
}

function settingSection(): string {
  const meanings: { readonly [key in keyof Settings]: string } = en.settingMeanings;
  const rows = settingRows.map(({ key, vi, en: english, initial, choices }) => [
    vi,
    english,
    `\`${key}\``,
    initial === '' ? '(blank)' : `\`${initial}\``,
    [choices === undefined ? '' : `${choices.join(' / ')}. `, meanings[key]].join(''),
  ]);
  return `## Settings

The rows of \`Cấu hình\`. A setting that is missing or blank has its first value; one that cannot be read has it too, and is reported (V59).

${markdownTable(['Setting', 'English', 'Key', 'At first', 'Meaning'], rows)}`;
}
