import { headingKey } from '../../../core/text/text';
import { draftMessages } from '../../../i18n/draft/messages';
import { screenMessages } from '../../../i18n/screen/messages';
import { snapshotTitles } from '../../../sheets/report/frozen/snapshot-sheet';
import { makeDraft } from '../../drafting/make-draft';
import type { Ports } from '../../ports/ports';
import { UserError } from '../../ports/user-error';
import { readTracker } from '../../reading/read-tracker';
import { requireCoordinator } from '../../rights/rights';

/** Makes a Word file of one frozen report in the form of Decree 30/2020, to download or to be mailed; writes nothing. */
export function draftReport(ports: Ports): undefined {
  const tracker = readTracker(ports, []);
  requireCoordinator(tracker, 'draftReport');
  const { language } = tracker.context.settings;
  const { product, menu } = screenMessages(language);
  const words = draftMessages[language];
  const codes = snapshotTitles(tracker.sheets.map(({ title }) => title));
  if (codes.length === 0) throw new UserError('noSnapshot', {});
  const answer = codes.length === 1 ? '' : ports.screen.prompt(product, words.question(codes));
  if (answer === undefined) return undefined;
  const code = chooseOne(answer.trim(), codes);
  ports.screen.showPage({
    file: 'draft-report',
    title: menu.draftReport,
    data: { ...words, ...makeDraft(ports, tracker, code), language, code, title: words.made(code) },
  });
  ports.screen.toast(words.made(code));
  return undefined;
}

/** By number in the list or by code; the newest when nothing is said. */
function chooseOne(answer: string, codes: readonly string[]): string {
  const chosen = /^\d{1,3}$/.test(answer)
    ? codes[Number(answer) - 1]
    : codes.find((code) => answer === '' || headingKey(code) === headingKey(answer));
  if (chosen === undefined) throw new UserError('unknownFrozen', { text: answer });
  return chosen;
}
