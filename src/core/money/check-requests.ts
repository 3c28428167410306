import type { ItemFault, ItemLookup } from '../register/check-items';
import { isFilled } from '../register/item-reading';
import type { RequestItem, RequestKey } from './budget-requests';

const neededWhenSent: readonly RequestKey[] = ['kind', 'amount', 'authority', 'letter', 'sentOn'];

/** V44: what is sent says everything that its answer needs. An answer says how much. */
export function checkRequest(item: RequestItem, headingOf: ItemLookup['headingOf']): ItemFault[] {
  const isSent = isFilled(item, 'letter') || isFilled(item, 'sentOn');
  const missing = isSent ? neededWhenSent.filter((key) => !isFilled(item, key)) : [];
  const isWithoutAmount = isFilled(item, 'answer') && !isFilled(item, 'granted') && !isFilled(item, 'refused');
  return [
    ...missing.map((key): ItemFault => ({ rule: 'V44', key, facts: { column: headingOf(key) } })),
    ...(isWithoutAmount
      ? [
          {
            rule: 'V69' as const,
            key: 'granted',
            facts: { problem: 'required' as const, column: headingOf('granted') },
            severity: 'warning' as const,
          },
        ]
      : []),
  ];
}
