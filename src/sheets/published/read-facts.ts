import { cellText } from '../../core/tasks/task-text';
import { headingKey } from '../../core/text/text';
import type { Cell, Row } from '../../core/values/cell';
import { cellName } from '../requests/a1';
import { type PublishedFact, publishedFacts } from './published-columns';

/** A fact of a published sheet, and where it stands. */
export interface ReadFact {
  readonly value: Cell;
  readonly cell: string;
}

export type ReadFacts = { readonly [fact in PublishedFact]?: ReadFact };

/** What stands above the tables: beside its name, wherever people have moved that by inserting rows and columns. */
export function readFacts(rows: readonly Row[]): ReadFacts {
  const found: { [fact in PublishedFact]?: ReadFact } = {};
  for (const [row, cells] of rows.entries()) {
    const texts = Array.from(cells, cellText);
    const name = texts.findIndex((text) => text !== '');
    const fact = name < 0 ? undefined : factNamed(texts[name] ?? '');
    if (fact === undefined || found[fact] !== undefined) continue;
    const value = texts.findIndex((text, column) => column > name && text !== '');
    const column = value < 0 ? name + 1 : value;
    found[fact] = { value: cells[column], cell: cellName(row + 1, column) };
  }
  return found;
}

let factByName: ReadonlyMap<string, PublishedFact> | undefined;

function factNamed(text: string): PublishedFact | undefined {
  factByName ??= new Map(
    (Object.keys(publishedFacts) as PublishedFact[]).flatMap((fact) =>
      publishedFacts[fact].map((name) => [headingKey(name), fact] as const),
    ),
  );
  return factByName.get(headingKey(text));
}
