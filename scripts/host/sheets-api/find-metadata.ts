import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import type { Book } from '../book/book';
import { notImplemented } from './error';

type Metadata = sheets_v4.Schema$DeveloperMetadata;
type Lookup = sheets_v4.Schema$DeveloperMetadataLookup;

/** Of the spreadsheet, then of its sheets, rows and columns. */
export function allMetadata(book: Book): Metadata[] {
  return [...book.developerMetadata, ...book.sheets.flatMap((sheet) => [...sheet.developerMetadata])];
}

/** What is given of a lookup must be the item's: https://developers.google.com/workspace/sheets/api/reference/rest/v4/DataFilter#developermetadatalookup */
export function fitsLookup(item: Metadata, lookup: Lookup): boolean {
  if (lookup.metadataLocation !== undefined) throw notImplemented('developerMetadataLookup.metadataLocation');
  const { metadataId, metadataKey, metadataValue, locationType, visibility } = lookup;
  const fits = (wanted: unknown, actual: unknown) => wanted === undefined || wanted === null || wanted === actual;
  return (
    fits(metadataId, item.metadataId) &&
    fits(metadataKey, item.metadataKey) &&
    fits(metadataValue, item.metadataValue) &&
    fits(locationType, item.location?.locationType) &&
    fits(visibility, item.visibility)
  );
}
