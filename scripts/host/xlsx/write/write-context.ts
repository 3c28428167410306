import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import type { CellStyle } from 'hucre/xlsx';
import { type Book, sheetIdOf, titleOf } from '../../book/book';
import { withBothColors } from '../../book/shared';
import { Originals } from '../parts/originals';
import { nameSheets } from '../read/sheet-names';
import { type FileLook, fromXlsxStyle, toXlsxStyle } from '../style/cell-style';
import type { Spelling } from '../style/conditions';
import { DEFAULT_FONT } from '../style/font';

type CellFormat = sheets_v4.Schema$CellFormat;

/** What every part of one writing shares. */
export interface WriteContext {
  readonly book: Book;
  /** Of each sheet, in order. */
  readonly names: readonly string[];
  readonly nameById: ReadonlyMap<number, string>;
  readonly idByName: ReadonlyMap<string, number>;
  readonly spelling: Spelling;
  readonly look: FileLook;
  readonly originals: Originals;
  /** The file's style for a format; the link of its text is left to the caller. */
  styleOf(format: CellFormat, linked: boolean): CellStyle | undefined;
}

export function createWriteContext(book: Book): WriteContext {
  const names = nameSheets(book.sheets.map(titleOf));
  const ids = book.sheets.map(sheetIdOf);
  const renamed = book.sheets.map((sheet, index) => [titleOf(sheet), names[index] ?? ''] as const);
  const changed = renamed.filter(([title, name]) => title !== name);
  const { locale } = book.properties;
  const look: FileLook = { locale, themeColors: [], font: DEFAULT_FONT };
  const originals = new Originals();
  return {
    book,
    names,
    nameById: new Map(ids.map((id, index) => [id, names[index] ?? ''])),
    idByName: new Map(ids.map((id, index) => [names[index] ?? '', id])),
    spelling: {
      locale,
      nameByTitle: new Map(changed),
      titleByName: new Map(changed.map(([title, name]) => [name, title])),
    },
    look,
    originals,
    styleOf: createStyleTable(look, originals),
  };
}

/** Formats are shared objects, so each is worked out once. */
function createStyleTable(look: FileLook, originals: Originals): WriteContext['styleOf'] {
  const known = [new Map<CellFormat, CellStyle | undefined>(), new Map<CellFormat, CellStyle | undefined>()] as const;
  return (format, linked) => {
    const table = known[linked ? 1 : 0];
    if (table.has(format)) return table.get(format);
    const style = buildStyle(withoutLink(format), linked, look, originals);
    table.set(format, style);
    return style;
  };
}

function buildStyle(format: CellFormat, linked: boolean, look: FileLook, originals: Originals): CellStyle | undefined {
  const style = toXlsxStyle(format, look.locale, linked);
  if (Object.keys(style).length === 0) {
    if (Object.keys(format).length === 0) return undefined;
    // Nothing of this format shows in the file. Excel's default, spelled out, carries the original.
    style.alignment = { vertical: 'bottom' };
  }
  const readBack = withBothColors(fromXlsxStyle(style, look, linked));
  originals.keep('style', { style, linked }, withBothColors(format), readBack);
  return style;
}

/** The format of the cell itself: a link is filed with the cell. */
function withoutLink(format: CellFormat): CellFormat {
  if (format.textFormat?.link === undefined) return format;
  const { textFormat, ...rest } = format;
  const { link: _link, ...text } = textFormat;
  return Object.keys(text).length === 0 ? rest : { ...rest, textFormat: text };
}
