import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { type Sheet, sheetIdOf } from '../../book/book';
import { type CellExtra, extraOf, type Scalar } from '../../book/cell';
import { offsetFormula } from '../../book/formula';
import { assertMayEdit } from '../../book/guard';
import { clipRect, covers, isEmptyRect, overlaps, type Rect, rangeOf, rectOf } from '../../book/rect';
import { type Edit, editableRange, type Handlers, refuse } from '../edit';
import { notImplemented } from '../error';
import { beyondGrid, gridById, rangeTarget } from '../target';

interface Parts {
  readonly value: boolean;
  readonly formula: boolean;
  readonly format: boolean;
  readonly validation: boolean;
  readonly note: boolean;
  readonly merges: boolean;
}

const ALL: Parts = { value: true, formula: true, format: true, validation: true, note: true, merges: true };
const NONE: Parts = { value: false, formula: false, format: false, validation: false, note: false, merges: false };

/** https://developers.google.com/workspace/sheets/api/reference/rest/v4/spreadsheets/request#PasteType */
const PASTE_TYPES: Readonly<Record<string, Parts>> = {
  PASTE_NORMAL: ALL,
  PASTE_VALUES: { ...NONE, value: true },
  PASTE_FORMAT: { ...NONE, format: true, merges: true },
  PASTE_FORMULA: { ...NONE, value: true, formula: true },
  PASTE_DATA_VALIDATION: { ...NONE, validation: true },
};

function partsOf(pasteType: string | null | undefined): Parts {
  const type = pasteType ?? 'PASTE_NORMAL';
  if (type === 'PASTE_NO_BORDERS') throw notImplemented('pasteType PASTE_NO_BORDERS');
  return PASTE_TYPES[type] ?? (type === 'PASTE_CONDITIONAL_FORMATTING' ? NONE : refuse(`Invalid pasteType: ${type}`));
}

interface Block {
  readonly width: number;
  readonly height: number;
  readonly values: readonly (readonly (Scalar | null)[])[];
  readonly extras: readonly (readonly (CellExtra | undefined)[])[];
  readonly merges: readonly Rect[];
}

function copyBlock({ grid, merges }: Sheet, rect: Rect): Block {
  const { top, left, bottom, right } = rect;
  const values: (Scalar | null)[][] = [];
  const extras: (CellExtra | undefined)[][] = [];
  for (let r = top; r < bottom; r++) {
    values.push(grid.rowValues(r).slice(left, right));
    extras.push(grid.rowExtras(r).slice(left, right));
  }
  const covered = merges.map((merge) => rectOf(merge, grid)).filter((merge) => covers(rect, merge));
  return {
    width: right - left,
    height: bottom - top,
    values,
    extras,
    merges: covered.map((m) => ({
      top: m.top - top,
      left: m.left - left,
      bottom: m.bottom - top,
      right: m.right - left,
    })),
  };
}

/** Rows become columns. Of references it is not known how Google turns them. */
function transposed({ width, height, values, extras, merges }: Block): Block {
  if (extras.some((row) => row.some((extra) => extra?.formula !== undefined))) {
    throw notImplemented('copyPaste of formulas with pasteOrientation TRANSPOSE');
  }
  const turn = <T>(rows: readonly (readonly T[])[], blank: T) =>
    Array.from({ length: width }, (_, c) => Array.from({ length: height }, (_row, r) => rows[r]?.[c] ?? blank));
  return {
    width: height,
    height: width,
    values: turn(values, null),
    extras: turn(extras, undefined),
    merges: merges.map(({ top, left, bottom, right }) => ({ top: left, left: top, bottom: right, right: bottom })),
  };
}

/** What of a cell is no value, after a paste; the formula of the source has been counted on already. */
function pastedExtra(before: CellExtra | undefined, from: CellExtra | undefined, parts: Parts): CellExtra | undefined {
  const content = parts.value ? from : before;
  const keepsFormula = !parts.value || parts.formula;
  const format = parts.format ? from?.format : before?.format;
  const note = parts.note ? from?.note : before?.note;
  const validation = parts.validation ? from?.validation : before?.validation;
  return extraOf({
    ...(content?.error !== undefined && { error: content.error }),
    ...(keepsFormula && content?.formula !== undefined && { formula: content.formula }),
    ...(content?.textFormatRuns !== undefined && { textFormatRuns: content.textFormatRuns }),
    ...(format !== undefined && { format }),
    ...(note !== undefined && { note }),
    ...(validation !== undefined && { validation }),
  });
}

type Pasted = (before: CellExtra | undefined, from: CellExtra | undefined) => CellExtra | undefined;

/** Few different formats are pasted over few others, many times: each pair is worked out once. */
function paster(parts: Parts): Pasted {
  const known = new Map<CellExtra | undefined, Map<CellExtra | undefined, CellExtra | undefined>>();
  return (before, from) => {
    if (from?.formula !== undefined) return pastedExtra(before, from, parts);
    let results = known.get(from);
    if (results === undefined) {
      results = new Map();
      known.set(from, results);
    }
    const result = results.get(before);
    if (result !== undefined || results.has(before)) return result;
    const fresh = pastedExtra(before, from, parts);
    results.set(before, fresh);
    return fresh;
  };
}

