import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { type ClassDefinition, effects } from '../../../bridge/class-definition';
import type { EnumValue } from '../../../bridge/enum-value';
import { fitsLookup } from '../../../sheets-api/find-metadata';
import { BOUND_FILE } from '../../scopes';
import { type OpenFile, type Place, sheetOf } from '../place';
import { type DeveloperMetadataService, metadataOf } from './developer-metadata';

type Location = sheets_v4.Schema$DeveloperMetadataLocation;
type Lookup = sheets_v4.Schema$DeveloperMetadataLookup;
/** A whole file, one of its sheets, or a rectangle. */
type Scope = Place | (OpenFile & { readonly sheetId?: number });

/** https://developers.google.com/apps-script/reference/spreadsheet/developer-metadata-finder: items inside its scope. */
export class DeveloperMetadataFinderService {
  readonly fileId: string;
  readonly #scope: Scope;
  #lookup: Lookup = {};
  #isWider = false;

  constructor(scope: Scope) {
    this.#scope = scope;
    this.fileId = scope.file.id;
  }

  find(): DeveloperMetadataService[] {
    const within = metadataOf(this.#scope, (location) => isWithin(location, this.#scope, this.#isWider));
    return within.filter((item) => {
      const metadata = {
        metadataId: item.getId(),
        metadataKey: item.getKey(),
        metadataValue: item.getValue(),
        visibility: item.getVisibility().value,
        location: { locationType: item.getLocation().getLocationType().value },
      };
      return fitsLookup(metadata, this.#lookup);
    });
  }

  onIntersectingLocations(): this {
    this.#isWider = true;
    return this;
  }

  withId(metadataId: number): this {
    return this.#with({ metadataId });
  }

  withKey(metadataKey: string): this {
    return this.#with({ metadataKey });
  }

  withLocationType(type: EnumValue): this {
    return this.#with({ locationType: type.value });
  }

  withValue(metadataValue: string): this {
    return this.#with({ metadataValue });
  }

  withVisibility(visibility: EnumValue): this {
    return this.#with({ visibility: visibility.value });
  }

  #with(change: Lookup): this {
    this.#lookup = { ...this.#lookup, ...change };
    return this;
  }
}

function isWithin({ spreadsheet, sheetId, dimensionRange }: Location, scope: Scope, isWider: boolean): boolean {
  if (!('sheetId' in scope) || scope.sheetId === undefined) return true;
  if (spreadsheet === true) return isWider;
  const itsSheet = dimensionRange === undefined ? (sheetId ?? 0) : (dimensionRange.sheetId ?? 0);
  if (itsSheet !== scope.sheetId) return false;
  if (!('rect' in scope)) return true;
  if (dimensionRange === undefined) return isWider;
  const { rect } = scope;
  const { rowCount, columnCount } = sheetOf(scope).grid;
  const isRow = dimensionRange.dimension === 'ROWS';
  const start = dimensionRange.startIndex ?? 0;
  const [from, to] = isRow ? [rect.top, rect.bottom] : [rect.left, rect.right];
  if (start < from || start >= to) return false;
  const isWhole = isRow ? rect.left === 0 && rect.right === columnCount : rect.top === 0 && rect.bottom === rowCount;
  return isWhole || isWider;
}

export const metadataFinderClass: ClassDefinition = {
  type: 'Spreadsheet.DeveloperMetadataFinder',
  name: 'DeveloperMetadataFinder',
  service: 'SpreadsheetApp',
  of: DeveloperMetadataFinderService,
  effects: effects({ read: 'find' }),
  needs: () => BOUND_FILE,
};
