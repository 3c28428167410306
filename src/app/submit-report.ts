import type { Work } from './guard';
import type { Ports } from './ports';
import { stateSubmission } from './state-submission';

/** The unit whose sheet is open states that its report for the running period is complete. */
export function submitReport(ports: Ports): Work | undefined {
  return stateSubmission(ports, 'submitted');
}
