import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import type { Dimension } from '../../../book/span';
import { type ClassDefinition, effects } from '../../../bridge/class-definition';
import { ServiceError } from '../../../runs/exceptions';
import { BOUND_FILE } from '../../scopes';
import { apply, type Place, sheetOf } from '../place';
import type { SheetPlace } from '../sheet/sheet-lines';

type DimensionGroup = sheets_v4.Schema$DimensionGroup;

/** Groups lie in each other as deep as this: https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/sheets#dimensiongroup */
export const MAX_DEPTH = 8;

/** https://developers.google.com/apps-script/reference/spreadsheet/group */
export class GroupService {
  readonly fileId: string;
  readonly #place: SheetPlace;
  readonly #range: sheets_v4.Schema$DimensionRange;
  readonly #depth: number;

  constructor(place: SheetPlace, { range = {}, depth }: DimensionGroup) {
    this.#place = place;
    this.#range = range;
    this.#depth = depth ?? 1;
    this.fileId = place.file.id;
  }

  collapse(): GroupService {
    return this.#fold(true);
  }

  expand(): GroupService {
    return this.#fold(false);
  }

  /** The line at which the group's button stands. */
  getControlIndex(): number {
    const { startIndex, endIndex } = this.#range;
    return isControlAfter(this.#place, dimensionOf(this.#range)) ? (endIndex ?? 0) + 1 : (startIndex ?? 0);
  }

  getDepth(): number {
    return this.#depth;
  }

  getRange(): object {
    const { rowCount, columnCount } = sheetOf(this.#place).grid;
    const start = this.#range.startIndex ?? 0;
    const end = this.#range.endIndex ?? 0;
    const rect =
      this.#range.dimension === 'ROWS'
        ? { top: start, bottom: end, left: 0, right: columnCount }
        : { top: 0, bottom: rowCount, left: start, right: end };
    return this.#place.objects.range({ ...this.#place, rect });
  }

  isCollapsed(): boolean {
    return this.#group().collapsed === true;
  }

  remove(): void {
    this.#group();
    apply(this.#place, { deleteDimensionGroup: { range: this.#range } });
  }

  #group(): DimensionGroup {
    const found = sheetOf(this.#place).groups.find(
      ({ range, depth }) => (depth ?? 1) === this.#depth && JSON.stringify(range) === JSON.stringify(this.#range),
    );
    if (found === undefined) throw new ServiceError('Group not found');
    return found;
  }

  #fold(collapsed: boolean): GroupService {
    this.#group();
    fold(this.#place, { range: this.#range, depth: this.#depth }, collapsed);
    return this;
  }
}

function dimensionOf({ dimension }: sheets_v4.Schema$DimensionRange): Dimension {
  return dimension === 'COLUMNS' ? 'COLUMNS' : 'ROWS';
}

function fold(place: SheetPlace, { range, depth }: DimensionGroup, collapsed: boolean): void {
  const dimensionGroup = { ...(range && { range }), depth: depth ?? 1, collapsed };
  apply(place, { updateDimensionGroup: { dimensionGroup, fields: 'collapsed' } });
}

export function isControlAfter(place: SheetPlace, dimension: Dimension): boolean {
  const { rowGroupControlAfter, columnGroupControlAfter } = sheetOf(place).properties.gridProperties ?? {};
  return (dimension === 'ROWS' ? rowGroupControlAfter : columnGroupControlAfter) === true;
}

function groupsOf(place: SheetPlace, dimension: Dimension): DimensionGroup[] {
  return sheetOf(place).groups.filter(({ range }) => range?.dimension === dimension);
}

function covers({ range }: DimensionGroup, index: number): boolean {
  return (range?.startIndex ?? 0) <= index && index < (range?.endIndex ?? 0);
}

/** @param index counts from 1. */
export function groupDepth(place: SheetPlace, dimension: Dimension, index: number): number {
  const depths = groupsOf(place, dimension)
    .filter((group) => covers(group, index - 1))
    .map(({ depth }) => depth ?? 1);
  return Math.max(0, ...depths);
}

/** @throws where no group of this depth is: Google's text, as public code has it. */
export function groupAt(place: SheetPlace, dimension: Dimension, index: number, depth: number): GroupService {
  const found = groupsOf(place, dimension).find((group) => covers(group, index - 1) && (group.depth ?? 1) === depth);
  if (found !== undefined) return new GroupService(place, found);
  const line = dimension === 'ROWS' ? 'row' : 'column';
  throw new ServiceError(`A group of depth ${depth} does not exist at ${line} index ${index}.`);
}

/** Groups the lines of a range once more, or once less, for each step. */
export function shiftDepth(place: Place, dimension: Dimension, delta: number): void {
  const { top, bottom, left, right } = place.rect;
  const [startIndex, endIndex] = dimension === 'ROWS' ? [top, bottom] : [left, right];
  const range = { sheetId: place.sheetId, dimension, startIndex, endIndex };
  if (Math.abs(delta) > MAX_DEPTH) throw new ServiceError(`Invalid argument: ${delta}`);
  const request = delta > 0 ? { addDimensionGroup: { range } } : { deleteDimensionGroup: { range } };
  for (let i = 0; i < Math.abs(delta); i++) apply(place, request);
}

/** Folds or unfolds groups of both kinds inside the rectangle. */
export function foldWithin(place: Place, collapsed: boolean): void {
  const { top, bottom, left, right } = place.rect;
  for (const group of sheetOf(place).groups) {
    const [from, to] = group.range?.dimension === 'ROWS' ? [top, bottom] : [left, right];
    if ((group.range?.startIndex ?? 0) >= from && (group.range?.endIndex ?? 0) <= to) fold(place, group, collapsed);
  }
}

/** Groups deeper than `depth` are folded, the others unfolded. */
export function foldAll(place: SheetPlace, dimension: Dimension, depth: number): void {
  const groups = groupsOf(place, dimension).sort((a, b) => (a.depth ?? 1) - (b.depth ?? 1));
  for (const group of groups) fold(place, group, (group.depth ?? 1) > depth);
}

export const groupClass: ClassDefinition = {
  type: 'Spreadsheet.Group',
  name: 'Group',
  service: 'SpreadsheetApp',
  of: GroupService,
  effects: effects({ read: 'getControlIndex getDepth getRange isCollapsed', write: 'collapse expand remove' }),
  needs: () => BOUND_FILE,
};
