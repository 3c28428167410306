import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import type { CellStyle } from 'hucre/xlsx';
import { hexOf, resolveColor, rgbOf } from './color';

export type XlsxFont = NonNullable<CellStyle['font']>;
type TextFormat = sheets_v4.Schema$TextFormat;

/** The font of a Google spreadsheet's cells that name none. */
export const DEFAULT_FONT = { name: 'Arial', size: 10 } as const;

/** How a link looks in Google's cells when its text has no colour of its own. */
const LINK_COLOR = '1155CC';

/** What of a font can differ inside a conditional format: no name and no size. */
export function toFontMarks(text: TextFormat, linked = false): XlsxFont {
  const color = hexOf(text.foregroundColor, text.foregroundColorStyle) ?? (linked ? LINK_COLOR : undefined);
  const underline = text.underline ?? linked;
  return {
    ...(text.bold ? { bold: true } : {}),
    ...(text.italic ? { italic: true } : {}),
    ...(underline ? { underline: true } : {}),
    ...(text.strikethrough ? { strikethrough: true } : {}),
    ...(color === undefined ? {} : { color: { rgb: color } }),
  };
}

/** A whole font, or undefined when the text looks as every other. Excel takes a font that names no family for none at all. */
export function toFont(text: TextFormat, linked: boolean): XlsxFont | undefined {
  const marks = toFontMarks(text, linked);
  const name = text.fontFamily || DEFAULT_FONT.name;
  const size = text.fontSize ?? DEFAULT_FONT.size;
  const plain = Object.keys(marks).length === 0 && name === DEFAULT_FONT.name && size === DEFAULT_FONT.size;
  return plain ? undefined : { ...marks, name, size };
}

/** `base` is the font of the file's plain cells, which a run or a style that names no font takes over. */
export function fromFont(
  font: XlsxFont | undefined,
  themeColors: readonly string[],
  linked: boolean,
  base: XlsxFont = DEFAULT_FONT,
): TextFormat {
  const name = font?.name ?? base.name;
  const size = font?.size ?? base.size;
  const color = readColor(font, themeColors);
  const showsLink = linked && color === LINK_COLOR;
  return {
    ...(name === undefined || name === DEFAULT_FONT.name ? {} : { fontFamily: name }),
    ...(size === undefined || size === DEFAULT_FONT.size ? {} : { fontSize: size }),
    ...(font?.bold ? { bold: true } : {}),
    ...(font?.italic ? { italic: true } : {}),
    ...(font?.underline && !linked ? { underline: true } : {}),
    ...(font?.strikethrough ? { strikethrough: true } : {}),
    ...(color === undefined || showsLink ? {} : { foregroundColorStyle: { rgbColor: rgbOf(color) } }),
  };
}

function readColor(font: XlsxFont | undefined, themeColors: readonly string[]): string | undefined {
  // The theme's text colour is "no colour of its own": Excel writes it into every font.
  if (font?.color?.theme === 1 && !font.color.tint && font.color.rgb === undefined) return undefined;
  return resolveColor(font?.color, themeColors);
}
