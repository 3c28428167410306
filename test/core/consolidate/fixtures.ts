import { type Consolidation, type ConsolidationInput, consolidate } from '../../../src/core/consolidate/consolidation';
import type { MasterRecord, MasterRow } from '../../../src/core/consolidate/master-row';
import { storedCells } from '../../../src/core/consolidate/stored-cells';
import { createDirectory } from '../../../src/core/directory/directory';
import type { Unit } from '../../../src/core/directory/unit';
import { createDocumentRegister } from '../../../src/core/documents/document-register';
import type { UnitOutcome } from '../../../src/core/outcomes/outcome';
import { defaultSettings } from '../../../src/core/settings/settings-table';
import { readTask } from '../../../src/core/tasks/read-task';
import { type Task, type TaskCells, type TaskKey, type TaskTablePlace, taskKeys } from '../../../src/core/tasks/task';
import type { TaskContext } from '../../../src/core/tasks/task-context';
import { createCalendar } from '../../../src/core/time/calendar';
import { type Day, dayOf, momentOf } from '../../../src/core/time/day';
import { officialHolidays } from '../../../src/core/time/official-holidays';
import type { Cell } from '../../../src/core/values/cell';

/** `10/10/2025` */
export function day(text: string): Day {
  const [dayOfMonth = 0, month = 0, year = 0] = text.split('/').map(Number);
  return dayOf(year, month, dayOfMonth);
}

export const today = day('13/10/2025');

export function unit(code: string, name: string, order: number, over: Partial<Unit> = {}): Unit {
  return {
    code,
    name,
    aliases: [],
    kind: 'department',
    order,
    contactEmails: '',
    leaderEmails: '',
    sheetName: code,
    namesSheet: false,
    fileId: '',
    wantsReminders: true,
    validFrom: undefined,
    validTo: undefined,
    successorCode: '',
    note: '',
    rowNumber: order + 1,
    ...over,
  };
}

const vanPhong = unit('VP', 'Văn phòng UBND Thành phố', 1);
export const skhcn = unit('SKHCN', 'Sở Khoa học và Công nghệ', 2, { aliases: ['Sở KH&CN'] });
export const stc = unit('STC', 'Sở Tài chính', 3);
export const units = [vanPhong, skhcn, stc];

export function contextOf(over: Partial<TaskContext> = {}): TaskContext {
  return {
    today,
    now: momentOf(today, 16, 30),
    settings: defaultSettings,
    directory: createDirectory(units),
    documents: createDocumentRegister([]),
    calendar: createCalendar(officialHolidays),
    ...over,
  };
}

export const context = contextOf();

const blankCells = Object.fromEntries(taskKeys.map((key) => [key, undefined])) as unknown as TaskCells;
const columnIndex = Object.fromEntries(taskKeys.map((key, index) => [key, index])) as TaskTablePlace['columnIndex'];

export type CellsSketch = { readonly [key in TaskKey]?: Cell };

function cellsOf(sketch: CellsSketch): TaskCells {
  return { ...blankCells, ...sketch };
}

export const masterPlace = { spreadsheetId: 'tracker', sheetId: 900, sheetTitle: 'Tổng hợp', columnIndex };

const places = new Map<string, TaskTablePlace>();

function placeOfUnit(unitCode: string): TaskTablePlace {
  const known = places.get(unitCode);
  if (known !== undefined) return known;
  const sheetId = 100 + places.size;
  const place = { unitCode, spreadsheetId: 'tracker', sheetId, sheetTitle: unitCode, columnIndex };
  places.set(unitCode, place);
  return place;
}

/** A whole row, as a unit would have it; what is not given is right and harmless. */
export function usual(code: string, over: CellsSketch = {}): CellsSketch {
  return {
    code,
    title: `Nhiệm vụ ${code}`,
    field: 'KHCN',
    source: '139/KH-UBND',
    assignedOn: day('16/05/2025'),
    lead: skhcn.name,
    deliverable: 'Báo cáo',
    dueText: '31/12/2025',
    progress: 'Đang thực hiện',
    updatedAt: momentOf(day('10/10/2025'), 9, 0),
    ...over,
  };
}

/** The rows of one unit's table, from row 2 on. */
export function tasksOf(unitCode: string, rows: readonly CellsSketch[], within: TaskContext = context): Task[] {
  const place = placeOfUnit(unitCode);
  return rows.map((sketch, index) => readTask({ rowNumber: index + 2, cells: cellsOf(sketch) }, place, within));
}

export function read(unitCode: string, rows: readonly CellsSketch[], within: TaskContext = context): UnitOutcome {
  return {
    kind: 'read',
    unitCode,
    readAt: within.now,
    source: unitCode,
    tasks: tasksOf(unitCode, rows, within),
  };
}

/** The master as the next run would read it back. */
export function recordsOf(rows: readonly MasterRow[]): MasterRecord[] {
  return rows.map((row, index) => {
    const vanished = row.marks.find((mark) => mark.kind === 'vanished');
    return {
      rowNumber: row.record?.rowNumber ?? index + 2,
      code: row.code,
      cells: row.isFresh ? storedCells(row.task, row.record?.cells) : row.task.cells,
      unitCode: row.unitCode,
      source: row.source,
      vanishedSince: vanished?.kind === 'vanished' ? vanished.since : undefined,
      rules: row.rules,
    };
  });
}

/** One run over these tables. */
export function run(
  outcomes: readonly UnitOutcome[],
  records: readonly MasterRecord[] = [],
  over: Partial<ConsolidationInput> = {},
  within: TaskContext = context,
): Consolidation {
  const input = {
    outcomes,
    records,
    masterPlace,
    issues: [],
    acceptedCodes: new Set<string>(),
    actor: 'an@example.vn',
  };
  return consolidate({ ...input, ...over }, within);
}

/** A first run over these tables, and its master. */
export function masterOf(...outcomes: UnitOutcome[]): MasterRecord[] {
  return recordsOf(run(outcomes).rows);
}
