import type { Issue } from '../../../../src/core/issues/issue';
import type { SheetPlace } from '../../../../src/core/rules/tables/sheet-issues';
import { tellFacts } from '../fixtures';

/** A table of the tracker whose columns, from A on, have these keys. */
export function placeOf(...keys: readonly string[]): SheetPlace {
  const columnIndex = Object.fromEntries(keys.map((key, index) => [key, index]));
  return { spreadsheetId: 'book', sheetId: 9, sheetTitle: 'Bảng', columnIndex };
}

/** `V59 A3 error STC: problem unitCodeTwice, code STC, otherRow 2`: rule, cell, severity, unit, and all that its sentence may say. */
export function say(issues: readonly Issue[]): string[] {
  return issues.map((issue) => {
    const { rule, severity, unitCode, place } = issue;
    const column = place.columnIndex === undefined ? '' : String.fromCharCode(65 + place.columnIndex);
    const head = [rule, `${column}${place.rowNumber}`, severity, unitCode].filter((part) => part !== '').join(' ');
    const told = tellFacts(issue);
    return told === '' ? head : `${head}: ${told}`;
  });
}
