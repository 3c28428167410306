import { isAllowedAddress, parseAddressList } from '../text/address';
import { memoize } from '../values/memo';
import { shortenQuote } from './quote';
import type { RuleFacts } from './rule-facts';

export type AddressProblem = {
  readonly [rule in 'V50' | 'V58']: { readonly rule: rule; readonly facts: RuleFacts[rule] };
}['V50' | 'V58'];

const readList = memoize(parseAddressList);
const noProblems: readonly AddressProblem[] = [];

/** V58, V50: every address of a cell has the form of one, and is of a domain that mails may go to. */
export function findAddressProblems(text: string, domains: readonly string[]): readonly AddressProblem[] {
  if (text === '') return noProblems;
  const { addresses, malformed } = readList(text);
  const [domain = ''] = domains;
  const problems: AddressProblem[] = malformed.map((piece) => ({
    rule: 'V58',
    facts: { text: shortenQuote(piece), domain },
  }));
  // Without a list of domains every domain is allowed.
  if (domains.length === 0) return problems;
  for (const { address } of addresses) {
    if (isAllowedAddress(address, domains)) continue;
    problems.push({ rule: 'V50', facts: { text: shortenQuote(address), domains: domains.join(', '), domain } });
  }
  return problems;
}
