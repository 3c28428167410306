import { isCopy } from '../../../core/settings/copy';
import { rightsMessages } from '../../../i18n/rights/messages';
import { screenMessages } from '../../../i18n/screen/messages';
import { planTrackerId } from '../../../sheets/lists/tracker-id';
import { assertStands } from '../../finishing/settle-plan';
import { forgetFiles } from '../../memory/unit-memory';
import { openOfficeTracker } from '../../mending/open-tracker';
import { planLogLine } from '../../planning/plan-run';
import type { Ports } from '../../ports/ports';
import { requireOpen } from '../../rights/closed-sheets';
import type { Work } from '../../running/guard';

/** A person says that this copy is the tracker from now on: only then it mails, and writes to units' files. */
export function useAsTracker(ports: Ports): Work | undefined {
  const { context, spreadsheetId } = openOfficeTracker(ports, 'useAsTracker');
  const { language, trackerId } = context.settings;
  const words = rightsMessages(language).copy;
  const { product, menu } = screenMessages(language);
  if (!isCopy(context.settings, spreadsheetId)) {
    ports.screen.alert(product, words.isNone);
    return undefined;
  }
  if (ports.screen.keeps(product, words.leaves({ original: trackerId }))) {
    ports.screen.alert(product, words.left);
    return undefined;
  }
  return (locked) => {
    const tracker = openOfficeTracker(locked, 'useAsTracker');
    requireOpen(locked, tracker, ['settings']);
    const grid = tracker.grids.get('settings');
    const requests = grid === undefined ? [] : planTrackerId(grid, spreadsheetId);
    assertStands(locked, tracker, requests);
    locked.workbook.commit([...requests, ...planLogLine(locked, tracker, menu.useAsTracker, words.adopted, '')]);
    // What the copy has found in units' files was not written to them.
    forgetFiles(locked);
    locked.screen.alert(product, words.adopted);
  };
}
