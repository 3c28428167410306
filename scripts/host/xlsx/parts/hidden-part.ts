import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';

/**
 * What a book holds and .xlsx cannot say at all. It travels inside the file as custom document properties
 * (`local-host-001` …: JSON, deflated, base64, cut to 250 characters, as Excel allows 255), because Excel and LibreOffice keep
 * those when a person saves the file, which they do with no other foreign part.
 */
export interface HiddenPart {
  readonly version: 1;
  readonly title: string;
  readonly locale: string;
  readonly timeZone: string;
  readonly idsGiven: number;
  readonly developerMetadata: readonly sheets_v4.Schema$DeveloperMetadata[];
  /** Named ranges with their ids, filed by name. */
  readonly namedRangeIds: Readonly<Record<string, string>>;
  readonly sheets: readonly HiddenSheet[];
  /** See `Originals`. */
  readonly originals: Readonly<Record<string, unknown>>;
}

export interface HiddenSheet {
  /** The sheet's name in the file; `title` is there when Excel does not allow the title as a name. */
  readonly name: string;
  readonly title?: string;
  readonly sheetId: number;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly protectedRanges?: readonly sheets_v4.Schema$ProtectedRange[];
  readonly basicFilter?: sheets_v4.Schema$BasicFilter;
  readonly bandedRanges?: readonly sheets_v4.Schema$BandedRange[];
  readonly charts?: readonly HiddenChart[];
  readonly groups?: readonly sheets_v4.Schema$DimensionGroup[];
  readonly developerMetadata?: readonly sheets_v4.Schema$DeveloperMetadata[];
  /** Formats of the blank rows below the content, which the file itself does not spell out. */
  readonly tail?: FormatTail;
}

/** `said` names the chart of the file that shows this one; without it the file has none. */
export interface HiddenChart {
  readonly chart: sheets_v4.Schema$EmbeddedChart;
  readonly said?: string;
}

export interface FormatTail {
  readonly formats: readonly sheets_v4.Schema$CellFormat[];
  /** [place in `formats`, first row, row behind the last, first column, column behind the last] */
  readonly blocks: readonly (readonly [number, number, number, number, number])[];
}

const PREFIX = 'local-host-';
const CHUNK = 250;

export function packHiddenPart(part: HiddenPart): Record<string, string> {
  const text = deflateRawSync(JSON.stringify(part), { level: 9 }).toString('base64');
  const properties: Record<string, string> = {};
  for (let at = 0, number = 1; at < text.length; at += CHUNK, number++) {
    properties[`${PREFIX}${String(number).padStart(3, '0')}`] = text.slice(at, at + CHUNK);
  }
  return properties;
}

/** Undefined for a file that the host did not write, or whose part some program has cut. */
export function unpackHiddenPart(properties: Readonly<Record<string, unknown>>): HiddenPart | undefined {
  const names = Object.keys(properties).filter((name) => name.startsWith(PREFIX));
  if (names.length === 0) return undefined;
  const text = names
    .sort((a, b) => Number(a.slice(PREFIX.length)) - Number(b.slice(PREFIX.length)))
    .map((name) => String(properties[name]))
    .join('');
  try {
    const part = JSON.parse(inflateRawSync(Buffer.from(text, 'base64')).toString('utf8')) as HiddenPart;
    return part.version === 1 ? part : undefined;
  } catch {
    // A cut part is no reason to refuse the file: the rest of it is whole.
    return undefined;
  }
}
