import type { CellExtra, Scalar } from '../../../book/cell';
import { parseEntry } from '../../../formats/entry';
import { bookOf, cellPlace, type Place } from '../place';
import { readCells } from '../range/range-read';
import { writeValues } from '../range/range-write';

/** A cell with a checkbox, and what it holds when it is ticked and when not. */
interface Checkbox {
  readonly value: Scalar | null;
  readonly checked: Scalar;
  readonly unchecked: Scalar;
}

function checkboxOf(value: Scalar | null, extra: CellExtra | undefined, locale: string): Checkbox | undefined {
  const condition = extra?.validation?.condition;
  if (condition?.type !== 'BOOLEAN') return undefined;
  const [first, second] = (condition.values ?? []).map(({ userEnteredValue }) => userEnteredValue ?? '');
  const read = (text: string) => parseEntry(text, locale).value ?? text;
  if (first === undefined) return { value, checked: true, unchecked: false };
  return { value, checked: read(first), unchecked: read(second ?? '') };
}

function checkboxes(place: Place): (Checkbox | undefined)[][] {
  const { locale } = bookOf(place).properties;
  return readCells(place, (value, extra) => checkboxOf(value, extra, locale));
}

/** Ticks or unticks; a cell that holds anything else is left alone. */
export function tick(place: Place, isTicked: boolean): void {
  writeEach(place, (box) => (isKnown(box) ? (isTicked ? box.checked : box.unchecked) : undefined));
}

/** Takes away what ticked and unticked cells hold. */
export function clearTicks(place: Place): void {
  writeEach(place, (box) => (isKnown(box) ? '' : undefined));
}

/** Null where some cells are ticked and others not, or have no checkbox. */
export function isTicked(place: Place): boolean | null {
  const states = checkboxes(place)
    .flat()
    .map((box) => (box === undefined ? null : box.value === box.checked));
  const [first = null] = states;
  return states.every((state) => state === first) ? first : null;
}

function isKnown({ value, checked, unchecked }: Checkbox): boolean {
  return (value ?? '') === checked || (value ?? '') === unchecked;
}

function writeEach(place: Place, wantedOf: (box: Checkbox) => Scalar | undefined): void {
  for (const [r, row] of checkboxes(place).entries()) {
    for (const [c, box] of row.entries()) {
      const value = box === undefined ? undefined : wantedOf(box);
      if (value !== undefined) writeValues(cellPlace(place, r, c), [[value]]);
    }
  }
}
