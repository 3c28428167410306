import { screenMessages } from '../i18n/screen/messages';
import { checkConsolidateRemind } from './check-consolidate-remind';
import { announceReport, rememberReport } from './memory/last-report';
import { forgetLoadedRows } from './memory/loaded-rows';
import { rememberTogether } from './memory/remember-together';
import { waitingRun } from './memory/run-state';
import type { Ports } from './ports';
import { assessTracker } from './tracker/assess-tracker';
import { describeCodes } from './tracker/describe-check';
import { prepareFinish } from './tracker/finish-run';
import { gatherUnits } from './tracker/gather-units';
import { planConsolidation } from './tracker/plan-consolidation';
import { planCodes } from './tracker/plan-entries';
import { planLogLine, planProblems } from './tracker/plan-run';

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
    // A file that was read now is passed over until it changes again: its problems are listed now, or not at all.
    ...(files.wanted + tracker.loadedRows > 0 ? planProblems(assessment, plan.rows) : []),
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
    forgetLoadedRows(together);
  });
  ports.screen.toast([plan.said, plan.leftOut, finish.said].filter((text) => text !== '').join(' '));
}
