import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { type Book, type Sheet, sheetIdOf } from './book';

type GridRange = sheets_v4.Schema$GridRange;

/** What becomes of one stored range; undefined removes it, and what has no range left goes with it. */
type RangeChange = (range: GridRange) => GridRange | undefined;

function mapList(ranges: readonly GridRange[] | undefined, change: RangeChange): GridRange[] {
  const kept: GridRange[] = [];
  for (const range of ranges ?? []) {
    const changed = change(range);
    if (changed !== undefined) kept.push(changed);
  }
  return kept;
}

function withRange<T extends { range?: GridRange }>(items: readonly T[], change: RangeChange): T[] {
  const kept: T[] = [];
  for (const item of items) {
    if (item.range === undefined) {
      kept.push(item);
      continue;
    }
    const range = change(item.range);
    if (range !== undefined) kept.push({ ...item, range });
  }
  return kept;
}

function mapProtectedRanges(sheet: Sheet, change: RangeChange): sheets_v4.Schema$ProtectedRange[] {
  return withRange(sheet.protectedRanges, change).map((item) =>
    item.unprotectedRanges === undefined
      ? item
      : { ...item, unprotectedRanges: mapList(item.unprotectedRanges, change) },
  );
}

function mapConditionalFormats(sheet: Sheet, change: RangeChange): sheets_v4.Schema$ConditionalFormatRule[] {
  return sheet.conditionalFormats
    .map((rule) => ({ ...rule, ranges: mapList(rule.ranges, change) }))
    .filter((rule) => rule.ranges.length > 0);
}

/** Chart specs nest their source ranges at many depths; each stands in a list named `sources`. */
function mapSources(part: unknown, change: RangeChange): unknown {
  if (Array.isArray(part)) return part.map((item) => mapSources(item, change));
  if (part === null || typeof part !== 'object') return part;
  const copy: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(part)) {
    copy[key] = key === 'sources' && Array.isArray(value) ? mapList(value, change) : mapSources(value, change);
  }
  return copy;
}

/** Passes every range that points at the sheet through `change`: merges, rules, protections, filter, bands, charts, names. */
export function mapRanges(book: Book, sheet: Sheet, change: RangeChange): void {
  const sheetId = sheetIdOf(sheet);
  const onSheet: RangeChange = (range) => ((range.sheetId ?? 0) === sheetId ? change(range) : range);
  sheet.merges = mapList(sheet.merges, change);
  sheet.conditionalFormats = mapConditionalFormats(sheet, change);
  sheet.protectedRanges = mapProtectedRanges(sheet, change);
  sheet.bandedRanges = withRange(sheet.bandedRanges, change);
  sheet.basicFilter = sheet.basicFilter === undefined ? undefined : withRange([sheet.basicFilter], change)[0];
  book.namedRanges = withRange(book.namedRanges, onSheet);
  for (const other of book.sheets) {
    other.charts = other.charts.map((chart) =>
      chart.spec === undefined
        ? chart
        : { ...chart, spec: mapSources(chart.spec, onSheet) as sheets_v4.Schema$ChartSpec },
    );
  }
}
