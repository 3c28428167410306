import { fileMessages } from '../../i18n/files/messages';
import type { Assessment } from '../judging/assess-tracker';
import { rememberAssigned } from '../memory/assigned-series';
import { rememberDoubled } from '../memory/doubled-codes';
import { rememberReport } from '../memory/last-report';
import { endWaiting, letRunWait, mayStopAgain } from '../memory/run-state';
import { forgetFiles, recallUnitsOf } from '../memory/unit-memory';
import { rememberMasterCopy } from '../planning/copy-master';
import type { ConsolidationPlan } from '../planning/plan-consolidation';
import type { Ports } from '../ports/ports';
import { sayFilesLeft } from '../rights/original';
import { rememberReader } from './fuller-report';
import { rememberCodes, rememberTables } from './remember-run';
import type { WriteBack, WriteBacks } from './write-back';

/** What later runs and edits need to know, once that batch is committed. */
export function rememberConsolidation(ports: Ports, assessment: Assessment, { report }: ConsolidationPlan): void {
  rememberCodes(ports, assessment);
  rememberMasterCopy(ports, assessment);
  rememberAssigned(
    ports,
    assessment.consolidation.rows.map(({ task }) => task),
  );
  rememberDoubled(
    ports,
    new Set(assessment.issues.flatMap(({ rule, taskCode }) => (rule === 'V04' ? [taskCode] : []))),
  );
  if (assessment.tracker.isOtherVersion) forgetFiles(ports);
  rememberReport(ports, report.code);
}

/** The same of the units' files: one that has not changed since need not be read again. The run goes on by itself while files wait for what it found. */
export function rememberFiles(ports: Ports, assessment: Assessment, written: WriteBacks): void {
  const waiting = countWaiting(ports, assessment);
  rememberTables(ports, assessment, written);
  rememberReader(ports);
  // Files that refuse or fail again and again are no reason to go on at once.
  const isProgress = countOf(written, 'written') > 0;
  const isOwed = countOf(written, 'owed') > 0 || (waiting > 0 && isProgress);
  if (isOwed && mayStopAgain(ports)) letRunWait(ports, 'consolidate');
  else endWaiting(ports);
}

/** What the person is told of files that could not be written to; '' mostly. */
export function describeUnwritten(ports: Ports, assessment: Assessment, written: WriteBacks): string {
  const { language } = assessment.tracker.context.settings;
  const owed = countOf(written, 'owed') + countOf(written, 'failed') + countWaiting(ports, assessment);
  const unwritten = fileMessages(language).notWritten({ refused: countOf(written, 'refused'), owed });
  return [sayFilesLeft(assessment.tracker), unwritten].filter((text) => text !== '').join(' ');
}

/** Files that an earlier run could not write to in time, and that this one did not come to. */
function countWaiting(ports: Ports, { tracker, outcomes }: Assessment): number {
  const memories = recallUnitsOf(ports, tracker);
  return outcomes.filter(({ kind, unitCode }) => kind === 'unchanged' && memories.get(unitCode)?.file?.owesWrite)
    .length;
}

function countOf(written: WriteBacks, kind: WriteBack['kind']): number {
  return [...written.values()].filter((result) => result.kind === kind).length;
}
