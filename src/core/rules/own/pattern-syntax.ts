export type Accepts = (code: number) => boolean;

export type PatternNode =
  | { readonly kind: 'letter'; readonly accepts: Accepts }
  | { readonly kind: 'start' | 'end' }
  | { readonly kind: 'sequence'; readonly parts: readonly PatternNode[] }
  | { readonly kind: 'choice'; readonly options: readonly PatternNode[] }
  | { readonly kind: 'repeat'; readonly part: PatternNode; readonly least: number; readonly most: number | undefined };

const isDigit: Accepts = (code) => code >= 48 && code <= 57;
const isSpace: Accepts = (code) => code === 32 || (code >= 9 && code <= 13) || code === 0xa0;
/** A letter of any language has two cases; those of Vietnamese all do. */
const isLetter: Accepts = (code) => {
  const letter = String.fromCharCode(code);
  return letter.toLowerCase() !== letter.toUpperCase();
};
const isWordLetter: Accepts = (code) => isDigit(code) || code === 95 || isLetter(code);
const isAny: Accepts = (code) => code !== 10;

const classes: { readonly [letter: string]: Accepts } = { d: isDigit, w: isWordLetter, s: isSpace };
const special = '\\^$.|?*+()[]{}';

/** Reads a pattern into nodes; undefined when it is not one. */
export function parsePatternNodes(source: string): PatternNode | undefined {
  const reader = { source, at: 0, depth: 0 };
  const node = readChoice(reader);
  return node !== undefined && reader.at === source.length ? node : undefined;
}

interface Reader {
  readonly source: string;
  at: number;
  depth: number;
}

function readChoice(reader: Reader): PatternNode | undefined {
  const options: PatternNode[] = [];
  do {
    const option = readSequence(reader);
    if (option === undefined) return undefined;
    options.push(option);
  } while (take(reader, '|'));
  return options.length === 1 ? options[0] : { kind: 'choice', options };
}

function readSequence(reader: Reader): PatternNode | undefined {
  const parts: PatternNode[] = [];
  while (reader.at < reader.source.length && !'|)'.includes(reader.source.charAt(reader.at))) {
    const part = readRepeated(reader);
    if (part === undefined) return undefined;
    parts.push(part);
  }
  return { kind: 'sequence', parts };
}

const counts = /^\{(\d{1,3})(?:(,)(\d{1,3})?)?\}/;

function readRepeated(reader: Reader): PatternNode | undefined {
  const part = readPart(reader);
  if (part === undefined) return undefined;
  const bounds = readBounds(reader);
  if (bounds === undefined) return part;
  // `^*` means nothing, and `a+?` asks for the shortest match, which makes no difference to whether there is one.
  if (part.kind === 'start' || part.kind === 'end') return undefined;
  take(reader, '?');
  if (readBounds(reader) !== undefined) return undefined;
  if (bounds.most !== undefined && bounds.most < bounds.least) return undefined;
  return { kind: 'repeat', part, ...bounds };
}

function readBounds(reader: Reader): { least: number; most: number | undefined } | undefined {
  if (take(reader, '*')) return { least: 0, most: undefined };
  if (take(reader, '+')) return { least: 1, most: undefined };
  if (take(reader, '?')) return { least: 0, most: 1 };
  const match = counts.exec(reader.source.slice(reader.at));
  if (match === null) return undefined;
  reader.at += match[0].length;
  const least = Number(match[1]);
  return { least, most: match[2] === undefined ? least : match[3] === undefined ? undefined : Number(match[3]) };
}

function readPart(reader: Reader): PatternNode | undefined {
  const letter = reader.source.charAt(reader.at);
  reader.at += 1;
  switch (letter) {
    case '^':
      return { kind: 'start' };
    case '$':
      return { kind: 'end' };
    case '.':
      return { kind: 'letter', accepts: isAny };
    case '(':
      return readGroup(reader);
    case '[':
      return toLetter(readSet(reader));
    case '\\':
      return toLetter(readEscape(reader));
    default:
      return special.includes(letter) ? undefined : toLetter(exactly(letter.charCodeAt(0)));
  }
}

function toLetter(accepts: Accepts | undefined): PatternNode | undefined {
  return accepts === undefined ? undefined : { kind: 'letter', accepts };
}

function exactly(expected: number): Accepts {
  return (code) => code === expected;
}

function readGroup(reader: Reader): PatternNode | undefined {
  if (take(reader, '?') && !take(reader, ':')) return undefined;
  reader.depth += 1;
  if (reader.depth > 30) return undefined;
  const node = readChoice(reader);
  reader.depth -= 1;
  return take(reader, ')') ? node : undefined;
}

function readEscape(reader: Reader): Accepts | undefined {
  const letter = reader.source.charAt(reader.at);
  reader.at += 1;
  const named = classes[letter];
  if (named !== undefined) return named;
  const denied = classes[letter.toLowerCase()];
  if (denied !== undefined) return (code) => !denied(code);
  if (letter === 'n') return exactly(10);
  if (letter === 't') return exactly(9);
  return letter !== '' && !isWordLetter(letter.charCodeAt(0)) ? exactly(letter.charCodeAt(0)) : undefined;
}

function readSet(reader: Reader): Accepts | undefined {
  const { source } = reader;
  const isDenied = take(reader, '^');
  const members: Accepts[] = [];
  while (reader.at < source.length && source.charAt(reader.at) !== ']') {
    const letter = source.charAt(reader.at);
    reader.at += 1;
    if (letter === '\\') {
      const member = readEscape(reader);
      if (member === undefined) return undefined;
      members.push(member);
      continue;
    }
    const from = letter.charCodeAt(0);
    if (source.charAt(reader.at) === '-' && reader.at + 1 < source.length && source.charAt(reader.at + 1) !== ']') {
      const through = source.charCodeAt(reader.at + 1);
      if (through < from || source.charAt(reader.at + 1) === '\\') return undefined;
      reader.at += 2;
      members.push((code) => code >= from && code <= through);
    } else {
      members.push(exactly(from));
    }
  }
  if (!take(reader, ']') || members.length === 0) return undefined;
  return (code) => members.some((accepts) => accepts(code)) !== isDenied;
}

function take(reader: Reader, letter: string): boolean {
  if (reader.source.charAt(reader.at) !== letter || letter === '') return false;
  reader.at += 1;
  return true;
}