function countedOn(extra: CellExtra | undefined, down: number, across: number): CellExtra | undefined {
  return extra?.formula === undefined ? extra : { ...extra, formula: offsetFormula(extra.formula, down, across) };
}

interface Paste {
  readonly parts: Parts;
  readonly pasted: Pasted;
  /** Where the block comes from when its formulas are to be counted on, as in a copy. */
  readonly source?: Rect;
}

function pasteBlock(sheet: Sheet, block: Block, top: number, left: number, { parts, pasted, source }: Paste): void {
  const { grid } = sheet;
  const { width, height, values, extras } = block;
  for (let r = 0; r < height && top + r < grid.rowCount; r++) {
    for (let c = 0; c < width && left + c < grid.columnCount; c++) {
      const given = extras[r]?.[c];
      const from = source === undefined ? given : countedOn(given, top - source.top, left - source.left);
      const value = parts.value ? (values[r]?.[c] ?? null) : grid.valueAt(top + r, left + c);
      const extra = pasted(grid.extraAt(top + r, left + c), from);
      // The empty text that a formula gave is a blank cell without it.
      grid.setParts(top + r, left + c, value === '' && extra?.formula === undefined ? null : value, extra);
    }
  }
  if (!parts.merges) return;
  const area = { top, left, bottom: top + block.height, right: left + block.width };
  const kept = sheet.merges.filter((merge) => !overlaps(rectOf(merge, grid), area));
  const added = block.merges.map((m) =>
    rangeOf(sheetIdOf(sheet), { top: m.top + top, left: m.left + left, bottom: m.bottom + top, right: m.right + left }),
  );
  sheet.merges = [...kept, ...added];
}

/** The source fills the destination as often as it fits whole; a smaller destination is grown to the source's size. */
function copyPaste(edit: Edit, request: sheets_v4.Schema$CopyPasteRequest): undefined {
  const parts = partsOf(request.pasteType);
  const from = rangeTarget(edit.book, request.source);
  const { sheet, rect } = rangeTarget(edit.book, request.destination);
  if (isEmptyRect(from.rect)) return;
  const copied = copyBlock(from.sheet, from.rect);
  const block = request.pasteOrientation === 'TRANSPOSE' ? transposed(copied) : copied;
  const down = Math.max(1, Math.floor((rect.bottom - rect.top) / block.height));
  const across = Math.max(1, Math.floor((rect.right - rect.left) / block.width));
  const area = { ...rect, bottom: rect.top + down * block.height, right: rect.left + across * block.width };
  assertMayEdit(edit.book, sheet, clipRect(area, sheet.grid), edit.writer);
  const paste = { parts, pasted: paster(parts), source: from.rect };
  for (let i = 0; i < down; i++) {
    for (let j = 0; j < across; j++) {
      pasteBlock(sheet, block, rect.top + i * block.height, rect.left + j * block.width, paste);
    }
  }
  if (request.pasteType === 'PASTE_CONDITIONAL_FORMATTING' || parts === ALL)
    extendRules(from.sheet, from.rect, sheet, area);
  return;
}

/** Conditional formats that cover all of the source cover the copy too. */
function extendRules(from: Sheet, source: Rect, to: Sheet, area: Rect): void {
  if (from !== to) return;
  to.conditionalFormats = to.conditionalFormats.map((rule) => {
    const rects = (rule.ranges ?? []).map((range) => rectOf(range, to.grid));
    const applies = rects.some((rect) => covers(rect, source)) && !rects.some((rect) => covers(rect, area));
    return applies
      ? { ...rule, ranges: [...(rule.ranges ?? []), rangeOf(sheetIdOf(to), clipRect(area, to.grid))] }
      : rule;
  });
}

function cutPaste(edit: Edit, request: sheets_v4.Schema$CutPasteRequest): undefined {
  const parts = partsOf(request.pasteType);
  const from = editableRange(edit, request.source);
  const { sheetId, rowIndex, columnIndex } = request.destination ?? refuse('destination is required');
  const sheet = gridById(edit.book, sheetId);
  const top = rowIndex ?? 0;
  const left = columnIndex ?? 0;
  const block = copyBlock(from.sheet, from.rect);
  const area = { top, left, bottom: top + block.height, right: left + block.width };
  if (area.bottom > sheet.grid.rowCount || area.right > sheet.grid.columnCount) {
    throw beyondGrid(sheet, rangeOf(sheetIdOf(sheet), area));
  }
  assertMayEdit(edit.book, sheet, area, edit.writer);
  const { grid } = from.sheet;
  const pasted = paster(parts);
  for (let r = from.rect.top; r < from.rect.bottom; r++) {
    for (let c = from.rect.left; c < from.rect.right; c++) {
      grid.setParts(r, c, parts.value ? null : grid.valueAt(r, c), pasted(grid.extraAt(r, c), undefined));
    }
  }
  if (parts.merges) {
    from.sheet.merges = from.sheet.merges.filter((merge) => !covers(from.rect, rectOf(merge, grid)));
  }
  pasteBlock(sheet, block, top, left, { parts, pasted });
  return;
}

export const pasteRequests: Handlers = { copyPaste, cutPaste };
