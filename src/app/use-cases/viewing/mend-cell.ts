import { myPageMessages } from '../../../i18n/my-page/messages';
import { cellName } from '../../../sheets/requests/a1';
import { rememberedLanguage } from '../../memory/remembered-language';
import type { Ports } from '../../ports/ports';

/** A repair that the sidebar offered; rows and columns count from 0. */
export interface CellToMend {
  readonly sheetTitle: string;
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly from: string;
  readonly to: string;
}

/** Writes a safe repair as long as the cell still says what the sidebar showed, with the person's own rights. */
export function mendCell(ports: Ports, { sheetTitle, rowIndex, columnIndex, from, to }: CellToMend): string {
  const words = myPageMessages(rememberedLanguage(ports));
  const cell = cellName(rowIndex + 1, columnIndex);
  // Mostly it is the sheet in front, which costs no look for it.
  const front = ports.openWorkbook.activeSheet();
  const sheet = front.title === sheetTitle ? front : ports.openWorkbook.findSheet(sheetTitle);
  if (sheet === undefined || sheet.readCell(rowIndex, columnIndex) !== from) return words.changedMeanwhile(cell);
  sheet.write(rowIndex, columnIndex, [[to]]);
  return words.repaired(cell);
}
