import { momentOfReport } from '../../../core/report/report-code';
import { coordinationMessages } from '../../../i18n/coordination/messages';
import { paperTexts } from '../../../i18n/draft/paper-texts';
import { screenMessages } from '../../../i18n/screen/messages';
import { sheetIdFor } from '../../../sheets/layout/state/sheet-ids';
import { frozenAmountRows } from '../../../sheets/report/frozen/frozen-amounts';
import { isFrozenAs, planFreeze } from '../../../sheets/report/frozen/snapshot-sheet';
import { letterheadOf } from '../../drafting/letterhead';
import { readStandingReport } from '../../judging/standing-report';
import { rememberFrozenMoney } from '../../memory/last-report';
import { rememberReading } from '../../memory/remember-reading';
import { rememberTogether } from '../../memory/remember-together';
import { openOfficeTracker } from '../../mending/open-tracker';
import { planLogLine } from '../../planning/plan-run';
import type { Ports } from '../../ports/ports';
import { summaryOf, type Tracker } from '../../ports/tracker';
import { readRegisterTables } from '../../registers/register-tables';

/** Keeps the report as it is shown, with the codes it counted, on a protected sheet of its own; nothing is worked out anew. */
export function freezeReport(ports: Ports): void {
  const tracker = openOfficeTracker(ports, 'freezeReport');
  const { language } = tracker.context.settings;
  const words = coordinationMessages(language).freeze;
  const { product, menu } = screenMessages(language);
  const snapshot = readStandingReport(tracker);
  const { code, tasks, below } = snapshot;
  if (tracker.sheets.some(({ title }) => title === code)) {
    ports.screen.alert(product, showsSame(tracker) ? words.already(code) : words.sameMinute(code));
    return;
  }
  const report = summaryOf(tracker, tracker.grids.get('report')?.sheetId ?? -1);
  if (report === undefined) throw new Error('The report was read, but is not among the sheets.');
  const by = ports.session.userEmail();
  const amounts = frozenAmountRows(
    readRegisterTables(tracker).tables.find(({ name }) => name === 'budgets')?.sheet.rows ?? [],
  );
  const said = words.done({ code, tasks: tasks.size, below: below?.total ?? 0, asOf: momentOfReport(code) });
  ports.workbook.commit([
    ...planFreeze(snapshot, {
      reportSheetId: report.sheetId,
      rowCount: report.rowCount,
      columnCount: report.columnCount,
      newSheetId: sheetIdFor(code, new Set(tracker.sheets.map(({ sheetId }) => sheetId))),
      index: report.index + 1,
      editors: by === '' ? [] : [by],
      description: words.protection(code),
      amounts,
      page: tracker.grids.get('report')?.rows ?? [],
      paper: paperTexts(letterheadOf(tracker), language),
    }),
    ...planLogLine(ports, tracker, menu.freezeReport, said, code),
  ]);
  rememberTogether(ports, (together) => {
    rememberReading(together, tracker);
    rememberFrozenMoney(together, amounts.length === 0 ? '' : code);
  });
  ports.screen.toast(said);
}

/** Reports are called by the minute: two that were made in one may differ. */
function showsSame({ grids, lastSnapshot }: Tracker): boolean {
  return lastSnapshot === undefined || isFrozenAs(grids.get('report')?.rows ?? [], lastSnapshot);
}
