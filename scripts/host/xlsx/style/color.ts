import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import type { CellStyle } from 'hucre/xlsx';

type XlsxColor = NonNullable<NonNullable<CellStyle['font']>['color']>;
type RgbColor = sheets_v4.Schema$Color;

/** Excel counts the theme's colours from the light ones: 0 is lt1, 1 dk1, 2 lt2, 3 dk2, while the file lists dk1 first. */
const THEME_ORDER = [1, 0, 3, 2, 4, 5, 6, 7, 8, 9, 10, 11];

/** The fixed palette of old files, indexes 8 to 63 (ECMA-376 part 1, 18.8.27); 0 to 7 repeat its first eight. */
const PALETTE = (
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 ' +
  '9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF ' +
  '00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 ' +
  '003366 339966 003300 333300 993300 993366 333399 333333'
).split(' ');

/** Google's theme colours of a new spreadsheet, for formats that name one. */
const GOOGLE_THEME: Readonly<Record<string, string>> = {
  TEXT: '000000',
  BACKGROUND: 'FFFFFF',
  ACCENT1: '4285F4',
  ACCENT2: 'EA4335',
  ACCENT3: 'FBBC04',
  ACCENT4: '34A853',
  ACCENT5: 'FF6D01',
  ACCENT6: '46BDC6',
  LINK: '1155CC',
};

/** Six hexadecimal digits of a v4 colour; the style wins over the plain colour, as Google says. */
export function hexOf(color: RgbColor | undefined, style: sheets_v4.Schema$ColorStyle | undefined): string | undefined {
  if (style?.themeColor) return GOOGLE_THEME[style.themeColor];
  const rgb = style?.rgbColor ?? color;
  if (rgb === undefined) return undefined;
  return [rgb.red, rgb.green, rgb.blue]
    .map((part) =>
      Math.round((part ?? 0) * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')
    .toUpperCase();
}

export function rgbOf(hex: string): RgbColor {
  const [red, green, blue] = [0, 2, 4].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255);
  return { ...(red ? { red } : {}), ...(green ? { green } : {}), ...(blue ? { blue } : {}) };
}

/** The plain colour behind an rgb, theme or palette colour of a file; undefined for "automatic". */
export function resolveColor(color: XlsxColor | undefined, themeColors: readonly string[]): string | undefined {
  if (color === undefined) return undefined;
  if (color.rgb !== undefined) return /^[0-9a-f]{6}$/i.test(color.rgb) ? color.rgb.toUpperCase() : undefined;
  if (color.theme !== undefined) {
    const base = themeColors[THEME_ORDER[color.theme] ?? -1];
    return base === undefined ? undefined : tinted(base, color.tint ?? 0);
  }
  if (color.indexed === undefined || color.indexed > 63) return undefined;
  return PALETTE[color.indexed < 8 ? color.indexed : color.indexed - 8];
}

function tinted(hex: string, tint: number): string {
  if (tint === 0) return hex;
  return [0, 2, 4]
    .map((at) => {
      const part = Number.parseInt(hex.slice(at, at + 2), 16);
      const shifted = tint < 0 ? part * (1 + tint) : part + (255 - part) * tint;
      return Math.round(Math.min(255, Math.max(0, shifted)))
        .toString(16)
        .padStart(2, '0');
    })
    .join('')
    .toUpperCase();
}
