import type { Cell } from 'hucre/xlsx';
import { parseA1 } from '../book/a1';

export type Hyperlink = NonNullable<Cell['hyperlink']>;

/** A link to a place of the same spreadsheet, as Google's cells hold it: `#gid=0&range=J12`. */
const PLACE = /^#gid=(\d+)(?:&range=(\$?[A-Za-z]{1,3}\$?\d+(?::\$?[A-Za-z]{1,3}\$?\d+)?))?$/;

/** `#gid=7&range=J12` becomes the file's own `'Đơn vị'!J12`; every other address stays as it is. */
export function toHyperlink(uri: string, nameById: ReadonlyMap<number, string>): Hyperlink {
  const place = PLACE.exec(uri);
  const name = place === null ? undefined : nameById.get(Number(place[1]));
  if (name === undefined) return { target: uri };
  const location = `'${name.replace(/'/g, "''")}'!${place?.[2] ?? 'A1'}`;
  return { target: '', location };
}

export function fromHyperlink(link: Hyperlink, idByName: ReadonlyMap<string, number>): string {
  if (link.location === undefined) return link.target;
  const location = link.location.replace(/^#/, '');
  const bang = location.lastIndexOf('!');
  const sheetId = idByName.get(parseA1(location)?.title ?? '');
  return bang < 0 || sheetId === undefined ? `#${location}` : `#gid=${sheetId}&range=${location.slice(bang + 1)}`;
}
