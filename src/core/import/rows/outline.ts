import { type Numbering, type NumberingStyle, rankOf } from '../words/numbering';

/** Which numbered rows have numbered rows below them: `I` over `1`, `1` over `1.1`. */
export function findParents(numberings: readonly (Numbering | undefined)[]): ReadonlySet<number> {
  const parents = new Set<number>();
  const open: { readonly index: number; readonly numbering: Numbering }[] = [];
  const rank = createRank(numberings);
  for (const [index, raw] of numberings.entries()) {
    if (raw === undefined) continue;
    const numbering = asLetter(raw, numberings, index);
    while (
      open.length > 0 &&
      rank((open[open.length - 1] as { numbering: Numbering }).numbering.style) >= rank(numbering.style)
    )
      open.pop();
    const above = open[open.length - 1];
    if (above !== undefined && isBelow(numbering, above.numbering)) parents.add(above.index);
    open.push({ index, numbering });
  }
  return parents;
}

/** `1.2` stands below `1`, not below the `3` that happens to stand before it. */
function isBelow(inner: Numbering, outer: Numbering): boolean {
  if (!inner.style.startsWith('dotted')) return true;
  if (outer.style !== 'number' && !outer.style.startsWith('dotted')) return true;
  return inner.label.startsWith(`${outer.label}.`);
}

/** Letters stand over Romans, except where the table begins with a Roman and letters come below it. */
function createRank(numberings: readonly (Numbering | undefined)[]): (style: NumberingStyle) => number {
  const first = numberings.find((one) => one?.style === 'roman' || one?.style === 'letter')?.style;
  return (style) => (style === 'letter' && first === 'roman' ? 2.5 : rankOf(style));
}

/** An `I` among letters is the letter: `G`, `H`, `I`. */
function asLetter(numbering: Numbering, all: readonly (Numbering | undefined)[], index: number): Numbering {
  if (numbering.label !== 'I' && numbering.label !== 'V' && numbering.label !== 'X') return numbering;
  const before = String.fromCharCode(numbering.label.charCodeAt(0) - 1);
  const isAfter = all.slice(0, index).some((one) => one?.style === 'letter' && one.label === before);
  return isAfter ? { ...numbering, style: 'letter' } : numbering;
}
