import { screenMessages } from '../i18n/screen/messages';
import type { Ports } from './ports';
import { rememberedLanguage } from './remembered-language';
import { functionNames } from './trigger-table';

/** Removes this account's triggers; other accounts' cannot be seen. */
export function removeTriggers(ports: Ports): void {
  const own = ports.triggers.list().filter(({ functionName }) => functionNames.includes(functionName));
  ports.triggers.remove(own.map(({ id }) => id));
  const words = screenMessages(rememberedLanguage(ports));
  ports.screen.alert(words.product, words.triggersRemoved(own.length));
}
