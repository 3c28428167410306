import { detailChange } from '../../../core/report/frozen/snapshot-detail';
import { cellText } from '../../../core/tasks/task-text';
import { headingKey } from '../../../core/text/text';
import { renderComparison } from '../../../i18n/coordination/comparison-page';
import { coordinationMessages } from '../../../i18n/coordination/messages';
import { screenMessages } from '../../../i18n/screen/messages';
import { readSnapshot, snapshotTitles } from '../../../sheets/report/frozen/snapshot-sheet';
import { findRecords } from '../../judging/master-of';
import type { Ports } from '../../ports/ports';
import type { Tracker } from '../../ports/tracker';
import { UserError } from '../../ports/user-error';
import { readTracker } from '../../reading/read-tracker';
import { requireCoordinator } from '../../rights/rights';

/** Shows what happened between two frozen reports; writes nothing. */
export function compareSnapshots(ports: Ports): undefined {
  const tracker = readTracker(ports, ['master']);
  requireCoordinator(tracker, 'compareSnapshots');
  const { language } = tracker.context.settings;
  const { product, menu } = screenMessages(language);
  const codes = snapshotTitles(tracker.sheets.map(({ title }) => title));
  if (codes.length < 2) throw new UserError('twoSnapshotsNeeded', { count: codes.length });
  const answer =
    codes.length === 2 ? '' : ports.screen.prompt(product, coordinationMessages(language).compare.question(codes));
  if (answer === undefined) return undefined;
  const chosen = chooseTwo(answer, codes);
  const sheets = chosen.map((code) => tracker.sheets.find(({ title }) => title === code));
  const grids = ports.workbook.read(sheets.flatMap((sheet) => (sheet === undefined ? [] : [sheet])));
  const [before, after] = grids.map((grid) => readSnapshot(grid));
  if (before === undefined || after === undefined) throw new UserError('unknownSnapshot', { text: chosen.join('; ') });
  const page = renderComparison(detailChange(before, after), {
    language,
    unitName: (code) => tracker.context.directory.findByCode(code)?.name ?? code,
    taskTitle: titlesOf(tracker),
  });
  ports.screen.showPage({ file: 'snapshot-comparison', title: menu.compareSnapshots, data: page });
  ports.screen.toast(page.summary);
  return undefined;
}

/** Two of the codes, the earlier one first: by number in the list or by code, the newest two when nothing is said. */
function chooseTwo(answer: string, codes: readonly string[]): readonly [string, string] {
  const parts = answer.split(/[;,\s]+/).filter((part) => part !== '');
  const named = parts.map((part) =>
    /^\d{1,3}$/.test(part) ? codes[Number(part) - 1] : codes.find((code) => headingKey(code) === headingKey(part)),
  );
  const [one, other] = parts.length === 0 ? codes : named;
  if (one === undefined || other === undefined || one === other || parts.length > 2) {
    throw new UserError('unknownSnapshot', { text: answer });
  }
  return one < other ? [one, other] : [other, one];
}

function titlesOf(tracker: Tracker): (code: string) => string {
  const titles = new Map(findRecords(tracker).map(({ code, cells }) => [code, cellText(cells.title)]));
  return (code) => titles.get(code) ?? '';
}
