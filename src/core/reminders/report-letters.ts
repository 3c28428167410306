import { isReportDay } from '../settings/report-days';
import type { Settings } from '../settings/settings';
import { isAllowedAddress, parseAddressList } from '../text/address';
import type { Calendar } from '../time/calendar';
import type { Day } from '../time/day';
import { indexLedger, type LedgerChanges } from './ledger/ledger';
import { createLedgerDraft } from './ledger/ledger-draft';
import { type LedgerEntry, specialRungs } from './ledger/ledger-entry';
import { createRecall, type GoneLookup } from './ledger/recall';

/** One mail with the report, before it is written. */
interface ReportLetter {
  readonly recipient: string;
  readonly keys: readonly string[];
}

/** Code in the ledger of what is about no task. */
const reportCode = 'BAO-CAO';

/** Who is sent the report today, once for each day and reader, and the claims for it. */
export function planReportLetters(input: {
  readonly settings: Settings;
  readonly ledger: readonly LedgerEntry[];
  readonly today: Day;
  readonly calendar: Calendar;
  readonly goneOn: GoneLookup;
}): { readonly letters: readonly ReportLetter[]; readonly ledgerChanges: LedgerChanges } {
  const { settings, today, calendar, goneOn } = input;
  const ledger = indexLedger(input.ledger);
  const draft = createLedgerDraft(ledger, today);
  const recall = createRecall(ledger, draft, goneOn, today);
  const letters: ReportLetter[] = [];
  if (isReportDay(settings.reportOn, today, calendar)) {
    for (const { address, key: recipient } of parseAddressList(settings.reportTo).addresses) {
      if (settings.mailDomains.length > 0 && !isAllowedAddress(address, settings.mailDomains)) continue;
      const open = recall.open({ code: reportCode, rung: specialRungs.report, lastDay: today, recipient });
      if (open === undefined) continue;
      draft.put(open.identity, 'claimed', undefined);
      letters.push({ recipient, keys: [open.key] });
    }
  }
  return { letters, ledgerChanges: draft.changes() };
}
