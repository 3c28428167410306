import { foldText } from '../text/text';

/** `KH139-2025-SKHCN-007`, and `….1` for a part of it. */
export const taskCodePattern = /^[A-Z0-9]{2,12}-20\d{2}-[A-Z0-9]{2,12}-\d{3,4}(\.\d{1,3})?$/;

const longestPart = 12;
const notCodeLetter = /[^A-Z0-9]/g;

/** Capital letters and digits only, twelve at most, as codes have them; `otherwise` where fewer than two are left. */
export function codePart(text: string, otherwise: string): string {
  const part = foldText(text).toUpperCase().replace(notCodeLetter, '').slice(0, longestPart);
  return part.length < 2 ? otherwise : part;
}

/** How a unit stands in the codes of its tasks: `SKHCN-01` as `SKHCN01`. */
export function unitCodePart(unitCode: string): string {
  return codePart(unitCode, 'DV');
}

/** Whether a code was given to a row of this unit; units whose parts are cut to the same twelve letters share theirs. */
export function namesUnit(code: string, unitCode: string): boolean {
  return code.split('-')[2] === unitCodePart(unitCode);
}

/** `KH139-2025-SKHCN` and 7 → `KH139-2025-SKHCN-007`. */
export function spellCode(series: string, serial: number): string {
  return `${series}-${String(serial).padStart(3, '0')}`;
}

const seriesAndSerial = /^(.+)-(\d{3,6})(?:\.\d{1,3})?$/;

/** What `spellCode` put together, of a part of a task too; undefined for a code of another form. */
export function splitSerial(code: string): { readonly series: string; readonly serial: number } | undefined {
  const match = seriesAndSerial.exec(code);
  return match === null ? undefined : { series: match[1] ?? '', serial: Number(match[2]) };
}
