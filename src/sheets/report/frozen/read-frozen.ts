import type { FrozenBand, FrozenPage, FrozenSection } from '../../../core/report/draft/frozen-page';
import type { ReportWords } from '../../../core/report/report-words';
import { cellText } from '../../../core/tasks/task-text';
import { headingKey } from '../../../core/text/text';
import type { Cell } from '../../../core/values/cell';
import type { SheetGrid } from '../../v4';
import { pageColumnCount } from '../page';
import { withoutPaper } from './paper-form';

type Texts = readonly string[];

/** The rows of the first page that stand at one place in every report. */
const firstPage = { stamp: 1, figures: 2, participation: 4, basis: 5 } as const;
const figureColumns = [0, 3, 9, 15] as const;

/**
 * Reads a frozen report's page back as texts, by the words of its language; undefined when its table by unit is not found.
 * @param print numbers as the page's language writes them.
 */
export function readFrozenPage(
  { title: code, rows: cells }: SheetGrid,
  words: ReportWords,
  print: (value: number) => string,
): FrozenPage | undefined {
  const paper = cells.map((row) => textsOf(row.slice(0, pageColumnCount), print));
  const rows = withoutPaper(paper, words.title);
  const top = rows.findIndex((row) => row[0] === words.table.number && row[2] === words.table.total);
  if (top < 0) return undefined;
  const end = rows.findIndex((row, index) => index > top && isEmptyRow(row));
  const table = rows
    .slice(top + 2, end < 0 ? rows.length : end)
    .filter((row) => !isBelow(row, words) && !isSameRow(row, rows[top]));
  return {
    code,
    stamp: (rows[firstPage.stamp]?.[0] ?? '').split('\n')[0] ?? '',
    figures: figureColumns.map((column) => rows[firstPage.figures]?.[column] ?? ''),
    participation: rows[firstPage.participation]?.[0] ?? '',
    basis: rows[firstPage.basis]?.[0] ?? '',
    lines: linesAbove(rows, top),
    headTop: rows[top] ?? [],
    headSub: rows[top + 1] ?? [],
    ...splitTable(table),
    sections: end < 0 ? [] : readSections(rows.slice(end), words.table.number, words.grandTotal),
  };
}

function textsOf(row: readonly Cell[], print: (value: number) => string): Texts {
  return Array.from(row, (cell) => (typeof cell === 'number' && Number.isInteger(cell) ? print(cell) : cellText(cell)));
}

function isEmptyRow(row: Texts): boolean {
  return row.every((text) => text === '');
}

/** One text at the row's beginning, and nothing else. */
function isLine(row: Texts): boolean {
  return (row[0] ?? '') !== '' && row.slice(1).every((text) => text === '');
}

function isSameRow(one: Texts, other: Texts = []): boolean {
  return one.every((text, column) => text === (other[column] ?? ''));
}

/** The units of lower trackers stand folded in the page: a paper shows the trackers. The hidden row of names has no number either. */
function isBelow(row: Texts, words: ReportWords): boolean {
  return row[0] === '' && row[1] !== words.grandTotal && row[1] !== words.subTotal;
}

/** The lines that stand together right above the table. */
function linesAbove(rows: readonly Texts[], top: number): readonly string[] {
  const above = rows.slice(0, top);
  while (above.length > 0 && isEmptyRow(above[above.length - 1] ?? [])) above.pop();
  const start = above.reduce((found, row, index) => (isLine(row) ? found : index + 1), 0);
  return above.slice(start).map((row) => row[0] ?? '');
}

/** The units come first; each breakdown begins with its name alone. */
function splitTable(table: readonly Texts[]): { units: readonly Texts[]; bands: readonly FrozenBand[] } {
  const units: Texts[] = [];
  const bands: { title: string; rows: Texts[] }[] = [];
  for (const row of table) {
    const band = bands[bands.length - 1];
    if (isLine(row)) bands.push({ title: row[0] ?? '', rows: [] });
    else if (band === undefined) units.push(row);
    else band.rows.push(row);
  }
  return { units, bands };
}

/** Titles follow blank rows; the first row of several texts under a title, one below a row of sums, or one that begins with `STT`, has the headings of what follows. */
function readSections(rows: readonly Texts[], number: string, sum: string): FrozenSection[] {
  const sections: {
    title: string;
    notes: string[];
    tables: { head: Texts; columns: number[]; headings: string[]; rows: Texts[] }[];
  }[] = [];
  let isNew = true;
  for (const row of rows) {
    const section = sections[sections.length - 1];
    if (isEmptyRow(row)) isNew = true;
    else if (isNew && isLine(row)) {
      sections.push({ title: row[0] ?? '', notes: [], tables: [] });
      isNew = false;
    } else if (isLine(row)) section?.notes.push(row[0] ?? '');
    else if (section !== undefined) {
      const last = section.tables[section.tables.length - 1];
      // The headings stand again at the top of each printed page.
      if (last !== undefined && isSameRow(row, last.head)) continue;
      const above = last?.rows[last.rows.length - 1]?.[0] ?? '';
      if (last === undefined || row[0] === number || headingKey(above) === headingKey(sum)) {
        const columns = row.flatMap((text, column) => (text === '' ? [] : [column]));
        section.tables.push({ head: row, columns, headings: columns.map((column) => row[column] ?? ''), rows: [] });
      } else last.rows.push(last.columns.map((column) => row[column] ?? ''));
    }
  }
  return sections.map(({ title, notes, tables }) => ({
    title,
    notes,
    tables: tables.map(({ headings, rows: entries }) => ({ headings, rows: entries })),
  }));
}
