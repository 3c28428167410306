import { highestSerials, nextCode, seriesOf } from '../../core/codes/task-code';
import { createDirectory } from '../../core/directory/directory';
import type { Unit } from '../../core/directory/unit';
import { type KnownRow, matchKnown } from '../../core/import/plan/match-known';
import type { NewUnit } from '../../core/import/plan/new-units';
import { type PlannedRow, planRows, type RowPlan } from '../../core/import/plan/plan-rows';
import type { ImportProposal, NoTable } from '../../core/import/proposal/proposal';
import { recognise } from '../../core/import/recognise';
import type { ModuleName } from '../../core/settings/modules';
import { readTask } from '../../core/tasks/read-task';
import type { Task, TaskTablePlace } from '../../core/tasks/task';
import type { TaskContext } from '../../core/tasks/task-context';
import { importMessages } from '../../i18n/import/messages';
import { newTaskColumns } from '../../sheets/layout/sheet/sheet-specs';
import type { SheetKey } from '../../sheets/tables/sheet-names';
import { readFilesOf } from '../files/read-files-of';
import { type Assessment, assessTracker } from '../judging/assess-tracker';
import type { Ports } from '../ports/ports';
import type { Tracker, UnitTable } from '../ports/tracker';
import { UserError } from '../ports/user-error';
import { type DescribedTracker, readDescribed } from '../reading/read-tracker';
import { isTableClosed } from '../rights/closed-sheets';
import { requireCoordinator } from '../rights/rights';
import type { ImportRequest } from './import-request';
import { type EarlySource, readSource } from './read-source';

/** A source row with the task that it becomes, or that it is known as. */
export interface ImportRow extends PlannedRow {
  readonly task: Task | undefined;
  readonly known: KnownRow | undefined;
  /** The code that it gets; '' for a row that is known or goes nowhere. */
  readonly code: string;
}

/** Everything about one import: the table, where its rows go, and what stands in the way. */
export interface ImportDesk {
  readonly assessment: Assessment;
  readonly sourceName: string;
  readonly proposal: ImportProposal;
  readonly plan: RowPlan;
  readonly rows: readonly ImportRow[];
  /** Known rows in which the task takes over what the source says. */
  readonly rewritten: ReadonlySet<ImportRow>;
  /** Units that get a sheet with the import. */
  readonly unitsWithoutSheet: readonly Pick<Unit, 'code' | 'name' | 'sheetName'>[];
  /** Those of them for which nobody has said yet that a sheet is to be made. */
  readonly unitsWaiting: readonly Pick<Unit, 'name'>[];
  /** Units whose table cannot take rows. */
  readonly closed: readonly Unit[];
  /** Titles of sheets that somebody keeps closed to this account, by the code of the unit that gets no rows for it. */
  readonly shut: ReadonlyMap<string, string>;
  readonly context: TaskContext;
}

export type OpenedDesk = { readonly desk: ImportDesk } | { readonly problem: NoTable; readonly sheet: string };

const keys: readonly SheetKey[] = ['master', 'log', 'imports', 'submissions'];

/** The tracker as an import needs it. @throws UserError for all but coordinators, and before set-up has made the product's sheets. */
export function readTrackerForImport(ports: Ports, described: DescribedTracker): Tracker {
  const tracker = readDescribed(ports, keys, described);
  requireCoordinator(tracker, 'importTable');
  if (!tracker.grids.has('units') || !tracker.grids.has('master')) throw new UserError('importSetUp');
  return tracker;
}

