import { flatten } from './flatten';
import type { Facet, Facts } from './read-facts';
import type { Step } from './record-steps';

/** Something that stands differently, at one place or many. */
export interface Difference {
  /** Requests that make this: those of them that the step sent. */
  readonly kind: string;
  readonly sheet: string;
  readonly places: readonly string[];
  /** `userEnteredFormat.textFormat.bold` */
  readonly name: string;
  /** undefined: nothing of this name. */
  readonly google: string | undefined;
  readonly here: string | undefined;
}

const makers: { readonly [facet in Facet]: readonly string[] } = {
  book: ['updateSpreadsheetProperties'],
  sheet: ['addSheet', 'deleteSheet', 'duplicateSheet', 'updateSheetProperties', 'appendDimension', 'insertDimension'],
  merges: ['mergeCells', 'unmergeCells', 'insertDimension', 'deleteDimension'],
  rowGroups: ['addDimensionGroup', 'updateDimensionGroup', 'deleteDimensionGroup'],
  columnGroups: ['addDimensionGroup', 'updateDimensionGroup', 'deleteDimensionGroup'],
  conditionalFormats: ['addConditionalFormatRule', 'deleteConditionalFormatRule', 'updateConditionalFormatRule'],
  protectedRanges: ['addProtectedRange', 'updateProtectedRange', 'deleteProtectedRange'],
  basicFilter: ['setBasicFilter', 'clearBasicFilter'],
  bandedRanges: ['addBanding', 'updateBanding', 'deleteBanding'],
  charts: ['addChart', 'updateChartSpec', 'updateEmbeddedObjectPosition', 'deleteEmbeddedObject'],
  namedRanges: ['addNamedRange', 'updateNamedRange', 'deleteNamedRange'],
  developerMetadata: ['createDeveloperMetadata', 'updateDeveloperMetadata'],
  userEnteredValue: ['updateCells', 'appendCells', 'copyPaste', 'values.batchUpdate'],
  userEnteredFormat: ['repeatCell', 'updateBorders', 'updateCells', 'copyPaste'],
  dataValidation: ['setDataValidation'],
  note: ['updateCells', 'repeatCell'],
  rowMetadata: ['updateDimensionProperties', 'autoResizeDimensions'],
  columnMetadata: ['updateDimensionProperties', 'autoResizeDimensions'],
};

/** Whether what such requests make is read at all. */
export function isCompared(kind: string): boolean {
  return Object.values(makers).some((kinds) => kinds.includes(kind));
}

/** How many requests of each kind a step sent. */
export function countKinds({ writes }: Step): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const write of writes) {
    const kinds = write.method === 'batchUpdate' ? write.requests.flatMap((one) => Object.keys(one)) : [write.method];
    for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return counts;
}

/** Where two readings differ, like with like. */
export function listDifferences(google: Facts, here: Facts, kinds: ReadonlyMap<string, number>): readonly Difference[] {
  const found = new Map<string, Difference & { readonly places: string[] }>();
  for (const key of new Set([...google.keys(), ...here.keys()])) {
    const [theirs, ours] = [google.get(key), here.get(key)];
    const fact = theirs ?? ours;
    // Most parts are the same in the same words.
    if (fact === undefined || JSON.stringify(theirs?.part) === JSON.stringify(ours?.part)) continue;
    const { sheet, facet, place } = fact;
    for (const [path, values] of compareLeaves(theirs?.part, ours?.part)) {
      const name = `${facet}.${path}`;
      const alike = [sheet, name, values.google, values.here].join('\n');
      const known = found.get(alike);
      if (known !== undefined) known.places.push(place);
      else found.set(alike, { kind: kindOf(facet, path, kinds), sheet, places: [place], name, ...values });
    }
  }
  return [...found.values()];
}

function compareLeaves(google: object | undefined, here: object | undefined) {
  const [theirs, ours] = [flatten(google), flatten(here)];
  const differing = new Map<string, Pick<Difference, 'google' | 'here'>>();
  for (const path of new Set([...theirs.keys(), ...ours.keys()])) {
    const values = { google: theirs.get(path), here: ours.get(path) };
    if (values.google !== values.here) differing.set(path, values);
  }
  return differing;
}

function kindOf(facet: Facet, path: string, kinds: ReadonlyMap<string, number>): string {
  const possible = facet === 'userEnteredFormat' && path.startsWith('borders') ? ['updateBorders'] : makers[facet];
  const sent = possible.filter((kind) => kinds.has(kind));
  return (sent.length === 0 ? possible : sent).join(' / ');
}

export function identityOf({ sheet, name, google, here, places }: Difference): string {
  return [sheet, name, google, here, ...places].join('\n');
}
