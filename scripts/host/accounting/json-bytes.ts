/** Longer lists are measured item by item: a whole answer of millions of cells would pass the longest text that V8 can hold. */
const MOST_AT_ONCE = 1000;

/** How many bytes a value takes as JSON in UTF-8, without blanks between. The value is as `JSON.parse` gives it, or has fields that are undefined. */
export function jsonBytes(value: unknown): number {
  if (Array.isArray(value)) {
    if (value.length <= MOST_AT_ONCE && !value.some(isList)) return textBytes(value);
    let bytes = 1 + Math.max(1, value.length);
    for (const item of value) bytes += jsonBytes(item ?? null);
    return bytes;
  }
  if (value === null || typeof value !== 'object') return textBytes(value);
  let bytes = 2;
  let fields = 0;
  for (const [key, part] of Object.entries(value)) {
    if (part === undefined) continue;
    fields++;
    bytes += textBytes(key) + 1 + jsonBytes(part);
  }
  return bytes + Math.max(0, fields - 1);
}

function isList(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}

function textBytes(value: unknown): number {
  return Buffer.byteLength(JSON.stringify(value), 'utf8');
}
