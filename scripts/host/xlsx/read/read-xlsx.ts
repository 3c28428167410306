import { readXlsx as readPackage, type Workbook, type Sheet as XlsxSheet } from 'hucre/xlsx';
import { parseA1 } from '../../book/a1';
import { type Book, createBook, createSheet, type LostPart } from '../../book/book';
import { nextNumericId, nextTextId } from '../../book/ids';
import { type HiddenPart, type HiddenSheet, unpackHiddenPart } from '../parts/hidden-part';
import { openPackage, type PackageParts } from '../parts/package-parts';
import { listSheets, openRawSheet, type SheetPart } from '../parts/raw-parts';
import { readCells } from './cells-in';
import { readCharts } from './charts-in';
import { createReadContext, type ReadContext } from './read-context';
import { readRules, readValidations } from './rules-in';
import { gridSize, readFrame, readTail } from './sheet-in';
import { assertSpreadsheetBytes, corruptFile, encryptedFile, notSpreadsheet } from './unreadable-file';

/**
 * Reads an .xlsx file into a book, whoever wrote it. A file that the host did not write gets vi_VN and Asia/Ho_Chi_Minh.
 * Throws `UnreadableFile` (kind corrupt, encrypted or notSpreadsheet), which names `<id>.xlsx` and the cure.
 */
export async function readXlsx(bytes: Uint8Array, id: string): Promise<Book> {
  const fileName = `${id}.xlsx`;
  assertSpreadsheetBytes(bytes, fileName);
  const parts = openParts(bytes, fileName);
  if (parts.encrypted) throw encryptedFile(fileName);
  const kind = otherKind(parts);
  if (kind !== undefined) throw notSpreadsheet(fileName, kind);
  try {
    const listed = listSheets(parts) ?? [];
    const lost = listed.find(({ part }) => part === undefined || !parts.names.includes(part));
    if (lost !== undefined) throw new Error(`sheet "${lost.name}" has no part`);
    const isWorksheet = new Set(listed.filter((sheet) => sheet.isWorksheet).map(({ name }) => name));
    const workbook = await readPackage(bytes, { readStyles: true, sheets: ({ name }) => isWorksheet.has(name) });
    return toBook(workbook, id, listed, parts);
  } catch (cause) {
    throw corruptFile(fileName, cause);
  }
}

function openParts(bytes: Uint8Array, fileName: string): PackageParts {
  try {
    return openPackage(bytes);
  } catch (cause) {
    throw corruptFile(fileName, cause);
  }
}

/** What an archive without an Excel workbook is; undefined for what may be one, if a damaged one. */
function otherKind(parts: PackageParts): string | undefined {
  const has = (prefix: string): boolean => parts.names.some((name) => name.startsWith(prefix));
  if (has('xl/workbook.bin')) return 'a binary workbook (.xlsb)';
  if (has('xl/')) return undefined;
  if (has('word/')) return 'a Word document';
  if (has('ppt/')) return 'a PowerPoint presentation';
  return has('content.xml') ? 'an OpenDocument file' : 'an archive without a workbook in it';
}

function toBook(workbook: Workbook, id: string, listed: readonly SheetPart[], parts: PackageParts): Book {
  const hidden = unpackHiddenPart(workbook.properties?.custom ?? {});
  const book = createBook(id, {
    title: hidden?.title ?? id,
    locale: hidden?.locale ?? 'vi_VN',
    timeZone: hidden?.timeZone ?? 'Asia/Ho_Chi_Minh',
  });
  book.developerMetadata = hidden?.developerMetadata ?? [];
  book.idsGiven = hidden?.idsGiven ?? 0;
  const known = matchSheets(workbook.sheets, hidden);
  const ids = giveIds(workbook.sheets, known, book);
  const context = createReadContext(
    book,
    workbook,
    hidden,
    new Map(workbook.sheets.map(({ name }, at) => [name, ids[at] ?? 0])),
  );
  for (const [index, xlsx] of workbook.sheets.entries()) {
    const part = listed.find(({ name }) => name === xlsx.name)?.part;
    readSheet(xlsx, ids[index] ?? 0, known[index], part, parts, context);
  }
  if (book.sheets.length === 0) createSheet(book, 'Trang tính1');
  // The host's own files have drawings for charts alone.
  const lost = hidden === undefined ? lostParts(parts) : [];
  if (lost.length > 0) book.lost = lost;
  readNames(workbook, hidden, context);
  return book;
}

