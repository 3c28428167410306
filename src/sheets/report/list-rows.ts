import type { CutList, Report } from '../../core/report/report';
import { momentOfReport } from '../../core/report/report-code';
import type { ReportWords } from '../../core/report/report-words';
import { shortenText } from '../../core/text/text';
import { dayFromMoment, formatDay, formatMoment } from '../../core/time/day';
import type { Cell } from '../../core/values/cell';
import { fewestPoints, trendSlots } from './charts';
import { withCommitment } from './first-page';
import { foldedEntries } from './folds';
import { blankRow, type ListKey, listRow, type PageRow, textRow } from './page';

/** A cell of a list: long texts are cut, the whole of them stands in `Tổng hợp`. */
const longestText = 400;

/** The lists under the table, each under its title. */
export function listRows(report: Report, words: ReportWords, staleAfterDays: number): PageRow[] {
  return [
    ...missingRows(report, words),
    ...overdueRows(report, words),
    ...difficultyRows(report, words),
    ...submissionRows(report, words),
    ...qualityRows(report, words, staleAfterDays),
    ...partnerRows(report, words),
  ];
}

function section(
  title: string,
  list: ListKey,
  headings: readonly string[],
  items: readonly (readonly Cell[])[],
  words: ReportWords,
  hidden = 0,
): PageRow[] {
  const rows: PageRow[] = [blankRow, textRow('section', title)];
  if (items.length === 0) return [...rows, textRow('note', words.lists.nothing)];
  rows.push(...entryRows(list, headings, items, words));
  if (hidden > 0) rows.push(textRow('note', words.lists.andMore(hidden)));
  return rows;
}

/** The entries under their headings; a fold says below itself what it holds, for whoever reads a print. */
function entryRows(
  list: ListKey,
  headings: readonly string[],
  items: readonly (readonly Cell[])[],
  words: ReportWords,
): PageRow[] {
  const folded = foldedEntries(list, items.length);
  return [
    listRow(`head:${list}`, headings),
    ...items.map((values) => listRow(`item:${list}`, values)),
    ...(folded === undefined ? [] : [textRow('note', words.lists.folded(folded.from, folded.to))]),
  ];
}

/** The line of frozen reports, last of all: everything above it is what a frozen report is compared by. */
export function trendRows({ trend }: Report, words: ReportWords): PageRow[] {
  if (trend.length === 0) return [];
  const { title, headings } = words.leaders.trend;
  const items = trend.map(({ code, total, done, overdue, dueSoon }) => {
    const moment = momentOfReport(code);
    return [code, moment === undefined ? undefined : formatDay(dayFromMoment(moment)), total, done, overdue, dueSoon];
  });
  const beside = trend.length < fewestPoints ? 0 : trendSlots - trend.length;
  return [...section(title, 'trend', headings, items, words), ...Array.from({ length: beside }, () => blankRow)];
}

function missingRows({ completeness: { missing } }: Report, words: ReportWords): PageRow[] {
  const { title, headings } = words.lists.missing;
  // The list stands only when there is something to say: the stamp has said that all are there.
  if (missing.length === 0) return [];
  const items = missing.map(({ unitName, reason, facts, readAt }, index) => [
    index + 1,
    unitName,
    words.reason(reason, facts),
    readAt === undefined ? words.lists.neverRead : formatMoment(readAt),
  ]);
  return section(title, 'missing', headings, items, words);
}

function overdueRows({ overdue }: Report, words: ReportWords): PageRow[] {
  const { title, headings } = words.lists.overdue;
  return cutSection(title, 'overdue', headings, overdue, words, (item, index) => [
    index + 1,
    item.unitName || words.noUnit,
    item.task.code,
    shortenText(item.task.title, longestText),
    formatDay(item.lastDay),
    item.daysLate,
    shortenText(item.deliverable, longestText),
    withCommitment(shortenText(item.cause, longestText) || words.leaders.decisions.noCause, item, words),
    shortenText(item.decidedBy, longestText),
  ]);
}

function difficultyRows({ difficulties }: Report, words: ReportWords): PageRow[] {
  const { title, headings } = words.lists.difficulties;
  return cutSection(title, 'difficulties', headings, difficulties, words, (item, index) => [
    index + 1,
    item.unitName || words.noUnit,
    item.task.code,
    shortenText(item.task.title, longestText),
    shortenText(item.difficulty, longestText),
    shortenText(item.proposal, longestText),
  ]);
}

function cutSection<Item>(
  title: string,
  list: ListKey,
  headings: readonly string[],
  { items, hidden }: CutList<Item>,
  words: ReportWords,
  valuesOf: (item: Item, index: number) => readonly Cell[],
): PageRow[] {
  return section(title, list, headings, items.map(valuesOf), words, hidden);
}

function submissionRows({ submissions, period }: Report, words: ReportWords): PageRow[] {
  if (submissions.length === 0) return [];
  const { title, headings } = words.lists.submissions;
  const items = submissions.map((submission, index) => [
    index + 1,
    submission.unitName,
    words.submissionState(submission.state),
    submission.by,
    submission.at === undefined ? undefined : formatMoment(submission.at),
    submission.errors,
    words.submissionNote(submission),
  ]);
  return section(title(period), 'submissions', headings, items, words);
}

function qualityRows({ quality }: Report, words: ReportWords, staleAfterDays: number): PageRow[] {
  const { title, headings, byUnit } = words.lists.quality;
  const lines = words.quality(quality, staleAfterDays).map(({ label, count, cure }) => [label, count, cure]);
  const units = quality.byUnit.map(({ unitName, errors, warnings }, index) => [index + 1, unitName, errors, warnings]);
  const rows = section(title, 'quality', headings, lines, words);
  if (units.length === 0) return rows;
  return [...rows, ...entryRows('qualityUnits', byUnit, units, words)];
}

function partnerRows({ partners }: Report, words: ReportWords): PageRow[] {
  const { title, headings } = words.lists.partners;
  if (partners.length === 0) return [];
  const items = partners.map(({ unitName, tasks }, index) => [index + 1, unitName, tasks]);
  return section(title, 'partners', headings, items, words);
}
