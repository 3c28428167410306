import { normalizeText } from './text';

export interface MailAddress {
  /** As written, without spaces. */
  readonly address: string;
  /** Lower case: two spellings of one mailbox share it. */
  readonly key: string;
  /** '' when none was given. */
  readonly name: string;
}

export interface AddressList {
  /** Each mailbox once, in order. */
  readonly addresses: readonly MailAddress[];
  /** Pieces that are no address, as they stand. */
  readonly malformed: readonly string[];
}

/** The dot-atom form of https://www.rfc-editor.org/rfc/rfc5322#section-3.4.1; quoted local parts are not used by any mailbox here. */
const addressPattern =
  /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])$/;
const longestAddress = 254;
const longestLocalPart = 64;

function isAddress(text: string): boolean {
  return text.length <= longestAddress && text.indexOf('@') <= longestLocalPart && addressPattern.test(text);
}

/** True when the address is of one of the domains or of a domain under one of them. */
export function isAllowedAddress(address: string, domains: readonly string[]): boolean {
  const domain = address.slice(address.lastIndexOf('@') + 1).toLowerCase();
  return domains.some((allowed) => domain === allowed || domain.endsWith(`.${allowed}`));
}

/** Reads `a@x; b@x, "Nguyễn Văn A" <c@x>`: separators are `;`, `,` and line ends outside quotes, and spaces between bare addresses. */
export function parseAddressList(text: string): AddressList {
  const addresses = new Map<string, MailAddress>();
  const malformed: string[] = [];
  for (const piece of splitPieces(normalizeText(text))) {
    for (const part of isBareList(piece) ? piece.split(/\s+/) : [piece]) {
      const address = parseAddress(part);
      if (address === undefined) malformed.push(part);
      else if (!addresses.has(address.key)) addresses.set(address.key, address);
    }
  }
  return { addresses: [...addresses.values()], malformed };
}

function splitPieces(text: string): readonly string[] {
  const pieces: string[] = [];
  let start = 0;
  let isQuoted = false;
  const close = text.lastIndexOf('"');
  for (let index = 0; index <= text.length; index += 1) {
    const sign = text.charAt(index);
    if (sign === '"' && (isQuoted || index < close)) isQuoted = !isQuoted;
    const isEnd = index === text.length || (!isQuoted && (sign === ';' || sign === ',' || sign === '\n'));
    if (!isEnd) continue;
    const piece = text.slice(start, index).trim();
    if (piece !== '') pieces.push(piece);
    start = index + 1;
  }
  return pieces;
}

function isBareList(piece: string): boolean {
  return !piece.includes('<') && piece.split('@').length > 2 && piece.split(/\s+/).every((part) => part.includes('@'));
}

const named = /^(.*?)\s*<\s*([^<>]*?)\s*>$/;

function parseAddress(piece: string): MailAddress | undefined {
  const match = named.exec(piece);
  const address = (match ? (match[2] ?? '') : piece).replace(/^mailto:/i, '').replace(/\.$/, '');
  if (!isAddress(address)) return undefined;
  const name = (match?.[1] ?? '').replace(/^["']+|["']+$/g, '').trim();
  return { address, key: address.toLowerCase(), name };
}
