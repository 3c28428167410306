import type { Language } from '../../core/settings/settings';
import { ledgerStateList } from '../tables/word-lists';
import type { GridRange, Request } from '../v4';

/** What `spreadsheets.get` must return for `readFoldingFilter`; part of a larger mask. */
export const filterFields = 'sheets(properties.sheetId,basicFilter(range,filterSpecs,sortSpecs))';

/** A filter that keeps rows out of sight: one click on its mark brings them back. */
export interface FoldingFilter {
  readonly range: GridRange;
  readonly filterSpecs: readonly FilterSpec[];
}

interface FilterSpec {
  readonly columnIndex?: number;
  readonly filterCriteria?: { readonly hiddenValues?: readonly string[] };
}

interface FilterJson {
  readonly range?: GridRange;
  readonly filterSpecs?: readonly FilterSpec[];
  readonly sortSpecs?: readonly unknown[];
}

/** What was skipped is kept for the record, and is no news to anybody. */
export function foldedWords(language: Language): readonly string[] {
  return [ledgerStateList.print('skipped', language)];
}

/** The filter of a sheet, as long as it folds what was skipped away; undefined once people have it otherwise. */
export function readFoldingFilter(described: unknown, sheetId: number): FoldingFilter | undefined {
  const { sheets = [] } = described as {
    sheets?: readonly { properties?: { sheetId?: number }; basicFilter?: FilterJson }[];
  };
  const found = sheets.find(({ properties }) => (properties?.sheetId ?? 0) === sheetId)?.basicFilter;
  const { range, filterSpecs = [], sortSpecs = [] } = found ?? {};
  const folded = [...foldedWords('vi'), ...foldedWords('en')];
  const folds = filterSpecs.some(({ filterCriteria }) =>
    (filterCriteria?.hiddenValues ?? []).some((value) => folded.includes(value)),
  );
  return range === undefined || !folds || sortSpecs.length > 0 ? undefined : { range, filterSpecs };
}

/** Rows that were added since are not filtered until the filter is set again. */
export function foldAgain(sheetId: number, { range, filterSpecs }: FoldingFilter): Request {
  const { startRowIndex = 0, startColumnIndex = 0, endColumnIndex } = range;
  const open = {
    sheetId,
    startRowIndex,
    startColumnIndex,
    ...(endColumnIndex === undefined ? {} : { endColumnIndex }),
  };
  return { setBasicFilter: { filter: { range: open, filterSpecs } } };
}
