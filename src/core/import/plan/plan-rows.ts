import type { Directory, Unit } from '../../directory/unit';
import { progressWords } from '../../tasks/progress/progress';
import { type TaskCells, type TaskKey, taskKeys } from '../../tasks/task';
import { foldText, normalizeText } from '../../text/text';
import { parseDateCell } from '../../time/date-reading';
import type { Cell } from '../../values/cell';
import type { ImportKey, ImportProposal, ImportValues, ProposedRow, Question } from '../proposal/proposal';
import type { ImportDecisions, LeadDecision } from './decisions';
import { codeForUnit, type NewUnit } from './new-units';

/** A source row and where it goes. */
export interface PlannedRow {
  readonly row: ProposedRow;
  /** undefined: it goes nowhere yet, for `reason`. */
  readonly unitCode: string | undefined;
  readonly reason: 'unclear' | 'unknownLead' | 'noLead' | 'skipped' | undefined;
  readonly cells: TaskCells;
  readonly isDone: boolean;
  /** What of it people should look at. */
  readonly doubts: readonly Question[];
}

export interface RowPlan {
  readonly rows: readonly PlannedRow[];
  readonly newUnits: readonly NewUnit[];
  /** Leads that still need a decision, with the number of their rows. */
  readonly undecided: readonly { readonly lead: string; readonly rows: number }[];
  /** Rows without a lead that need a decision. */
  readonly withoutLead: number;
}

/**
 * Where each task row of a proposal goes, by what people have decided. Rows that may be no tasks go nowhere until somebody says.
 * @param noteLead what the notes say of a lead whose rows go under another unit.
 */
export function planRows(
  proposal: ImportProposal,
  directory: Directory,
  decisions: ImportDecisions,
  noteLead: (lead: string) => string,
): RowPlan {
  const newUnits = new Map<string, NewUnit>();
  const taken = new Set(directory.units.map(({ code }) => code.toUpperCase()));
  const undecided = new Map<string, number>();
  const doubtsByRow = groupDoubts(proposal.questions);
  let withoutLead = 0;
  const addUnit = (name: string): NewUnit => {
    const key = foldText(name);
    const known = newUnits.get(key);
    if (known !== undefined) return known;
    const unit = { code: codeForUnit(name, taken), name: normalizeText(name) };
    taken.add(unit.code);
    newUnits.set(key, unit);
    return unit;
  };
  const placeOf = (lead: string): Place => {
    const forced = decisions.toUnit === undefined ? undefined : directory.findByCode(decisions.toUnit);
    if (forced !== undefined) return { unit: forced };
    const match = directory.match(lead);
    if (match.kind === 'one') return { unit: match.unit };
    const decision = lead === '' ? decisions.noLead : (decisions.leads.get(lead) ?? decisions.unknownLeads);
    const unit = unitBy(decision, lead, directory, addUnit);
    if (unit !== undefined) return { unit };
    if (decision?.kind === 'skip') return { reason: 'skipped' };
    return { reason: lead === '' ? 'noLead' : 'unknownLead' };
  };
  const rows = proposal.rows
    .filter(({ kind }) => kind === 'task' || kind === 'unclear')
    .map((row): PlannedRow => {
      const values = withAnswers(row.values, decisions);
      const lead = String(values.lead ?? '');
      const doubts = (doubtsByRow.get(row.rowNumber) ?? []).filter((doubt) => !isAnswered(doubt, decisions, values));
      const isDone = values.progress === progressWords.done[0];
      if (row.kind === 'unclear')
        return { row, unitCode: undefined, reason: 'unclear', cells: cellsOf(values, lead), isDone, doubts };
      const { unit, reason } = placeOf(lead);
      if (reason === 'unknownLead') undecided.set(lead, (undecided.get(lead) ?? 0) + 1);
      if (reason === 'noLead') withoutLead += 1;
      const name = unit?.name ?? lead;
      const cells = cellsOf(withFormerLead(values, lead, unit, decisions, noteLead), name);
      return { row, unitCode: unit?.code, reason, cells, isDone, doubts };
    });
  return {
    rows,
    newUnits: [...newUnits.values()],
    undecided: [...undecided].map(([lead, count]) => ({ lead, rows: count })),
    withoutLead,
  };
}

