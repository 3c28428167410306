import { reminderMessages } from '../../../i18n/reminders/messages';
import { screenMessages } from '../../../i18n/screen/messages';
import { lastGoodRun } from '../../memory/good-runs';
import { rememberedLanguage } from '../../memory/remembered-language';
import type { Ports } from '../../ports/ports';
import { requireCoordinatorHere } from '../../rights/rights';
import { keeperOf } from '../../running/daily-trigger';
import type { Work } from '../../running/guard';
import { installHere } from './install-triggers';

/** Lets a second administrator carry on with the daily run of an account that has fallen silent. Scopes first, then the question, then the trigger. */
export function takeOver(ports: Ports): Work | undefined {
  requireCoordinatorHere(ports, 'takeOver');
  ports.triggers.requireScopes();
  const language = rememberedLanguage(ports);
  const question = reminderMessages(language).triggers.takesOver({
    keeper: keeperOf(ports),
    account: ports.session.ownerEmail(),
    lastRun: lastGoodRun(ports),
  });
  return ports.screen.confirm(screenMessages(language).product, question) ? installHere : undefined;
}
