import { recognitionMessages } from '../../../i18n/import/messages';
import { openImportDesk, readTrackerForImport } from '../../importing/import-desk';
import { parseImportRequest } from '../../importing/import-request';
import { type ImportView, viewOf } from '../../importing/import-view';
import type { Ports } from '../../ports/ports';
import { describeTracker } from '../../reading/read-tracker';

/** What an import would make of a table, with what the person has set so far; writes nothing. A table that is none is told in a sentence. */
export function recogniseImport(ports: Ports, given: unknown): ImportView | { readonly problem: string } {
  // What differs is shown, whatever is done with it later.
  const request = { ...parseImportRequest(given), updates: false };
  const tracker = readTrackerForImport(ports, describeTracker(ports));
  const { language } = tracker.context.settings;
  const opened = openImportDesk(ports, tracker, request);
  if ('problem' in opened) return { problem: recognitionMessages(language).problem(opened.sheet, opened.problem) };
  return viewOf(opened.desk);
}
