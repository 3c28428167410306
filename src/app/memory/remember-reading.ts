import type { Ports } from '../ports/ports';
import type { Tracker } from '../ports/tracker';
import { rememberedSheets, rememberGrids } from './remembered-grids';
import { rememberLanguage } from './remembered-language';
import { rememberFormerNames } from './remembered-names';

/** What the next edits are judged by, as this run read it; nothing is written when it is as it was. */
export function rememberReading(
  ports: Ports,
  {
    grids,
    context,
    formerNames,
    locale,
    timeZone,
  }: Pick<Tracker, 'grids' | 'context' | 'formerNames' | 'locale' | 'timeZone'>,
): void {
  rememberFormerNames(ports, formerNames);
  rememberLanguage(ports, context.settings.language);
  rememberGrids(ports, {
    ...Object.fromEntries(rememberedSheets.map((key) => [key, grids.get(key)])),
    locale,
    timeZone,
  });
}
