/** How deep options may hold services' objects: `{ inlineImages: { logo: blob } }`. Cells of values are looked at, not into. */
const DEPTH = 2;

/** An argument with the host's objects in place of the script's, inside lists and options too; what holds none stays as it is. */
export function revealWithin(value: unknown, reveal: (value: unknown) => unknown, depth = DEPTH): unknown {
  const shown = reveal(value);
  if (shown !== value || typeof value !== 'object' || value === null || depth === 0) return shown;
  if (Array.isArray(value)) return revealItems(value, reveal, depth);
  if (!isPlain(value)) return value;
  let copy: Record<string, unknown> | undefined;
  for (const [name, part] of Object.entries(value)) {
    if (typeof part !== 'object' || part === null) continue;
    const found = revealWithin(part, reveal, depth - 1);
    if (found === part) continue;
    copy ??= { ...value };
    copy[name] = found;
  }
  return copy ?? value;
}

function revealItems(list: readonly unknown[], reveal: (value: unknown) => unknown, depth: number): readonly unknown[] {
  let copy: unknown[] | undefined;
  for (let i = 0; i < list.length; i++) {
    const part = list[i];
    if (typeof part !== 'object' || part === null) continue;
    const found = revealWithin(part, reveal, depth - 1);
    if (found === part) continue;
    copy ??= [...list];
    copy[i] = found;
  }
  return copy ?? list;
}

/** An object literal of the script's realm, whose `Object.prototype` is not this one. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || (Object.getPrototypeOf(prototype) as unknown) === null;
}
