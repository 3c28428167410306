import { fileMessages } from '../../i18n/files/messages';
import type { Request } from '../../sheets/v4';
import type { Assessment } from '../judging/assess-tracker';
import { endWaiting, letRunWait, mayStopAgain, type RunKind } from '../memory/run-state';
import { recallUnits } from '../memory/unit-memory';
import { rememberMasterCopy } from '../planning/copy-master';
import { planFileEntries } from '../planning/plan-entries';
import type { Ports } from '../ports/ports';
import { commitMsOf, commitUpToLast, countCells, planWholeCommit } from './commit-whole';
import { rememberRun, rememberTables } from './remember-run';
import { type WriteBack, type WriteBacks, writeBack } from './write-back';

/** A run is stopped after 6 minutes; ours is over before 5. */
const overMs = 285_000;

/** The end of a run, but for the batch that readers see. */
export interface Finish {
  /** The one batch that readers of the workbook see. */
  readonly last: readonly Request[];
  /** What else the person is told; '' mostly. */
  readonly said: string;
  /** To be called once the last batch is committed; with the ports of `rememberTogether`. */
  readonly remember: (ports: Ports) => void;
}

/** Writes to the units' own files first, so that no code is given that its row does not bear, and puts aside what is too heavy for one batch. */
export function prepareFinish(
  ports: Ports,
  assessment: Assessment,
  kind: RunKind | undefined,
  requests: readonly Request[],
): Finish {
  const { tracker } = assessment;
  const written = writeBack(ports, planFileEntries(assessment), overMs - commitMsOf(countCells(requests)));
  const last = commitUpToLast(ports, planWholeCommit(tracker, requests));
  const refused = countOf(written, 'refused');
  const owed = countOf(written, 'owed');
  const waiting = countWaiting(ports, assessment);
  // Files that refuse or fail again and again are no reason to go on at once.
  const getsOn = countOf(written, 'written') > 0;
  return {
    last,
    said: fileMessages(tracker.context.settings.language).notWritten({
      refused,
      owed: owed + countOf(written, 'failed') + waiting,
    }),
    remember: (together) => {
      rememberRun(together, assessment);
      if (kind === undefined) return;
      rememberMasterCopy(together, assessment);
      rememberTables(together, assessment, written);
      if ((owed > 0 || (waiting > 0 && getsOn)) && mayStopAgain(together)) letRunWait(together, 'consolidate');
      else endWaiting(together);
    },
  };
}

/** Files that an earlier run could not write to in time, and that this one did not come to. */
function countWaiting(ports: Ports, { outcomes }: Assessment): number {
  const memories = recallUnits(ports);
  return outcomes.filter(({ kind, unitCode }) => kind === 'unchanged' && memories.get(unitCode)?.file?.owesWrite)
    .length;
}

function countOf(written: WriteBacks, kind: WriteBack['kind']): number {
  return [...written.values()].filter((result) => result.kind === kind).length;
}
