import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { type Sheet, sheetIdOf } from '../../book/book';
import { type Edit, type Handlers, type Lines, linesOf, refuse, requestMask } from '../edit';

const MAX_DEPTH = 8;

type Group = sheets_v4.Schema$DimensionGroup;

interface Place {
  readonly start: number;
  readonly end: number;
}

function placeOf({ range }: Group): Place {
  return { start: range?.startIndex ?? 0, end: range?.endIndex ?? 0 };
}

function sameDimension({ range }: Group, { dimension }: Lines): boolean {
  return range?.dimension === dimension;
}

/** Depths as https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/request#adddimensiongrouprequest tells them. */
function add(edit: Edit, request: sheets_v4.Schema$AddDimensionGroupRequest): sheets_v4.Schema$Response {
  const lines = linesOf(edit, request.range);
  const { sheet, dimension, start, end } = lines;
  if (end <= start) refuse('range.endIndex must be greater than range.startIndex');
  let depth = 1;
  const kept = sheet.groups.map((group): Group => {
    if (!sameDimension(group, lines)) return group;
    const place = placeOf(group);
    if (place.end <= start || place.start >= end) return group;
    const isInside = start <= place.start && place.end <= end;
    const isAround = place.start <= start && end <= place.end;
    if (!isInside && !isAround) refuse('The local host does not group a range that overlaps a group in part.');
    if (isInside) return { ...group, depth: (group.depth ?? 1) + 1 };
    depth = Math.max(depth, (group.depth ?? 1) + 1);
    return group;
  });
  const deepest = Math.max(depth, ...kept.map((group) => (sameDimension(group, lines) ? (group.depth ?? 1) : 1)));
  if (deepest > MAX_DEPTH) refuse(`Groups may lie in each other ${MAX_DEPTH} deep.`);
  const made: Group = {
    range: { sheetId: sheetIdOf(sheet), dimension, startIndex: start, endIndex: end },
    depth,
  };
  sheet.groups = [...kept, made];
  return { addDimensionGroup: { dimensionGroups: groupsOf(sheet, dimension) } };
}

/** Folding hides the lines of a group, unfolding shows them: the same property that people set by hand. */
function update(edit: Edit, request: sheets_v4.Schema$UpdateDimensionGroupRequest): undefined {
  requestMask(request.fields, 'DimensionGroup');
  const { dimensionGroup = {} } = request;
  const lines = linesOf(edit, dimensionGroup.range);
  const found = findGroup(lines, dimensionGroup.depth);
  if (found === undefined) refuse('The group to update does not exist.');
  const { sheet, dimension, start, end } = lines;
  const collapsed = dimensionGroup.collapsed === true;
  sheet.groups = sheet.groups.map((group) => (group === found ? { ...group, collapsed } : group));
  const key = dimension === 'ROWS' ? 'rowMetadata' : 'columnMetadata';
  const list = sheet[key].slice();
  for (let i = start; i < end; i++) {
    const { hiddenByUser: _before, ...rest } = list[i] ?? {};
    list[i] = { ...rest, ...(collapsed && { hiddenByUser: true }) };
  }
  sheet[key] = list;
  return;
}

function remove(edit: Edit, request: sheets_v4.Schema$DeleteDimensionGroupRequest): sheets_v4.Schema$Response {
  const lines = linesOf(edit, request.range);
  const { sheet, dimension } = lines;
  const found = findGroup(lines, undefined);
  if (found === undefined) refuse('There is no group over the range.');
  sheet.groups = sheet.groups.filter((group) => group !== found);
  return { deleteDimensionGroup: { dimensionGroups: groupsOf(sheet, dimension) } };
}

function findGroup(lines: Lines, depth: number | null | undefined): Group | undefined {
  return lines.sheet.groups.find((group) => {
    const { start, end } = placeOf(group);
    const isThere = sameDimension(group, lines) && start === lines.start && end === lines.end;
    return isThere && (depth === undefined || depth === null || depth === group.depth);
  });
}

function groupsOf(sheet: Sheet, dimension: string): Group[] {
  return sheet.groups.filter(({ range }) => range?.dimension === dimension);
}

export const dimensionGroupRequests: Handlers = {
  addDimensionGroup: add,
  updateDimensionGroup: update,
  deleteDimensionGroup: remove,
};
