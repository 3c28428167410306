import { guard, guardAfterAsking, lookIn } from './app/running/guard';
import { acceptChanges as takeOverChanges } from './app/use-cases/assigning/accept-changes';
import { assignTasks as giveTasks } from './app/use-cases/assigning/assign-tasks';
import { confirmReviewed as confirmReviewedRows } from './app/use-cases/checking/confirm-reviewed';
import { fixSafely as fixSpellings } from './app/use-cases/checking/fix-safely';
import { validateEdit } from './app/use-cases/checking/validate-edit';
import { validateEntries as validateUnits } from './app/use-cases/checking/validate-entries';
import { importRows as importForeign } from './app/use-cases/importing/import-rows';
import { importTable as openImport } from './app/use-cases/importing/import-table';
import { recogniseImport as recogniseForeign } from './app/use-cases/importing/recognise-import';
import { previewReminders as previewDigests } from './app/use-cases/mailing/preview-reminders';
import { requestExplanation as askForExplanation } from './app/use-cases/mailing/request-explanation';
import { resendSelected as resendTicked } from './app/use-cases/mailing/resend-selected';
import {
  sendReminders as sendDigests,
  sendRestOfReminders as sendRestOfDigests,
} from './app/use-cases/mailing/send-reminders';
import { sendTestToMe as sendTest } from './app/use-cases/mailing/send-test-to-me';
import { urgeNow as urgeSelected } from './app/use-cases/mailing/urge-now';
import { listForCity as listDifficulties } from './app/use-cases/registers/list-for-city';
import { receiveDifficulties as receiveSelected } from './app/use-cases/registers/receive-difficulties';
import { compareSnapshots as compareFrozenReports } from './app/use-cases/reporting/compare-snapshots';
import { consolidate as consolidateUnits } from './app/use-cases/reporting/consolidate';
import { declareNothing as stateNothing } from './app/use-cases/reporting/declare-nothing';
import { draftReport as draftFrozenReport } from './app/use-cases/reporting/draft-report';
import { freezeReport as freezeStandingReport } from './app/use-cases/reporting/freeze-report';
import { runDaily as runDailyWork } from './app/use-cases/reporting/run-daily';
import { sendDraftToMe as sendDraft } from './app/use-cases/reporting/send-draft-to-me';
import { submitReport as stateReport } from './app/use-cases/reporting/submit-report';
import { chooseUnits as chooseFirstUnits } from './app/use-cases/setting-up/choose-units';
import { installTriggers as installTimeTriggers } from './app/use-cases/setting-up/install-triggers';
import { openWorkbook } from './app/use-cases/setting-up/open-workbook';
import { removeTriggers as removeTimeTriggers } from './app/use-cases/setting-up/remove-triggers';
import { setUpWorkbook as setUp } from './app/use-cases/setting-up/set-up-workbook';
import { takeOver as takeOverDailyRun } from './app/use-cases/setting-up/take-over';
import { useAsTracker as adoptCopy } from './app/use-cases/setting-up/use-as-tracker';
import { type CellToMend, mendCell as mendOneCell } from './app/use-cases/viewing/mend-cell';
import { openMyPage as openMyPageBeside } from './app/use-cases/viewing/open-my-page';
import { viewMyPage as readMyPage } from './app/viewing/my-page';
import { readEdit } from './google/active-workbook';
import { createPorts } from './google/ports';
import { probeRuntime as readRuntimeFacts } from './google/probes/probe-runtime';
import { probeWrites as tryWrites } from './google/probes/probe-writes';
import { createMenu } from './ui/menu';

/** A time trigger's event names its trigger; a click has no event. */
type TimeEvent = { readonly triggerUid?: string } | undefined;

export const onOpen = () => openWorkbook(createPorts(true), createMenu);
export const onInstall = () => onOpen();
export const onEdit = (event: GoogleAppsScript.Events.SheetsOnEdit) => validateEdit(createPorts(true), readEdit(event));

