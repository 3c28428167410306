const fnvOffset = 0x811c9dc5;
const fnvPrime = 0x01000193;

/** FNV-1a over the text's UTF-16 units, as an unsigned number of 32 bits. What is stored of it must stay readable: it never changes. */
export function hashText(text: string, start = fnvOffset): number {
  let hash = start;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), fnvPrime);
  return hash >>> 0;
}

/** With another start: together with `hashText` 52 bits, which tell any number of offices apart. */
export function hashTextAgain(text: string): number {
  return hashText(text, fnvPrime);
}