interface Place {
  readonly unit?: Pick<Unit, 'code' | 'name'>;
  readonly reason?: 'unknownLead' | 'noLead' | 'skipped';
}

function unitBy(
  decision: LeadDecision | undefined,
  lead: string,
  directory: Directory,
  addUnit: (name: string) => NewUnit,
): Pick<Unit, 'code' | 'name'> | undefined {
  if (decision?.kind === 'unit') return directory.findByCode(decision.code);
  return decision?.kind === 'add' && lead !== '' ? addUnit(lead) : undefined;
}

/** Whose work it is within the unit that gets the row is not lost. */
function withFormerLead(
  values: ImportValues,
  lead: string,
  unit: Place['unit'],
  { leads, unknownLeads, toUnit }: ImportDecisions,
  noteLead: (lead: string) => string,
): ImportValues {
  if (lead === '' || unit === undefined || foldText(lead) === foldText(unit.name)) return values;
  const isPutUnder = toUnit !== undefined || (leads.get(lead) ?? unknownLeads)?.kind === 'unit';
  if (!isPutUnder) return values;
  const note = noteLead(lead);
  return { ...values, note: values.note === undefined ? note : `${values.note}\n${note}` };
}

function withAnswers(values: ImportValues, { progress, days }: ImportDecisions): ImportValues {
  const said = progress.get(String(values.progress ?? ''));
  const answered: { [key in ImportKey]?: string | number } = { ...values };
  if (said !== undefined) answered.progress = progressWords[said][0];
  for (const key of whenKeys) {
    const day = days.get(String(values[key] ?? ''));
    if (day !== undefined) answered[key] = day;
  }
  return answered;
}

const whenKeys: readonly ImportKey[] = ['assignedOn', 'dueText', 'extendedTo', 'doneOn'];

const dayKeys = new Set<TaskKey>(['assignedOn', 'extendedTo', 'doneOn']);
const noCells = Object.fromEntries(taskKeys.map((key) => [key, undefined])) as unknown as TaskCells;

/** Cells as they are written: days as days, everything else as it is. */
function cellsOf(values: ImportValues, lead: string): TaskCells {
  const cells: { [key in TaskKey]?: Cell } = {};
  for (const [name, value] of Object.entries(values)) {
    const key = name as TaskKey;
    const reading = dayKeys.has(key) ? parseDateCell(value) : undefined;
    cells[key] = reading?.kind === 'day' ? reading.day : value;
  }
  return { ...noCells, ...cells, ...(lead === '' ? {} : { lead }) };
}

function groupDoubts(questions: readonly Question[]): ReadonlyMap<number, readonly Question[]> {
  const byRow = new Map<number, Question[]>();
  for (const question of questions) {
    if (!('cells' in question) && question.kind !== 'otherYear' && question.kind !== 'isTask') continue;
    const cells = 'cells' in question ? question.cells : [question.cell];
    for (const row of new Set(cells.map((cell) => cell.row + 1))) byRow.set(row, [...(byRow.get(row) ?? []), question]);
  }
  return byRow;
}

/** What somebody has decided needs no second look. */
function isAnswered(doubt: Question, decisions: ImportDecisions, values: ImportValues): boolean {
  if (doubt.kind === 'unknownProgress') return decisions.progress.has(doubt.text);
  if (doubt.kind === 'unreadDay') return decisions.days.has(doubt.text);
  if (doubt.kind !== 'unknownLead' && doubt.kind !== 'severalLeads') return false;
  if (decisions.toUnit !== undefined) return true;
  return decisions.leads.has(String(values.lead ?? '')) || decisions.unknownLeads !== undefined;
}
