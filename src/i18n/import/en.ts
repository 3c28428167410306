import type { NoTable, Question } from '../../core/import/proposal/proposal';
import { progressWords } from '../../core/tasks/progress/progress';
import type { CellNamer, RecognitionMessages } from './catalogue';
import { listCells } from './cell-list';
import { quote } from './quote-source';

const more = (count: number) => `and ${count} more cells`;
const words = Object.values(progressWords)
  .map(([, en]) => en)
  .join(', ');

export const en: RecognitionMessages = { question, problem };

function question(asked: Question, nameOf: CellNamer): string {
  const cells = (list: readonly { readonly row: number; readonly column: number }[]) => listCells(list, nameOf, more);
  switch (asked.kind) {
    case 'tables':
      return `There are ${asked.tables.length} tables: ${asked.tables.map(({ sheet, headingRow, firstColumn, lastColumn, title }) => `sheet “${sheet}”, headings in row ${headingRow}, columns ${nameOf({ row: 0, column: firstColumn }).replace('1', '')}–${nameOf({ row: 0, column: lastColumn }).replace('1', '')}${title === '' ? '' : ` (${quote(title)})`}`).join('; ')}. Which one is to be imported?`;
    case 'dataAbove':
      return `Rows ${asked.firstRow}–${asked.lastRow} stand above the headings but look like entries. Move the headings to the top, or say whether these rows are tasks.`;
    case 'noTitle':
      return asked.heading === undefined
        ? 'No column holds the contents of the tasks. Choose the one that does.'
        : `No heading says that it heads the tasks. Is it the column ${quote(asked.heading)}?`;
    case 'noLead':
      return 'No column holds the lead unit. Which unit leads these tasks?';
    case 'sectionLeads':
      return `No column holds the lead unit, but the sections bear names of units: ${asked.sections.map(quote).join(', ')}. Take the section's unit as lead?`;
    case 'twoDeadlines':
      return `Two columns could be the deadline: ${quote(asked.headings[0])} and ${quote(asked.headings[1])}. ${quote(asked.headings[0])} is taken; choose again if that is wrong.`;
    case 'deadlineOrDone':
      return `Does the column ${quote(asked.heading)} hold deadlines, or days when tasks were done? The table has no other deadline.`;
    case 'unknownLead':
      return `${cells(asked.cells)}: ${quote(asked.text)} is not in the directory.${asked.suggestion === '' ? '' : ` Is it ${quote(asked.suggestion)}?`} Add it to the sheet “Units”, or assign these tasks to a unit that is listed there?`;
    case 'severalLeads':
      return `${cells(asked.cells)}: ${quote(asked.text)} names several units. Every task has exactly one lead: which one?`;
    case 'unknownProgress':
      return `${cells(asked.cells)}: the progress ${quote(asked.text)} is not understood. Choose one of: ${words}.`;
    case 'ticks':
      return `A mark in the column ${quote(asked.heading)} is read as “${wordOf(asked.progress)}”; without a mark the cell stays blank. Is that right?`;
    case 'progressFromPercent':
      return 'There is no progress column: 100% is read as “Done”, 0% as “Not started”, all else as “In progress”. Is that right?';
    case 'progressFromDay':
      return 'There is no progress column: a row with the day when it was done is read as “Done”. Is that right?';
    case 'isTask':
      return `Is row ${asked.rowNumber} ${quote(asked.text)} a task?`;
    case 'noYear':
      return `${cells(asked.cells)}: ${quote(asked.text)} has no year, and neither has the title. Which year is it?`;
    case 'schoolYear':
      return `School year ${asked.from}–${asked.from + 1}: days without a year are of ${asked.from} from August on, of ${asked.from + 1} before.`;
    case 'otherYear':
      return `${nameOf(asked.cell)}: shows “${asked.shown}” but holds the year ${asked.stored}; the table is of ${asked.year}. ${asked.year} is taken; change it if that is wrong.`;
    case 'monthFirst':
      return `The column ${quote(asked.heading)} puts the month first (${quote(asked.proof)} for one): that is read as ${asked.read}, and so is the whole column.`;
    case 'mixedOrder':
      return `The column ${quote(asked.heading)} mixes two ways: ${quote(asked.first)} has the day first, ${quote(asked.second)} the month. Cells that could be either are read with the day first; look at them.`;
    case 'unprovenOrder':
      return `The column ${quote(asked.heading)}: ${quote(asked.text)} could be read either way, and another column puts the month first. The month is taken to come first here too; look at them.`;
    case 'unreadDay':
      return `${cells(asked.cells)}: ${quote(asked.text)} in the column ${quote(asked.heading)} is not understood. Write day/month/year, like 31/10/2025, or “Quý IV/2025”, “Thường xuyên”.`;
    case 'fractions':
      return `The column ${quote(asked.heading)} holds numbers from 0 to 1: 0.5 is read as 50%, 1 as 100%. Is that right?`;
    case 'broken':
      return `${cells(asked.cells)}: the cell has the error ${quote(asked.text)} and nothing to import. Correct it in the source and import again.`;
  }
}

function wordOf(progress: string): string {
  return progressWords[progress as keyof typeof progressWords][1];
}

function problem(sheet: string, found: NoTable): string {
  switch (found.kind) {
    case 'empty':
      return `The sheet “${sheet}” is empty. Choose one that has a table of tasks.`;
    case 'tooLarge':
      return `The sheet “${sheet}” has ${found.rows} rows and ${found.columns} columns, too many to import (at most 19,999 rows, 199 columns). Copy the table of tasks to a sheet of its own and import that.`;
    case 'noTable':
      return found.seen.length === 0
        ? `The sheet “${sheet}” has no table of tasks: none of its first 30 rows has headings like “Task”, “Lead unit”, “Deadline”. Add a row of headings and import again.`
        : `The sheet “${sheet}” has no table of tasks: row ${found.rowNumber} has the headings ${found.seen.slice(0, 6).map(quote).join(', ')}, but no task with a lead unit or a deadline. Correct the headings and import again.`;
  }
}
