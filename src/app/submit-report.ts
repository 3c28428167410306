import { stateSubmission } from './coordination/state-submission';
import type { Work } from './guard';
import type { Ports } from './ports';

/** The unit whose sheet is open states that its report for the running period is complete. */
export function submitReport(ports: Ports): Work | undefined {
  return stateSubmission(ports, 'submitted');
}
