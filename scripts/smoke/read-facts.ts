import type { sheets_v4 } from 'googleapis/build/src/apis/sheets';
import { cellName } from '../../src/sheets/requests/a1';
import { flatten } from './flatten';

/** What stands in a spreadsheet, by sheet, place and facet. */
export type Facts = ReadonlyMap<string, Fact>;

export interface Fact {
  readonly sheet: string;
  /** A cell, a row or column, or what a rule of the sheet is known by. */
  readonly place: string;
  readonly facet: Facet;
  /** As v4 says it. */
  readonly part: object;
}

/** The parts of a spreadsheet that requests of different kinds make. */
export type Facet =
  | 'book'
  | 'sheet'
  | 'merges'
  | 'rowGroups'
  | 'columnGroups'
  | 'conditionalFormats'
  | 'protectedRanges'
  | 'basicFilter'
  | 'bandedRanges'
  | 'charts'
  | 'namedRanges'
  | 'developerMetadata'
  | 'userEnteredValue'
  | 'userEnteredFormat'
  | 'dataValidation'
  | 'note'
  | 'rowMetadata'
  | 'columnMetadata';

const bookFields =
  'properties(locale,timeZone),namedRanges(name,range),developerMetadata(metadataKey,metadataValue,visibility),sheets(properties(sheetId,title,index,hidden,sheetType,tabColorStyle,gridProperties),merges,rowGroups,columnGroups,conditionalFormats,protectedRanges(range,unprotectedRanges,description,warningOnly),basicFilter(range),bandedRanges(range,rowProperties),charts(spec(title,altText,hiddenDimensionStrategy,basicChart(chartType,stackedType,legendPosition,headerCount,domains,series(series,targetAxis,colorStyle))),position),developerMetadata(metadataKey,metadataValue,visibility))';

const cellFields =
  'sheets(properties(sheetId,title),data(startRow,startColumn,rowData.values(userEnteredValue,userEnteredFormat,dataValidation,note),rowMetadata(hiddenByUser,pixelSize),columnMetadata(hiddenByUser,pixelSize)))';

/** Rows below have the formats of those above. */
const rowsRead = 200;

const listFacets = [
  'merges',
  'rowGroups',
  'columnGroups',
  'conditionalFormats',
  'protectedRanges',
  'bandedRanges',
  'charts',
  'developerMetadata',
] as const;

/** Reads a spreadsheet with the one mask that both sides are asked with. */
export async function readFacts(sheets: sheets_v4.Sheets, spreadsheetId: string): Promise<Facts> {
  const { data: book } = await sheets.spreadsheets.get({ spreadsheetId, fields: bookFields });
  const dataFilters = (book.sheets ?? []).map(({ properties }) => ({
    gridRange: {
      sheetId: properties?.sheetId ?? 0,
      startRowIndex: 0,
      endRowIndex: Math.min(rowsRead, properties?.gridProperties?.rowCount ?? rowsRead),
    },
  }));
  const { data: cells } = await sheets.spreadsheets.getByDataFilter({
    spreadsheetId,
    fields: cellFields,
    requestBody: { dataFilters, includeGridData: true },
  });
  const facts = new Map<string, Fact>();
  const note: Note = (sheet, place, facet, part) => {
    if (part !== undefined) facts.set([sheet, place, facet].join('\n'), { sheet, place, facet, part });
  };
  note('', '', 'book', book.properties);
  for (const named of book.namedRanges ?? []) note('', named.name ?? '', 'namedRanges', named);
  for (const item of book.developerMetadata ?? []) note('', item.metadataKey ?? '', 'developerMetadata', item);
  for (const sheet of book.sheets ?? []) noteSheet(sheet, note);
  for (const { properties, data = [] } of cells.sheets ?? []) noteCells(properties?.title ?? '', data, note);
  return facts;
}

type Note = (sheet: string, place: string, facet: Facet, part: object | undefined) => void;

function noteSheet(sheet: sheets_v4.Schema$Sheet, note: Note): void {
  const title = sheet.properties?.title ?? '';
  note(title, '', 'sheet', { is: 'there', ...sheet.properties });
  if (sheet.basicFilter !== undefined) note(title, '', 'basicFilter', { is: 'there', ...sheet.basicFilter });
  for (const facet of listFacets) {
    for (const [index, item] of (sheet[facet] ?? []).entries()) {
      note(title, placeOf(facet, item, index), facet, { is: 'there', ...item });
    }
  }
}

/** Rules have an order; the others are known by what they are, since Google may list them in another one. */
function placeOf(facet: (typeof listFacets)[number], item: object, index: number): string {
  if (facet === 'conditionalFormats') return `rule ${index + 1}`;
  const { range, spec, description, metadataKey } = item as {
    readonly range?: object;
    readonly spec?: { readonly altText?: string };
    readonly description?: string;
    readonly metadataKey?: string;
  };
  const name = spec?.altText ?? metadataKey ?? description;
  const bounds = [...flatten(range ?? (facet === 'merges' ? item : {}))].map((entry) => entry.join(' ')).join(', ');
  return [name, bounds].filter((text) => text !== undefined && text !== '').join(': ');
}

function noteCells(title: string, data: readonly sheets_v4.Schema$GridData[], note: Note): void {
  for (const { startRow, startColumn, rowData = [], rowMetadata = [], columnMetadata = [] } of data) {
    const [top, left] = [startRow ?? 0, startColumn ?? 0];
    for (const [row, { values = [] }] of rowData.entries()) {
      for (const [column, cell] of values.entries()) {
        const place = cellName(top + row + 1, left + column);
        note(title, place, 'userEnteredValue', cell.userEnteredValue);
        note(title, place, 'userEnteredFormat', cell.userEnteredFormat);
        note(title, place, 'dataValidation', cell.dataValidation);
        if (typeof cell.note === 'string') note(title, place, 'note', { text: cell.note });
      }
    }
    for (const [row, line] of rowMetadata.entries()) note(title, `row ${top + row + 1}`, 'rowMetadata', line);
    for (const [column, line] of columnMetadata.entries()) {
      note(title, `column ${cellName(1, left + column).replace('1', '')}`, 'columnMetadata', line);
    }
  }
}
