import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { type EnumValue, enumValue } from '../../../bridge/enum-value';
import { cellPlace, type Place } from '../place';
import { firstOf, hexOf, readCells } from './range-read';
import { RangeView } from './range-view';
import { colorOf, formatAll, formatEach } from './range-write';
import { HORIZONTAL, isOneOf, known, LINES, STYLES, VERTICAL, WEIGHTS } from './words';

type Rows<T> = readonly (readonly T[])[];
type CellFormat = sheets_v4.Schema$CellFormat;
type TextFormat = sheets_v4.Schema$TextFormat;
type FontStyle = 'normal' | 'italic';
type FontWeight = 'normal' | 'bold';
type FontLine = 'underline' | 'line-through' | 'none';

/** How cells look: each property for the first cell, for all, and set for all or for each. Defaults are those of a new sheet. */
export class RangeFormat extends RangeView {
  getFontColor(): string {
    return firstOf(fontColors(this.#first()));
  }

  getFontColors(): string[][] {
    return fontColors(this.place);
  }

  getFontFamilies(): string[][] {
    return texts(this.place, ({ fontFamily }) => fontFamily ?? 'Arial');
  }

  getFontFamily(): string {
    return firstOf(texts(this.#first(), ({ fontFamily }) => fontFamily ?? 'Arial'));
  }

  getFontLine(): FontLine {
    return firstOf(texts(this.#first(), lineOf));
  }

  getFontLines(): FontLine[][] {
    return texts(this.place, lineOf);
  }

  getFontSize(): number {
    return firstOf(texts(this.#first(), ({ fontSize }) => fontSize ?? 10));
  }

  getFontSizes(): number[][] {
    return texts(this.place, ({ fontSize }) => fontSize ?? 10);
  }

  getFontStyle(): FontStyle {
    return firstOf(texts(this.#first(), styleOf));
  }

  getFontStyles(): FontStyle[][] {
    return texts(this.place, styleOf);
  }

  getFontWeight(): FontWeight {
    return firstOf(texts(this.#first(), weightOf));
  }

  getFontWeights(): FontWeight[][] {
    return texts(this.place, weightOf);
  }

  getHorizontalAlignment(): string {
    return firstOf(formats(this.#first(), alignmentOf));
  }

  getHorizontalAlignments(): string[][] {
    return formats(this.place, alignmentOf);
  }

  getVerticalAlignment(): string {
    return firstOf(formats(this.#first(), verticalOf));
  }

  getVerticalAlignments(): string[][] {
    return formats(this.place, verticalOf);
  }

  getWrap(): boolean {
    return firstOf(formats(this.#first(), isWrapped));
  }

  getWraps(): boolean[][] {
    return formats(this.place, isWrapped);
  }

  getWrapStrategy(): EnumValue {
    return firstOf(formats(this.#first(), strategyOf));
  }

  getWrapStrategies(): EnumValue[][] {
    return formats(this.place, strategyOf);
  }

  setFontColors(colors: Rows<string | null>): this {
    return each(this, 'textFormat.foregroundColor', colors, (color) => ({
      textFormat: { foregroundColor: colorOf(color) ?? {} },
    }));
  }

  setFontFamilies(families: Rows<string | null>): this {
    return each(this, 'textFormat.fontFamily', families, (family) =>
      text(family === null ? {} : { fontFamily: family }),
    );
  }

  setFontFamily(family: string | null): this {
    return all(this, 'textFormat.fontFamily', text(family === null ? {} : { fontFamily: family }));
  }

  setFontLine(line: string | null): this {
    if (!isOneOf(line, LINES)) return this;
    return all(this, 'textFormat(underline,strikethrough)', text(lines(line)));
  }

  setFontLines(given: Rows<string | null>): this {
    return each(this, 'textFormat(underline,strikethrough)', given, (line) => text(lines(known(line, LINES))));
  }

  setFontSizes(sizes: Rows<number>): this {
    return each(this, 'textFormat.fontSize', sizes, (fontSize) => text({ fontSize }));
  }

  setFontStyles(styles: Rows<string | null>): this {
    return each(this, 'textFormat.italic', styles, (style) => text({ italic: known(style, STYLES) === 'italic' }));
  }

  setFontWeights(weights: Rows<string | null>): this {
    return each(this, 'textFormat.bold', weights, (weight) => text({ bold: known(weight, WEIGHTS) === 'bold' }));
  }

  setHorizontalAlignments(alignments: Rows<string | null>): this {
    return each(this, 'horizontalAlignment', alignments, (alignment) =>
      known(alignment, HORIZONTAL) && alignment !== 'normal'
        ? { horizontalAlignment: alignment?.toUpperCase() ?? null }
        : {},
    );
  }

  setVerticalAlignments(alignments: Rows<string | null>): this {
    return each(this, 'verticalAlignment', alignments, (alignment) =>
      known(alignment, VERTICAL) ? { verticalAlignment: alignment?.toUpperCase() ?? null } : {},
    );
  }

  setWraps(wraps: Rows<boolean>): this {
    return each(this, 'wrapStrategy', wraps, (isOn) => ({ wrapStrategy: isOn ? 'WRAP' : 'OVERFLOW_CELL' }));
  }

  setWrapStrategy(strategy: EnumValue): this {
    return all(this, 'wrapStrategy', { wrapStrategy: apiStrategy(strategy) });
  }

  #first(): Place {
    return cellPlace(this.place, 0, 0);
  }
}

export function apiStrategy({ value }: EnumValue): string {
  return value === 'OVERFLOW' ? 'OVERFLOW_CELL' : value;
}

function all<R extends RangeView>(range: R, field: string, format: CellFormat): R {
  formatAll(range.place, `userEnteredFormat.${field}`, { userEnteredFormat: format });
  return range;
}

function each<R extends RangeView, T>(range: R, field: string, given: Rows<T>, formatOf: (one: T) => CellFormat): R {
  formatEach(range.place, `userEnteredFormat.${field}`, given, (one) => ({ userEnteredFormat: formatOf(one) }));
  return range;
}

function formats<T>(place: Place, show: (format: CellFormat) => T): T[][] {
  return readCells(place, (_value, extra) => show(extra?.format ?? {}));
}

function texts<T>(place: Place, show: (format: TextFormat) => T): T[][] {
  return formats(place, ({ textFormat }) => show(textFormat ?? {}));
}

function fontColors(place: Place): string[][] {
  return texts(place, ({ foregroundColor }) => hexOf(foregroundColor, '#000000'));
}

function text(textFormat: TextFormat): CellFormat {
  return { textFormat };
}

function lines(line: string | null): TextFormat {
  return { underline: line === 'underline', strikethrough: line === 'line-through' };
}

function lineOf({ underline, strikethrough }: TextFormat): FontLine {
  if (underline === true) return 'underline';
  return strikethrough === true ? 'line-through' : 'none';
}

function styleOf({ italic }: TextFormat): FontStyle {
  return italic === true ? 'italic' : 'normal';
}

function weightOf({ bold }: TextFormat): FontWeight {
  return bold === true ? 'bold' : 'normal';
}

/** Cells without an alignment show numbers at the right: `general` in Google's words. */
function alignmentOf({ horizontalAlignment }: CellFormat): string {
  return horizontalAlignment ? horizontalAlignment.toLowerCase() : 'general';
}

function verticalOf({ verticalAlignment }: CellFormat): string {
  return (verticalAlignment ?? 'BOTTOM').toLowerCase();
}

/** A cell that nobody has set says true beside OVERFLOW (https://issuetracker.google.com/issues/427134600). */
function isWrapped({ wrapStrategy }: CellFormat): boolean {
  return wrapStrategy === 'WRAP' || wrapStrategy === undefined || wrapStrategy === null;
}

function strategyOf({ wrapStrategy }: CellFormat): EnumValue {
  const name = wrapStrategy === 'WRAP' || wrapStrategy === 'CLIP' ? wrapStrategy : 'OVERFLOW';
  return enumValue('Spreadsheet.WrapStrategy', name);
}
