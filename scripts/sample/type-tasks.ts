import type { TaskKey } from '../../src/core/tasks/task';
import { taskColumns } from '../../src/sheets/tables/columns';
import { matchHeadings } from '../../src/sheets/tables/headings';
import type { Sheet } from '../host/book/book';
import { parseEntry } from '../host/formats/entry';
import { putEntry } from '../host/sheets-api/values/write-values';
import { pastedBlanks } from './pasted-blanks';
import { sampleFaults } from './sample-faults';
import type { SampleTask } from './sample-task';

export const sampleYear = 2025;

type TypedRow = { readonly [key in TaskKey]?: string };

/** The headings of a table that an office made by itself, before the product: nothing but words. */
export function layOutTaskSheet(sheet: Sheet): void {
  for (const [columnIndex, { vi }] of taskColumns.entries()) putEntry(sheet, 0, columnIndex, { value: vi });
}

/** Types the tasks of one unit, with its faults, under the headings of its sheet, wherever they stand. */
export function typeTasks(
  sheet: Sheet,
  unit: { readonly code: string; readonly name: string },
  tasks: readonly SampleTask[],
): void {
  const { grid } = sheet;
  const match = matchHeadings(
    Array.from({ length: grid.lastRowWithContent() }, (_, row) => grid.rowValues(row)),
    taskColumns,
  );
  if (match === undefined) throw new Error(`The sheet of ${unit.code} has no headings.`);
  for (const [offset, row] of typeRows(unit.code, unit.name, tasks).entries()) {
    const rowIndex = match.headingRowIndex + 1 + offset;
    for (const { key, type } of taskColumns) {
      const text = row[key] ?? '';
      const columnIndex = match.found.get(key);
      if (text === '' || columnIndex === undefined) continue;
      // Literal columns are formatted as text in the product's template.
      const typed = type === 'literal' && !text.startsWith("'") ? `'${text}` : text;
      const format = grid.extraAt(rowIndex, columnIndex)?.format;
      putEntry(sheet, rowIndex, columnIndex, parseEntry(typed, 'vi_VN', format, sampleYear));
    }
  }
}

/** Rows of one unit's sheet with its faults, and those that a paste left blank. */
function typeRows(unitCode: string, unitName: string, tasks: readonly SampleTask[]): TypedRow[] {
  const rows: TypedRow[] = [];
  for (const [index, task] of tasks.entries()) {
    let typed: TypedRow = { ...task, lead: task.lead ?? unitName, updatedAt: updatedAt(unitCode, index) };
    for (const fault of sampleFaults) {
      if (fault.unitCode === unitCode && fault.rowIndex === index) typed = { ...typed, ...fault.change(task) };
    }
    rows.push(typed);
    for (const blank of pastedBlanks) {
      if (blank.unitCode === unitCode && blank.afterRowIndex === index) rows.push(blank.cells);
    }
  }
  return rows;
}

/** Most rows were touched in the last weeks, a few not since August: entries come in bursts, before report dates. */
function updatedAt(unitCode: string, index: number): string {
  const mark = (unitCode.charCodeAt(0) + unitCode.length * 7 + index * 11) % 40;
  if (mark > 36) return '25/8/2025 16:20';
  return mark > 20 ? `0${1 + (mark % 9)}/10/2025 09:${10 + mark}` : `${10 + mark}/9/2025 14:${10 + mark}`;
}
