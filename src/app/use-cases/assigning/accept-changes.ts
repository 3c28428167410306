import type { AssignedChange } from '../../../core/consolidate/assigned-values';
import type { MasterRecord } from '../../../core/consolidate/master-row';
import { cellText } from '../../../core/tasks/task-text';
import { formatDay } from '../../../core/time/day';
import type { CoordinationMessages } from '../../../i18n/coordination/catalogue';
import { coordinationMessages } from '../../../i18n/coordination/messages';
import { screenMessages } from '../../../i18n/screen/messages';
import { readDataCheck } from '../../../sheets/lists/data-check';
import { taskColumns } from '../../../sheets/tables/columns';
import { readFilesOf } from '../../files/read-files-of';
import { commitWhole } from '../../finishing/commit-whole';
import { describeUnwritten, rememberConsolidation } from '../../finishing/consolidation-end';
import { type Planned, settlePlan } from '../../finishing/settle-plan';
import { commitToFiles } from '../../finishing/write-back';
import { type Assessment, assessTracker } from '../../judging/assess-tracker';
import { requireMaster } from '../../judging/master-of';
import { pickTasks } from '../../mailing/pick-tasks';
import { announceReport } from '../../memory/last-report';
import { rememberTogether } from '../../memory/remember-together';
import { recallUnitsOf } from '../../memory/unit-memory';
import { openOfficeTracker } from '../../mending/open-tracker';
import { type ConsolidationPlan, planConsolidation } from '../../planning/plan-consolidation';
import { planCodes } from '../../planning/plan-entries';
import { planLogLine, planProblems } from '../../planning/plan-run';
import type { Ports } from '../../ports/ports';
import type { Tracker } from '../../ports/tracker';
import { keepWritable, requireOpen, type Writable } from '../../rights/closed-sheets';
import type { Work } from '../../running/guard';
import { lowerLimits, withLowerTrackers } from '../../tree/read-lower-trackers';

/** Brings into the master what units changed of their assigned values: of the selected rows, else of all, once the coordinator has seen them. */
export function acceptChanges(ports: Ports): Work | undefined {
  const assessment = assessTracker(ports, openWithChanged(ports));
  const { language } = assessment.tracker.context.settings;
  const words = coordinationMessages(language).accept;
  const { product } = screenMessages(language);
  const all = assessment.consolidation.assignedChanges;
  if (all.length === 0) {
    ports.screen.alert(product, words.nothing);
    return undefined;
  }
  const selected = selectedCodes(ports, assessment);
  const ofSelection = all.filter(({ code }) => selected.has(code));
  const isSelection = ofSelection.length > 0;
  const changes = isSelection ? ofSelection : all;
  const question = words.question({
    changes: changes.map((change) => showChange(change, assessment)),
    tasks: codesOf(changes).size,
    isSelection,
  });
  if (!ports.screen.confirm(product, question)) return undefined;
  const shown = new Set(changes.map(fingerprint));
  return (locked) => accept(locked, shown, words);
}

/** Under the lock everything is read again: only what was shown is accepted. */
function accept(ports: Ports, shown: ReadonlySet<string>, words: CoordinationMessages['accept']): void {
  const planNow = (tracker: Tracker) => planAcceptance(ports, tracker, shown);
  const first = planNow(openWithChanged(ports));
  if (first.codes.size === 0) {
    ports.screen.alert(
      screenMessages(first.assessment.tracker.context.settings.language).product,
      words.changedMeanwhile,
    );
    return;
  }

  const written = commitToFiles(ports, first.assessment, first.requests);
  const { assessment, plan, requests, codes, writable } = settlePlan(ports, first, planNow, ({ plan: { report } }) =>
    announceReport(ports, report.code),
  );
  commitWhole(ports, assessment.tracker, requests);
  const unwritten = describeUnwritten(ports, assessment, written);

  rememberTogether(ports, (together) => rememberConsolidation(together, assessment, plan));
  const said = [describeAcceptance(assessment, codes), writable.said, unwritten];
  ports.screen.toast(said.filter((text) => text !== '').join(' '));
}

interface AcceptancePlan extends Planned {
  readonly assessment: Assessment;
  readonly plan: ConsolidationPlan;
  readonly codes: ReadonlySet<string>;
  readonly writable: Writable;
}

