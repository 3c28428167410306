import { isInForce } from '../../core/directory/mailboxes';
import type { Unit } from '../../core/directory/unit';
import { countEmulation, type EmulationCounts } from '../../core/emulation/count-emulation';
import type { CriterionItem } from '../../core/emulation/criteria';
import { readCriteria } from '../../core/emulation/criteria';
import type { ModelItem } from '../../core/emulation/models';
import type { PlanItem } from '../../core/emulation/plans';
import type { ScoreItem } from '../../core/emulation/scores';
import type { Item } from '../../core/register/item';
import type { RegisterName } from '../../core/register/register';
import type { OwedReport } from '../../core/report-duties/answers';
import type { Tracker } from '../ports/tracker';
import type { AssessedRegister } from './assess-registers';

/** How far the emulation movement is; undefined where the tracker does not follow it. */
export function findEmulation(
  registers: readonly AssessedRegister[],
  { unitTables, context }: Pick<Tracker, 'unitTables' | 'context'>,
  reports: readonly OwedReport[] | undefined,
): EmulationCounts | undefined {
  if (!registers.some(({ table }) => table.kind.register.module === 'emulation')) return undefined;
  const shown = (name: RegisterName): readonly Item[] =>
    registers
      .filter(({ table }) => table.name === name)
      .flatMap(({ rows }) => rows.flatMap(({ item, isWithheld }) => (isWithheld || item.code === '' ? [] : [item])));
  const rows = {
    criteria: readCriteria(shown('criteria') as readonly CriterionItem[]),
    scores: shown('scores') as readonly ScoreItem[],
    plans: shown('emulationPlans') as readonly PlanItem[],
    models: shown('models') as readonly ModelItem[],
    reports,
  };
  const named = new Set([...rows.scores, ...rows.plans, ...rows.models].map(({ unitCode }) => unitCode));
  return countEmulation(rows, listParticipants({ unitTables, context }, named));
}

/** Units in force that have a table of tasks, or rows of the movement; a tracker without any such table counts all units. */
export function listParticipants(
  { unitTables, context }: Pick<Tracker, 'unitTables' | 'context'>,
  named: ReadonlySet<string> = new Set(),
): readonly Unit[] {
  const { directory, today } = context;
  const seated = new Set(unitTables.flatMap(({ kind, unit }) => (kind === 'absent' ? [] : [unit.code])));
  const takesPart = ({ code }: Unit) => seated.size === 0 || seated.has(code) || named.has(code);
  return directory.units.filter((unit) => isInForce(unit, today) && takesPart(unit));
}
