import { dayFromMoment, formatIsoDay, formatTime, type Moment } from '../../core/time/day';
import type { Cell } from '../../core/values/cell';
import { lineColour, peoplesHeading, titleLook } from '../looks/looks';
import { drawBorders, formatCells, protectHard } from '../requests/format-requests';
import { resizeDimension, updateCells } from '../requests/requests';
import { addSheet } from '../requests/sheet-requests';
import type { GridRange, Request } from '../v4';

const listTitle = /^VM-\d{8}-\d{4}$/;

export function isCityListTitle(title: string): boolean {
  return listTitle.test(title);
}

/** `VM-20251016-0930`: the batch and the name of its page. */
export function cityListTitle(now: Moment): string {
  return `VM-${formatIsoDay(dayFromMoment(now)).replace(/-/g, '')}-${formatTime(now).replace(':', '')}`;
}

export interface CityListFacts {
  readonly sheetId: number;
  readonly code: string;
  readonly index: number;
  readonly title: string;
  readonly subtitle: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  readonly editors: readonly string[];
  readonly protection: string;
}

const widths = [45, 180, 300, 280, 240, 260];
const headingRow = 3;

/** A page of its own that nobody changes: what was submitted stands as it was. */
export function planCityList(facts: CityListFacts): Request[] {
  const { sheetId, code, index, headings, rows } = facts;
  const columnCount = headings.length;
  const range = (startRowIndex: number, endRowIndex: number): GridRange => ({
    sheetId,
    startRowIndex,
    endRowIndex,
    startColumnIndex: 0,
    endColumnIndex: columnCount,
  });
  const last = headingRow + 1 + rows.length;
  return [
    addSheet(sheetId, code, { rowCount: last + 5, columnCount, index, frozenRowCount: headingRow + 1 }),
    ...widths.map((width, column) => resizeDimension(sheetId, 'COLUMNS', column, column + 1, width)),
    updateCells(sheetId, 0, 0, [[facts.title], [facts.subtitle], [], headings, ...rows]),
    formatCells({ ...range(0, 1), endColumnIndex: 1 }, titleLook),
    formatCells(range(headingRow, headingRow + 1), peoplesHeading),
    formatCells(range(headingRow + 1, last), { wrap: 'WRAP', vertical: 'TOP' }),
    drawBorders(range(headingRow, last), lineColour),
    protectHard({ sheetId }, facts.protection, facts.editors),
  ];
}
