import type { ImportKey } from '../../../../src/core/import/proposal/proposal';
import type { RowFacts } from '../../../../src/core/import/rows/row-facts';
import { parseNumbering } from '../../../../src/core/import/words/numbering';

export interface GivenFacts extends Partial<Omit<RowFacts, 'numbering' | 'own' | 'all'>> {
  /** `II`, `1.2`. */
  readonly number?: string;
  readonly own?: readonly ImportKey[];
  /** Besides its own. */
  readonly above?: readonly ImportKey[];
}

/** What can be seen of a row with these contents and keyed columns. */
export function factsOf({ number, own = [], above = [], ...given }: GivenFacts, row: number): RowFacts {
  const { title = '', label = title } = given;
  const filled = [number ?? '', label, ...own].filter((text) => text !== '');
  return {
    row,
    label,
    title,
    isTitleShared: false,
    numbering: number === undefined ? undefined : parseNumbering(number),
    own: new Set(own),
    all: new Set([...own, ...above]),
    ownCells: filled.length,
    texts: [number ?? '', label, ...own],
    isWide: false,
    isNumbersOnly: false,
    broken: [],
    ...given,
  };
}
