import { reminderMessages } from '../../../i18n/reminders/messages';
import { rightsMessages } from '../../../i18n/rights/messages';
import { screenMessages } from '../../../i18n/screen/messages';
import { lastGoodRun } from '../../memory/good-runs';
import { rememberedLanguage } from '../../memory/remembered-language';
import type { Ports } from '../../ports/ports';
import { readTracker } from '../../reading/read-tracker';
import { titlesOf } from '../../rights/closed-sheets';
import { requireOriginal } from '../../rights/original';
import { requireCoordinatorHere } from '../../rights/rights';
import { keepDailyRun, keeperOf } from '../../running/daily-trigger';
import type { Work } from '../../running/guard';

/** Turns the daily run on for this account: one trigger, however often it is clicked. Asks before it moves from another account. */
export function installTriggers(ports: Ports): Work | undefined {
  requireCoordinatorHere(ports, 'installTriggers');
  ports.triggers.requireScopes();
  const keeper = keeperOf(ports);
  const account = ports.session.ownerEmail();
  if (keeper === '' || keeper === account) return installHere;
  const language = rememberedLanguage(ports);
  const question = reminderMessages(language).triggers.replaces({ keeper, account, lastRun: lastGoodRun(ports) });
  return ports.screen.confirm(screenMessages(language).product, question) ? installHere : undefined;
}

/** Makes this account the one that runs the daily work, and names the sheets that it may not write to: such a run leaves them out. @throws UserError in a copy. */
export function installHere(ports: Ports): void {
  const tracker = readTracker(ports, []);
  requireOriginal(tracker);
  const { settings } = tracker.context;
  const hour = settings.sendHour;
  keepDailyRun(ports, hour);
  const words = screenMessages(settings.language);
  const titles = titlesOf(tracker, [...tracker.access.keys()]);
  const said = [words.triggersInstalled({ account: ports.session.ownerEmail(), hour })];
  if (titles.length > 0) {
    const owner = ports.openWorkbook.ownerEmail();
    said.push(rightsMessages(settings.language).dailyRunLeavesOut({ titles, owner }));
  }
  ports.screen.alert(words.product, said.join('\n\n'));
}
