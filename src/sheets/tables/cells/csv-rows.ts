import { dayOf, isValidDate } from '../../../core/time/day';
import type { Cell, Row } from '../../../core/values/cell';
import { type ColumnType, taskColumns } from '../columns';
import { matchHeadings } from '../headings';

/**
 * The cells of an exported sheet as a read of its values would give them: an export has only what cells show. Where the table's columns hold dates or
 * numbers, their texts become numbers again; a date that was typed as text can no longer be told from a real one.
 */
export function typeCsvRows(rows: readonly (readonly string[])[]): readonly Row[] {
  const match = matchHeadings(rows, taskColumns);
  if (match === undefined) return rows;
  const types: (ColumnType | undefined)[] = [];
  for (const { key, type } of taskColumns) {
    const index = match.found.get(key);
    if (index !== undefined) types[index] = type;
  }
  return rows.map((row, rowIndex) => {
    if (rowIndex <= match.headingRowIndex) return row;
    return row.map((text, index) => typeCell(text, types[index]));
  });
}

function typeCell(text: string, type: ColumnType | undefined): Cell {
  if (text === '') return '';
  if (type === 'date' || type === 'dateTime') return readMoment(text) ?? text;
  if (type === 'percent' || type === 'number') return plainNumber.test(text) ? Number(text.replace(',', '.')) : text;
  return text;
}

const plainNumber = /^\d+(?:,\d+)?$/;
const moment = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?: (\d{1,2}):(\d{2})(?::(\d{2}))?)?$/;

function readMoment(text: string): number | undefined {
  const match = moment.exec(text);
  if (match === null) return plainNumber.test(text) ? Number(text.replace(',', '.')) : undefined;
  const [, dayOfMonth, month, year, hours = '0', minutes = '0', seconds = '0'] = match;
  if (!isValidDate(Number(year), Number(month), Number(dayOfMonth))) return undefined;
  const day = dayOf(Number(year), Number(month), Number(dayOfMonth));
  return day + (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
}
