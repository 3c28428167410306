/** Ids that the server gives: each spreadsheet has its own for the same thing. */
const idKeys: { readonly [key: string]: string } = {
  chartId: 'object',
  objectId: 'object',
  protectedRangeId: 'protection',
  namedRangeId: 'name',
  bandedRangeId: 'banding',
  metadataId: 'metadata',
};

/** From the ids of the host that the writes were recorded on to those of another spreadsheet. */
export type ServerIds = Map<string, unknown>;

/** Learns from two replies to the same request. */
export function learnIds(ids: ServerIds, recorded: unknown, own: unknown): void {
  if (typeof recorded !== 'object' || recorded === null || typeof own !== 'object' || own === null) return;
  for (const [key, value] of Object.entries(recorded)) {
    const other = (own as Record<string, unknown>)[key];
    const kind = idKeys[key];
    if (kind === undefined) learnIds(ids, value, other);
    else if (other !== undefined) ids.set(`${kind} ${String(value)}`, other);
  }
}

/** The same requests, or values, with the ids of that spreadsheet. */
export function withIds<Part>(ids: ServerIds, part: Part): Part {
  if (Array.isArray(part)) return part.map((item) => withIds(ids, item)) as Part;
  if (typeof part !== 'object' || part === null) return part;
  const entries = Object.entries(part).map(([key, value]) => {
    const kind = idKeys[key];
    return [key, kind === undefined ? withIds(ids, value) : (ids.get(`${kind} ${String(value)}`) ?? value)];
  });
  return Object.fromEntries(entries) as Part;
}
