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
import { createPorts } from './google/create-ports';
import { probeRuntime } from './google/probes/probe-runtime';
import { probeWrites } from './google/probes/probe-writes';
import { triggerIdOf } from './google/triggers';
import { createMenu } from './ui/menu';

/** Every function that Google calls by its name: menus, triggers, pages. */
export const entryPoints = {
  onOpen: () => openWorkbook(createPorts(true), createMenu),
  onInstall: () => entryPoints.onOpen(),
  onEdit: (event: GoogleAppsScript.Events.SheetsOnEdit) => validateEdit(createPorts(true), readEdit(event)),
  setUpWorkbook: () => guardAfterAsking('setUpWorkbook', createPorts(true), setUpWorkbook),
  chooseUnits: (request: unknown) => guard('chooseUnits', createPorts(true), (ports) => chooseUnits(ports, request)),
  validateEntries: () => guard('validateEntries', createPorts(true), validateEntries),
  fixSafely: () => guardAfterAsking('fixSafely', createPorts(true), fixSafely),
  confirmReviewed: () => guard('confirmReviewed', createPorts(true), confirmReviewed),
  consolidate: (event: unknown) => {
    guard('consolidate', createPorts(triggerIdOf(event) === undefined), consolidate);
  },
  submitReport: () => guardAfterAsking('submitReport', createPorts(true), submitReport),
  declareNothing: () => guardAfterAsking('declareNothing', createPorts(true), declareNothing),
  rollOver: () => guardAfterAsking('rollOver', createPorts(true), rollOver),
  assignTasks: () => guardAfterAsking('assignTasks', createPorts(true), assignTasks),
  importTable: () => guardAfterAsking('importTable', createPorts(true), importTable),
  recogniseImport: (request: unknown) =>
    guard('recogniseImport', createPorts(true), (ports) => recogniseImport(ports, request)),
  importRows: (request: unknown) => guard('importRows', createPorts(true), (ports) => importRows(ports, request)),
  acceptChanges: () => guardAfterAsking('acceptChanges', createPorts(true), acceptChanges),
  freezeReport: () => guard('freezeReport', createPorts(true), freezeReport),
  compareSnapshots: () => guardAfterAsking('compareSnapshots', createPorts(true), compareSnapshots),
  draftReport: () => lookIn('draftReport', createPorts(true), draftReport),
  sendDraftToMe: (code: unknown) => guard('sendDraftToMe', createPorts(true), (ports) => sendDraftToMe(ports, code)),
  receiveDifficulties: () => guard('receiveDifficulties', createPorts(true), receiveDifficulties),
  listForCity: () => guardAfterAsking('listForCity', createPorts(true), listForCity),
  openRound: () => guardAfterAsking('openRound', createPorts(true), openRound),
  previewReminders: () => guard('previewReminders', createPorts(true), previewReminders),
  sendReminders: (event: unknown) => {
    if (triggerIdOf(event) === undefined) guardAfterAsking('sendReminders', createPorts(true), sendReminders);
    else guard('sendReminders', createPorts(false), sendRestOfReminders);
  },
  sendTestToMe: () => guard('sendTestToMe', createPorts(true), sendTestToMe),
  urgeNow: () => guardAfterAsking('urgeNow', createPorts(true), urgeNow),
  requestExplanation: () => guardAfterAsking('requestExplanation', createPorts(true), requestExplanation),
  resendSelected: () => guardAfterAsking('resendSelected', createPorts(true), resendSelected),
  runDaily: (event: unknown) => {
    const triggerId = triggerIdOf(event);
    guard('runDaily', createPorts(triggerId === undefined), (ports) => runDaily(ports, triggerId));
  },
  installTriggers: () => guardAfterAsking('installTriggers', createPorts(true), installTriggers),
  takeOver: () => guardAfterAsking('takeOver', createPorts(true), takeOver),
  useAsTracker: () => guardAfterAsking('useAsTracker', createPorts(true), useAsTracker),
  addRegisterTabs: () => guard('addRegisterTabs', createPorts(true), addRegisterTabs),
  removeTriggers: () => guard('removeTriggers', createPorts(true), removeTriggers),
  openMyPage: () => lookIn('openMyPage', createPorts(true), openMyPage),
  viewMyPage: () => lookIn('viewMyPage', createPorts(true), viewMyPage),
  goToCell: (sheetTitle: string, rowIndex: number, columnIndex: number) =>
    createPorts(true).openWorkbook.select(sheetTitle, rowIndex, columnIndex),
  mendCell: (cell: CellToMend) => lookIn('mendCell', createPorts(true), (ports) => mendCell(ports, cell)),
  /** In no menu: for the first real deployment. */
  probeRuntime: (event: unknown) => probeRuntime(event),
  probeWrites: () => probeWrites(),
};
