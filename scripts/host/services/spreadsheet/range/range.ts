import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { offsetFormula } from '../../../book/formula';
import { EnumValue } from '../../../bridge/enum-value';
import { typeOfPattern } from '../../../formats/number-format';
import { ServiceError } from '../../../runs/exceptions';
import { apply, gridRange } from '../place';
import { makeCurrent, select } from '../select';
import { apiStrategy } from './range-format';
import { RangeParts } from './range-parts';
import { colorOf, formatAll, formatEach, writeFormulas, writeValues } from './range-write';
import { HORIZONTAL, isOneOf, STYLES, VERTICAL, WEIGHTS } from './words';

type Rows<T> = readonly (readonly T[])[];
type CellFormat = sheets_v4.Schema$CellFormat;
type CopyOptions = { readonly formatOnly?: boolean; readonly contentsOnly?: boolean };
type ClearOptions = Readonly<Record<string, boolean | undefined>>;

/** https://developers.google.com/apps-script/reference/spreadsheet/range */
export class RangeService extends RangeParts {
  activate(): RangeService {
    select(this.place);
    return this;
  }

  activateAsCurrentCell(): RangeService {
    makeCurrent(this.place);
    return this;
  }

  breakApart(): RangeService {
    return this.#apply({ unmergeCells: { range: gridRange(this.place) } });
  }

  clear(options: ClearOptions = {}): RangeService {
    const wants = (name: string) => options[name] === true;
    const all = !Object.values(options).includes(true);
    const fields = [
      all || wants('contentsOnly') ? 'userEnteredValue' : '',
      all || wants('formatOnly') ? 'userEnteredFormat' : '',
      wants('validationsOnly') ? 'dataValidation' : '',
      wants('commentsOnly') ? 'note' : '',
    ];
    return this.#clear(fields.filter(Boolean).join(','));
  }

  clearContent(): RangeService {
    return this.#clear('userEnteredValue');
  }

  clearDataValidations(): RangeService {
    return this.#clear('dataValidation');
  }

  clearFormat(): RangeService {
    return this.#clear('userEnteredFormat');
  }

  clearNote(): RangeService {
    return this.#clear('note');
  }

  copyTo(destination: RangeService, how: CopyOptions | EnumValue = {}, transposed = false): void {
    if (destination.fileId !== this.fileId) {
      throw new ServiceError('Target range and source range must be on the same spreadsheet.');
    }
    const copyPaste = {
      source: gridRange(this.place),
      destination: gridRange(destination.place),
      pasteType: how instanceof EnumValue ? how.value : pasteTypeOf(how),
      pasteOrientation: transposed ? 'TRANSPOSE' : 'NORMAL',
    };
    this.#apply({ copyPaste });
  }

  merge(): RangeService {
    return this.#apply({ mergeCells: { range: gridRange(this.place), mergeType: 'MERGE_ALL' } });
  }

  setBackground(color: string | null): RangeService {
    return this.#format('backgroundColor', backgroundOf(color));
  }

  setBackgrounds(colors: Rows<string | null>): RangeService {
    return this.#formatEach('backgroundColor', colors, backgroundOf);
  }

  setFontColor(color: string | null): RangeService {
    return this.#format('textFormat.foregroundColor', { textFormat: { foregroundColor: colorOf(color) ?? {} } });
  }

  setFontSize(fontSize: number): RangeService {
    return this.#format('textFormat.fontSize', { textFormat: { fontSize } });
  }

  setFontStyle(style: string | null): RangeService {
    if (!isOneOf(style, STYLES)) return this;
    return this.#format('textFormat.italic', { textFormat: { italic: style === 'italic' } });
  }

  setFontWeight(weight: string | null): RangeService {
    if (!isOneOf(weight, WEIGHTS)) return this;
    return this.#format('textFormat.bold', { textFormat: { bold: weight === 'bold' } });
  }

