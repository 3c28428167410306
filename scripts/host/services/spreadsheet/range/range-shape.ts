import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import type { EnumValue } from '../../../bridge/enum-value';
import { TextFinderService } from '../find/text-finder';
import { apply, gridRange, type Place } from '../place';
import { type ProtectionService, protect } from '../protection';
import { RangeRules } from './range-rules';
import { colorOf } from './range-write';

/** What a range does with its cells as a whole: joins, moves, shifts, frames, protects and searches them. */
export class RangeShape extends RangeRules {
  createTextFinder(text: string): TextFinderService {
    return new TextFinderService(this.place, () => [this.place], text);
  }

  deleteCells(shift: EnumValue): void {
    apply(this.place, { deleteRange: { range: gridRange(this.place), shiftDimension: shift.value } });
  }

  insertCells(shift: EnumValue): this {
    return this.#apply({ insertRange: { range: gridRange(this.place), shiftDimension: shift.value } });
  }

  mergeAcross(): this {
    return this.#apply({ mergeCells: { range: gridRange(this.place), mergeType: 'MERGE_ROWS' } });
  }

  mergeVertically(): this {
    return this.#apply({ mergeCells: { range: gridRange(this.place), mergeType: 'MERGE_COLUMNS' } });
  }

  moveTo(target: { readonly place: Place }): void {
    const { sheetId, rect } = target.place;
    const destination = { sheetId, rowIndex: rect.top, columnIndex: rect.left };
    apply(this.place, { cutPaste: { source: gridRange(this.place), destination, pasteType: 'PASTE_NORMAL' } });
  }

  protect(): ProtectionService {
    return protect(this.place, gridRange(this.place));
  }

  /** True draws a side, false takes it away, null leaves it: https://developers.google.com/apps-script/reference/spreadsheet/range#setBorder(Boolean,Boolean,Boolean,Boolean,Boolean,Boolean,String,BorderStyle) */
  setBorder(
    top: boolean | null,
    left: boolean | null,
    bottom: boolean | null,
    right: boolean | null,
    vertical: boolean | null,
    horizontal: boolean | null,
    color: string | null = null,
    style: EnumValue | null = null,
  ): this {
    const line = { style: style?.value ?? 'SOLID', color: colorOf(color) ?? {} };
    const wanted = { top, left, bottom, right, innerVertical: vertical, innerHorizontal: horizontal };
    const sides = Object.entries(wanted)
      .filter(([, isSet]) => typeof isSet === 'boolean')
      .map(([side, isSet]) => [side, isSet === true ? line : { style: 'NONE' }]);
    return this.#apply({ updateBorders: { range: gridRange(this.place), ...Object.fromEntries(sides) } });
  }

  trimWhitespace(): this {
    return this.#apply({ trimWhitespace: { range: gridRange(this.place) } });
  }

  #apply(request: sheets_v4.Schema$Request): this {
    apply(this.place, request);
    return this;
  }
}
