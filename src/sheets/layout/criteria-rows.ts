import { participantWords } from '../../core/directory/participants';
import { firstCriteria } from '../../core/emulation/criteria';
import type { Cell } from '../../core/values/cell';
import type { CellChange } from '../requests/requests';
import type { PlacedTable } from './plan-headings';

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