/** Reads tracker and source and works out what an import would do; writes nothing. */
export function openImportDesk(
  ports: Ports,
  tracker: Tracker,
  request: ImportRequest,
  early?: EarlySource,
): OpenedDesk {
  const { directory, documents } = tracker.context;
  const source = readSource(ports, tracker, request, early);
  const { columns, year, rows: chosenRows, table } = request;
  const reading = recognise(source.sheet, { directory, documents, columns, year, rows: chosenRows, table });
  if ('problem' in reading) return { problem: reading.problem, sheet: source.sheet.title };
  const { proposal } = reading;
  const words = importMessages(tracker.context.settings.language);
  const plan = planRows(proposal, directory, request.decisions, words.formerLead);
  const targets = new Set(plan.rows.flatMap(({ unitCode }) => unitCode ?? []));
  const filled = readFilesOf(ports, tracker, targets);
  const assessment = assessTracker(ports, filled);
  const units = [...directory.units, ...plan.newUnits.map(unitOf)];
  const context = { ...filled.context, directory: createDirectory(units) };
  const tables = new Map(filled.unitTables.map((one) => [one.unit.code, one]));
  const chosen = units.filter(({ code }) => targets.has(code));
  const isWithout = ({ code }: Unit) => {
    const kind = tables.get(code)?.kind;
    return kind === undefined || kind === 'absent' || kind === 'sheetMissing';
  };
  const rows = placeRows(plan.rows, tables, assessment, context);
  const unitsWithoutSheet = chosen.filter(isWithout);
  const differing = rows.filter(({ known }) => (known?.differences.length ?? 0) > 0);
  return {
    desk: {
      assessment,
      sourceName: source.name,
      proposal,
      plan,
      rows,
      rewritten: new Set(request.updates ? differing : []),
      unitsWithoutSheet,
      unitsWaiting: request.makesSheets ? [] : unitsWithoutSheet,
      closed: chosen.filter((unit) => !isWithout(unit) && tables.get(unit.code)?.kind !== 'read'),
      shut: findShut(filled, targets),
      context,
    },
  };
}

/** Of this workbook; whether a unit's own file takes rows is seen when it is written to. */
function findShut(tracker: Tracker, targets: ReadonlySet<string>): ReadonlyMap<string, string> {
  return new Map(
    tracker.unitTables.flatMap((one) => {
      if (one.kind !== 'read' || one.file !== undefined || !targets.has(one.unit.code)) return [];
      const { place, headingRowNumber } = one.table;
      return isTableClosed(tracker, place.sheetId, headingRowNumber - 1) ? [[one.unit.code, one.grid.title]] : [];
    }),
  );
}

/** A unit of the directory that this import makes. */
function unitOf({ code, name }: NewUnit): Unit {
  return {
    code,
    name,
    aliases: [],
    kind: undefined,
    order: Number.MAX_SAFE_INTEGER,
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
    rowNumber: 0,
  };
}

function placeRows(
  planned: readonly PlannedRow[],
  tables: ReadonlyMap<string, UnitTable>,
  { examined, known }: Assessment,
  context: TaskContext,
): readonly ImportRow[] {
  const tasks = planned.map(({ row, cells, unitCode }) =>
    unitCode === undefined
      ? undefined
      : readTask(
          { rowNumber: row.rowNumber, cells },
          placeOf(unitCode, tables.get(unitCode), context.settings.modules),
          context,
        ),
  );
  const incoming = tasks.flatMap((task) => (task === undefined ? [] : [task]));
  const matches = new Map(matchKnown(incoming, examined.tasks).map((match, index) => [incoming[index], match]));
  const serials = highestSerials(examined.tasks, known);
  return planned.map((row, index) => {
    const task = tasks[index];
    const match = task === undefined ? undefined : matches.get(task);
    const isNew = task !== undefined && match === undefined;
    return { ...row, task, known: match, code: isNew ? nextCode(seriesOf(task, context.today), serials) : '' };
  });
}

const newPlace = { spreadsheetId: '', sheetId: 0, sheetTitle: '' };

/** Where the unit's tasks stand; of a unit without a table only whose they are. */
function placeOf(unitCode: string, table: UnitTable | undefined, modules: readonly ModuleName[]): TaskTablePlace {
  if (table?.kind === 'read') return table.table.place;
  return { ...newPlace, unitCode, columnIndex: newTaskColumns(modules) };
}
