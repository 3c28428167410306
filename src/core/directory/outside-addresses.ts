import { isAllowedAddress, parseAddressList } from '../text/address';

/** Addresses that no mail may go to, and the domains that would have to be allowed first. */
export interface OutsideAddresses {
  readonly addresses: readonly string[];
  /** In order, those of public mailboxes left out: an office's mail has no business there. */
  readonly domains: readonly string[];
  /** Public mailboxes among them. */
  readonly isPublic: boolean;
}

const publicDomain =
  /^(?:gmail|googlemail|yahoo|ymail|outlook|hotmail|live|msn|icloud|me|aol|gmx|proton|protonmail|zoho|mail|yandex)\.[a-z]{2,3}(?:\.[a-z]{2})?$/;

/** @param lists cells as people fill them, several addresses in one. */
export function findOutsideAddresses(lists: readonly string[], allowed: readonly string[]): OutsideAddresses {
  const outside = new Map(
    lists
      .flatMap((text) => parseAddressList(text).addresses)
      .filter(({ address }) => allowed.length > 0 && !isAllowedAddress(address, allowed))
      .map(({ key, address }) => [key, address]),
  );
  const domains = new Set([...outside.keys()].map((key) => key.slice(key.lastIndexOf('@') + 1)));
  const offered = [...domains].filter((domain) => !publicDomain.test(domain));
  return { addresses: [...outside.values()], domains: offered, isPublic: offered.length < domains.size };
}
