import { foldText } from '../../text/text';
import type { Cell } from '../../values/cell';

const signs = /^[\s()[\]]*(?:[x✓✔☑√●■◼✅☒✗ⅹv]|þ|ü|ý|1|co|yes|y|roi|true|dung)[\s()[\].]*$/;

/** A mark that says yes under a heading that is itself a state. `ü` and `þ` are the ticks of the font Wingdings. */
export function isTick(cell: Cell): boolean {
  if (typeof cell === 'boolean') return cell;
  if (typeof cell === 'number') return cell === 1;
  return typeof cell === 'string' && cell !== '' && cell.length <= 8 && signs.test(tidied(cell));
}

/** A mark that says no, and so nothing: an unticked box. */
export function isCross(cell: Cell): boolean {
  return cell === false || (typeof cell === 'string' && /^\s*(?:☐|□|-|–)\s*$/.test(cell));
}

function tidied(text: string): string {
  return foldText(text) || text;
}
