import { screenMessages } from '../i18n/screen/messages';
import { dropDailyRun } from './daily-trigger';
import type { Ports } from './ports';
import { rememberedLanguage } from './remembered-language';

/** Removes this account's triggers; other accounts' cannot be seen. */
export function removeTriggers(ports: Ports): void {
  const count = dropDailyRun(ports);
  const words = screenMessages(rememberedLanguage(ports));
  ports.screen.alert(words.product, words.triggersRemoved(count));
}
