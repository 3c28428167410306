import { reminderMessages } from '../../../i18n/reminders/messages';
import { screenMessages } from '../../../i18n/screen/messages';
import { assertMayWrite } from '../../coordination/may-write';
import { lastGoodRun } from '../../memory/good-runs';
import { rememberedLanguage } from '../../memory/remembered-language';
import type { Ports } from '../../ports/ports';
import { readTracker } from '../../reading/read-tracker';
import { keepDailyRun, keeperOf } from '../../running/daily-trigger';
import type { Work } from '../../running/guard';

/** Turns the daily run on for this account: one trigger, however often it is clicked. Asks before it moves from another account. */
export function installTriggers(ports: Ports): Work | undefined {
  ports.triggers.requireScopes();
  const keeper = keeperOf(ports);
  const account = ports.session.ownerEmail();
  if (keeper === '' || keeper === account) return installHere;
  const language = rememberedLanguage(ports);
  const question = reminderMessages(language).triggers.replaces({ keeper, account, lastRun: lastGoodRun(ports) });
  return ports.screen.confirm(screenMessages(language).product, question) ? installHere : undefined;
}

/** Makes this account the one that runs the daily work. @throws UserError when it may not write to every sheet. */
export function installHere(ports: Ports): void {
  const { settings } = readTracker(ports, []).context;
  assertMayWrite(ports, settings.language);
  const hour = settings.sendHour;
  keepDailyRun(ports, hour);
  const words = screenMessages(settings.language);
  ports.screen.alert(words.product, words.triggersInstalled({ account: ports.session.ownerEmail(), hour }));
}
