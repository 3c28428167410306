import type { TaskTablePlace } from './task';

type Standing = { readonly place: TaskTablePlace; readonly rowNumber: number };

/** The order in which rows stand, whatever the order in which they were read. */
export function compareStanding(a: Standing, b: Standing): number {
  if (a.place !== b.place) {
    const byPlace =
      compareTexts(a.place.unitCode, b.place.unitCode) ||
      compareTexts(a.place.spreadsheetId, b.place.spreadsheetId) ||
      a.place.sheetId - b.place.sheetId;
    if (byPlace !== 0) return byPlace;
  }
  return a.rowNumber - b.rowNumber;
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
