import { screenMessages } from '../../../i18n/screen/messages';
import { prepareFinish } from '../../finishing/finish-run';
import { gatherUnits } from '../../gathering/gather-units';
import { assessTracker } from '../../judging/assess-tracker';
import { announceReport, rememberReport } from '../../memory/last-report';
import { rememberTogether } from '../../memory/remember-together';
import { waitingRun } from '../../memory/run-state';
import { describeCodes } from '../../planning/describe-check';
import { planConsolidation } from '../../planning/plan-consolidation';
import { planCodes } from '../../planning/plan-entries';
import { planRegisters } from '../../planning/plan-registers';
import { planLogLine, planProblems } from '../../planning/plan-run';
import type { Ports } from '../../ports/ports';
import { checkConsolidateRemind } from './check-consolidate-remind';

/**
 * Brings the master and the report up to what the units' sheets and files say, in one atomic batch.
 * Called while a run waits that stopped for want of time, it goes on with that run.
 */
export function consolidate(ports: Ports): void {
  if (waitingRun(ports) === 'daily') {
    checkConsolidateRemind(ports);
    return;
  }
  const files = gatherUnits(ports, { kind: 'consolidate', readsAll: false });
  if (files === undefined) return;
  const { tracker } = files;
  const assessment = assessTracker(ports, tracker);
  const plan = planConsolidation(assessment);
  const words = screenMessages(tracker.context.settings.language);
  const finish = prepareFinish(ports, assessment, 'consolidate', [
    ...planCodes(assessment),
    ...planRegisters(assessment),
    // A file that was read now is passed over until it changes again: its problems are listed now, or not at all.
    ...(files.wanted > 0 ? planProblems(assessment, plan.rows) : []),
    ...plan.requests,
    ...planLogLine(
      ports,
      tracker,
      words.menu.consolidate,
      plan.said,
      [plan.report.code, ...describeCodes(assessment)].join('\n'),
    ),
  ]);
  announceReport(ports, plan.report.code);
  ports.workbook.commit(finish.last);
  rememberTogether(ports, (together) => {
    finish.remember(together);
    rememberReport(together, plan.report.code);
  });
  ports.screen.toast([plan.said, plan.leftOut, finish.said].filter((text) => text !== '').join(' '));
}
