import { stateSubmission } from '../../coordination/state-submission';
import type { Ports } from '../../ports/ports';
import type { Work } from '../../running/guard';

/** The unit whose sheet is open states that its report for the running period is complete. */
export function submitReport(ports: Ports): Work | undefined {
  return stateSubmission(ports, 'submitted');
}
