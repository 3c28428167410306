import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import type { CellStyle } from 'hucre/xlsx';
import { hexOf, resolveColor, rgbOf } from './color';
import { fromFont, toFont, toFontMarks, type XlsxFont } from './font';
import { fromNumFmt, toNumFmt } from './number-pattern';

type CellFormat = sheets_v4.Schema$CellFormat;
type Alignment = NonNullable<CellStyle['alignment']>;
type Fill = NonNullable<CellStyle['fill']>;
type XlsxBorder = NonNullable<CellStyle['border']>;
type BorderLine = NonNullable<XlsxBorder['top']>['style'];

/** What a file says once for all its cells. */
export interface FileLook {
  readonly locale: string;
  readonly themeColors: readonly string[];
  /** The font of cells without one. */
  readonly font: XlsxFont;
}

const LINES: Readonly<Record<string, BorderLine>> = {
  DOTTED: 'dotted',
  DASHED: 'dashed',
  SOLID: 'thin',
  SOLID_MEDIUM: 'medium',
  SOLID_THICK: 'thick',
  DOUBLE: 'double',
};
const LINE_NAMES: Readonly<Record<BorderLine, string>> = {
  thin: 'SOLID',
  medium: 'SOLID_MEDIUM',
  thick: 'SOLID_THICK',
  double: 'DOUBLE',
  dotted: 'DOTTED',
  hair: 'DOTTED',
  dashed: 'DASHED',
  mediumDashed: 'DASHED',
  dashDot: 'DASHED',
  mediumDashDot: 'DASHED',
  dashDotDot: 'DASHED',
  mediumDashDotDot: 'DASHED',
  slantDashDot: 'DASHED',
};
const SIDES = ['top', 'right', 'bottom', 'left'] as const;
const VERTICAL = { TOP: 'top', MIDDLE: 'center', BOTTOM: 'bottom' } as const;
const HORIZONTAL = { LEFT: 'left', CENTER: 'center', RIGHT: 'right' } as const;

/** The file's style for a v4 format; `linked` cells get the look of a link unless they have their own. */
export function toXlsxStyle(format: CellFormat, locale: string, linked: boolean): CellStyle {
  const font = toFont(format.textFormat ?? {}, linked);
  const numFmt = format.numberFormat === undefined ? undefined : toNumFmt(format.numberFormat, locale);
  const background = hexOf(format.backgroundColor, format.backgroundColorStyle);
  const border = toBorder(format.borders ?? {});
  const alignment = toAlignment(format);
  return {
    ...(font === undefined ? {} : { font }),
    ...(numFmt === undefined ? {} : { numFmt }),
    ...(background === undefined ? {} : { fill: solid(background) }),
    ...(border === undefined ? {} : { border }),
    ...(alignment === undefined ? {} : { alignment }),
  };
}

export function fromXlsxStyle(style: CellStyle, look: FileLook, linked: boolean): CellFormat {
  const textFormat = fromFont(style.font, look.themeColors, linked, look.font);
  const numberFormat = style.numFmt === undefined ? undefined : fromNumFmt(style.numFmt, look.locale);
  const background = fillColor(style.fill, look.themeColors);
  const borders = fromBorder(style.border ?? {}, look.themeColors);
  return {
    ...(numberFormat === undefined ? {} : { numberFormat }),
    ...(background === undefined ? {} : { backgroundColorStyle: { rgbColor: rgbOf(background) } }),
    ...(borders === undefined ? {} : { borders }),
    ...fromAlignment(style.alignment ?? {}),
    ...(Object.keys(textFormat).length === 0 ? {} : { textFormat }),
  };
}

/** The style of a conditional format: Google lets it set colours and the marks of the font only. */
export function toDxf(format: CellFormat): CellStyle {
  const font = toFontMarks(format.textFormat ?? {});
  const background = hexOf(format.backgroundColor, format.backgroundColorStyle);
  return {
    ...(Object.keys(font).length === 0 ? {} : { font }),
    // Excel reads a differential fill from the background colour, others from the foreground.
    ...(background === undefined ? {} : { fill: { ...solid(background), bgColor: { rgb: background } } }),
  };
}

export function fromDxf(style: CellStyle, look: FileLook): CellFormat {
  const textFormat = fromFont(style.font, look.themeColors, false);
  const { fontFamily: _family, fontSize: _size, ...marks } = textFormat;
  const { fill } = style;
  const color = fill?.type === 'pattern' ? (fill.bgColor ?? fill.fgColor) : undefined;
  const background = resolveColor(color, look.themeColors);
  return {
    ...(background === undefined ? {} : { backgroundColorStyle: { rgbColor: rgbOf(background) } }),
    ...(Object.keys(marks).length === 0 ? {} : { textFormat: marks }),
  };
}

