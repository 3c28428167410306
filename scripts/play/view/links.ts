import type { CellExtra } from '../../host/book/cell';

const HYPERLINK = /^=HYPERLINK\(\s*"((?:[^"]|"")*)"/i;

/** Where a cell leads; an address of the open spreadsheet becomes a place in the page itself. */
export function linkOf(extra: CellExtra | undefined, spreadsheetId: string): string | undefined {
  if (extra === undefined) return undefined;
  const run = extra.textFormatRuns?.find(({ format }) => format?.link?.uri != null);
  const uri = extra.format?.textFormat?.link?.uri ?? run?.format?.link?.uri ?? HYPERLINK.exec(extra.formula ?? '')?.[1];
  return uri == null ? undefined : localLink(uri, spreadsheetId);
}

/** `#gid=12&range=J5` for such a place of this spreadsheet, the address itself for any other. */
export function localLink(uri: string, spreadsheetId: string): string {
  if (uri.startsWith('#')) return uri;
  const start = `https://docs.google.com/spreadsheets/d/${spreadsheetId}/`;
  if (!uri.startsWith(start)) return uri;
  return uri.includes('#') ? uri.slice(uri.indexOf('#')) : '#';
}