export const setUpWorkbook = () => guardAfterAsking('setUpWorkbook', createPorts(true), setUp);
export const chooseUnits = (request: unknown) =>
  guard('chooseUnits', createPorts(true), (ports) => chooseFirstUnits(ports, request));
export const validateEntries = () => guard('validateEntries', createPorts(true), validateUnits);
export const fixSafely = () => guardAfterAsking('fixSafely', createPorts(true), fixSpellings);
export const confirmReviewed = () => guard('confirmReviewed', createPorts(true), confirmReviewedRows);
export const consolidate = (event: TimeEvent) => {
  guard('consolidate', createPorts(event?.triggerUid === undefined), consolidateUnits);
};
export const submitReport = () => guardAfterAsking('submitReport', createPorts(true), stateReport);
export const declareNothing = () => guardAfterAsking('declareNothing', createPorts(true), stateNothing);
export const assignTasks = () => guardAfterAsking('assignTasks', createPorts(true), giveTasks);
export const importTable = () => guardAfterAsking('importTable', createPorts(true), openImport);
export const recogniseImport = (request: unknown) =>
  guard('recogniseImport', createPorts(true), (ports) => recogniseForeign(ports, request));
export const importRows = (request: unknown) =>
  guard('importRows', createPorts(true), (ports) => importForeign(ports, request));
export const acceptChanges = () => guardAfterAsking('acceptChanges', createPorts(true), takeOverChanges);
export const freezeReport = () => guard('freezeReport', createPorts(true), freezeStandingReport);
export const compareSnapshots = () => guardAfterAsking('compareSnapshots', createPorts(true), compareFrozenReports);
export const draftReport = () => lookIn('draftReport', createPorts(true), draftFrozenReport);
export const sendDraftToMe = (code: unknown) =>
  guard('sendDraftToMe', createPorts(true), (ports) => sendDraft(ports, code));
export const receiveDifficulties = () => guard('receiveDifficulties', createPorts(true), receiveSelected);
export const listForCity = () => guardAfterAsking('listForCity', createPorts(true), listDifficulties);
export const previewReminders = () => guard('previewReminders', createPorts(true), previewDigests);
export const sendReminders = (event: TimeEvent) => {
  const attended = event?.triggerUid === undefined;
  if (attended) guardAfterAsking('sendReminders', createPorts(true), sendDigests);
  else guard('sendReminders', createPorts(false), sendRestOfDigests);
};
export const sendTestToMe = () => guard('sendTestToMe', createPorts(true), sendTest);
export const urgeNow = () => guardAfterAsking('urgeNow', createPorts(true), urgeSelected);
export const requestExplanation = () => guardAfterAsking('requestExplanation', createPorts(true), askForExplanation);
export const resendSelected = () => guardAfterAsking('resendSelected', createPorts(true), resendTicked);
export const runDaily = (event: TimeEvent) => {
  const triggerId = event?.triggerUid;
  guard('runDaily', createPorts(triggerId === undefined), (ports) => runDailyWork(ports, triggerId));
};
export const installTriggers = () => guardAfterAsking('installTriggers', createPorts(true), installTimeTriggers);
export const takeOver = () => guardAfterAsking('takeOver', createPorts(true), takeOverDailyRun);
export const useAsTracker = () => guardAfterAsking('useAsTracker', createPorts(true), adoptCopy);
export const removeTriggers = () => guard('removeTriggers', createPorts(true), removeTimeTriggers);

export const openMyPage = () => lookIn('openMyPage', createPorts(true), openMyPageBeside);
export const viewMyPage = () => lookIn('viewMyPage', createPorts(true), readMyPage);
export const goToCell = (sheetTitle: string, rowIndex: number, columnIndex: number) =>
  createPorts(true).openWorkbook.select(sheetTitle, rowIndex, columnIndex);
export const mendCell = (cell: CellToMend) =>
  lookIn('mendCell', createPorts(true), (ports) => mendOneCell(ports, cell));

/** In no menu: for the first real deployment. */
export const probeRuntime = (event: unknown) => readRuntimeFacts(event);
export const probeWrites = () => tryWrites();
