import { guard, guardAfterAsking, lookIn } from './app/running/guard';
import { acceptChanges } from './app/use-cases/assigning/accept-changes';
import { assignTasks } from './app/use-cases/assigning/assign-tasks';
import { rollOver } from './app/use-cases/assigning/roll-over';
import { confirmReviewed } from './app/use-cases/checking/confirm-reviewed';
import { fixSafely } from './app/use-cases/checking/fix-safely';
import { validateEdit } from './app/use-cases/checking/validate-edit';
import { validateEntries } from './app/use-cases/checking/validate-entries';
import { importRows } from './app/use-cases/importing/import-rows';
import { importTable } from './app/use-cases/importing/import-table';
import { recogniseImport } from './app/use-cases/importing/recognise-import';
import { previewReminders } from './app/use-cases/mailing/preview-reminders';
import { requestExplanation } from './app/use-cases/mailing/request-explanation';
import { resendSelected } from './app/use-cases/mailing/resend-selected';
import { sendReminders, sendRestOfReminders } from './app/use-cases/mailing/send-reminders';
import { sendTestToMe } from './app/use-cases/mailing/send-test-to-me';
import { urgeNow } from './app/use-cases/mailing/urge-now';
import { addRegisterTabs } from './app/use-cases/registers/add-register-tabs';
import { listForCity } from './app/use-cases/registers/list-for-city';
import { openRound } from './app/use-cases/registers/open-round';
import { receiveDifficulties } from './app/use-cases/registers/receive-difficulties';
import { compareSnapshots } from './app/use-cases/reporting/compare-snapshots';
import { consolidate } from './app/use-cases/reporting/consolidate';
import { declareNothing } from './app/use-cases/reporting/declare-nothing';
import { draftReport } from './app/use-cases/reporting/draft-report';
import { freezeReport } from './app/use-cases/reporting/freeze-report';
import { runDaily } from './app/use-cases/reporting/run-daily';
import { sendDraftToMe } from './app/use-cases/reporting/send-draft-to-me';
import { submitReport } from './app/use-cases/reporting/submit-report';
import { chooseUnits } from './app/use-cases/setting-up/choose-units';
import { installTriggers } from './app/use-cases/setting-up/install-triggers';
import { openWorkbook } from './app/use-cases/setting-up/open-workbook';
import { removeTriggers } from './app/use-cases/setting-up/remove-triggers';
import { setUpWorkbook } from './app/use-cases/setting-up/set-up-workbook';
import { takeOver } from './app/use-cases/setting-up/take-over';
import { useAsTracker } from './app/use-cases/setting-up/use-as-tracker';
import { type CellToMend, mendCell } from './app/use-cases/viewing/mend-cell';
import { openMyPage } from './app/use-cases/viewing/open-my-page';
import { viewMyPage } from './app/viewing/my-page';
import { readEdit } from './google/active-workbook';
import { createPorts, createUnattendedPorts, portsOf } from './google/create-ports';
import { probeRuntime } from './google/probes/probe-runtime';
import { probeWrites } from './google/probes/probe-writes';
import { triggerIdOf } from './google/triggers';
import { createMenu } from './ui/menu';

/** Every function that Google calls by its name: menus, triggers, pages. */
export const entryPoints = {
  onOpen: () => openWorkbook(createPorts(), createMenu),
  onInstall: () => entryPoints.onOpen(),
  onEdit: (event: GoogleAppsScript.Events.SheetsOnEdit) => validateEdit(createPorts(), readEdit(event)),
  setUpWorkbook: () => guardAfterAsking('setUpWorkbook', createPorts(), setUpWorkbook),
  chooseUnits: (request: unknown) => guard('chooseUnits', createPorts(), (ports) => chooseUnits(ports, request)),
  validateEntries: () => guard('validateEntries', createPorts(), validateEntries),
  fixSafely: () => guardAfterAsking('fixSafely', createPorts(), fixSafely),
  confirmReviewed: () => guard('confirmReviewed', createPorts(), confirmReviewed),
  consolidate: (event: unknown) => {
    guard('consolidate', portsOf(triggerIdOf(event)), consolidate);
  },
  submitReport: () => guardAfterAsking('submitReport', createPorts(), submitReport),
  declareNothing: () => guardAfterAsking('declareNothing', createPorts(), declareNothing),
  rollOver: () => guardAfterAsking('rollOver', createPorts(), rollOver),
  assignTasks: () => guardAfterAsking('assignTasks', createPorts(), assignTasks),
  importTable: () => guardAfterAsking('importTable', createPorts(), importTable),
  recogniseImport: (request: unknown) =>
    guard('recogniseImport', createPorts(), (ports) => recogniseImport(ports, request)),
  importRows: (request: unknown) => guard('importRows', createPorts(), (ports) => importRows(ports, request)),
  acceptChanges: () => guardAfterAsking('acceptChanges', createPorts(), acceptChanges),
  freezeReport: () => guard('freezeReport', createPorts(), freezeReport),
  compareSnapshots: () => guardAfterAsking('compareSnapshots', createPorts(), compareSnapshots),
  draftReport: () => lookIn('draftReport', createPorts(), draftReport),
  sendDraftToMe: (code: unknown) => guard('sendDraftToMe', createPorts(), (ports) => sendDraftToMe(ports, code)),
  receiveDifficulties: () => guard('receiveDifficulties', createPorts(), receiveDifficulties),
  listForCity: () => guardAfterAsking('listForCity', createPorts(), listForCity),
  openRound: () => guardAfterAsking('openRound', createPorts(), openRound),
  previewReminders: () => guard('previewReminders', createPorts(), previewReminders),
  sendReminders: (event: unknown) => {
    if (triggerIdOf(event) === undefined) guardAfterAsking('sendReminders', createPorts(), sendReminders);
    else guard('sendReminders', createUnattendedPorts(), sendRestOfReminders);
  },
  sendTestToMe: () => guard('sendTestToMe', createPorts(), sendTestToMe),
  urgeNow: () => guardAfterAsking('urgeNow', createPorts(), urgeNow),
  requestExplanation: () => guardAfterAsking('requestExplanation', createPorts(), requestExplanation),
  resendSelected: () => guardAfterAsking('resendSelected', createPorts(), resendSelected),
  runDaily: (event: unknown) => {
    const triggerId = triggerIdOf(event);
    guard('runDaily', portsOf(triggerId), (ports) => runDaily(ports, triggerId));
  },
  installTriggers: () => guardAfterAsking('installTriggers', createPorts(), installTriggers),
  takeOver: () => guardAfterAsking('takeOver', createPorts(), takeOver),
  useAsTracker: () => guardAfterAsking('useAsTracker', createPorts(), useAsTracker),
  addRegisterTabs: () => guard('addRegisterTabs', createPorts(), addRegisterTabs),
  removeTriggers: () => guard('removeTriggers', createPorts(), removeTriggers),
  openMyPage: () => lookIn('openMyPage', createPorts(), openMyPage),
  viewMyPage: () => lookIn('viewMyPage', createPorts(), viewMyPage),
  goToCell: (sheetTitle: string, rowIndex: number, columnIndex: number) =>
    createPorts().openWorkbook.select(sheetTitle, rowIndex, columnIndex),
  mendCell: (cell: CellToMend) => lookIn('mendCell', createPorts(), (ports) => mendCell(ports, cell)),
  /** In no menu: for the first real deployment. */
  probeRuntime: (event: unknown) => probeRuntime(event),
  probeWrites: () => probeWrites(),
};
