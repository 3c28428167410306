import type { CellExtra } from '../../host/book/cell';

const HYPERLINK = /^=HYPERLINK\(\s*"((?:[^"]|"")*)"/i;

/** Files of the Drive by id, and which of them lies open, if one does. */
export interface Shelf {
  readonly files: ReadonlyMap<string, unknown>;
  readonly open?: string;
}

/** Where a cell leads; an address of a spreadsheet of this Drive becomes a place in the page itself. */
export function linkOf(extra: CellExtra | undefined, shelf: Shelf): string | undefined {
  if (extra === undefined) return undefined;
  const run = extra.textFormatRuns?.find(({ format }) => format?.link?.uri != null);
  const uri = extra.format?.textFormat?.link?.uri ?? run?.format?.link?.uri ?? HYPERLINK.exec(extra.formula ?? '')?.[1];
  return uri == null ? undefined : localLink(uri, shelf);
}

/** `#gid=12&range=J5` for such a place of the open file, with `file=id` for one of another, the address itself for any other. */
export function localLink(uri: string, { files, open }: Shelf): string {
  const [, id = '', place = ''] =
    /^https:\/\/docs\.google\.com\/spreadsheets\/d\/([^/?#]+)[^#]*(?:#(.*))?$/.exec(uri) ?? [];
  if (uri.startsWith('#') || id === '' || !(id === open || files.has(id))) return uri;
  const parts = [id === open ? '' : `file=${encodeURIComponent(id)}`, place].filter((part) => part !== '');
  return `#${parts.join('&')}`;
}
