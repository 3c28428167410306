import { participantWords } from '../../core/directory/participants';
import { firstCriteria } from '../../core/emulation/criteria';
import { parseDateCell } from '../../core/time/date-reading';
import { yearOf } from '../../core/time/day';
import { officialHolidays } from '../../core/time/official-holidays';
import type { Cell } from '../../core/values/cell';
import type { CellChange } from '../requests/requests';
import type { HolidaysColumnKey } from '../tables/system-columns';
import { holidayKindList, standingList } from '../tables/word-lists';
import type { PlacedTable } from './sheet/plan-headings';

/** Adds the official days of the years that the sheet says nothing about; a year with any row of its own is people's. */
export function holidayRows({ sheet, places, headingRowIndex, language }: PlacedTable): CellChange[] {
  const dayColumn = places.get('day');
  if (dayColumn === undefined) return [];
  const knownYears = new Set<number>();
  for (const row of sheet.rows.slice(headingRowIndex + 1)) {
    const reading = parseDateCell(row[dayColumn]);
    if (reading.kind === 'day') knownYears.add(yearOf(reading.day));
  }
  const added = officialHolidays.filter(({ day }) => !knownYears.has(yearOf(day)));
  const firstRow = Math.max(sheet.rows.length, headingRowIndex + 1);
  const changes: CellChange[] = [];
  for (const [offset, { day, kind, name, basis }] of added.entries()) {
    const cells: { readonly [key in HolidaysColumnKey]: Cell } = {
      day,
      kind: holidayKindList.print(kind, language),
      name,
      basis,
      standing: standingList.print('official', language),
    };
    for (const [key, value] of Object.entries(cells)) {
      const columnIndex = places.get(key);
      if (columnIndex !== undefined) changes.push({ rowIndex: firstRow + offset, columnIndex, value });
    }
  }
  return changes;
}

/** The criteria that are named in public, as drafts; a table with any row of its own is people's. */
export function criteriaRows({ sheet, places, headingRowIndex, language }: PlacedTable): CellChange[] {
  const codeColumn = places.get('code');
  const below = sheet.rows.slice(headingRowIndex + 1);
  if (codeColumn === undefined || below.some((row) => row.some((cell) => cell !== '' && cell !== undefined))) return [];
  const word = language === 'en' ? 1 : 0;
  return firstCriteria.flatMap(({ code, participants, title }, offset) => {
    const cells: { readonly [key: string]: Cell } = {
      code,
      version: '1',
      participants: participants.map((group) => participantWords[group][word]).join('; '),
      title: title[word],
    };
    return Object.entries(cells).flatMap(([key, value]): CellChange[] => {
      const columnIndex = places.get(key);
      return columnIndex === undefined ? [] : [{ rowIndex: headingRowIndex + 1 + offset, columnIndex, value }];
    });
  });
}
