import type { Directory } from '../directory/unit';
import type { DocumentRegister } from '../documents/document';
import { ask, askDerived, askLead, askRows, holdsFractions, noteBroken } from './ask';
import { type AssignedColumn, assignColumns } from './columns/assign-columns';
import { type ColumnProfile, profileColumn } from './columns/column-profile';
import { withTitle } from './columns/find-title';
import { withSaid } from './columns/said-columns';
import { findTables } from './headings/find-tables';
import type { HeadingBlock } from './headings/heading-block';
import { bodyEnd, chosenBodyEnd, type ListedTable, listTables } from './list-tables';
import type { ImportKey, ImportProposal, ProposedRow, Question, Recognition, RowKind } from './proposal/proposal';
import { classifyRows } from './rows/classify-rows';
import { findDataAbove } from './rows/data-above';
import { factsOf, type TableColumns } from './rows/row-facts';
import { titleAbove } from './rows/title-above';
import { createGrid, type SourceGrid } from './sheet/source-grid';
import { type SourceSheet, tooManyColumns, tooManyRows, usedSize } from './sheet/source-sheet';
import { createDoubts } from './values/doubts';
import { readValues, type ValueContext } from './values/read-values';
import { leadsFromSections } from './values/section-leads';
import { findTableYear } from './values/table-year';
import { listUnderstood } from './values/understood';
import { findWhenContexts } from './values/when-contexts';
import { isColumnNumbers } from './words/column-numbers';
import type { TableYear } from './words/when';

/** What people have said, and what the tracker knows. */
export interface RecognitionContext {
  readonly directory?: Directory | undefined;
  readonly documents?: DocumentRegister | undefined;
  /** By column index: what a person set it to; null = leave it out. */
  readonly columns?: ReadonlyMap<number, ImportKey | null> | undefined;
  readonly year?: number | undefined;
  /** By row number (from 1): what a person said the row is. */
  readonly rows?: ReadonlyMap<number, 'task' | 'section'> | undefined;
  /** Which of several tables, from 0. */
  readonly table?: number | undefined;
}

/** What import would make of a sheet: where its headings are, what its columns and rows are, what its cells mean, and what must be asked. */
export function recognise(sheet: SourceSheet, context: RecognitionContext = {}): Recognition {
  const size = usedSize(sheet);
  if (size.rows === 0) return { problem: { kind: 'empty' } };
  if (size.rows >= tooManyRows || size.columns >= tooManyColumns) return { problem: { kind: 'tooLarge', ...size } };
  const grid = createGrid(sheet);
  const { blocks, nearest } = findTables(grid);
  const tables = listTables(grid, blocks);
  const table = tables[context.table ?? 0] ?? tables[0];
  if (table === undefined) {
    const seen = nearest?.headings.map(({ parts }) => parts.join(' / ')) ?? [];
    return { problem: { kind: 'noTable', seen, rowNumber: (nearest?.firstRow ?? 0) + 1 } };
  }
  return { proposal: propose(grid, table.block, blocks, tables, context) };
}

