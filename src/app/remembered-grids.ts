import type { SheetKey } from '../sheets/sheet-names';
import type { SheetGrid } from '../sheets/v4';
import type { Ports } from './ports';

/** System sheets that judging an edit needs; a simple trigger must not read five sheets for one typed cell. */
export const rememberedSheets = [
  'settings',
  'units',
  'documents',
  'holidays',
  'rules',
] as const satisfies readonly SheetKey[];

export type RememberedGrids = { readonly [key in (typeof rememberedSheets)[number]]?: SheetGrid };

const prefix = 'grids.';
/** A property holds 9 KB, and a Vietnamese letter takes up to 3 bytes: https://developers.google.com/apps-script/guides/services/quotas */
const charactersPerProperty = 2_900;

/** Keeps the grids for the next edits; writes nothing when they are as they were. */
export function rememberGrids(ports: Ports, grids: RememberedGrids): void {
  const parts = split(JSON.stringify(grids));
  const stored = ports.store.readAll();
  const changed: Record<string, string> = {};
  parts.forEach((part, index) => {
    if (stored[prefix + index] !== part) changed[prefix + index] = part;
  });
  ports.store.write(changed);
  const stale = Object.keys(stored).filter(
    (name) => name.startsWith(prefix) && Number(name.slice(prefix.length)) >= parts.length,
  );
  if (stale.length > 0) ports.store.remove(stale);
}

/** What the last run or edit kept; undefined before the first, and when a run was cut off while keeping it. */
export function recallGrids(ports: Ports): RememberedGrids | undefined {
  const stored = ports.store.readAll();
  let text = '';
  for (let index = 0; stored[prefix + index] !== undefined; index += 1) text += stored[prefix + index];
  if (text === '') return undefined;
  try {
    return JSON.parse(text) as RememberedGrids;
  } catch (error) {
    ports.log.note(`The remembered sheets are torn and will be read again: ${String(error)}`);
    return undefined;
  }
}

function split(text: string): string[] {
  const parts: string[] = [];
  for (let start = 0; start < text.length; start += charactersPerProperty) {
    parts.push(text.slice(start, start + charactersPerProperty));
  }
  return parts;
}
