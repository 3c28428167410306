import { progressWords } from '../tasks/progress/progress';
import type { AssignedColumn } from './columns/assign-columns';
import type { ProposedRow, Question, QuestionFacts, RowKind } from './proposal/proposal';
import type { RowFacts } from './rows/row-facts';
import type { SourceGrid } from './sheet/source-grid';
import type { Doubts } from './values/doubts';

export function ask(row: number, column: number, facts: QuestionFacts): Question {
  return { cell: { row, column }, ...facts };
}

/** Who leads, when no column says: sections that are units, or people. */
export function askLead(
  columns: readonly AssignedColumn[],
  sections: readonly string[],
  kinds: readonly RowKind[],
  headingRow: number,
): Question[] {
  if (columns.some(({ key }) => key === 'lead') || !kinds.some((kind) => kind === 'task' || kind === 'unclear'))
    return [];
  const facts: QuestionFacts = sections.length > 0 ? { kind: 'sectionLeads', sections } : { kind: 'noLead' };
  return [ask(headingRow, columns[0]?.columnIndex ?? 0, facts)];
}

/** Progress that was taken from shares or days, because no column has the word. */
export function askDerived(
  columns: readonly AssignedColumn[],
  rows: readonly ProposedRow[],
  headingRow: number,
): Question[] {
  if (columns.some(({ key }) => key === 'progress')) return [];
  const derived = new Set<unknown>([progressWords.done[0], progressWords.inProgress[0]]);
  if (!rows.some(({ values }) => derived.has(values.progress))) return [];
  const percent = columns.find(({ key }) => key === 'percent');
  if (percent !== undefined) return [ask(headingRow, percent.columnIndex, { kind: 'progressFromPercent' })];
  const doneOn = columns.find(({ key }) => key === 'doneOn');
  return doneOn === undefined ? [] : [ask(headingRow, doneOn.columnIndex, { kind: 'progressFromDay' })];
}

/** Rows that may be tasks. Those whose contents are an error are asked about with the error. */
export function askRows(facts: readonly RowFacts[], kinds: readonly RowKind[], column: number): Question[] {
  return facts.flatMap(({ row, title, label, broken }, index) => {
    const text = title === '' ? label : title;
    if (kinds[index] !== 'unclear' || (title === '' && broken.length > 0)) return [];
    return [ask(row, column, { kind: 'isTask', rowNumber: row + 1, text })];
  });
}

export function noteBroken(grid: SourceGrid, { row, broken }: RowFacts, doubts: Doubts): void {
  for (const column of broken) doubts.broken(String(grid.value(row, column)), { row, column });
}

/** Bare numbers between 0 and 1, none above: shares that lost their format. */
export function holdsFractions(grid: SourceGrid, columns: readonly AssignedColumn[], rows: readonly number[]): boolean {
  const column = columns.find(({ key }) => key === 'percent')?.columnIndex;
  if (column === undefined) return false;
  const bare = rows.flatMap((row) => {
    const value = grid.value(row, column);
    return typeof value === 'number' && !grid.text(row, column).endsWith('%') ? [value] : [];
  });
  return bare.some((value) => value > 0 && value < 1) && bare.every((value) => value >= 0 && value <= 1);
}
