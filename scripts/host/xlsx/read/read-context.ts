import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import type { CellStyle, Workbook } from 'hucre/xlsx';
import type { Book } from '../../book/book';
import { shared } from '../../book/shared';
import type { HiddenPart } from '../parts/hidden-part';
import { Originals } from '../parts/originals';
import { type FileLook, fromXlsxStyle } from '../style/cell-style';
import type { Spelling } from '../style/conditions';
import { DEFAULT_FONT } from '../style/font';

type CellFormat = sheets_v4.Schema$CellFormat;

/** What every part of one reading shares. */
export interface ReadContext {
  readonly book: Book;
  readonly is1904: boolean;
  readonly spelling: Spelling;
  readonly look: FileLook;
  readonly originals: Originals;
  readonly idByName: ReadonlyMap<string, number>;
  /** The v4 format of a style; undefined when it says nothing. `linked` cells show their link by it. */
  formatOf(style: CellStyle | undefined, linked: boolean): CellFormat | undefined;
}

export function createReadContext(
  book: Book,
  workbook: Workbook,
  hidden: HiddenPart | undefined,
  idByName: ReadonlyMap<string, number>,
): ReadContext {
  const titles = (hidden?.sheets ?? []).flatMap(({ name, title }) =>
    title === undefined ? [] : [[name, title] as const],
  );
  const look: FileLook = {
    locale: book.properties.locale,
    themeColors: workbook.themeColors ?? [],
    font: workbook.defaultFont ?? DEFAULT_FONT,
  };
  const originals = new Originals(hidden?.originals);
  return {
    book,
    is1904: workbook.dateSystem === '1904',
    spelling: {
      locale: look.locale,
      titleByName: new Map(titles),
      nameByTitle: new Map(titles.map(([name, title]) => [title, name])),
    },
    look,
    originals,
    idByName,
    formatOf: createFormatTable(look, originals),
  };
}

/** The library gives a fresh style object for each cell, made of parts that it shares: those tell equal styles cheaply. */
function createFormatTable(look: FileLook, originals: Originals): ReadContext['formatOf'] {
  const ids = new Map<object, number>();
  const idOf = (part: object | undefined): number => {
    if (part === undefined) return 0;
    const known = ids.get(part) ?? ids.size + 1;
    ids.set(part, known);
    return known;
  };
  const formats = new Map<string, CellFormat | undefined>();
  return (style = {}, linked) => {
    const { font, fill, border, alignment, numFmt = '' } = style;
    const key = `${idOf(font)} ${idOf(fill)} ${idOf(border)} ${idOf(alignment)} ${linked} ${numFmt}`;
    if (formats.has(key)) return formats.get(key);
    const format = buildFormat(style, linked, look, originals);
    formats.set(key, format);
    return format;
  };
}

function buildFormat(
  { protection: _locks, ...style }: CellStyle,
  linked: boolean,
  look: FileLook,
  originals: Originals,
): CellFormat | undefined {
  const original = originals.find('style', { style, linked }) as CellFormat | undefined;
  const format = original ?? fromXlsxStyle(style, look, linked);
  return Object.keys(format).length === 0 ? undefined : shared(format);
}
