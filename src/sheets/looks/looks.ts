import type { CellLook } from '../requests/format-requests';
import type { Column, ColumnType } from '../tables/columns';

/** Sober and printable: pale headings with dark letters, grey for what is computed. */
export const peoplesHeading: CellLook = {
  background: '#DCE6F1',
  textColor: '#1F3864',
  bold: true,
  wrap: 'WRAP',
  horizontal: 'CENTER',
  vertical: 'MIDDLE',
};
export const computedHeading: CellLook = { ...peoplesHeading, background: '#E7E6E6', textColor: '#404040' };

export const bands = { header: '#DCE6F1', first: '#FFFFFF', second: '#F7F9FC' } as const;
export const lineColour = '#BFBFBF';

export const titleLook: CellLook = { bold: true, fontSize: 14, textColor: '#1F3864', vertical: 'MIDDLE' };
export const bannerLook: CellLook = { bold: true, textColor: '#C00000', vertical: 'MIDDLE' };
export const labelLook: CellLook = { italic: true, textColor: '#404040', vertical: 'MIDDLE' };
/** What the product says between people's entries. */
export const hintLook: CellLook = { italic: true, textColor: '#757575', wrap: 'OVERFLOW_CELL', vertical: 'TOP' };
export const inputLook: CellLook = { background: '#FFFDE7', vertical: 'MIDDLE' };

export const tabColours = { tables: '#7F7F7F', outputs: '#2E75B6', units: '#548235' } as const;

const numberFormats: { readonly [type in ColumnType]?: CellLook['numberFormat'] } = {
  date: { type: 'DATE', pattern: 'dd/mm/yyyy' },
  dateTime: { type: 'DATE_TIME', pattern: 'dd/mm/yyyy hh:mm' },
  number: { type: 'NUMBER', pattern: '0' },
  percent: { type: 'NUMBER', pattern: '0' },
  literal: { type: 'TEXT', pattern: '@' },
};

/** People's amounts keep the format that Google gives them when they are typed: one that hid decimals would hide a mistake of the unit. */
export function numberFormatOf(column: Column): CellLook['numberFormat'] {
  if (column.type === 'money' && column.by === 'auto') return { type: 'NUMBER', pattern: '#,##0' };
  return numberFormats[column.type];
}

/** How the cells below a heading look, apart from their number format. */
export function bodyLook({ key, type }: Column): CellLook {
  const isShort = type === 'date' || type === 'dateTime' || type === 'percent' || type === 'number';
  return {
    vertical: 'TOP',
    wrap: type === 'prose' || type === 'unit' || type === 'literal' ? 'WRAP' : 'CLIP',
    // A rate is a text that stands among amounts.
    ...(type === 'money' || type === 'decimal' || key === 'rate' ? { horizontal: 'RIGHT' } : {}),
    ...(isShort ? { horizontal: 'CENTER' } : type === 'prose' ? { horizontal: 'LEFT' } : {}),
  };
}
