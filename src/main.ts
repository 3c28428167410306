import { acceptChanges as takeOverChanges } from './app/accept-changes';
import { assignTasks as giveTasks } from './app/assign-tasks';
import { compareSnapshots as compareFrozenReports } from './app/compare-snapshots';
import { confirmReviewed as confirmReviewedRows } from './app/confirm-reviewed';
import { consolidate as consolidateUnits } from './app/consolidate';
import { declareNothing as stateNothing } from './app/declare-nothing';
import { fixSafely as fixSpellings } from './app/fix-safely';
import { freezeReport as freezeStandingReport } from './app/freeze-report';
import { guard, guardAfterAsking } from './app/guard';
import { installTriggers as installTimeTriggers } from './app/install-triggers';
import { openWorkbook } from './app/open-workbook';
import { previewReminders as previewDigests } from './app/preview-reminders';
import { removeTriggers as removeTimeTriggers } from './app/remove-triggers';
import { requestExplanation as askForExplanation } from './app/request-explanation';
import { resendSelected as resendTicked } from './app/resend-selected';
import { runDaily as runDailyWork } from './app/run-daily';
import { sendReminders as sendDigests } from './app/send-reminders';
import { sendTestToMe as sendTest } from './app/send-test-to-me';
import { setUpWorkbook as setUp } from './app/set-up-workbook';
import { submitReport as stateReport } from './app/submit-report';
import { takeOver as takeOverDailyRun } from './app/take-over';
import { urgeNow as urgeSelected } from './app/urge-now';
import { validateEdit } from './app/validate-edit';
import { validateEntries as validateUnits } from './app/validate-entries';
import { readEdit } from './google/open-workbook';
import { createPorts } from './google/ports';
import { probeRuntime as readRuntimeFacts } from './google/probe-runtime';
import { createMenu } from './ui/menu';

/** A time trigger's event names its trigger; a click has no event. */
type TimeEvent = { readonly triggerUid?: string } | undefined;

export const onOpen = () => openWorkbook(createPorts(true), createMenu);
export const onInstall = () => onOpen();
export const onEdit = (event: GoogleAppsScript.Events.SheetsOnEdit) => validateEdit(createPorts(true), readEdit(event));

export const setUpWorkbook = () => guard('setUpWorkbook', createPorts(true), setUp);
export const validateEntries = () => guard('validateEntries', createPorts(true), validateUnits);
export const fixSafely = () => guardAfterAsking('fixSafely', createPorts(true), fixSpellings);
export const confirmReviewed = () => guard('confirmReviewed', createPorts(true), confirmReviewedRows);
export const consolidate = (event: TimeEvent) => {
  const attended = event?.triggerUid === undefined;
  guard('consolidate', createPorts(attended), consolidateUnits, !attended);
};
export const submitReport = () => guardAfterAsking('submitReport', createPorts(true), stateReport);
export const declareNothing = () => guardAfterAsking('declareNothing', createPorts(true), stateNothing);
export const assignTasks = () => guardAfterAsking('assignTasks', createPorts(true), giveTasks);
export const acceptChanges = () => guardAfterAsking('acceptChanges', createPorts(true), takeOverChanges);
export const freezeReport = () => guard('freezeReport', createPorts(true), freezeStandingReport);
export const compareSnapshots = () => guardAfterAsking('compareSnapshots', createPorts(true), compareFrozenReports);
export const previewReminders = () => guard('previewReminders', createPorts(true), previewDigests);
export const sendReminders = (event: TimeEvent) => {
  const attended = event?.triggerUid === undefined;
  guard('sendReminders', createPorts(attended), (ports) => sendDigests(ports, !attended), !attended);
};
export const sendTestToMe = () => guard('sendTestToMe', createPorts(true), sendTest);
export const urgeNow = () => guardAfterAsking('urgeNow', createPorts(true), urgeSelected);
export const requestExplanation = () => guardAfterAsking('requestExplanation', createPorts(true), askForExplanation);
export const resendSelected = () => guardAfterAsking('resendSelected', createPorts(true), resendTicked);
export const runDaily = (event: TimeEvent) => {
  const triggerId = event?.triggerUid;
  const attended = triggerId === undefined;
  guard('runDaily', createPorts(attended), (ports) => runDailyWork(ports, triggerId), !attended);
};
export const installTriggers = () => guardAfterAsking('installTriggers', createPorts(true), installTimeTriggers);
export const takeOver = () => guardAfterAsking('takeOver', createPorts(true), takeOverDailyRun);
export const removeTriggers = () => guard('removeTriggers', createPorts(true), removeTimeTriggers);

/** In no menu: for the first real deployment. */
export const probeRuntime = () => readRuntimeFacts();
