import type { GoogleInterface, GoogleTypes, Kind, Member, Parameter } from './surface';

const TOKEN = /\/\*[\s\S]*?\*\/|\/\/[^\n]*|"[^"]*"|'[^']*'|\.\.\.|=>|[A-Za-z_$][\w$]*|\d+|\S/g;
const SIMPLE: Readonly<Record<string, Kind['kind']>> = {
  string: 'string',
  Char: 'string',
  number: 'number',
  Integer: 'integer',
  Byte: 'number',
  boolean: 'boolean',
  null: 'null',
  undefined: 'null',
  any: 'any',
  unknown: 'any',
  BigNumber: 'any',
  object: 'object',
  Date: 'date',
  'Base.Date': 'date',
  Array: 'array',
};

/** Reads the subset of TypeScript in which `@types/google-apps-script` is written: namespaces, interfaces, enums, variables. */
export function parseDeclarations(sources: readonly string[]): GoogleTypes {
  const reader = createReader(
    sources
      .join('\n')
      .match(TOKEN)
      ?.filter((token) => !/^\/[*/]/.test(token)) ?? [],
  );
  const found = {
    interfaces: new Map<string, GoogleInterface>(),
    enums: new Map<string, string[]>(),
    globals: new Map<string, string>(),
  };
  readBlock(reader, '', found);
  return { ...found, interfaces: new Map([...found.interfaces].map(([name, value]) => [name, resolve(value, found)])) };
}

interface Found {
  readonly interfaces: Map<string, GoogleInterface>;
  readonly enums: Map<string, string[]>;
  readonly globals: Map<string, string>;
}

interface Reader {
  peek(): string | undefined;
  next(): string;
  /** Everything up to (not with) one of these tokens outside brackets. */
  until(...ends: string[]): string[];
}

function createReader(tokens: readonly string[]): Reader {
  let at = 0;
  return {
    peek: () => tokens[at],
    next: () => tokens[at++] ?? '',
    until: (...ends) => {
      const from = at;
      for (let depth = 0; at < tokens.length; at++) {
        const token = tokens[at] ?? '';
        if (depth === 0 && ends.includes(token)) break;
        if (/^[([{<]$/.test(token)) depth++;
        else if (/^[)\]}>]$/.test(token)) depth--;
      }
      return tokens.slice(from, at);
    },
  };
}

function readBlock(reader: Reader, namespace: string, found: Found): void {
  while (reader.peek() !== undefined && reader.peek() !== '}') {
    const word = reader.next();
    if (word === 'namespace') {
      const name = reader.next();
      reader.next();
      readBlock(reader, name === 'GoogleAppsScript' ? '' : `${namespace}${name}.`, found);
      reader.next();
    } else if (word === 'interface') readInterface(reader, namespace, found);
    else if (word === 'enum') readEnum(reader, namespace, found);
    else if (word === 'var') readGlobal(reader, found);
    else if (word === 'type') {
      reader.until(';');
      reader.next();
    }
  }
}

function readGlobal(reader: Reader, found: Found): void {
  const name = reader.next();
  const type = reader.until(';').slice(1).join('');
  found.globals.set(name, type.replace('GoogleAppsScript.', ''));
}

function readEnum(reader: Reader, namespace: string, found: Found): void {
  const name = namespace + reader.next();
  reader.next();
  const names = reader.until('}').filter((token) => /^[A-Z]\w*$/.test(token));
  reader.next();
  found.enums.set(name, names);
}

function readInterface(reader: Reader, namespace: string, found: Found): void {
  const name = namespace + reader.next();
  const parents = reader.until('{').slice(1).join('').split(',').filter(Boolean);
  reader.next();
  const members = new Map<string, Member>();
  while (reader.peek() !== '}') readMember(reader, members);
  reader.next();
  found.interfaces.set(name, { name, parents, members });
}

function readMember(reader: Reader, members: Map<string, Member>): void {
  const [name, ...head] = reader.until('(', ':', ';');
  if (reader.peek() === '(' && name !== undefined && head.length === 0) {
    reader.next();
    const parameters = splitOn(reader.until(')'), ',').map(readParameter);
    reader.next();
    const earlier = members.get(name);
    const overloads = earlier?.kind === 'method' ? earlier.overloads : [];
    members.set(name, { kind: 'method', overloads: [...overloads, parameters] });
  } else if (reader.peek() === ':' && name !== undefined && /^\w+$/.test(name)) {
    const type = reader.until(';').slice(1);
    const enumName = type[0] === 'typeof' ? type.slice(1).join('') : undefined;
    members.set(name, { kind: 'property', enumName });
  }
  reader.until(';');
  reader.next();
}

function readParameter(tokens: readonly string[]): Parameter {
  const colon = tokens.indexOf(':');
  const head = tokens.slice(0, colon);
  const rest = head[0] === '...';
  return { kinds: splitOn(tokens.slice(colon + 1), '|').map(readKind), optional: head.includes('?') || rest, rest };
}

function readKind(tokens: readonly string[]): Kind {
  const text = tokens.join('');
  if (text.endsWith(']') || text.startsWith('Array<')) return { kind: 'array' };
  if (/^["']/.test(text)) return { kind: 'string' };
  if (text.startsWith('{')) return { kind: 'object' };
  const kind = SIMPLE[text];
  return kind === undefined || kind === 'named' ? { kind: 'named', name: text } : { kind };
}

function splitOn(tokens: readonly string[], separator: string): string[][] {
  const parts: string[][] = [[]];
  let depth = 0;
  for (const token of tokens) {
    if (/^[([{<]$/.test(token)) depth++;
    else if (/^[)\]}>]$/.test(token)) depth--;
    if (depth === 0 && token === separator) parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts.filter((part) => part.length > 0);
}

/** Gives every name its namespace; a name that is neither an enum nor an interface (a type alias) is taken as any text or object. */
function resolve(value: GoogleInterface, found: Found): GoogleInterface {
  const namespace = value.name.includes('.') ? value.name.slice(0, value.name.indexOf('.') + 1) : '';
  const full = (name: string) =>
    [namespace + name, name].find((candidate) => found.enums.has(candidate) || found.interfaces.has(candidate));
  const kindOf = (kind: Kind): Kind => {
    if (kind.kind !== 'named') return kind;
    const name = full(kind.name);
    return name === undefined ? { kind: 'any' } : { kind: 'named', name };
  };
  const members = new Map<string, Member>();
  for (const [name, member] of value.members) {
    if (member.kind === 'property') {
      members.set(name, { ...member, enumName: member.enumName === undefined ? undefined : full(member.enumName) });
    } else {
      const overloads = member.overloads.map((list) => list.map((one) => ({ ...one, kinds: one.kinds.map(kindOf) })));
      members.set(name, { kind: 'method', overloads });
    }
  }
  return { name: value.name, parents: value.parents.map((parent) => full(parent) ?? parent), members };
}
