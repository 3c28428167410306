import type { Unit, UnitMatch } from '../../directory/unit';
import { isUnitGroup } from '../../directory/unit-groups';
import { isOpen } from '../../tasks/status';
import type { Task, TaskKey } from '../../tasks/task';
import { cellText } from '../../tasks/task-text';
import type { Cell } from '../../values/cell';
import { quote } from '../quote';
import type { RuleRun } from '../rule-run';

/** V07: a task has exactly one lead unit. */
export function leadIsNamed(task: Task, run: RuleRun): void {
  const [first] = task.lead;
  if (first !== undefined && first.kind !== 'blank') return;
  const own = run.context.directory.findByCode(task.place.unitCode)?.name ?? '';
  run.report(task, 'V07', 'lead', { unit: own });
}

/** V08: two leads in one cell would be counted twice. */
export function leadIsOneUnit(task: Task, run: RuleRun): void {
  if (task.lead.length > 1) run.report(task, 'V08', 'lead', { count: task.lead.length, text: quote(task.cells.lead) });
}

/** V09, V10: every unit is in the directory, and its name means one unit only. A circle of partners that names none is a doubt, once. */
export function unitsAreKnown(task: Task, run: RuleRun): void {
  if (task.lead.length === 1) reportUnclear(task, run, 'lead', task.lead);
  const groups = task.partners.length === 0 ? [] : groupsIn(task.cells.partners);
  for (const text of groups) run.report(task, 'V09', 'partners', { text: quote(text), suggestion: '' }, 'warning');
  const isOfGroup = (match: UnitMatch) => match.kind === 'unknown' && groups.some((text) => text.includes(match.text));
  reportUnclear(
    task,
    run,
    'partners',
    groups.length === 0 ? task.partners : task.partners.filter((match) => !isOfGroup(match)),
  );
}

function groupsIn(cell: Cell): readonly string[] {
  return cellText(cell)
    .split(/[;\n]/)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '' && isUnitGroup(piece));
}

function reportUnclear(task: Task, run: RuleRun, key: TaskKey, matches: readonly UnitMatch[]): void {
  for (const match of matches) {
    if (match.kind === 'unknown') {
      run.report(task, 'V09', key, { text: quote(match.text), suggestion: match.suggestion?.name ?? '' });
    } else if (match.kind === 'ambiguous') {
      const names = match.units.slice(0, 3).map((unit) => unit.name);
      run.report(task, 'V10', key, { text: quote(match.text), count: match.units.length, names: names.join('; ') });
    }
  }
}

/** V11: an open task needs units that still exist. */
export function unitsAreInForce(task: Task, run: RuleRun): void {
  for (const match of task.lead) reportExpired(task, run, 'lead', match);
  for (const match of task.partners) reportExpired(task, run, 'partners', match);
}

function reportExpired(task: Task, run: RuleRun, key: TaskKey, match: UnitMatch): void {
  if (match.kind !== 'one' || match.unit.validTo === undefined) return;
  if (match.unit.validTo >= run.context.today || !isOpen(task.status)) return;
  run.report(task, 'V11', key, {
    unit: match.unit.name,
    validToDay: match.unit.validTo,
    successor: nameOfSuccessor(match.unit, run),
  });
}

function nameOfSuccessor(unit: Unit, run: RuleRun): string {
  if (unit.successorCode === '') return '';
  return run.context.directory.findByCode(unit.successorCode)?.name ?? '';
}

/** V12: the lead does not coordinate with itself. */
export function leadIsNoPartner(task: Task, run: RuleRun): void {
  if (task.lead.length !== 1 || task.partners.length === 0) return;
  const [lead] = task.lead;
  if (lead === undefined || lead.kind !== 'one') return;
  for (const partner of task.partners) {
    if (partner.kind === 'one' && partner.unit.code === lead.unit.code) {
      run.report(task, 'V12', 'partners', { unit: lead.unit.name });
      return;
    }
  }
}

/** V63: a row on another unit's sheet is counted for its lead, who does not see it there. */
export function leadIsSheetUnit(task: Task, run: RuleRun): void {
  const [lead] = task.lead;
  if (task.lead.length !== 1 || lead === undefined || lead.kind !== 'one') return;
  const { unit } = lead;
  const { unitCode } = task.place;
  if (unit.code === unitCode || unit.successorCode === unitCode) return;
  const own = run.context.directory.findByCode(unitCode);
  if (own !== undefined) run.report(task, 'V63', 'lead', { unit: unit.name, own: own.name });
}
