import type { sheets_v4 } from 'googleapis/build/src/apis/sheets';
import { Failure } from '../cli/failure';
import type { Write } from '../provision/pace-writes';

/** A blank spreadsheet, as far as another one has to be like it from the start. */
export interface BlankBook {
  readonly spreadsheetId: string;
  readonly locale: string;
  readonly timeZone: string;
  readonly sheetId: number;
  readonly title: string;
  readonly rowCount: number;
  readonly columnCount: number;
}

interface Options {
  readonly sheets: sheets_v4.Sheets;
  readonly scratchId: string;
  readonly clears: boolean;
  readonly write: Write;
}

/**
 * Looks at the spreadsheet that is going to be written to, and makes it blank where that was asked for.
 * @throws Failure when it is not blank.
 */
export async function openScratch({ sheets, scratchId, clears, write }: Options): Promise<BlankBook> {
  const found = await look(sheets, scratchId);
  if (isBlank(found)) return toBlankBook(scratchId, found);
  if (!clears) {
    const titles = (found.sheets ?? []).map(({ properties }) => `“${properties?.title ?? ''}”`).join(', ');
    throw new Failure(
      `The spreadsheet “${found.properties?.title ?? scratchId}” is not blank: it has ${titles}. ` +
        'Name a new one, or say --clear to have everything in it deleted.',
    );
  }
  const requests = planClearing(found);
  await write(() => sheets.spreadsheets.batchUpdate({ spreadsheetId: scratchId, requestBody: { requests } }));
  return toBlankBook(scratchId, await look(sheets, scratchId));
}

async function look(sheets: sheets_v4.Sheets, spreadsheetId: string): Promise<sheets_v4.Schema$Spreadsheet> {
  const { data } = await sheets.spreadsheets.get({
    spreadsheetId,
    fields:
      'properties(title,locale,timeZone),namedRanges(namedRangeId),developerMetadata(metadataId),sheets(properties,merges,charts(chartId),protectedRanges(protectedRangeId),conditionalFormats,bandedRanges(bandedRangeId),developerMetadata(metadataId),data.rowData.values(userEnteredValue,dataValidation,note))',
  });
  return data;
}

function isBlank({ sheets = [], namedRanges = [], developerMetadata = [] }: sheets_v4.Schema$Spreadsheet): boolean {
  const [only, other] = sheets;
  if (only === undefined || other !== undefined || namedRanges.length + developerMetadata.length > 0) return false;
  const { properties: _size, data = [], ...extras } = only;
  const hasExtras = Object.values(extras).some((list) => Array.isArray(list) && list.length > 0);
  return !hasExtras && !hasCells(data);
}

function hasCells(data: readonly sheets_v4.Schema$GridData[]): boolean {
  return data.some(({ rowData = [] }) =>
    rowData.some(({ values = [] }) => values.some((cell) => Object.keys(cell).length > 0)),
  );
}

function planClearing({
  sheets = [],
  namedRanges = [],
  developerMetadata = [],
}: sheets_v4.Schema$Spreadsheet): sheets_v4.Schema$Request[] {
  return [
    { addSheet: { properties: { title: freeTitle(sheets) } } },
    ...namedRanges.map(({ namedRangeId }) => ({ deleteNamedRange: { namedRangeId: namedRangeId ?? '' } })),
    ...sheets.map(({ properties }) => ({ deleteSheet: { sheetId: properties?.sheetId ?? 0 } })),
    ...developerMetadata.map(({ metadataId }) => ({
      deleteDeveloperMetadata: { dataFilter: { developerMetadataLookup: { metadataId: metadataId ?? 0 } } },
    })),
  ];
}

function freeTitle(sheets: readonly sheets_v4.Schema$Sheet[]): string {
  const taken = new Set(sheets.map(({ properties }) => properties?.title?.toLowerCase()));
  let number = 1;
  while (taken.has(`blank ${number}`)) number += 1;
  return `Blank ${number}`;
}

function toBlankBook(spreadsheetId: string, { properties, sheets = [] }: sheets_v4.Schema$Spreadsheet): BlankBook {
  const { sheetId, title, gridProperties } = sheets[0]?.properties ?? {};
  return {
    spreadsheetId,
    locale: properties?.locale ?? 'en_US',
    timeZone: properties?.timeZone ?? 'Etc/GMT',
    sheetId: sheetId ?? 0,
    title: title ?? '',
    rowCount: gridProperties?.rowCount ?? 1000,
    columnCount: gridProperties?.columnCount ?? 26,
  };
}
