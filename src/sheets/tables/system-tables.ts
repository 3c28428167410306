import type { AssigningDocument } from '../../core/documents/document';
import type { RuleRow } from '../../core/rules/own/rule-rows';
import { quote } from '../../core/rules/quote';
import type { PlacedHoliday } from '../../core/rules/tables/holiday-rules';
import type { SheetPlace } from '../../core/rules/tables/sheet-issues';
import { type DocumentLadder, documentLadderExample, parseDocumentLadder } from '../../core/settings/document-ladder';
import type { SettingProblem } from '../../core/settings/setting-problem';
import type { SettingCells } from '../../core/settings/settings-reading';
import { cellText } from '../../core/tasks/task-text';
import { parseDateCell } from '../../core/time/date-reading';
import type { Day } from '../../core/time/day';
import type { SheetGrid } from '../v4';
import type { Column } from './columns';
import type { HeadingProblem } from './heading-problems';
import {
  type AssignmentsColumnKey,
  assignmentsColumns,
  documentsColumns,
  holidaysColumns,
  rulesColumns,
  settingsColumns,
} from './system-columns';
import { hasContent, readTable, type TableRow } from './table';
import { beforeReadingList, holidayKindList, standingList, type WordList } from './word-lists';

/** One of the tracker's own tables: its rows as core knows them, and the cells that could not be read. */
export interface SystemTable<Item> {
  readonly place: SheetPlace;
  readonly items: readonly Item[];
  /** V59, for `checkSettings`. */
  readonly problems: readonly SettingProblem[];
}

export type SystemReading<Item> =
  | { readonly table: SystemTable<Item> }
  | { readonly problems: readonly HeadingProblem[] };

/** Collects cells that could not be read. */
export interface CellReader<Key extends string> {
  readonly problems: SettingProblem[];
  day(row: TableRow<Key>, key: Key): Day | undefined;
  /** undefined for a blank cell too; only a word that is not in the list is a problem. */
  word<Code extends string>(row: TableRow<Key>, key: Key, words: WordList<Code>): Code | undefined;
  ladder(row: TableRow<Key>, key: Key): DocumentLadder | undefined;
}

const exampleDay = '14/10/2025';

function createCellReader<Key extends string>(columns: readonly Column<Key>[]): CellReader<Key> {
  const problems: SettingProblem[] = [];
  const add = (row: TableRow<Key>, key: Key, example: string): undefined => {
    const name = columns.find((column) => column.key === key)?.vi ?? key;
    const text = quote(row.cells[key]);
    problems.push({ rowNumber: row.rowNumber, key, problem: 'unreadable', facts: { name, text, example } });
  };
  return {
    problems,
    day: (row, key) => {
      const reading = parseDateCell(row.cells[key]);
      if (reading.kind === 'day') return reading.day;
      return reading.kind === 'blank' ? undefined : add(row, key, exampleDay);
    },
    word: (row, key, words) => {
      const cell = row.cells[key];
      const code = words.parse(cell);
      return code === undefined && hasContent(cell) ? add(row, key, words.stored[0] ?? '') : code;
    },
    ladder: (row, key) => {
      const text = cellText(row.cells[key]);
      return text === '' ? undefined : (parseDocumentLadder(text) ?? add(row, key, documentLadderExample));
    },
  };
}

/** Reads a sheet as a table of ours; `toItem` gives undefined for a row that has no effect. */
export function readSystemTable<Key extends string, Item>(
  grid: SheetGrid,
  columns: readonly Column<Key>[],
  toItem: (row: TableRow<Key>, cells: CellReader<Key>) => Item | undefined,
): SystemReading<Item> {
  const reading = readTable(grid, columns);
  if ('problems' in reading) return reading;
  const { columnIndex, rows } = reading.table;
  const cells = createCellReader(columns);
  const items: Item[] = [];
  for (const row of rows) {
    const item = toItem(row, cells);
    if (item !== undefined) items.push(item);
  }
  const { spreadsheetId, sheetId, title } = grid;
  return {
    table: { place: { spreadsheetId, sheetId, sheetTitle: title, columnIndex }, items, problems: cells.problems },
  };
}

export function textIn<Key extends string>(row: TableRow<Key>, key: Key): string {
  return cellText(row.cells[key]);
}

/** `Cấu hình`, for `readSettings`. */
export function readSettingRows(grid: SheetGrid): SystemReading<SettingCells> {
  return readSystemTable(grid, settingsColumns, ({ rowNumber, cells }) => ({
    name: cells.item,
    value: cells.value,
    rowNumber,
  }));
}

/** `Văn bản`, for `createDocumentRegister`. */
export function readDocuments(grid: SheetGrid): SystemReading<AssigningDocument> {
  return readSystemTable(grid, documentsColumns, (row, cells) => {
    const symbol = textIn(row, 'symbol');
    const reading = cells.word(row, 'beforeReading', beforeReadingList);
    const issuedOn = cells.day(row, 'issuedOn');
    const receivedOn = cells.day(row, 'received');
    if (symbol === '') return undefined;
    return {
      symbol,
      issuedOn,
      issuer: textIn(row, 'issuer'),
      summary: textIn(row, 'summary'),
      sourceType: textIn(row, 'sourceType'),
      receivedOn,
      beforeIncludesDay: reading === undefined ? undefined : reading === 'included',
      link: textIn(row, 'link'),
      ladder: cells.ladder(row, 'ladder'),
      rowNumber: row.rowNumber,
    };
  });
}

/** `Ngày nghỉ`, for `createCalendar`; a row without a day or a kind has no effect, and one without a standing is official. */
export function readHolidays(grid: SheetGrid): SystemReading<PlacedHoliday> {
  return readSystemTable(grid, holidaysColumns, (row, cells) => {
    const day = cells.day(row, 'day');
    const kind = cells.word(row, 'kind', holidayKindList);
    const standing = cells.word(row, 'standing', standingList);
    if (day === undefined || kind === undefined) return undefined;
    const official = standing !== 'expected';
    return { day, kind, name: textIn(row, 'name'), basis: textIn(row, 'basis'), official, rowNumber: row.rowNumber };
  });
}

/** `Quy tắc`, for `parseRuleRows`. */
export function readRuleRows(grid: SheetGrid): SystemReading<RuleRow> {
  return readSystemTable(grid, rulesColumns, (row) => row);
}

/** `Giao việc`. */
export type AssignmentRow = TableRow<AssignmentsColumnKey>;

export function readAssignments(grid: SheetGrid): SystemReading<AssignmentRow> {
  return readSystemTable(grid, assignmentsColumns, (row) => row);
}
