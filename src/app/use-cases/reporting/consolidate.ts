import { screenMessages } from '../../../i18n/screen/messages';
import { commitWhole } from '../../finishing/commit-whole';
import { describeUnwritten, rememberConsolidation, rememberFiles } from '../../finishing/consolidation-end';
import { askBeforePoorer, factsOf, listLostUnits } from '../../finishing/fuller-report';
import { type Planned, settlePlan } from '../../finishing/settle-plan';
import { commitToFiles } from '../../finishing/write-back';
import { goOnLater } from '../../gathering/put-aside';
import { readChangedUnits, type UnitsRead } from '../../gathering/read-units';
import { type Assessment, assessTracker } from '../../judging/assess-tracker';
import { announceReport } from '../../memory/last-report';
import { rememberTogether } from '../../memory/remember-together';
import { mayStopAgain, waitingRun } from '../../memory/run-state';
import { openOfficeTracker } from '../../mending/open-tracker';
import { describeCodes, describeRegisters } from '../../planning/describe-check';
import { type ConsolidationPlan, planConsolidation } from '../../planning/plan-consolidation';
import { planCodes } from '../../planning/plan-entries';
import { planRegisters } from '../../planning/plan-registers';
import { planLogLine, planProblems } from '../../planning/plan-run';
import type { Ports } from '../../ports/ports';
import type { Tracker } from '../../ports/tracker';
import { UserError } from '../../ports/user-error';
import { keepWritable, type Writable } from '../../rights/closed-sheets';
import { checkConsolidateRemind } from './check-consolidate-remind';

/**
 * Brings the master and the report up to what the units' sheets and files say, in one atomic batch.
 * Called while a run waits that stopped for want of time, it goes on with that run.
 */
export function consolidate(ports: Ports): void {
  if (waitingRun(ports) === 'daily') checkConsolidateRemind(ports);
  else consolidateUnits(ports);
}

function consolidateUnits(ports: Ports): void {
  const reading = readChangedUnits(ports, openOfficeTracker(ports, 'consolidate'));
  if (reading.lacksTime !== undefined && mayStopAgain(ports)) {
    goOnLater(ports, reading, 'consolidate');
    return;
  }
  const planNow = (tracker: Tracker) => planReport(ports, { ...reading, tracker });
  const first = planNow(reading.tracker);

  const written = commitToFiles(ports, first.assessment, first.requests);
  const { assessment, requests, plan, writable } = settlePlan(ports, first, planNow, ({ plan: { report } }) =>
    announceReport(ports, report.code),
  );
  commitWhole(ports, assessment.tracker, requests);
  const unwritten = describeUnwritten(ports, assessment, written);

  rememberTogether(ports, (together) => {
    if (!writable.holdsMaster) return;
    rememberConsolidation(together, assessment, plan);
    rememberFiles(together, assessment, written);
  });
  ports.screen.toast([plan.said, plan.leftOut, writable.said, unwritten].filter((text) => text !== '').join(' '));
}

interface ReportPlan extends Planned {
  readonly assessment: Assessment;
  readonly plan: ConsolidationPlan;
  readonly writable: Writable;
}

/** What makes master and report say what the units say. */
function planReport(ports: Ports, { tracker, wanted }: Pick<UnitsRead, 'tracker' | 'wanted'>): ReportPlan {
  const assessment = assessTracker(ports, tracker);
  const lost = listLostUnits(ports, assessment);
  askBeforePoorer(ports, lost);
  if (lost.length > 0 && !ports.screen.hasPerson) throw new UserError('reportKept', factsOf(lost));
  const plan = planConsolidation(assessment);
  const { menu } = screenMessages(tracker.context.settings.language);
  const details = [plan.report.code, ...describeCodes(assessment), ...describeRegisters(assessment)].join('\n');
  const writable = keepWritable(ports, tracker, [
    ...planCodes(assessment),
    ...planRegisters(assessment),
    // A file that was read now is passed over until it changes again: its problems are listed now, or not at all.
    ...(wanted > 0 ? planProblems(assessment, plan.rows) : []),
    ...plan.requests,
  ]);
  const logged = [plan.said, writable.said].filter((text) => text !== '').join(' ');
  const requests = [...writable.requests, ...planLogLine(ports, tracker, menu.consolidate, logged, details)];
  return { assessment, requests, plan, writable };
}
