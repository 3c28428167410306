import { shortenQuote } from '../../core/rules/quote';
import { fewLines } from '../../core/text/first-few';
import type { NamedRepair } from './catalogue';

/** A dialog does not scroll on every screen. */
const mostShown = 12;

/** What a dialog lists of the repairs: how a cell reads now and will read, or only why where both look alike or the words are secret. */
export function listRepairs(
  repairs: readonly NamedRepair[],
  reason: (why: NamedRepair['why']) => string,
  more: (count: number) => string,
): string {
  const lines = repairs.map(({ cell, from, to, why, isSecret }) => {
    const looksAlike = why === 'spacing' || why === 'unicode';
    return looksAlike || isSecret
      ? `${cell}: ${reason(why)}`
      : `${cell}: “${shortenQuote(from)}” → “${shortenQuote(to)}”`;
  });
  return fewLines(lines, mostShown, more).join('\n');
}
