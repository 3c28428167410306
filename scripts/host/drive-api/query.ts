import type { Drive, DriveFile } from '../drive/drive';
import { isInBin, parentOf } from '../drive/tree';
import { ApiError, notImplemented } from '../sheets-api/error';

export type FileTest = (file: DriveFile) => boolean;

/** Of which version the terms are, and what they are about. */
interface Asked {
  readonly words?: 'v2' | 'v3';
  readonly drive: Drive;
  /** Who asks, by address: `me`. */
  readonly me: string;
}

export function invalidParameter(location: string, message = 'Invalid Value'): ApiError {
  return new ApiError(400, undefined, message, 'invalid', { location, locationType: 'parameter' });
}

type Token = { readonly kind: 'word' | 'text' | 'sign'; readonly text: string };

function tokenize(query: string): Token[] {
  const tokens: Token[] = [];
  // Google's own samples for DriveApp have double quotes.
  const pattern = /\s+|(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)")|(<=|>=|!=|=|<|>|\(|\))|([A-Za-z]+)/gy;
  while (pattern.lastIndex < query.length) {
    const match = pattern.exec(query);
    if (match === null) throw invalidParameter('q');
    const [, single, double, sign, word] = match;
    const text = single ?? double;
    if (text !== undefined) tokens.push({ kind: 'text', text: text.replace(/\\(.)/g, '$1') });
    else if (sign !== undefined) tokens.push({ kind: 'sign', text: sign });
    else if (word !== undefined) tokens.push({ kind: 'word', text: word });
  }
  return tokens;
}

function compare(operator: string, order: number): boolean {
  const tests: Record<string, boolean> = {
    '=': order === 0,
    '!=': order !== 0,
    '<': order < 0,
    '<=': order <= 0,
    '>': order > 0,
    '>=': order >= 0,
  };
  return tests[operator] ?? false;
}

/** Words that begin with the text: "HelloWorld" has "Hello" and not "World". */
function hasWordsFrom(text: string, wanted: string): boolean {
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    if (at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1] ?? '')) return true;
  }
  return false;
}

function textTest(read: (file: DriveFile) => string, operator: string, value: string): FileTest {
  if (operator === '=') return (file) => read(file) === value;
  if (operator === '!=') return (file) => read(file) !== value;
  if (operator === 'contains') return (file) => hasWordsFrom(read(file).toLowerCase(), value.toLowerCase());
  throw invalidParameter('q');
}

/** A time without a zone is UTC. */
function timeTest(read: (file: DriveFile) => string, operator: string, value: string): FileTest {
  const zoned = /(Z|[+-]\d\d:?\d\d)$/.test(value) || !value.includes('T') ? value : `${value}Z`;
  const wanted = Date.parse(zoned);
  if (!Number.isFinite(wanted) || operator === 'contains') throw invalidParameter('q');
  return (file) => compare(operator, Math.sign(Date.parse(read(file)) - wanted));
}

function collectionTest(member: string, collection: string, { me }: Asked): FileTest {
  const email = (member === 'me' ? me : member).toLowerCase();
  const has = (people: unknown) => Array.isArray(people) && people.some((one) => String(one).toLowerCase() === email);
  if (collection === 'parents') return (file) => parentOf(file) === member;
  if (collection === 'owners') return ({ owner }) => has([owner]);
  if (collection === 'writers') return ({ owner, access }) => has([owner]) || has(access);
  if (collection === 'readers') {
    return ({ owner, access, viewers, commenters }) => has([owner]) || has(access) || has(viewers) || has(commenters);
  }
  throw invalidParameter('q');
}

const NOT_HERE = new Set([
  'fullText',
  'viewedByMeTime',
  'lastViewedByMeDate',
  'sharedWithMe',
  'properties',
  'appProperties',
  'visibility',
  'shortcutDetails',
]);

/** The same terms in the words of Drive v2 and v3. */
const TERMS = {
  v2: { name: 'title', modified: 'modifiedDate', created: 'createdDate' },
  v3: { name: 'name', modified: 'modifiedTime', created: 'createdTime' },
};

function flagTest(read: (file: DriveFile) => boolean, operator: string, { kind, text }: Token): FileTest {
  if (kind !== 'word' || !/^(true|false)$/.test(text)) throw invalidParameter('q');
  if (operator !== '=' && operator !== '!=') throw invalidParameter('q');
  return (file) => (read(file) === (text === 'true')) === (operator === '=');
}

function fieldTest(field: string, operator: string, value: Token, { words = 'v3', drive }: Asked): FileTest {
  const terms = TERMS[words];
  if (NOT_HERE.has(field)) throw notImplemented(`files.list q with ${field}`);
  if (field === 'trashed') return flagTest((file) => isInBin(drive, file), operator, value);
  if (field === 'starred') return flagTest((file) => file.starred === true, operator, value);
  if (value.kind !== 'text') throw invalidParameter('q');
  if (field === terms.name) return textTest((file) => file.name, operator, value.text);
  if (field === 'mimeType') return textTest((file) => file.mimeType, operator, value.text);
  if (field === terms.modified) return timeTest((file) => file.modifiedTime, operator, value.text);
  if (field === terms.created) return timeTest((file) => file.createdTime ?? file.modifiedTime, operator, value.text);
  // `id` too: Drive has no such term.
  throw invalidParameter('q');
}

/** Reads `q` of files.list: https://developers.google.com/workspace/drive/api/guides/ref-search-terms */
export function parseQuery(query: string, asked: Asked): FileTest {
  const tokens = tokenize(query);
  let at = 0;
  const isWord = (text: string) => tokens[at]?.kind === 'word' && tokens[at]?.text === text;
  const isSign = (text: string) => tokens[at]?.kind === 'sign' && tokens[at]?.text === text;

  function readOr(): FileTest {
    const first = readAnd();
    if (!isWord('or')) return first;
    at++;
    const rest = readOr();
    return (file) => first(file) || rest(file);
  }

  function readAnd(): FileTest {
    const first = readOne();
    if (!isWord('and')) return first;
    at++;
    const rest = readAnd();
    return (file) => first(file) && rest(file);
  }

  function readOne(): FileTest {
    if (isWord('not')) {
      at++;
      const test = readOne();
      return (file) => !test(file);
    }
    if (isSign('(')) {
      at++;
      const test = readOr();
      if (!isSign(')')) throw invalidParameter('q');
      at++;
      return test;
    }
    const [left, operator, right] = tokens.slice(at, at + 3);
    if (left === undefined || operator === undefined || right === undefined) throw invalidParameter('q');
    at += 3;
    if (left.kind === 'text' && operator.text === 'in') return collectionTest(left.text, right.text, asked);
    if (left.kind !== 'word') throw invalidParameter('q');
    return fieldTest(left.text, operator.text, right, asked);
  }

  const test = readOr();
  if (at < tokens.length) throw invalidParameter('q');
  return test;
}
