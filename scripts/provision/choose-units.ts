import { createDirectory } from '../../src/core/directory/directory';
import type { Unit } from '../../src/core/directory/unit';
import { nearestOf } from '../../src/core/text/suggest';
import { foldText } from '../../src/core/text/text';
import type { Day } from '../../src/core/time/day';
import { findSheetNamed } from '../../src/sheets/tables/sheet-names';
import { Failure } from '../cli/failure';
import type { TrackerReading } from './read-unit-list';

export interface UnitChoice {
  /** Units that need a file, in the order of `Đơn vị`. */
  readonly toMake: readonly Unit[];
  /** Rows that must be mended first. */
  readonly problems: readonly string[];
  /** Units that were asked for by code and need nothing. */
  readonly remarks: readonly string[];
}

/** @throws Failure when a code that was asked for is not in `Đơn vị`. */
export function chooseUnits(
  { sheets, unitList }: Pick<TrackerReading, 'sheets' | 'unitList'>,
  codes: readonly string[] | undefined,
  today: Day,
): UnitChoice {
  const { units } = unitList;
  const asked = codes === undefined ? undefined : new Set(codes.map((code) => findAsked(units, code)));
  const holders = countCodes(units);
  const toMake: Unit[] = [];
  const problems: string[] = [];
  const remarks: string[] = [];
  for (const unit of units) {
    if (asked !== undefined && !asked.has(unit)) continue;
    const place = placeOf(unit, sheets, today);
    const problem = problemOf(unit, holders);
    if (place !== undefined) remarks.push(`${unit.code} ${place}`);
    else if (problem !== undefined) problems.push(`row ${unit.rowNumber} of ${unitList.sheet.title} ${problem}`);
    else toMake.push(unit);
  }
  return { toMake, problems, remarks: asked === undefined ? [] : remarks };
}

function findAsked(units: readonly Unit[], code: string): Unit {
  const unit = createDirectory(units).findByCode(code);
  if (unit !== undefined) return unit;
  const near = nearestOf(
    code,
    units.map((one) => one.code),
  );
  throw new Failure(
    `There is no unit ${code} in the sheet Đơn vị.${near === undefined ? '' : ` Did you mean ${near}?`} Nothing was made.`,
  );
}

function countCodes(units: readonly Unit[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { code } of units) counts.set(foldText(code), (counts.get(foldText(code)) ?? 0) + 1);
  return counts;
}

/** Why a unit needs no file. */
function placeOf(unit: Unit, sheets: TrackerReading['sheets'], today: Day): string | undefined {
  const { fileId, namesSheet, sheetName, validFrom, validTo } = unit;
  if (unit.isTracker === true) return 'has a tracker of its own: nothing is written to it';
  if (fileId !== '') return `has its file already: ${fileId}`;
  // A blank `Trang tính` means the sheet that bears the unit's code, if there is one.
  if (namesSheet || findSheetNamed(sheets, sheetName) !== undefined) return `keeps its tasks on the sheet ${sheetName}`;
  if (validFrom !== undefined && validFrom > today) return 'is not yet in force';
  if (validTo !== undefined && validTo < today) return 'is no longer in force';
  return undefined;
}

function problemOf({ code, name }: Unit, holders: ReadonlyMap<string, number>): string | undefined {
  if (code === '') return `has no code: fill in “Mã đơn vị” (${name})`;
  if (name === '') return `has no name: fill in “Tên đơn vị” (${code})`;
  if ((holders.get(foldText(code)) ?? 0) > 1) return `has the code ${code} of another row: give each unit its own`;
  return undefined;
}
