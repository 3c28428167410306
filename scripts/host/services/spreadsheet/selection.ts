import { parseBounds } from '../../book/a1';
import { findSheetById, sheetIdOf } from '../../book/book';
import { rectOf } from '../../book/rect';
import type { ClassDefinition } from '../../bridge/class-definition';
import type { EnumValue } from '../../bridge/enum-value';
import { ServiceError } from '../../runs/exceptions';
import type { Workspace } from '../../workspace';
import { BOUND_FILE } from '../scopes';
import { nextDataCell } from './data-region';
import { bookOf, type OpenFile, type Place, sheetOf } from './place';
import { RangeListService } from './range/range-list';

/** What is selected in the bound spreadsheet: the first visible sheet's A1 unless someone selected something. */
export function selection(file: OpenFile): NonNullable<Workspace['selection']> {
  const book = bookOf(file);
  const { selection: selected } = file.host.workspace;
  if (selected !== undefined && findSheetById(book, selected.sheetId) !== undefined) return selected;
  const first = book.sheets.find(({ properties }) => properties.hidden !== true) ?? book.sheets[0];
  return { sheetId: first === undefined ? 0 : sheetIdOf(first), ranges: ['A1'] };
}

/** The selected ranges, none when another sheet than `sheetId` is active. */
export function selectedRanges(file: OpenFile, sheetId = selection(file).sheetId): object[] {
  const selected = selection(file);
  const sheet = findSheetById(bookOf(file), sheetId);
  if (selected.sheetId !== sheetId || sheet === undefined) return [];
  return selected.ranges.map((notation) =>
    file.objects.range({ ...file, sheetId, rect: rectOf(parseBounds(notation) ?? {}, sheet.grid) }),
  );
}

/** The cell that was made the current one, or the first of the selection; null while another sheet is active. */
export function currentCell(file: OpenFile, sheetId = selection(file).sheetId): object | null {
  const selected = selection(file);
  const sheet = findSheetById(bookOf(file), sheetId);
  if (selected.sheetId !== sheetId || sheet === undefined) return null;
  const { top, left } = rectOf(parseBounds(selected.currentCell ?? selected.ranges[0] ?? 'A1') ?? {}, sheet.grid);
  return file.objects.range({ ...file, sheetId, rect: { top, left, bottom: top + 1, right: left + 1 } });
}

export function selectedRangeList(file: OpenFile): RangeListService {
  const { sheetId, ranges } = selection(file);
  const { grid } = findSheetById(bookOf(file), sheetId) ?? { grid: { rowCount: 1, columnCount: 1 } };
  return new RangeListService(
    ranges.map((notation) => ({ ...file, sheetId, rect: rectOf(parseBounds(notation) ?? {}, grid) })),
  );
}

/** https://developers.google.com/apps-script/reference/spreadsheet/selection */
export class SelectionService {
  readonly #file: OpenFile;

  constructor(file: OpenFile) {
    this.#file = file;
  }

  getActiveRange(): object | null {
    return selectedRanges(this.#file)[0] ?? null;
  }

  getActiveRangeList(): RangeListService {
    return selectedRangeList(this.#file);
  }

  getActiveSheet(): object {
    return this.#file.objects.sheet(this.#file, selection(this.#file).sheetId);
  }

  getCurrentCell(): object | null {
    return currentCell(this.#file);
  }

  /** From the current cell to where Ctrl, Shift and an arrow key would take the selection. */
  getNextDataRange(direction: EnumValue): object {
    const cell = currentCell(this.#file) as { readonly place: Place } | null;
    if (cell === null) throw new ServiceError('There is no current cell.');
    const { rect } = cell.place;
    const { row, column } = nextDataCell(sheetOf(cell.place).grid, rect, direction.value as never);
    return this.#file.objects.range({
      ...cell.place,
      asked: undefined,
      rect: {
        top: Math.min(rect.top, row),
        left: Math.min(rect.left, column),
        bottom: Math.max(rect.bottom, row + 1),
        right: Math.max(rect.right, column + 1),
      },
    });
  }
}

export const selectionClass: ClassDefinition = {
  type: 'Spreadsheet.Selection',
  name: 'Selection',
  service: 'SpreadsheetApp',
  of: SelectionService,
  effects: undefined,
  needs: () => BOUND_FILE,
};
