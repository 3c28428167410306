import type { Request } from '../v4';

/** Developer metadata of a sheet that the product made or was told to use: nobody sees it, and it stays when the sheet is renamed. */
export const sheetMarkKey = 'don-doc.sheet';

/** Of the sheet that a tracker publishes: the tracker above asks for it by this mark. */
export const publishedMark = 'published';

export interface MetadataJson {
  readonly metadataKey?: string;
  readonly metadataValue?: string;
}

/** Part of a field mask of `sheets(…)`. */
export const sheetMarkFields = 'developerMetadata(metadataKey,metadataValue)';

/** What the product made of this sheet: `master`, `unit STC`; undefined for a sheet of people's. */
export function readSheetMark(metadata: readonly MetadataJson[] = []): string | undefined {
  return metadata.find(({ metadataKey }) => metadataKey === sheetMarkKey)?.metadataValue;
}

/** https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets.developerMetadata */
export function markSheet(sheetId: number, mark: string): Request {
  const developerMetadata = {
    metadataKey: sheetMarkKey,
    metadataValue: mark,
    location: { sheetId },
    visibility: 'DOCUMENT',
  };
  return { createDeveloperMetadata: { developerMetadata } };
}
