/**
 * The leaves of v4 JSON by their paths. Zeros, falses and blanks are what Google leaves out; a colour is told twice, and its newer form counts.
 */
export function flatten(part: unknown, path = ''): ReadonlyMap<string, string> {
  const leaves = new Map<string, string>();
  walk(part, path, leaves);
  return leaves;
}

function walk(part: unknown, path: string, leaves: Map<string, string>): void {
  if (part === undefined || part === null || part === false || part === '') return;
  if (part === 0 && !path.endsWith('numberValue')) return;
  if (typeof part === 'number') {
    // Colours go through single precision.
    const shown = /\b(red|green|blue)$/.test(path) ? Math.round(part * 255) / 255 : part;
    leaves.set(path, String(shown));
    return;
  }
  if (typeof part !== 'object') {
    leaves.set(path, String(part));
    return;
  }
  for (const [key, value] of Object.entries(part)) {
    const [name, inner] = nameOf(part, key, value);
    if (name !== undefined) walk(inner, path === '' ? name : `${path}.${name}`, leaves);
  }
}

function nameOf(whole: object, key: string, value: unknown): readonly [string | undefined, unknown] {
  if (key === 'alpha') return [undefined, undefined];
  if (!/color$/i.test(key) || key === 'rgbColor' || typeof value !== 'object') return [key, value];
  const newer = `${key}Style`;
  return newer in whole ? [undefined, undefined] : [newer, { rgbColor: value }];
}
