import { entriesMessages } from '../../i18n/entries/messages';
import { screenMessages } from '../../i18n/screen/messages';
import type { Edit, Ports } from '../ports/ports';
import type { TrackerContext } from '../ports/tracker';
import { isComputed, type JudgedEdit } from './judge-edit';

/** One toast for one edit: what is wrong with its rows, or what became of an edit of computed columns. */
export function reportEdit(ports: Ports, edit: Edit, { context }: TrackerContext, judged: JudgedEdit): void {
  const text = textFor(edit, judged, context.settings.language);
  if (text !== '') ports.screen.toast(text);
}

function textFor(
  { rowCount }: Edit,
  { touched, issues, taskCount, rows, leavesCodes }: JudgedEdit,
  language: TrackerContext['context']['settings']['language'],
): string {
  const words = screenMessages(language);
  const own = entriesMessages(language).edit;
  const computed = touched.filter(isComputed);
  if (computed.length > 0 && computed.length === touched.length) {
    if (leavesCodes) return taskCount > 0 ? own.codesLater : '';
    return rows.length > 0 ? words.computedPutBack : '';
  }
  const found =
    issues.length > 0
      ? words.editFound({ problems: issues.length, rows: taskCount })
      : taskCount > 0 && rowCount > 1
        ? words.editClean(taskCount)
        : '';
  const isPutBack = taskCount > 0 && computed.some((key) => key !== 'updatedAt');
  return isPutBack ? `${found} ${own.computedToo}`.trim() : found;
}
