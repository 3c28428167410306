import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { type ClassDefinition, NO_NEEDS } from '../../../bridge/class-definition';
import { colorOf } from '../range/range-write';
import { ColorService, hexOfStyle } from './color';

export type TextFormat = sheets_v4.Schema$TextFormat;

/** https://developers.google.com/apps-script/reference/spreadsheet/text-style: what is not set is null. */
export class TextStyleService {
  /** As v4 has it, colours by their style; without a link. */
  readonly format: TextFormat;

  constructor(format: TextFormat) {
    this.format = format;
  }

  copy(): TextStyleBuilderService {
    return new TextStyleBuilderService(this.format);
  }

  getFontFamily(): string | null {
    return this.format.fontFamily ?? null;
  }

  getFontSize(): number | null {
    return this.format.fontSize ?? null;
  }

  getForegroundColor(): string | null {
    return hexOfStyle(this.format.foregroundColorStyle);
  }

  getForegroundColorObject(): ColorService | null {
    const { foregroundColorStyle } = this.format;
    return foregroundColorStyle === undefined ? null : new ColorService(foregroundColorStyle);
  }

  isBold(): boolean | null {
    return this.format.bold ?? null;
  }

  isItalic(): boolean | null {
    return this.format.italic ?? null;
  }

  isStrikethrough(): boolean | null {
    return this.format.strikethrough ?? null;
  }

  isUnderline(): boolean | null {
    return this.format.underline ?? null;
  }
}

/** https://developers.google.com/apps-script/reference/spreadsheet/text-style-builder */
export class TextStyleBuilderService {
  #format: TextFormat;

  constructor(format: TextFormat = {}) {
    this.#format = format;
  }

  build(): TextStyleService {
    return new TextStyleService(this.#format);
  }

  setBold(bold: boolean): this {
    return this.#with({ bold });
  }

  setFontFamily(fontFamily: string): this {
    return this.#with({ fontFamily });
  }

  setFontSize(fontSize: number): this {
    return this.#with({ fontSize });
  }

  setForegroundColor(css: string): this {
    return this.#with({ foregroundColorStyle: { rgbColor: colorOf(css) ?? {} } });
  }

  setForegroundColorObject(color: ColorService): this {
    return this.#with({ foregroundColorStyle: color.style ?? {} });
  }

  setItalic(italic: boolean): this {
    return this.#with({ italic });
  }

  setStrikethrough(strikethrough: boolean): this {
    return this.#with({ strikethrough });
  }

  setUnderline(underline: boolean): this {
    return this.#with({ underline });
  }

  #with(change: TextFormat): this {
    this.#format = { ...this.#format, ...change };
    return this;
  }
}

/** What a cell's text looks like: as a new sheet has it where nothing was set. */
export function wholeStyle(format: TextFormat = {}): TextFormat {
  const { link: _link, foregroundColor, ...rest } = format;
  return {
    bold: false,
    italic: false,
    strikethrough: false,
    underline: false,
    fontFamily: 'Arial',
    fontSize: 10,
    ...rest,
    foregroundColorStyle: format.foregroundColorStyle ?? { rgbColor: foregroundColor ?? {} },
  };
}

const STYLE_KEYS = [
  'bold',
  'italic',
  'strikethrough',
  'underline',
  'fontFamily',
  'fontSize',
  'foregroundColorStyle',
] as const;

/** What several styles have in common; the rest is unset. */
export function commonStyle(styles: readonly TextFormat[]): TextFormat {
  const [first = {}] = styles;
  const shared = STYLE_KEYS.filter((key) =>
    styles.every((style) => JSON.stringify(style[key]) === JSON.stringify(first[key])),
  );
  return Object.fromEntries(shared.filter((key) => first[key] !== undefined).map((key) => [key, first[key]]));
}

export const textStyleClasses: readonly ClassDefinition[] = [
  { type: 'Spreadsheet.TextStyle', name: 'TextStyle', of: TextStyleService, effects: undefined, needs: () => NO_NEEDS },
  {
    type: 'Spreadsheet.TextStyleBuilder',
    name: 'TextStyleBuilder',
    service: 'SpreadsheetApp',
    of: TextStyleBuilderService,
    effects: undefined,
    needs: () => NO_NEEDS,
  },
];
