import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import type { CellExtra, Scalar } from '../../../book/cell';
import { EnumValue, enumValue } from '../../../bridge/enum-value';
import { ServiceError } from '../../../runs/exceptions';
import { type ColorService, colorObject } from '../looks/color';
import { RichTextValueService, richTextOf, runsOf } from '../looks/rich-text';
import { TextRotationService } from '../looks/text-rotation';
import { TextStyleService, wholeStyle } from '../looks/text-style';
import { apply, cellPlace, gridRange, type Place } from '../place';
import { RangeFormat } from './range-format';
import { assertCalculated, firstOf, readCells } from './range-read';
import { colorOf, formatAll, formatEach } from './range-write';

type Rows<T> = readonly (readonly T[])[];
type CellFormat = sheets_v4.Schema$CellFormat;
type Rotation = number | TextRotationService;

/** Looks that are objects of their own: colours, text styles, rich texts, rotations. */
export class RangeLooks extends RangeFormat {
  getBackgroundObject(): ColorService {
    return firstOf(backgrounds(this.#first()));
  }

  getBackgroundObjects(): ColorService[][] {
    return backgrounds(this.place);
  }

  getFontColorObject(): ColorService {
    return firstOf(fontColors(this.#first()));
  }

  getFontColorObjects(): ColorService[][] {
    return fontColors(this.place);
  }

  /** Null of a cell that holds no text. */
  getRichTextValue(): RichTextValueService | null {
    return firstOf(richTexts(this.#first()));
  }

  getRichTextValues(): (RichTextValueService | null)[][] {
    return richTexts(this.place);
  }

  getTextDirection(): EnumValue | null {
    return firstOf(directions(this.#first()));
  }

  getTextDirections(): (EnumValue | null)[][] {
    return directions(this.place);
  }

  getTextRotation(): TextRotationService {
    return firstOf(rotations(this.#first()));
  }

  getTextRotations(): TextRotationService[][] {
    return rotations(this.place);
  }

  getTextStyle(): TextStyleService {
    return firstOf(textStyles(this.#first()));
  }

  getTextStyles(): TextStyleService[][] {
    return textStyles(this.place);
  }

  setBackgroundObject(color: ColorService | null): this {
    return this.#set('backgroundColorStyle', colored('backgroundColorStyle', color));
  }

  setBackgroundObjects(colors: Rows<ColorService | null> | null | undefined): this {
    if (colors === null || colors === undefined) return this.setBackgroundObject(null);
    return this.#setEach('backgroundColorStyle', colors, (color) => colored('backgroundColorStyle', color));
  }

  setBackgroundRGB(red: number, green: number, blue: number): this {
    const parts = [red, green, blue];
    if (parts.some((part) => part < 0 || part > 255)) throw new ServiceError(`Invalid argument: ${parts.join(',')}`);
    const hex = `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
    return this.#set('backgroundColor', { backgroundColor: colorOf(hex) ?? {} });
  }

  setFontColorObject(color: ColorService | null): this {
    return this.#set('textFormat.foregroundColorStyle', {
      textFormat: colored('foregroundColorStyle', color),
    });
  }

  setFontColorObjects(colors: Rows<ColorService | null>): this {
    return this.#setEach('textFormat.foregroundColorStyle', colors, (color) => ({
      textFormat: colored('foregroundColorStyle', color),
    }));
  }

  setRichTextValue(value: RichTextValueService): this {
    const row = new Array<RichTextValueService>(this.getNumColumns()).fill(value);
    return this.setRichTextValues(Array.from({ length: this.getNumRows() }, () => row));
  }

  setRichTextValues(values: Rows<RichTextValueService>): this {
    formatEach(this.place, 'userEnteredValue,textFormatRuns', values, (value) => {
      if (!(value instanceof RichTextValueService)) throw new ServiceError('Illegal argument.');
      const textFormatRuns = runsOf(value);
      return {
        ...(value.text !== '' && { userEnteredValue: { stringValue: value.text } }),
        ...(textFormatRuns.length > 0 && { textFormatRuns }),
      };
    });
    return this;
  }

  setShowHyperlink(showHyperlink: boolean): this {
    return this.#set('hyperlinkDisplayType', { hyperlinkDisplayType: showHyperlink ? 'LINKED' : 'PLAIN_TEXT' });
  }

  setTextDirection(direction: EnumValue | null): this {
    return this.#set('textDirection', directed(direction));
  }

  setTextDirections(given: Rows<EnumValue | null>): this {
    return this.#setEach('textDirection', given, directed);
  }

  setTextRotation(rotation: Rotation): this {
    return this.#set('textRotation', rotated(rotation));
  }

  setTextRotations(given: Rows<Rotation>): this {
    return this.#setEach('textRotation', given, rotated);
  }

  /** What the style does not say stays. */
  setTextStyle({ format }: TextStyleService): this {
    const fields = Object.keys(format);
    if (fields.length === 0) return this;
    return this.#set(`textFormat(${fields.join(',')})`, { textFormat: format });
  }

  setTextStyles(styles: Rows<TextStyleService>): this {
    const { rect } = this.place;
    if (styles.length !== rect.bottom - rect.top || styles.some((row) => row?.length !== rect.right - rect.left)) {
      formatEach(this.place, 'userEnteredFormat.textFormat', styles, () => ({}));
    }
    for (const [r, row] of styles.entries()) {
      for (const [c, style] of row.entries()) {
        if (!(style instanceof TextStyleService)) throw new ServiceError('Illegal argument.');
        const { format } = style;
        const fields = Object.keys(format);
        if (fields.length === 0) continue;
        const place = cellPlace(this.place, r, c);
        formatAll(place, `userEnteredFormat.textFormat(${fields.join(',')})`, {
          userEnteredFormat: { textFormat: format },
        });
      }
    }
    return this;
  }

  setVerticalText(isVertical: boolean): this {
    return this.#set('textRotation', isVertical ? { textRotation: { vertical: true } } : {});
  }

  #first(): Place {
    return cellPlace(this.place, 0, 0);
  }

  #set(field: string, userEnteredFormat: CellFormat): this {
    apply(this.place, {
      repeatCell: {
        range: gridRange(this.place),
        cell: { userEnteredFormat },
        fields: `userEnteredFormat.${field}`,
      },
    });
    return this;
  }

  #setEach<T>(field: string, given: Rows<T>, formatOf: (one: T) => CellFormat): this {
    formatEach(this.place, `userEnteredFormat.${field}`, given, (one) => ({ userEnteredFormat: formatOf(one) }));
    return this;
  }
}

function formats<T>(place: Place, show: (format: CellFormat) => T): T[][] {
  return readCells(place, (_value, extra) => show(extra?.format ?? {}));
}

function backgrounds(place: Place): ColorService[][] {
  return formats(place, (format) => colorObject(format.backgroundColor, format.backgroundColorStyle, '#ffffff'));
}

function fontColors(place: Place): ColorService[][] {
  return formats(place, ({ textFormat = {} }) =>
    colorObject(textFormat.foregroundColor, textFormat.foregroundColorStyle, '#000000'),
  );
}

function richTexts(place: Place): (RichTextValueService | null)[][] {
  return readCells(place, (value: Scalar | null, extra: CellExtra | undefined) => {
    assertCalculated(extra);
    return value === null || typeof value === 'string' ? richTextOf(value ?? '', extra) : null;
  });
}

function directions(place: Place): (EnumValue | null)[][] {
  return formats(place, ({ textDirection }) =>
    textDirection ? enumValue('Spreadsheet.TextDirection', textDirection) : null,
  );
}

function rotations(place: Place): TextRotationService[][] {
  return formats(place, ({ textRotation }) => new TextRotationService(textRotation));
}

function textStyles(place: Place): TextStyleService[][] {
  return formats(place, ({ textFormat }) => new TextStyleService(wholeStyle(textFormat)));
}

function colored(field: string, color: ColorService | null): object {
  return color?.style === undefined ? {} : { [field]: color.style };
}

/** A list's items are not held against any signature. */
function directed(direction: EnumValue | null | undefined): CellFormat {
  if (direction === null || direction === undefined) return {};
  if (!(direction instanceof EnumValue)) throw new ServiceError('Illegal argument.');
  return { textDirection: direction.value };
}

function rotated(rotation: Rotation): CellFormat {
  if (typeof rotation !== 'number' && !(rotation instanceof TextRotationService)) {
    throw new ServiceError('Illegal argument.');
  }
  const { rotation: given } = typeof rotation === 'number' ? new TextRotationService({ angle: rotation }) : rotation;
  if (Math.abs(given.angle ?? 0) > 90) throw new ServiceError(`Invalid argument: ${given.angle}`);
  return { textRotation: given };
}
