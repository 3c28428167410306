interface IdSource {
  idsGiven: number;
}

/** FNV-1a over UTF-16 units: spreads neighbouring seeds, needs no state. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 1;
}

/**
 * A positive 31-bit id that looks as random as Google's but is the same in every run that did the same before.
 * A counter takes part, so that a sheet made again after its removal gets another id, as on Google.
 */
export function nextNumericId(source: IdSource, seed: string, taken: ReadonlySet<number>): number {
  for (;;) {
    source.idsGiven++;
    const id = hashOf(`${seed}#${source.idsGiven}`);
    if (id !== 0 && !taken.has(id)) return id;
  }
}

/** The same for Google's text ids (named ranges). */
export function nextTextId(source: IdSource, seed: string, taken: ReadonlySet<string>): string {
  for (;;) {
    source.idsGiven++;
    const id = `${hashOf(`${seed}#${source.idsGiven}`).toString(36)}${hashOf(`${source.idsGiven}#${seed}`).toString(36)}`;
    if (!taken.has(id)) return id;
  }
}
