import { stateSubmission } from '../../coordination/state-submission';
import type { Ports } from '../../ports/ports';
import type { Work } from '../../running/guard';

/** The unit whose sheet is open states that it has nothing to report for the running period. */
export function declareNothing(ports: Ports): Work | undefined {
  return stateSubmission(ports, 'nothingToReport');
}
