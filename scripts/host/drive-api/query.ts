import type { DriveFile } from '../drive/drive';
import { ApiError, notImplemented } from '../sheets-api/error';

export type FileTest = (file: DriveFile) => boolean;

/** Parent of every file: a local Drive is one folder. */
export const ROOT_FOLDER = 'root';

export function invalidParameter(location: string, message = 'Invalid Value'): ApiError {
  return new ApiError(400, undefined, message, 'invalid', { location, locationType: 'parameter' });
}

type Token = { readonly kind: 'word' | 'text' | 'sign'; readonly text: string };

function tokenize(query: string): Token[] {
  const tokens: Token[] = [];
  const pattern = /\s+|'((?:[^'\\]|\\.)*)'|(<=|>=|!=|=|<|>|\(|\))|([A-Za-z]+)/gy;
  while (pattern.lastIndex < query.length) {
    const match = pattern.exec(query);
    if (match === null) throw invalidParameter('q');
    const [, text, sign, word] = match;
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

function textTest(read: (file: DriveFile) => string, operator: string, value: string): FileTest {
  if (operator === '=') return (file) => read(file) === value;
  if (operator === '!=') return (file) => read(file) !== value;
  // `contains` is a prefix match for `name` on Google; a whole word's beginning counts.
  if (operator === 'contains') return (file) => read(file).toLowerCase().includes(value.toLowerCase());
  throw invalidParameter('q');
}

/** A time without a zone is UTC. */
function timeTest(operator: string, value: string): FileTest {
  const zoned = /(Z|[+-]\d\d:?\d\d)$/.test(value) || !value.includes('T') ? value : `${value}Z`;
  const wanted = Date.parse(zoned);
  if (!Number.isFinite(wanted) || operator === 'contains') throw invalidParameter('q');
  return (file) => compare(operator, Math.sign(Date.parse(file.modifiedTime) - wanted));
}

function collectionTest(member: string, collection: string): FileTest {
  const email = member.toLowerCase();
  if (collection === 'parents') return () => member === ROOT_FOLDER;
  if (collection === 'owners') return (file) => file.owner.toLowerCase() === email;
  if (collection === 'writers' || collection === 'readers') {
    return ({ owner, access }) =>
      owner.toLowerCase() === email || (Array.isArray(access) && access.some((one) => one.toLowerCase() === email));
  }
  throw invalidParameter('q');
}

const NOT_HERE = new Set(['fullText', 'createdTime', 'viewedByMeTime', 'starred', 'sharedWithMe', 'properties']);

function fieldTest(field: string, operator: string, value: Token): FileTest {
  if (NOT_HERE.has(field)) throw notImplemented(`files.list q with ${field}`);
  if (field === 'trashed') {
    const wanted = value.text === 'true';
    if (value.kind !== 'word' || !/^(true|false)$/.test(value.text)) throw invalidParameter('q');
    if (operator !== '=' && operator !== '!=') throw invalidParameter('q');
    return (file) => ((file.trashed ?? false) === wanted) === (operator === '=');
  }
  if (value.kind !== 'text') throw invalidParameter('q');
  if (field === 'name') return textTest((file) => file.name, operator, value.text);
  if (field === 'mimeType') return textTest((file) => file.mimeType, operator, value.text);
  if (field === 'modifiedTime') return timeTest(operator, value.text);
  // `id` too: Drive has no such term.
  throw invalidParameter('q');
}

/** Reads `q` of files.list: https://developers.google.com/workspace/drive/api/guides/ref-search-terms */
export function parseQuery(query: string): FileTest {
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
    if (left.kind === 'text' && operator.text === 'in') return collectionTest(left.text, right.text);
    if (left.kind !== 'word') throw invalidParameter('q');
    return fieldTest(left.text, operator.text, right);
  }

  const test = readOr();
  if (at < tokens.length) throw invalidParameter('q');
  return test;
}
