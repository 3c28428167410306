import { reminderMessages } from '../../../i18n/reminders/messages';
import { rememberedLanguage } from '../../memory/remembered-language';
import type { Ports } from '../../ports/ports';
import { standDown } from '../../running/daily-trigger';
import { checkConsolidateRemind } from './check-consolidate-remind';

/**
 * What the time trigger runs: check, consolidate and remind from one reading.
 * @param triggerId of the trigger that fired; undefined when a person clicked.
 */
export function runDaily(ports: Ports, triggerId: string | undefined): void {
  const keeper = triggerId === undefined ? undefined : standDown(ports, triggerId);
  if (keeper !== undefined) {
    const { stoodDown } = reminderMessages(rememberedLanguage(ports)).triggers;
    ports.log.note(stoodDown({ keeper, account: ports.session.ownerEmail() }));
    return;
  }
  checkConsolidateRemind(ports);
}
