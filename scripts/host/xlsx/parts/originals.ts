import { createHash } from 'node:crypto';

/**
 * The v4 originals of what .xlsx can say only roughly. They are filed under what stands in the file (a style, a rule, a link), never
 * under a place: they survive rows moved in Excel, and where a person changes the thing itself, the file's new wording counts.
 */
export class Originals {
  readonly #kept: Map<string, unknown>;
  readonly #taken = new Set<string>();

  constructor(kept: Readonly<Record<string, unknown>> = {}) {
    this.#kept = new Map(Object.entries(kept));
  }

  /** Keeps `original` unless reading `said` back gives the same anyway. Of two that say the same in the file the first counts. */
  keep(kind: string, said: unknown, original: unknown, readBack: unknown): void {
    const key = keyOf(kind, said);
    if (this.#taken.has(key)) return;
    this.#taken.add(key);
    if (!sameJson(original, readBack)) this.#kept.set(key, original);
  }

  find(kind: string, said: unknown): unknown {
    return this.#kept.size === 0 ? undefined : this.#kept.get(keyOf(kind, said));
  }

  toJson(): Record<string, unknown> {
    return Object.fromEntries([...this.#kept].sort(([a], [b]) => (a < b ? -1 : 1)));
  }
}

function keyOf(kind: string, said: unknown): string {
  return `${kind}:${digest(said)}`;
}

/** A short name for a JSON value that is the same for equal values, whatever the order of their keys. */
export function digest(value: unknown): string {
  return createHash('sha256').update(canonicalJson(value)).digest('base64url').slice(0, 12);
}

function sameJson(a: unknown, b: unknown): boolean {
  return canonicalJson(a) === canonicalJson(b);
}

/** JSON with sorted keys; undefined and null parts are left out, as they mean the same in v4. */
function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join()}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value) ?? 'null';
  const parts: string[] = [];
  for (const key of Object.keys(value).sort()) {
    const part: unknown = value[key as keyof typeof value];
    if (part !== undefined && part !== null) parts.push(`${JSON.stringify(key)}:${canonicalJson(part)}`);
  }
  return `{${parts.join()}}`;
}
