import type { Issue } from '../issue';
import type { ProblemCounts } from './report';

/** Errors and warnings by unit; trial rules are not counted. */
export function countProblems(issues: readonly Issue[]): Map<string, ProblemCounts> {
  const counts = new Map<string, { errors: number; warnings: number }>();
  for (const { unitCode, severity } of issues) {
    if (severity === 'beta') continue;
    const count = counts.get(unitCode) ?? { errors: 0, warnings: 0 };
    if (severity === 'error') count.errors += 1;
    else count.warnings += 1;
    counts.set(unitCode, count);
  }
  return counts;
}
