import { BookError } from '../book/guard';

/** A tree of field names; no children means the field with all that is in it. */
export interface FieldMask {
  readonly children: ReadonlyMap<string, FieldMask>;
}

interface Node {
  children: Map<string, Node>;
}

export const EVERYTHING: FieldMask = { children: new Map() };

/** Reads `a,b.c,d(e,f/g)`; `*` alone or at the end of a path means everything there. Throws on unbalanced text. */
export function parseMask(text: string): FieldMask {
  const root: Node = { children: new Map() };
  const whole = new Set<Node>();
  let at = 0;

  function readList(parent: Node): void {
    for (;;) {
      readPath(parent);
      if (text[at] !== ',') return;
      at++;
    }
  }

  function readPath(parent: Node): void {
    let node = parent;
    for (;;) {
      const name = /^\s*([A-Za-z0-9_*-]+)\s*/.exec(text.slice(at));
      if (name === null) throw new BookError('argument', `Invalid field selection ${text}`);
      at += name[0].length;
      const key = name[1] ?? '';
      if (key === '*') whole.add(node);
      else node = childOf(node, key);
      const next = text[at];
      if (next === '.' || next === '/') {
        at++;
        continue;
      }
      if (next === '(') {
        at++;
        readList(node);
        if (text[at] !== ')') throw new BookError('argument', `Invalid field selection ${text}`);
        at++;
        const blank = /^\s*/.exec(text.slice(at));
        at += blank === null ? 0 : blank[0].length;
      } else if (key !== '*') {
        whole.add(node);
      }
      return;
    }
  }

  readList(root);
  if (at < text.length) throw new BookError('argument', `Invalid field selection ${text}`);
  for (const node of whole) node.children.clear();
  return root;
}

function childOf(node: Node, key: string): Node {
  const known = node.children.get(key);
  if (known !== undefined) return known;
  const fresh: Node = { children: new Map() };
  node.children.set(key, fresh);
  return fresh;
}

/** The mask for what is under a field; undefined when the mask leaves the field out. */
export function under(mask: FieldMask, ...path: readonly string[]): FieldMask | undefined {
  let current: FieldMask | undefined = mask;
  for (const key of path) {
    if (current === undefined || current.children.size === 0) return current;
    current = current.children.get(key);
  }
  return current;
}

/** A partial response: only the fields of the mask, through lists. */
export function pick(value: unknown, mask: FieldMask): unknown {
  if (mask.children.size === 0 || value === null || typeof value !== 'object') return value;
  if (Array.isArray(value)) return value.map((item) => pick(item, mask));
  const kept: Record<string, unknown> = {};
  for (const [key, part] of Object.entries(value)) {
    const child = mask.children.get(key);
    if (child !== undefined) kept[key] = pick(part, child);
  }
  return kept;
}

/** The `fields` parameter of any answer. */
export function pickFields<T>(json: T, fields: string | undefined): T {
  if (fields === undefined || fields === '' || fields === '*') return json;
  return pick(json, parseMask(fields)) as T;
}

type Message = Readonly<Record<string, unknown>>;

function isMessage(value: unknown): value is Message {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}

/**
 * `target` with the fields of the mask taken from `source`; a field that the source lacks is cleared.
 * A new object; neither argument is changed. Undefined when nothing is left.
 */
export function overlay<T extends object>(
  target: T | undefined,
  source: T | undefined,
  mask: FieldMask,
): T | undefined {
  if (mask.children.size === 0) return source;
  const result: Record<string, unknown> = { ...target };
  const given: Message = isMessage(source) ? source : {};
  for (const [key, child] of mask.children) {
    const before = result[key];
    const now = given[key] ?? undefined;
    const value =
      child.children.size === 0
        ? now
        : overlay(isMessage(before) ? before : undefined, isMessage(now) ? now : undefined, child);
    if (value === undefined) delete result[key];
    else result[key] = value;
  }
  return Object.keys(result).length === 0 ? undefined : (result as T);
}
