import type { Row } from '../../../core/values/cell';
import type { GridRange } from '../../v4';

/** A chart that stands on the sheet. */
export interface FoundChart {
  readonly chartId: number;
  readonly title: string;
  readonly altText: string;
  /** The first range of its first domain: the names of the units. */
  readonly domain: GridRange | undefined;
  readonly seriesCount: number;
  readonly anchorRow: number;
  readonly anchorColumn: number;
}

/** Rows that fold, half-open. */
export interface FoundGroup {
  readonly start: number;
  readonly end: number;
  readonly isFolded: boolean;
}

/** What planning the sheet `Báo cáo` looks at, besides the report. */
export interface ReportSheetFacts {
  readonly sheetId: number;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly rows: readonly Row[];
  readonly merges: readonly GridRange[];
  readonly rowGroups: readonly FoundGroup[];
  readonly charts: readonly FoundChart[];
  /** The stamp's named range, when it exists. */
  readonly stampRange: GridRange | undefined;
}

/** What `spreadsheets.get` must return for `readReportFacts`; part of a larger mask. */
export const reportFields =
  'namedRanges(name,range),sheets(properties(sheetId,gridProperties(rowCount,columnCount)),merges,rowGroups(range,depth,collapsed),charts(chartId,spec(title,altText,basicChart(domains,series)),position))';

/** The name over the stamp's cell, by which its writes are told from those of the report. */
export const stampRangeName = 'dondoc_stamp';

/** Reads v4 JSON, in which zeros and empty parts are left out. Undefined when there is no such sheet. */
export function readReportFacts(
  described: unknown,
  sheetId: number,
  rows: readonly Row[],
): ReportSheetFacts | undefined {
  const { sheets = [], namedRanges = [] } = described as SpreadsheetJson;
  const sheet = sheets.find(({ properties }) => (properties?.sheetId ?? 0) === sheetId);
  if (sheet === undefined) return undefined;
  const { rowCount = 0, columnCount = 0 } = sheet.properties?.gridProperties ?? {};
  return {
    sheetId,
    rowCount,
    columnCount,
    rows,
    merges: sheet.merges ?? [],
    rowGroups: (sheet.rowGroups ?? []).map(({ range = {}, collapsed = false }) => ({
      start: range.startIndex ?? 0,
      end: range.endIndex ?? 0,
      isFolded: collapsed,
    })),
    charts: (sheet.charts ?? []).map(readChart),
    stampRange: namedRanges.find(({ name, range }) => name === stampRangeName && (range?.sheetId ?? 0) === sheetId)
      ?.range,
  };
}

function readChart({ chartId = 0, spec = {}, position = {} }: ChartJson): FoundChart {
  const anchor = position.overlayPosition?.anchorCell ?? {};
  return {
    chartId,
    title: spec.title ?? '',
    altText: spec.altText ?? '',
    domain: spec.basicChart?.domains?.[0]?.domain?.sourceRange?.sources?.[0],
    seriesCount: spec.basicChart?.series?.length ?? 0,
    anchorRow: anchor.rowIndex ?? 0,
    anchorColumn: anchor.columnIndex ?? 0,
  };
}

interface SpreadsheetJson {
  readonly namedRanges?: readonly { readonly name?: string; readonly range?: GridRange }[];
  readonly sheets?: readonly {
    readonly properties?: {
      readonly sheetId?: number;
      readonly gridProperties?: { readonly rowCount?: number; readonly columnCount?: number };
    };
    readonly merges?: readonly GridRange[];
    readonly rowGroups?: readonly {
      readonly range?: { readonly startIndex?: number; readonly endIndex?: number };
      readonly collapsed?: boolean;
    }[];
    readonly charts?: readonly ChartJson[];
  }[];
}

interface ChartJson {
  readonly chartId?: number;
  readonly spec?: {
    readonly title?: string;
    readonly altText?: string;
    readonly basicChart?: {
      readonly domains?: readonly {
        readonly domain?: { readonly sourceRange?: { readonly sources?: readonly GridRange[] } };
      }[];
      readonly series?: readonly object[];
    };
  };
  readonly position?: {
    readonly overlayPosition?: { readonly anchorCell?: { readonly rowIndex?: number; readonly columnIndex?: number } };
  };
}