  /** Over several cells, references move along as in a copy. */
  setFormula(formula: string): RangeService {
    writeFormulas(this.place, this.#copies(formula));
    return this;
  }

  setFormulas(formulas: Rows<string>): RangeService {
    writeFormulas(this.place, formulas);
    return this;
  }

  setHorizontalAlignment(alignment: string | null): RangeService {
    if (!isOneOf(alignment, HORIZONTAL)) return this;
    const set = alignment === 'normal' || alignment?.startsWith('general') ? null : alignment;
    return this.#format('horizontalAlignment', set ? { horizontalAlignment: set.toUpperCase() } : {});
  }

  setNote(note: string | null): RangeService {
    formatAll(this.place, 'note', { note: note ?? '' });
    return this;
  }

  setNotes(notes: Rows<string | null>): RangeService {
    formatEach(this.place, 'note', notes, (note) => ({ note: noteText(note) }));
    return this;
  }

  setNumberFormat(pattern: string): RangeService {
    return this.#format('numberFormat', numberFormatOf(pattern));
  }

  setNumberFormats(patterns: Rows<string>): RangeService {
    return this.#formatEach('numberFormat', patterns, numberFormatOf);
  }

  setValue(value: unknown): RangeService {
    const isFormula = typeof value === 'string' && value.startsWith('=');
    writeValues(this.place, isFormula ? this.#copies(value) : this.#filledWith(value));
    return this;
  }

  setValues(values: Rows<unknown>): RangeService {
    writeValues(this.place, values);
    return this;
  }

  setVerticalAlignment(alignment: string | null): RangeService {
    if (!isOneOf(alignment, VERTICAL)) return this;
    return this.#format('verticalAlignment', alignment ? { verticalAlignment: alignment.toUpperCase() } : {});
  }

  setWrapStrategies(strategies: Rows<EnumValue>): RangeService {
    return this.#formatEach('wrapStrategy', strategies, (strategy) => ({ wrapStrategy: apiStrategy(strategy) }));
  }

  setWrap(isWrapEnabled: boolean): RangeService {
    return this.#format('wrapStrategy', { wrapStrategy: isWrapEnabled ? 'WRAP' : 'OVERFLOW_CELL' });
  }

  sort(order: unknown): RangeService {
    const specs = (Array.isArray(order) ? order : [order]) as (
      | number
      | { column?: number; ascending?: boolean }
      | null
      | undefined
    )[];
    const sortSpecs = specs.map((spec) => {
      const { column, ascending } = typeof spec === 'number' ? { column: spec, ascending: true } : (spec ?? {});
      if (typeof column !== 'number')
        throw new ServiceError(
          "The parameters (number[]) don't match the method signature for SpreadsheetApp.Range.sort.",
        );
      return { dimensionIndex: column - 1, sortOrder: ascending === false ? 'DESCENDING' : 'ASCENDING' };
    });
    return this.#apply({ sortRange: { range: gridRange(this.place), sortSpecs } });
  }

  #apply(request: sheets_v4.Schema$Request): RangeService {
    apply(this.place, request);
    return this;
  }

  #clear(fields: string): RangeService {
    return this.#apply({ updateCells: { range: gridRange(this.place), fields } });
  }

  #copies(formula: string): string[][] {
    return this.#filledWith(formula).map((row, r) => row.map((one, c) => offsetFormula(one, r, c)));
  }

  #filledWith<T>(one: T): T[][] {
    return Array.from({ length: this.getNumRows() }, () => new Array<T>(this.getNumColumns()).fill(one));
  }

  #format(field: string, format: CellFormat): RangeService {
    formatAll(this.place, `userEnteredFormat.${field}`, { userEnteredFormat: format });
    return this;
  }

  #formatEach<T>(field: string, given: Rows<T>, formatOf: (one: T) => CellFormat): RangeService {
    formatEach(this.place, `userEnteredFormat.${field}`, given, (one) => ({ userEnteredFormat: formatOf(one) }));
    return this;
  }
}

/** Notes are text; a number is written as Java writes it (https://issuetracker.google.com/issues/429373214). */
function noteText(note: unknown): string {
  if (note === null || note === undefined) return '';
  return Number.isInteger(note) ? `${note}.0` : String(note);
}

function pasteTypeOf({ formatOnly, contentsOnly }: CopyOptions): string {
  if (formatOnly === true) return 'PASTE_FORMAT';
  return contentsOnly === true ? 'PASTE_VALUES' : 'PASTE_NORMAL';
}

function backgroundOf(color: string | null): CellFormat {
  const backgroundColor = colorOf(color);
  return backgroundColor === undefined ? {} : { backgroundColor };
}

/** The v4 type that goes with a pattern, which decides whether `getValues` gives dates. */
function numberFormatOf(pattern: string): CellFormat {
  if (pattern.toLowerCase() === 'general') return {};
  if (pattern === '@') return { numberFormat: { type: 'TEXT', pattern } };
  return { numberFormat: { type: typeOfPattern(pattern) ?? 'NUMBER', pattern } };
}
