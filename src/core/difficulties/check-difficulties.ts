import type { ItemFault } from '../register/check-items';
import { isFilled, wordAt } from '../register/item-reading';
import { difficulties } from './difficulties';
import type { Difficulty } from './difficulty-facts';

/** V46: what is received, or goes to the city or beyond, says what its unit proposes. */
export function checkDifficulty({ item, state }: Difficulty): ItemFault[] {
  if (isFilled(item, 'proposal') || !isFilled(item, 'problem') || state === 'withdrawn' || state === 'closed')
    return [];
  const level = wordAt(difficulties, item, 'level');
  const goesUp = level === 'city' || level === 'central';
  return isFilled(item, 'receivedOn') || goesUp ? [{ rule: 'V46', key: 'proposal', facts: {} }] : [];
}