const LOST: readonly (readonly [LostPart, RegExp])[] = [
  ['pictures', /^xl\/media\//],
  ['drawings', /^xl\/drawings\/drawing/],
  ['pivot tables', /^xl\/pivotTables\//],
  ['slicers', /^xl\/slicers\//],
];

/** A drawing may also be what frames a chart: then nobody can tell what else it holds. */
function lostParts({ names }: PackageParts): LostPart[] {
  return LOST.flatMap(([part, pattern]) => (names.some((name) => pattern.test(name)) ? [part] : []));
}

function readSheet(
  xlsx: XlsxSheet,
  sheetId: number,
  hidden: HiddenSheet | undefined,
  part: string | undefined,
  parts: PackageParts,
  context: ReadContext,
): void {
  const title = hidden?.title !== undefined && hidden.name === xlsx.name ? hidden.title : xlsx.name;
  const sheet = createSheet(context.book, title, { ...gridSize(xlsx, hidden), sheetId });
  const raw = part === undefined ? undefined : openRawSheet(parts, part);
  if (raw?.isWhole() === false) throw new Error(`the XML of sheet "${xlsx.name}" stops half way`);
  readCells(xlsx, sheet.grid, raw, context);
  if (hidden?.tail !== undefined) readTail(hidden.tail, xlsx.rows.length, sheet.grid);
  readValidations([...(xlsx.dataValidations ?? []), ...(raw?.validations() ?? [])], sheet.grid, context);
  readFrame(xlsx, sheet, hidden, context);
  sheet.conditionalFormats = readRules(xlsx, sheetId, sheet.grid, context);
  sheet.charts = readCharts(xlsx, sheet, hidden?.charts ?? [], context);
}

/** By name first. Where a person has renamed sheets and added none, the left-over ones are told by their order. */
function matchSheets(sheets: readonly XlsxSheet[], hidden: HiddenPart | undefined): (HiddenSheet | undefined)[] {
  const left = new Set(hidden?.sheets ?? []);
  const matched = sheets.map(({ name }) => {
    const found = [...left].find((sheet) => sheet.name === name);
    if (found !== undefined) left.delete(found);
    return found;
  });
  const unknown = matched.filter((sheet) => sheet === undefined).length;
  const rest = left.size === unknown ? [...left] : [];
  return matched.map((sheet) => sheet ?? rest.shift());
}

function giveIds(sheets: readonly XlsxSheet[], known: readonly (HiddenSheet | undefined)[], book: Book): number[] {
  const taken = new Set(known.flatMap((sheet) => (sheet === undefined ? [] : [sheet.sheetId])));
  return sheets.map(({ name }, index) => {
    const id = known[index]?.sheetId ?? (taken.size === 0 ? 0 : nextNumericId(book, `sheet:${name}`, taken));
    taken.add(id);
    return id;
  });
}

function readNames(
  workbook: Workbook,
  hidden: HiddenPart | undefined,
  { book, idByName, originals }: ReadContext,
): void {
  const taken = new Set(Object.values(hidden?.namedRangeIds ?? {}));
  book.namedRanges = (workbook.namedRanges ?? []).flatMap(({ name, range: ref }) => {
    if (name.startsWith('_xlnm.')) return [];
    const place = parseA1(ref);
    const sheetId = idByName.get(place?.title ?? '');
    const original = originals.find('name', { name, ref }) as object | undefined;
    if (original === undefined && (place?.bounds === undefined || sheetId === undefined)) return [];
    const namedRangeId = hidden?.namedRangeIds[name] ?? nextTextId(book, `name:${name}`, taken);
    taken.add(namedRangeId);
    return [{ namedRangeId, name, range: original ?? { sheetId: sheetId ?? 0, ...place?.bounds } }];
  });
}
