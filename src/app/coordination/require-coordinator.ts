import { parseAddressList } from '../../core/text/address';
import type { Ports } from '../ports/ports';
import type { Tracker } from '../ports/tracker';
import { UserError } from '../ports/user-error';

/**
 * Units work in the same spreadsheet and see the same menu: what is the coordinating unit's to decide, another unit's people may not decide for themselves.
 * Whom the directory does not know (the owner, an administrator) may.
 * @throws UserError
 */
export function requireCoordinator(ports: Ports, { context }: Tracker, what: string): void {
  const user = ports.session.userEmail().toLowerCase();
  if (user === '') return;
  const { settings, directory } = context;
  const holds = (...lists: readonly string[]) =>
    lists.some((text) => parseAddressList(text).addresses.some(({ key }) => key === user));
  const own = directory.findByCode(settings.coordinatingUnitCode);
  if (holds(settings.coordinatorEmails, own?.contactEmails ?? '', own?.leaderEmails ?? '')) return;
  const unit = directory.units.find(({ contactEmails, leaderEmails }) => holds(contactEmails, leaderEmails));
  if (unit !== undefined) throw new UserError('notAllowed', { what });
}
