import type { Assessment } from './assess-tracker';
import type { Ports } from './ports';
import { rememberSerials } from './remembered-serials';
import { rememberOutcomes } from './unit-readings';

/** What later runs and edits need to know of this one, once its writes are committed. */
export function rememberRun(ports: Ports, { examined, known, outcomes }: Assessment): void {
  rememberSerials(ports, examined.tasks, known);
  rememberOutcomes(ports, outcomes);
}
