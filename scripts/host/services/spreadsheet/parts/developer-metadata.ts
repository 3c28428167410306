import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { type ClassDefinition, effects } from '../../../bridge/class-definition';
import { EnumValue, enumValue } from '../../../bridge/enum-value';
import { ServiceError } from '../../../runs/exceptions';
import { allMetadata } from '../../../sheets-api/find-metadata';
import { BOUND_FILE } from '../../scopes';
import { apply, bookOf, type OpenFile, type Place, sheetOf } from '../place';

type Metadata = sheets_v4.Schema$DeveloperMetadata;
type Location = sheets_v4.Schema$DeveloperMetadataLocation;
type RangeLike = { readonly place: Place };

/** https://developers.google.com/apps-script/reference/spreadsheet/developer-metadata */
export class DeveloperMetadataService {
  readonly fileId: string;
  readonly #file: OpenFile;
  readonly #id: number;

  constructor(file: OpenFile, id: number) {
    this.#file = file;
    this.#id = id;
    this.fileId = file.file.id;
  }

  getId(): number {
    return this.#item().metadataId ?? 0;
  }

  getKey(): string {
    return this.#item().metadataKey ?? '';
  }

  getLocation(): DeveloperMetadataLocationService {
    return new DeveloperMetadataLocationService(this.#file, this.#item().location ?? {});
  }

  getValue(): string | null {
    return this.#item().metadataValue ?? null;
  }

  getVisibility(): EnumValue {
    return enumValue('Spreadsheet.DeveloperMetadataVisibility', this.#item().visibility ?? 'DOCUMENT');
  }

  moveToColumn({ place }: RangeLike): DeveloperMetadataService {
    return this.#update({ location: lineOf(place, 'COLUMNS') }, 'location');
  }

  moveToRow({ place }: RangeLike): DeveloperMetadataService {
    return this.#update({ location: lineOf(place, 'ROWS') }, 'location');
  }

  moveToSheet(sheet: { readonly place: { readonly sheetId: number } }): DeveloperMetadataService {
    return this.#update({ location: { sheetId: sheet.place.sheetId } }, 'location');
  }

  moveToSpreadsheet(): DeveloperMetadataService {
    return this.#update({ location: { spreadsheet: true } }, 'location');
  }

  remove(): void {
    const developerMetadataLookup = { metadataId: this.#item().metadataId ?? 0 };
    apply(this.#file, { deleteDeveloperMetadata: { dataFilter: { developerMetadataLookup } } });
  }

  setKey(metadataKey: string): DeveloperMetadataService {
    return this.#update({ metadataKey }, 'metadataKey');
  }

  setValue(metadataValue: string): DeveloperMetadataService {
    return this.#update({ metadataValue }, 'metadataValue');
  }

  setVisibility(visibility: EnumValue): DeveloperMetadataService {
    return this.#update({ visibility: visibility.value }, 'visibility');
  }

  #item(): Metadata {
    const found = allMetadata(bookOf(this.#file)).find(({ metadataId }) => metadataId === this.#id);
    if (found === undefined) throw new ServiceError('Developer metadata not found');
    return found;
  }

  #update(developerMetadata: Metadata, fields: string): DeveloperMetadataService {
    const dataFilters = [{ developerMetadataLookup: { metadataId: this.#id } }];
    apply(this.#file, { updateDeveloperMetadata: { dataFilters, developerMetadata, fields } });
    return this;
  }
}

/** https://developers.google.com/apps-script/reference/spreadsheet/developer-metadata-location */
export class DeveloperMetadataLocationService {
  readonly fileId: string;
  readonly #file: OpenFile;
  readonly #location: Location;

  constructor(file: OpenFile, location: Location) {
    this.#file = file;
    this.#location = location;
    this.fileId = file.file.id;
  }

  getColumn(): object | null {
    return this.#line('COLUMNS');
  }

  getLocationType(): EnumValue {
    return enumValue('Spreadsheet.DeveloperMetadataLocationType', this.#location.locationType ?? 'SPREADSHEET');
  }

  getRow(): object | null {
    return this.#line('ROWS');
  }

  getSheet(): object | null {
    const { sheetId, locationType } = this.#location;
    return locationType === 'SHEET' ? this.#file.objects.sheet(this.#file, sheetId ?? 0) : null;
  }

  getSpreadsheet(): object | null {
    return this.#location.spreadsheet === true ? this.#file.objects.spreadsheet(this.#file) : null;
  }

  #line(dimension: 'ROWS' | 'COLUMNS'): object | null {
    const { dimensionRange } = this.#location;
    if (dimensionRange?.dimension !== dimension) return null;
    const place = { ...this.#file, sheetId: dimensionRange.sheetId ?? 0 };
    const { rowCount, columnCount } = sheetOf(place).grid;
    const start = dimensionRange.startIndex ?? 0;
    const rect =
      dimension === 'ROWS'
        ? { top: start, bottom: start + 1, left: 0, right: columnCount }
        : { top: 0, bottom: rowCount, left: start, right: start + 1 };
    return this.#file.objects.range({ ...place, rect });
  }
}

/** One whole row or column of the sheet. */
function lineOf(place: Place, wanted?: 'ROWS' | 'COLUMNS'): Location {
  const { sheetId, rect } = place;
  const { rowCount, columnCount } = sheetOf(place).grid;
  const isRow = rect.left === 0 && rect.right === columnCount && rect.bottom - rect.top === 1;
  const isColumn = rect.top === 0 && rect.bottom === rowCount && rect.right - rect.left === 1;
  const dimension = isRow && wanted !== 'COLUMNS' ? 'ROWS' : isColumn && wanted !== 'ROWS' ? 'COLUMNS' : undefined;
  if (dimension === undefined) {
    throw new ServiceError(
      'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
    );
  }
  const startIndex = dimension === 'ROWS' ? rect.top : rect.left;
  return { dimensionRange: { sheetId, dimension, startIndex, endIndex: startIndex + 1 } };
}

/** `(key)`, `(key, value)`, `(key, visibility)` or all three. */
export function addMetadata(
  file: OpenFile,
  at: Place | { readonly sheetId: number } | undefined,
  args: readonly unknown[],
): void {
  const [metadataKey, ...rest] = args;
  const metadataValue = rest.find((one) => typeof one === 'string');
  const visibility = rest.find((one) => one instanceof EnumValue)?.value ?? 'DOCUMENT';
  const location = at === undefined ? { spreadsheet: true } : 'rect' in at ? lineOf(at) : { sheetId: at.sheetId };
  const developerMetadata = {
    metadataKey: String(metadataKey),
    ...(metadataValue !== undefined && { metadataValue }),
    location,
    visibility,
  };
  apply(file, { createDeveloperMetadata: { developerMetadata } });
}

export function metadataOf(file: OpenFile, isThere: (location: Location) => boolean): DeveloperMetadataService[] {
  return allMetadata(bookOf(file))
    .filter(({ location }) => isThere(location ?? {}))
    .map(({ metadataId }) => new DeveloperMetadataService(file, metadataId ?? 0));
}

const common = { service: 'SpreadsheetApp', needs: () => BOUND_FILE };

export const developerMetadataClasses: readonly ClassDefinition[] = [
  {
    type: 'Spreadsheet.DeveloperMetadata',
    name: 'DeveloperMetadata',
    of: DeveloperMetadataService,
    effects: effects({
      read: 'getId getKey getLocation getValue getVisibility',
      write: 'moveToColumn moveToRow moveToSheet moveToSpreadsheet remove setKey setValue setVisibility',
    }),
    ...common,
  },
  {
    type: 'Spreadsheet.DeveloperMetadataLocation',
    name: 'DeveloperMetadataLocation',
    of: DeveloperMetadataLocationService,
    effects: effects({ read: 'getColumn getLocationType getRow getSheet getSpreadsheet' }),
    ...common,
  },
];
