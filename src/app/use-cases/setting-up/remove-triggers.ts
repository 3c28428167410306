import { screenMessages } from '../../../i18n/screen/messages';
import { rememberedLanguage } from '../../memory/remembered-language';
import type { Ports } from '../../ports/ports';
import { requireCoordinatorHere } from '../../rights/rights';
import { dropDailyRun } from '../../running/daily-trigger';

/** Removes this account's triggers; other accounts' cannot be seen. */
export function removeTriggers(ports: Ports): void {
  requireCoordinatorHere(ports, 'removeTriggers');
  const count = dropDailyRun(ports);
  const words = screenMessages(rememberedLanguage(ports));
  ports.screen.alert(words.product, words.triggersRemoved(count));
}
