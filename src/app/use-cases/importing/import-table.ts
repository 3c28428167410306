import { importMessages } from '../../../i18n/import/messages';
import { screenMessages } from '../../../i18n/screen/messages';
import { readTrackerForImport } from '../../importing/import-desk';
import { foreignSheets } from '../../importing/read-source';
import type { Ports } from '../../ports/ports';

/** Opens the page that leads through an import; writes nothing. */
export function importTable(ports: Ports): undefined {
  const tracker = readTrackerForImport(ports);
  const { language } = tracker.context.settings;
  const { menu } = screenMessages(language);
  const sheets = foreignSheets(tracker).map(({ title }) => title);
  const words = importMessages(language).page;
  ports.screen.showPage({
    file: 'import-table',
    title: menu.importTable,
    data: { language, words, state: JSON.stringify({ sheets, words }).replace(/</g, '\\u003c') },
  });
  return undefined;
}
