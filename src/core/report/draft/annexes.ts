import type { DocBlock, DocCell, DocParagraph, DocTable } from '../../docx/docx-document';
import type { DraftWords } from './draft-words';
import type { FrozenPage, FrozenTable, FrozenTitles } from './frozen-page';
import { shareOut, textTable } from './text-table';

/** Twips of a lying page's text. */
const textWidth = 14287;
/** The day of the last update is of use at the screen alone. */
const leftOut = 19;
const columnCount = 21;

/** The tables that are too wide for an upright page: by unit, overdue tasks, difficulties, money. */
export function annexBlocks(page: FrozenPage, words: DraftWords, titles: FrozenTitles): DocBlock[] {
  const fields = page.bands.filter(({ title }) => title === titles.byField);
  return [
    ...titleBlocks('I', words.byUnit, page, words),
    unitTable(page, page.units),
    ...fields.flatMap(({ title, rows }): DocBlock[] => [
      { kind: 'paragraph', text: title, italic: true, size: 13, keepNext: true },
      unitTable(page, rows),
    ]),
    ...listBlocks('II', titles.overdue, page, words),
    ...listBlocks('III', titles.difficulties, page, words),
    ...moneyBlocks(page, words, titles),
  ];
}

/** Too many columns for an upright page. */
export function isWide({ headings }: FrozenTable): boolean {
  return headings.length > 8;
}

export function hasDifficulties({ sections }: FrozenPage, { difficulties }: FrozenTitles): boolean {
  return sections.some(({ title, tables }) => title === difficulties && tables.some(({ rows }) => rows.length > 0));
}

/** It comes after the list of difficulties, where there is one. */
export function moneyAnnex(page: FrozenPage, titles: FrozenTitles): string {
  const list = page.sections.find(({ title }) => title === titles.difficulties);
  return list === undefined || list.tables.length + list.notes.length === 0 ? 'III' : 'IV';
}

function moneyBlocks(page: FrozenPage, words: DraftWords, titles: FrozenTitles): DocBlock[] {
  const own = page.sections.filter(({ title, tables }) => words.moneyTitles.test(title) && tables.some(isWide));
  if (own.length === 0) return [];
  return [
    ...titleBlocks(moneyAnnex(page, titles), words.moneyAnnex, page, words),
    ...own.flatMap(({ title, tables }): DocBlock[] => [
      { kind: 'paragraph', text: title, italic: true, size: 13, keepNext: true },
      ...tables.filter(isWide).map((table) => textTable(table, textWidth, 11)),
    ]),
  ];
}

function titleBlocks(numeral: string, title: string, page: FrozenPage, words: DraftWords): DocParagraph[] {
  const middle = (text: string, look: Partial<DocParagraph>): DocParagraph => ({
    ...look,
    kind: 'paragraph',
    text,
    align: 'center',
    size: 13,
    keepNext: true,
  });
  return [middle(words.annex(numeral, title), { bold: true, after: 2 }), middle(`(${page.stamp})`, { italic: true })];
}

function listBlocks(numeral: string, title: string, page: FrozenPage, words: DraftWords): DocBlock[] {
  const section = page.sections.find((one) => one.title === title);
  const notes = (section?.notes ?? []).map((text): DocBlock => ({ kind: 'paragraph', text, size: 13 }));
  const tables = (section?.tables ?? []).map((table) => textTable(table, textWidth, 11));
  if (tables.length === 0 && notes.length === 0) return [];
  return [...titleBlocks(numeral, title, page, words), ...tables, ...notes];
}

/** The table by unit under its two rows of headings. */
function unitTable({ headTop, headSub }: FrozenPage, rows: FrozenPage['units']): DocTable {
  const columns = Array.from({ length: columnCount }, (_, column) => column).filter((column) => column !== leftOut);
  return {
    kind: 'table',
    widths: shareOut(
      columns.map((column) => (column === 1 ? 3 : 1)),
      textWidth,
    ),
    heads: headRows(headTop, headSub, columns),
    rows: rows.map((row) => columns.map((column) => row[column] ?? '')),
    size: 8,
    textColumns: [1],
  };
}

/** A heading over several columns has names below it; any other goes through both rows. */
function headRows(top: readonly string[], sub: readonly string[], columns: readonly number[]): DocCell[][] {
  const upper: { text: string; span?: number; merge?: 'begin' }[] = [];
  const lower: DocCell[] = [];
  for (const column of columns) {
    const under = sub[column] ?? '';
    const over = top[column] ?? '';
    const last = upper[upper.length - 1];
    if (under === '') {
      upper.push({ text: over, merge: 'begin' });
      lower.push({ text: '', merge: 'continue' });
    } else {
      lower.push({ text: under });
      if (over !== '' || last === undefined) upper.push({ text: over, span: 1 });
      else last.span = (last.span ?? 1) + 1;
    }
  }
  return [upper, lower];
}