function propose(
  grid: SourceGrid,
  block: HeadingBlock,
  blocks: readonly HeadingBlock[],
  tables: readonly ListedTable[],
  context: RecognitionContext,
): ImportProposal {
  const { directory } = context;
  const bodyTop = block.firstRow + block.rowCount;
  const others = blocks.filter((one) => one !== block);
  const bodyRows = range(bodyTop, (context.table === undefined ? bodyEnd : chosenBodyEnd)(grid, block, others));
  const entryRows = bodyRows.filter((row) => !isNumbersRow(grid, row));
  const profiles = new Map<number, ColumnProfile>(
    block.headings.map(({ columnIndex }) => [columnIndex, profileColumn(grid, columnIndex, entryRows, directory)]),
  );
  const assigned = assignColumns(block.headings, profiles);
  const titled = withTitle(assigned.columns, profiles);
  const columns = withSaid(titled.columns, context.columns);
  const table = tableColumns(
    columns,
    others.some(({ firstRow }) => firstRow === block.firstRow) ? 0 : grid.columnCount,
  );
  const facts = bodyRows.map((row) => factsOf(grid, row, table));
  const has = (key: ImportKey) => columns.some((column) => column.key === key);
  const classified = classifyRows({
    facts,
    headingTexts: headingTexts(grid, block, table),
    hasLead: has('lead'),
    hasTitle: has('title'),
    directory,
    otherHeadings: headingRowsOf(grid, others, bodyTop),
  });
  const kinds = classified.map((kind, index): RowKind => context.rows?.get((bodyRows[index] as number) + 1) ?? kind);
  const isRead = (index: number) => kinds[index] === 'task' || kinds[index] === 'unclear';
  const taskRows = bodyRows.filter((_, index) => isRead(index));
  const year = yearOf(grid, block, columns, taskRows, context.year);
  const whens = findWhenContexts(grid, columns, taskRows, year);
  const isFraction = holdsFractions(grid, columns, taskRows);
  const reading: ValueContext = {
    directory,
    documents: context.documents,
    whens: whens.byColumn,
    isFraction,
    hasProgress: has('progress'),
    hasDoneOn: has('doneOn'),
    hasEvidence: has('evidence'),
    hasPercent: has('percent'),
  };
  const doubts = createDoubts();
  const read = facts.map((one, index): ProposedRow => {
    if (isRead(index)) noteBroken(grid, one, doubts);
    const values = isRead(index) ? readValues(grid, one.row, columns, reading, doubts) : {};
    const label = one.title === '' ? one.label : one.title;
    return { rowNumber: one.row + 1, kind: kinds[index] as RowKind, label, values };
  });
  const { rows, sections } = leadsFromSections(read, kinds, facts, directory);
  // Above a table that follows another stand the entries of that one.
  const isFirst = others.every(({ firstRow }) => firstRow >= block.firstRow);
  const above = isFirst ? findDataAbove(grid, block, table) : undefined;
  const aboveRows = range((above?.firstRow ?? 1) - 1, above?.lastRow ?? 0).map((row): ProposedRow => {
    const values = readValues(grid, row, columns, reading, createDoubts());
    const kind: RowKind = context.rows?.get(row + 1) ?? 'unclear';
    return { rowNumber: row + 1, kind, label: String(values.title ?? ''), values };
  });
  const headingRow = bodyTop - 1;
  const isUnsaid = ({ column }: { readonly column: number }) => context.columns?.get(column) === undefined;
  const isTitleSaid = columns.some(({ key, reason }) => key === 'title' && reason === 'person');
  const atHeading = ({
    column,
    facts: asked,
  }: {
    readonly column: number;
    readonly facts: Parameters<typeof ask>[2];
  }) => ask(headingRow, column, asked);
  const questions: Question[] = [
    ...(tables.length < 2 || context.table !== undefined
      ? []
      : [ask(block.firstRow, table.first, { kind: 'tables', tables: tables.map(({ place }) => place) })]),
    ...(above === undefined ? [] : [ask(above.firstRow - 1, table.first, { kind: 'dataAbove', ...above })]),
    ...(isTitleSaid ? [] : [titled.question ?? []].flat()).filter(isUnsaid).map(atHeading),
    ...assigned.questions.filter(isUnsaid).map(atHeading),
    ...askLead(columns, sections, kinds, headingRow),
    ...askDerived(columns, rows, headingRow),
    ...(year?.isSchoolYear === true ? [ask(headingRow, table.first, { kind: 'schoolYear', from: year.year })] : []),
    ...whens.questions.map(atHeading),
    ...columns
      .filter(({ key }) => isFraction && key === 'percent')
      .map(({ columnIndex, heading }) => ask(headingRow, columnIndex, { kind: 'fractions', heading })),
    ...askRows(facts, kinds, table.first),
    ...doubts.list(),
  ];
  return {
    sheet: grid.title,
    headingRows: range(block.firstRow, bodyTop).map((row) => row + 1),
    year: year?.year,
    columns,
    rows: [...aboveRows, ...rows],
    tables: tables.map(({ place }) => place),
    questions,
    understood: listUnderstood(grid, columns, rows),
  };
}

/** `(1) (2) (3)` below the headings says nothing of what stands in the columns. */
function isNumbersRow(grid: SourceGrid, row: number): boolean {
  return isColumnNumbers(
    range(0, grid.columnCount).map((column) => (grid.isOwn(row, column) ? grid.text(row, column) : '')),
  );
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
}

/** @param reach how many columns a row has; 0 when another table stands beside this one. */
function tableColumns(columns: readonly AssignedColumn[], reach: number): TableColumns {
  const indexes = columns.map(({ columnIndex }) => columnIndex);
  const first = Math.min(...indexes);
  const last = Math.max(...indexes);
  return {
    columns,
    numbering: new Set(columns.flatMap(({ reason, columnIndex }) => (reason === 'numbering' ? [columnIndex] : []))),
    first,
    last,
    scanFirst: reach === 0 ? first : 0,
    scanLast: reach === 0 ? last : reach - 1,
  };
}

function headingTexts(grid: SourceGrid, block: HeadingBlock, { first, last }: TableColumns): string[][] {
  return range(block.firstRow, block.firstRow + block.rowCount).map((row) =>
    range(first, last + 1).map((column) => grid.spreadText(row, column)),
  );
}

function headingRowsOf(grid: SourceGrid, others: readonly HeadingBlock[], bodyTop: number): ReadonlySet<number> {
  return new Set(
    others.flatMap(({ firstRow, rowCount }) => range(titleAbove(grid, firstRow, bodyTop), firstRow + rowCount)),
  );
}

function yearOf(
  grid: SourceGrid,
  block: HeadingBlock,
  columns: readonly AssignedColumn[],
  rows: readonly number[],
  said: number | undefined,
): TableYear | undefined {
  if (said !== undefined) return { year: said, isSchoolYear: false };
  const dated = columns.filter(({ key }) => key === 'dueText' || key === 'doneOn' || key === 'source');
  return findTableYear(
    grid,
    block.firstRow,
    dated.flatMap(({ columnIndex }) => rows.map((row) => grid.text(row, columnIndex))),
  );
}