/** What accepts these changes: all that was shown of a task, and nothing that was not. */
function planAcceptance(ports: Ports, tracker: Tracker, shown: ReadonlySet<string>): AcceptancePlan {
  const found = assessTracker(ports, tracker).consolidation.assignedChanges;
  const unseen = codesOf(found.filter((change) => !shown.has(fingerprint(change))));
  const codes = codesOf(found.filter((change) => shown.has(fingerprint(change)) && !unseen.has(change.code)));
  const judged = assessTracker(ports, tracker, codes);
  // What a waiting run has read and put aside is not this one's to take away.
  const assessment = { ...judged, tracker: { ...judged.tracker, staged: undefined } };
  const plan = planConsolidation(assessment);
  const said = describeAcceptance(assessment, codes);
  const { menu } = screenMessages(tracker.context.settings.language);
  const writable = keepWritable(ports, assessment.tracker, [
    ...planCodes(assessment),
    ...planProblems(assessment, plan.rows),
    ...plan.requests,
  ]);
  const requests = [
    ...writable.requests,
    ...planLogLine(ports, tracker, menu.acceptChanges, said, [...codes].join(', ')),
  ];
  return { assessment, plan, requests, codes, writable };
}

function describeAcceptance({ tracker, consolidation }: Assessment, codes: ReadonlySet<string>): string {
  const deadlines = consolidation.deadlineChanges.filter(({ code }) => codes.has(code)).length;
  return coordinationMessages(tracker.context.settings.language).accept.done({ tasks: codes.size, deadlines });
}

/** The tracker with, of the units' own files, those in which the last consolidation found such a change, and those that it could not use. */
function openWithChanged(ports: Ports): Tracker {
  const tracker = openOfficeTracker(ports, 'acceptChanges');
  requireOpen(ports, tracker, ['master']);
  const isMarked = ({ standing = [] }: MasterRecord) => standing.some(({ kind }) => kind === 'changed');
  const marked = requireMaster(tracker).records.filter(isMarked);
  const memories = recallUnitsOf(ports, tracker);
  const unknown = tracker.unitTables.filter(({ unit }) => memories.get(unit.code)?.file === undefined);
  const codes = [...marked.map(({ unitCode }) => unitCode), ...unknown.map(({ unit }) => unit.code)];
  // The report is made anew with what is taken over, and counts the lower trackers as they are now.
  return withLowerTrackers(ports, readFilesOf(ports, tracker, new Set(codes)), lowerLimits());
}

/** Codes under the selection: on the master, on a unit's sheet, or the rows of `Kiểm tra dữ liệu` that tell of such a change. */
function selectedCodes(ports: Ports, assessment: Assessment): ReadonlySet<string> {
  const selection = ports.openWorkbook.selection();
  const grid = assessment.tracker.grids.get('dataCheck');
  if (selection === undefined) return new Set();
  if (grid === undefined || grid.sheetId !== selection.sheet.sheetId) {
    return pickTasks(ports, assessment)?.codes ?? new Set();
  }
  const reading = readDataCheck(grid);
  if ('problems' in reading) return new Set();
  const rows = new Set(selection.rowIndexes.map((rowIndex) => rowIndex + 1));
  const listed = reading.table.rows.filter(({ rowNumber, cells }) => rows.has(rowNumber) && cells.rule === 'V60');
  return new Set(listed.map(({ cells }) => cells.taskCode));
}

function codesOf(changes: readonly AssignedChange[]): Set<string> {
  return new Set(changes.map(({ code }) => code));
}

function fingerprint({ code, unitCode, key, assigned, found }: AssignedChange): string {
  return JSON.stringify([code, unitCode, key, assigned, found]);
}

function showChange({ code, unitCode, key, assigned, found }: AssignedChange, { tracker }: Assessment) {
  const { directory, settings } = tracker.context;
  const column = taskColumns.find((one) => one.key === key)?.[settings.language] ?? key;
  const show = (cell: AssignedChange['found']) => (typeof cell === 'number' ? formatDay(cell) : cellText(cell));
  return {
    code,
    unit: directory.findByCode(unitCode)?.name ?? unitCode,
    column,
    assigned: show(assigned),
    found: show(found),
  };
}
