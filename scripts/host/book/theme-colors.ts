type Color = { readonly red?: number; readonly green?: number; readonly blue?: number };

const HEX: Readonly<Record<string, string>> = {
  TEXT: '000000',
  BACKGROUND: 'ffffff',
  ACCENT1: '4285f4',
  ACCENT2: 'ea4335',
  ACCENT3: 'fbbc04',
  ACCENT4: '34a853',
  ACCENT5: 'ff6d01',
  ACCENT6: '46bdc6',
  LINK: '1155cc',
};

function part(hex: string, start: number): number {
  return Number.parseInt(hex.slice(start, start + 2), 16) / 255;
}

/** The theme of a new spreadsheet, by v4's names: what Google answers for a colour that names a part of it. */
export const THEME_COLORS: Readonly<Record<string, Color>> = Object.fromEntries(
  Object.entries(HEX).map(([name, hex]) => [name, { red: part(hex, 0), green: part(hex, 2), blue: part(hex, 4) }]),
);
