import { screenMessages } from '../i18n/screen/messages';
import type { Ports } from './ports';
import { readTracker } from './read-tracker';
import { dailyTrigger } from './trigger-table';

/** Makes exactly one daily trigger of this account, however often it is clicked. */
export function installTriggers(ports: Ports): void {
  ports.triggers.requireScopes();
  const { settings } = readTracker(ports, []).context;
  const own = ports.triggers.list().filter(({ functionName }) => functionName === dailyTrigger);
  // A trigger cannot be edited: a changed hour needs a new one, made before the old ones go.
  ports.triggers.createDaily(dailyTrigger, settings.sendHour);
  ports.triggers.remove(own.map(({ id }) => id));
  const words = screenMessages(settings.language);
  ports.screen.alert(
    words.product,
    words.triggersInstalled({ account: ports.session.ownerEmail(), hour: settings.sendHour }),
  );
}
