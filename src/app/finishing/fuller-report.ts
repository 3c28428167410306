import type { LeftOutReason } from '../../core/outcomes/outcome';
import { fewNames } from '../../core/text/first-few';
import type { Assessment } from '../judging/assess-tracker';
import { recallUnitsOf } from '../memory/unit-memory';
import type { Ports } from '../ports/ports';
import { Question } from '../ports/question';

/** Whose rights the files of the standing report were read with. */
const property = 'reportBy';

export function rememberReader(ports: Ports): void {
  const account = ports.session.ownerEmail();
  if (account !== '' && ports.store.readAll()[property] !== account) ports.store.write({ [property]: account });
}

/** What an account meets that may not open a file; a file that its own unit takes away is told by every run. */
const unopened: readonly LeftOutReason[] = ['noAccess', 'fileMissing'];

/** Names of units whose figures the standing report has from another account's reading, and whose files this account cannot open. */
export function listLostUnits(ports: Ports, { tracker, outcomes }: Assessment): readonly string[] {
  const account = ports.session.ownerEmail();
  const before = ports.store.readAll()[property];
  if (before === undefined || account === '' || before === account) return [];
  const memories = recallUnitsOf(ports, tracker);
  return outcomes.flatMap((outcome) => {
    if (outcome.kind !== 'leftOut' || !unopened.includes(outcome.reason)) return [];
    const { unitCode } = outcome;
    if (memories.get(unitCode)?.file === undefined) return [];
    return [tracker.context.directory.findByCode(unitCode)?.name ?? unitCode];
  });
}

/** @throws Question when this run would put a poorer report in the place of a fuller one, and a person is there to say so. */
export function askBeforePoorer(ports: Ports, lost: readonly string[]): void {
  if (lost.length === 0 || !ports.screen.hasPerson || ports.agreed.has('poorerReport')) return;
  throw new Question('poorerReport', factsOf(lost));
}

const mostNamed = 5;

export function factsOf(lost: readonly string[]): { readonly count: number; readonly units: string } {
  return { count: lost.length, units: fewNames(lost, mostNamed, () => '…', '; ') };
}