function solid(hex: string): Fill & { type: 'pattern' } {
  return { type: 'pattern', pattern: 'solid', fgColor: { rgb: hex } };
}

function fillColor(fill: Fill | undefined, themeColors: readonly string[]): string | undefined {
  if (fill === undefined) return undefined;
  if (fill.type === 'gradient') return resolveColor(fill.stops[0]?.color, themeColors);
  return fill.pattern === 'none' ? undefined : resolveColor(fill.fgColor, themeColors);
}

function toBorder(borders: sheets_v4.Schema$Borders): XlsxBorder | undefined {
  const border: XlsxBorder = {};
  for (const side of SIDES) {
    const line = LINES[borders[side]?.style ?? ''];
    if (line === undefined) continue;
    border[side] = { style: line, color: { rgb: hexOf(borders[side]?.color, borders[side]?.colorStyle) ?? '000000' } };
  }
  return Object.keys(border).length === 0 ? undefined : border;
}

function fromBorder(border: XlsxBorder, themeColors: readonly string[]): sheets_v4.Schema$Borders | undefined {
  const borders: sheets_v4.Schema$Borders = {};
  for (const side of SIDES) {
    const line = border[side];
    if (line === undefined) continue;
    const color = resolveColor(line.color, themeColors) ?? '000000';
    borders[side] = { style: LINE_NAMES[line.style] ?? 'SOLID', colorStyle: { rgbColor: rgbOf(color) } };
  }
  return Object.keys(borders).length === 0 ? undefined : borders;
}

function toAlignment(format: CellFormat): Alignment | undefined {
  const horizontal = HORIZONTAL[format.horizontalAlignment as keyof typeof HORIZONTAL];
  const vertical = VERTICAL[format.verticalAlignment as keyof typeof VERTICAL];
  const rotation = format.textRotation?.vertical ? 255 : toRotation(format.textRotation?.angle ?? 0);
  const direction = { LEFT_TO_RIGHT: 'ltr', RIGHT_TO_LEFT: 'rtl' } as const;
  const reading = direction[format.textDirection as keyof typeof direction];
  // Excel cannot clip; the reading order that it takes anyway tells such cells apart, so that the original is found again.
  const readingOrder = reading ?? (format.wrapStrategy === 'CLIP' ? ('context' as const) : undefined);
  const alignment: Alignment = {
    ...(horizontal === undefined ? {} : { horizontal }),
    ...(vertical === undefined ? {} : { vertical }),
    ...(format.wrapStrategy === 'WRAP' ? { wrapText: true } : {}),
    ...(rotation === 0 ? {} : { textRotation: rotation }),
    ...(readingOrder === undefined ? {} : { readingOrder }),
  };
  return Object.keys(alignment).length === 0 ? undefined : alignment;
}

function fromAlignment(alignment: Alignment): CellFormat {
  const horizontal = Object.entries(HORIZONTAL).find(([, name]) => name === alignment.horizontal)?.[0];
  // The bottom is where every program puts a text that is told nothing.
  const verticals: Readonly<Record<string, string>> = { top: 'TOP', center: 'MIDDLE' };
  const vertical = verticals[alignment.vertical ?? ''];
  const { textRotation = 0, readingOrder } = alignment;
  const directions: Readonly<Record<string, string>> = { ltr: 'LEFT_TO_RIGHT', rtl: 'RIGHT_TO_LEFT' };
  const direction = directions[readingOrder ?? ''];
  return {
    ...(horizontal === undefined ? {} : { horizontalAlignment: horizontal }),
    ...(vertical === undefined ? {} : { verticalAlignment: vertical }),
    ...(alignment.wrapText ? { wrapStrategy: 'WRAP' } : {}),
    ...(direction === undefined ? {} : { textDirection: direction }),
    ...(textRotation === 255 ? { textRotation: { vertical: true } } : {}),
    ...(textRotation === 0 || textRotation === 255 ? {} : { textRotation: { angle: fromRotation(textRotation) } }),
  };
}

/** Google turns by -90 to 90 degrees; the file counts downward turns from 91 on. */
function toRotation(angle: number): number {
  return angle < 0 ? 90 - angle : angle;
}

function fromRotation(rotation: number): number {
  return rotation > 90 ? 90 - rotation : rotation;
}
