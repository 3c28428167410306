import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { type Rect, wholeRect } from '../../../book/rect';
import { type ClassDefinition, effects } from '../../../bridge/class-definition';
import { formatValue } from '../../../formats/number-format';
import { notImplemented } from '../../../runs/exceptions';
import { findPattern } from '../../../sheets-api/requests/find-replace';
import { BOUND_FILE } from '../../scopes';
import { apply, asService, bookOf, gridRange, type OpenFile, type Place, sheetOf } from '../place';
import { assertCalculated } from '../range/range-read';

type Request = sheets_v4.Schema$FindReplaceRequest;
interface Area extends OpenFile {
  readonly sheetId: number;
  /** Absent for a whole sheet. */
  readonly rect?: Rect;
}
/** Sheet by sheet, row by row: the order of a search. */
type Position = readonly [area: number, row: number, column: number];

/** https://developers.google.com/apps-script/reference/spreadsheet/text-finder: a search in a range, a sheet or all sheets. */
export class TextFinderService {
  readonly fileId: string;
  readonly #areas: () => readonly Area[];
  #request: Request;
  #ignoresDiacritics = false;
  #current: Place | null = null;
  /** The search goes on from here. */
  #position: Position | undefined;

  constructor(file: OpenFile, areas: () => readonly Area[], find: string) {
    this.fileId = file.file.id;
    this.#areas = areas;
    this.#request = { find };
  }

  findAll(): object[] {
    return this.#matches().map(({ place }) => place.objects.range(place));
  }

  findNext(): object | null {
    const from = this.#position;
    return this.#goTo(this.#matches().find(({ position }) => from === undefined || compare(position, from) > 0));
  }

  findPrevious(): object | null {
    const from = this.#position;
    const before = this.#matches().filter(({ position }) => from === undefined || compare(position, from) < 0);
    return this.#goTo(before.at(-1));
  }

  getCurrentMatch(): object | null {
    return this.#current === null ? null : this.#current.objects.range(this.#current);
  }

  ignoreDiacritics(ignores: boolean): this {
    this.#ignoresDiacritics = ignores;
    return this;
  }

  matchCase(matchCase: boolean): this {
    return this.#with({ matchCase });
  }

  matchEntireCell(matchEntireCell: boolean): this {
    return this.#with({ matchEntireCell });
  }

  matchFormulaText(includeFormulas: boolean): this {
    return this.#with({ includeFormulas });
  }

  replaceAllWith(replacement: string): number {
    return this.#areas().reduce((count, area) => count + this.#replace(area, replacement), 0);
  }

  /** In the cell found last; none where nothing was found yet. */
  replaceWith(replacement: string): number {
    return this.#current === null ? 0 : this.#replace(this.#current, replacement);
  }

  startFrom({ place }: { readonly place: Place }): this {
    const area = this.#areas().findIndex(({ sheetId }) => sheetId === place.sheetId);
    this.#position = [area, place.rect.bottom - 1, place.rect.right - 1];
    this.#current = null;
    return this;
  }

  useRegularExpression(searchByRegex: boolean): this {
    return this.#with({ searchByRegex });
  }

  #with(change: Request): this {
    this.#request = { ...this.#request, ...change };
    return this;
  }

  /** After the last match the search begins anew. */
  #goTo(found: { place: Place; position: Position } | undefined): object | null {
    this.#current = found?.place ?? null;
    this.#position = found?.position;
    return this.getCurrentMatch();
  }

  #replace(area: Area, replacement: string): number {
    if (this.#ignoresDiacritics) throw notImplemented('TextFinder replacing with ignoreDiacritics');
    const { rect, sheetId } = area;
    const scope = rect === undefined ? { sheetId } : { range: gridRange({ ...area, rect }) };
    const [reply] = apply(area, { findReplace: { ...this.#request, ...scope, replacement } });
    return reply?.findReplace?.occurrencesChanged ?? 0;
  }

  #matches(): { place: Place; position: Position }[] {
    const fold = (text: string) => (this.#ignoresDiacritics ? text.normalize('NFD').replace(/\p{M}/gu, '') : text);
    const pattern = asService(() => findPattern({ ...this.#request, find: fold(this.#request.find ?? '') }));
    return this.#areas().flatMap((area, index) => {
      const { grid } = sheetOf(area);
      const rect = area.rect ?? wholeRect(grid);
      const bottom = Math.min(rect.bottom, grid.storedRowCount());
      const found: { place: Place; position: Position }[] = [];
      for (let row = rect.top; row < bottom; row++) {
        const right = Math.min(rect.right, grid.storedWidth(row));
        for (let column = rect.left; column < right; column++) {
          const text = this.#textAt(area, row, column);
          if (text === '' || fold(text).search(pattern) < 0) continue;
          const cell = { top: row, left: column, bottom: row + 1, right: column + 1 };
          found.push({ place: { ...area, rect: cell }, position: [index, row, column] });
        }
      }
      area.host.execution.addCells((rect.bottom - rect.top) * (rect.right - rect.left));
      return found;
    });
  }

  #textAt(area: Area, row: number, column: number): string {
    const { grid } = sheetOf(area);
    const extra = grid.extraAt(row, column);
    if (this.#request.includeFormulas === true && extra?.formula !== undefined) return extra.formula;
    assertCalculated(extra);
    const value = grid.valueAt(row, column);
    const { locale } = bookOf(area).properties;
    return value === null ? '' : String(formatValue(value, extra?.format?.numberFormat, locale));
  }
}

function compare(a: Position, b: Position): number {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}

export const textFinderClass: ClassDefinition = {
  type: 'Spreadsheet.TextFinder',
  name: 'TextFinder',
  service: 'SpreadsheetApp',
  of: TextFinderService,
  effects: effects({ read: 'findAll findNext findPrevious', write: 'replaceAllWith replaceWith' }),
  needs: () => BOUND_FILE,
};
