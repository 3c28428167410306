import { foldText } from '../../text/text';
import type { AssignedColumn } from '../columns/assign-columns';
import type { QuestionFacts } from '../proposal/proposal';
import type { SourceGrid } from '../sheet/source-grid';
import { type DayOrder, findDayOrder, withDayFirst } from '../words/day-order';
import { expandYear, type TableYear } from '../words/when';
import type { WhenContext } from './day-cells';

/** How each column of days and deadlines is to be read, and what of that people should know. */
export interface WhenContexts {
  readonly byColumn: ReadonlyMap<number, WhenContext>;
  readonly questions: readonly { readonly column: number; readonly facts: QuestionFacts }[];
}

const keys = new Set(['dueText', 'doneOn', 'extendedTo', 'assignedOn']);

/** Neighbouring cells prove the order of day and month for their column; a column that proves none follows the others, and is asked about. */
export function findWhenContexts(
  grid: SourceGrid,
  columns: readonly AssignedColumn[],
  rows: readonly number[],
  year: TableYear | undefined,
): WhenContexts {
  const byColumn = new Map<number, WhenContext>();
  const questions: { column: number; facts: QuestionFacts }[] = [];
  const found = columns
    .filter(({ key }) => key !== undefined && keys.has(key))
    .map((column) => ({ column, order: findDayOrder(textsOf(grid, column.columnIndex, rows)) }));
  const isMonthFirstElsewhere =
    found.some(({ order }) => order.kind === 'monthFirst') && !found.some(({ order }) => order.kind === 'dayFirst');
  for (const { column, order } of found) {
    const { columnIndex, heading } = column;
    const facts = factsOf(order, heading, isMonthFirstElsewhere);
    if (facts !== undefined) questions.push({ column: columnIndex, facts });
    byColumn.set(columnIndex, {
      year,
      order: orderOf(order, isMonthFirstElsewhere),
      counts: countsOf(heading),
    });
  }
  return { byColumn, questions };
}

function* textsOf(grid: SourceGrid, column: number, rows: readonly number[]): Iterable<string> {
  for (const row of rows) if (typeof grid.value(row, column) === 'string') yield grid.text(row, column);
}

function factsOf(order: DayOrder, heading: string, isMonthFirstElsewhere: boolean): QuestionFacts | undefined {
  switch (order.kind) {
    case 'monthFirst':
      return { kind: 'monthFirst', heading, proof: order.proof, read: expandYear(withDayFirst(order.proof)) };
    case 'mixed':
      return { kind: 'mixedOrder', heading, first: order.dayFirst, second: order.monthFirst };
    case 'unproven':
      return isMonthFirstElsewhere && order.example !== undefined
        ? { kind: 'unprovenOrder', heading, text: order.example }
        : undefined;
    default:
      return undefined;
  }
}

function orderOf({ kind }: DayOrder, isMonthFirstElsewhere: boolean): WhenContext['order'] {
  if (kind === 'mixed') return 'each';
  return kind === 'monthFirst' || (kind === 'unproven' && isMonthFirstElsewhere) ? 'monthFirst' : 'dayFirst';
}

function countsOf(heading: string): 'month' | 'quarter' | undefined {
  const words = foldText(heading);
  if (/(?:^|[ /])thang(?: thuc hien| hoan thanh)?$/.test(words)) return 'month';
  return /(?:^|[ /])quy(?: thuc hien| hoan thanh)?$/.test(words) ? 'quarter' : undefined;
}
