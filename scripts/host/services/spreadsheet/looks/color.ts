import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { THEME_COLORS } from '../../../book/theme-colors';
import { type ClassDefinition, NO_NEEDS } from '../../../bridge/class-definition';
import { type EnumValue, enumValue } from '../../../bridge/enum-value';
import { ServiceError } from '../../../runs/exceptions';
import { hexOf } from '../range/range-read';
import { colorOf } from '../range/range-write';

type ColorStyle = sheets_v4.Schema$ColorStyle;

/** https://developers.google.com/apps-script/reference/base/rgb-color */
export class RgbColorService {
  readonly #hex: string;

  constructor(hex: string) {
    this.#hex = hex;
  }

  asHexString(): string {
    return this.#hex;
  }

  getBlue(): number {
    return this.#part(5);
  }

  getColorType(): EnumValue {
    return enumValue('Base.ColorType', 'RGB');
  }

  getGreen(): number {
    return this.#part(3);
  }

  getRed(): number {
    return this.#part(1);
  }

  #part(start: number): number {
    return Number.parseInt(this.#hex.slice(start, start + 2), 16);
  }
}

/** https://developers.google.com/apps-script/reference/spreadsheet/theme-color */
export class ThemeColorService {
  readonly #type: EnumValue;

  constructor(type: EnumValue) {
    this.#type = type;
  }

  getColorType(): EnumValue {
    return enumValue('Base.ColorType', 'THEME');
  }

  getThemeColorType(): EnumValue {
    return this.#type;
  }
}

class ColorView {
  style: ColorStyle | undefined;

  constructor(style?: ColorStyle) {
    this.style = style;
  }

  asRgbColor(): RgbColorService {
    const { rgbColor } = this.style ?? {};
    if (rgbColor === undefined) throw new ServiceError('Object is not of type RgbColor.');
    return new RgbColorService(hexOf(rgbColor, '#000000'));
  }

  asThemeColor(): ThemeColorService {
    const { themeColor } = this.style ?? {};
    if (!themeColor) throw new ServiceError('Object is not of type ThemeColor.');
    return new ThemeColorService(enumValue('Spreadsheet.ThemeColorType', scriptName(themeColor)));
  }

  getColorType(): EnumValue {
    const { rgbColor, themeColor } = this.style ?? {};
    return enumValue('Base.ColorType', rgbColor !== undefined ? 'RGB' : themeColor ? 'THEME' : 'UNSUPPORTED');
  }
}

/** https://developers.google.com/apps-script/reference/spreadsheet/color */
export class ColorService extends ColorView {}

/** https://developers.google.com/apps-script/reference/spreadsheet/color-builder */
export class ColorBuilderService extends ColorView {
  build(): ColorService {
    return new ColorService(this.style);
  }

  setRgbColor(css: string): this {
    this.style = { rgbColor: colorOf(css) ?? {} };
    return this;
  }

  setThemeColor(type: EnumValue): this {
    this.style = { themeColor: type.value === 'HYPERLINK' ? 'LINK' : type.value };
    return this;
  }
}

function scriptName(themeColor: string): string {
  return themeColor === 'LINK' ? 'HYPERLINK' : themeColor;
}

/** The colour of a field and its twin; `otherwise` where the cell has none. */
export function colorObject(
  color: sheets_v4.Schema$Color | undefined,
  style: ColorStyle | undefined,
  otherwise: string,
): ColorService {
  return new ColorService(
    style?.themeColor ? style : { rgbColor: style?.rgbColor ?? color ?? colorOf(otherwise) ?? {} },
  );
}

/** `#rrggbb`, a theme's colour as the theme of a new spreadsheet has it. */
export function hexOfStyle(style: ColorStyle | undefined): string | null {
  if (style?.themeColor) return hexOf(THEME_COLORS[style.themeColor], '#000000');
  return style?.rgbColor === undefined ? null : hexOf(style.rgbColor, '#000000');
}

const common = { effects: undefined, needs: () => NO_NEEDS };

export const colorClasses: readonly ClassDefinition[] = [
  { type: 'Base.RgbColor', name: 'RgbColor', of: RgbColorService, ...common },
  { type: 'Spreadsheet.ThemeColor', name: 'ThemeColor', of: ThemeColorService, ...common },
  { type: 'Spreadsheet.Color', name: 'Color', of: ColorService, ...common },
  {
    type: 'Spreadsheet.ColorBuilder',
    name: 'ColorBuilder',
    service: 'SpreadsheetApp',
    of: ColorBuilderService,
    ...common,
  },
];
