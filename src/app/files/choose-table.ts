import { headingKey } from '../../core/text/text';
import { readTaskTable } from '../../sheets/tables/task-table';
import type { SheetGrid } from '../../sheets/v4';
import type { FileSheet } from '../ports/files-port';

/** Which sheet of a unit's file is its task table, when nobody named one: several that may be are for a person to choose from. */
export type TableChoice = { readonly grid: SheetGrid } | { readonly candidates: readonly string[] };

export function chooseTable({ grid, others = [] }: FileSheet): TableChoice {
  const tables = [grid, ...others].filter((sheet) => 'table' in readTaskTable(sheet, ''));
  const originals = tables.filter(({ title }) => !tables.some((other) => isCopyOf(title, other.title)));
  const [only] = originals;
  // A first sheet that is no task table is named, and not passed over: what stands behind it may be anything.
  if (only === undefined || !tables.includes(grid)) return { grid };
  return originals.length === 1 ? { grid: only } : { candidates: originals.map(({ title }) => title) };
}

/** As Google names the copy of a sheet, in both languages, and as people do. */
const copyNames = (title: string): readonly string[] => [
  `Bản sao của ${title}`,
  `Copy of ${title}`,
  `${title} (bản sao)`,
  `${title} - bản sao`,
  `${title} (copy)`,
  `${title} (cũ)`,
  `${title} cũ`,
  `${title} (old)`,
  `${title} old`,
  ...[1, 2, 3, 4].map((number) => `${title} (${number})`),
];

/** Whether a title is that of a copy of the sheet with the other one. */
export function isCopyOf(title: string, original: string): boolean {
  const key = headingKey(title);
  return (
    title !== original &&
    copyNames(original).some(
      (name) => key === headingKey(name) || key.startsWith(headingKey(`Bản sao của ${original}`)),
    )
  );
}
