import { renderDocx } from '../../core/docx/render-docx';
import { buildDraft } from '../../core/report/draft/build-draft';
import type { FrozenPage } from '../../core/report/draft/frozen-page';
import type { Language } from '../../core/settings/settings';
import { draftWords } from '../../i18n/draft/decree-words';
import { draftMessages } from '../../i18n/draft/messages';
import { reportWords } from '../../i18n/report/messages';
import { groupDigits } from '../../i18n/report/numbers';
import { readFrozenPage } from '../../sheets/report/frozen/read-frozen';
import type { SheetGrid } from '../../sheets/v4';
import type { Ports } from '../ports/ports';
import type { Tracker } from '../ports/tracker';
import { UserError } from '../ports/user-error';
import { letterheadOf } from './letterhead';

export interface DraftFile {
  readonly fileName: string;
  readonly contentType: string;
  readonly base64: string;
}

const contentType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The Word file of one frozen report, in the language in which it was frozen. @throws UserError when there is no such report. */
export function makeDraft(ports: Ports, tracker: Tracker, code: string): DraftFile {
  const sheet = tracker.sheets.find(({ title }) => title === code);
  const [grid] = sheet === undefined ? [] : ports.workbook.read([sheet]);
  if (grid === undefined) throw new UserError('unknownFrozen', { text: code });
  const { language: own } = tracker.context.settings;
  const found = readIn(grid, own) ?? readIn(grid, own === 'vi' ? 'en' : 'vi');
  if (found === undefined) throw new UserError('frozenUnreadable', { code });
  const { page, language } = found;
  const { lists, byDocument, bySource, byQuarter, byField, byArea } = reportWords(language);
  const { overdue, difficulties } = lists;
  const breakdowns = { byDocument, bySource, byQuarter, byField, byArea };
  const titles = { overdue: overdue.title, difficulties: difficulties.title, ...breakdowns };
  const paper = buildDraft(page, letterheadOf(tracker), draftWords[language], titles);
  return { fileName: draftMessages[own].fileName(code), contentType, base64: ports.pack.zip(renderDocx(paper)) };
}

function readIn(grid: SheetGrid, language: Language): { page: FrozenPage; language: Language } | undefined {
  const separator = language === 'en' ? ',' : '.';
  const page = readFrozenPage(grid, reportWords(language), (value) => groupDigits(value, separator));
  return page === undefined ? undefined : { page, language };
}
