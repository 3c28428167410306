import { parseReceipts } from '../../core/directory/receipts';
import type { Unit } from '../../core/directory/unit';
import type { SheetGrid } from '../v4';
import { unitsColumns } from './system-columns';
import { readSystemTable, type SystemReading, textIn } from './system-tables';
import { participantsList, sourceKindList, unitKindList, yesNoList } from './word-lists';

/** Units without a place in the protocol order come last, as they stand. */
const lastInOrder = Number.MAX_SAFE_INTEGER;

/** `Đơn vị`, for `createDirectory`: every row that has a code or a name. */
export function readUnits(grid: SheetGrid): SystemReading<Unit> {
  return readSystemTable(grid, unitsColumns, (row, cells) => {
    const { rowNumber } = row;
    const code = textIn(row, 'code');
    const name = textIn(row, 'name');
    const sheetName = textIn(row, 'sheetName');
    const order = Number(row.cells.order);
    const kind = cells.word(row, 'kind', unitKindList);
    const isTracker = cells.word(row, 'sourceKind', sourceKindList) === 'tracker';
    const participants = cells.word(row, 'participants', participantsList);
    const wants = cells.word(row, 'wantsReminders', yesNoList);
    const validFrom = cells.day(row, 'validFrom');
    const validTo = cells.day(row, 'validTo');
    const receipts = textIn(row, 'receipts');
    if (code === '' && name === '') return undefined;
    return {
      code,
      name,
      aliases: splitNames(textIn(row, 'aliases')),
      kind,
      participants,
      order: textIn(row, 'order') === '' || Number.isNaN(order) ? lastInOrder : order,
      contactEmails: textIn(row, 'contactEmails'),
      leaderEmails: textIn(row, 'leaderEmails'),
      sheetName: sheetName === '' ? code : sheetName,
      namesSheet: sheetName !== '',
      fileId: fileIdOf(textIn(row, 'fileId')),
      ...(isTracker && { isTracker }),
      wantsReminders: wants !== 'no',
      validFrom,
      validTo,
      successorCode: textIn(row, 'successor'),
      note: textIn(row, 'note'),
      ...(receipts === '' ? {} : { receipts: parseReceipts(receipts) }),
      rowNumber,
    };
  });
}

function splitNames(text: string): string[] {
  return text
    .split(/[;\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

/** `…/d/<id>/edit`, `…/open?id=<id>`; a published page, `/d/e/…`, names no file. */
const fileLink = /(?:\/d\/(?!e\/)|[?&]id=)([^/?&#\s]+)/;

/** The id of a file whose whole address was pasted; any other text as it is. */
function fileIdOf(text: string): string {
  return fileLink.exec(text)?.[1] ?? text;
}
