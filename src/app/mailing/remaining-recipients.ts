import type { Ports } from '../ports/ports';

/** Recipients left today; undefined when not even that is answered. */
export function remainingRecipients(ports: Ports): number | undefined {
  try {
    return ports.mail.remaining();
  } catch (error) {
    ports.log.fault(`The mail quota is not known: ${String(error)}`);
    return undefined;
  }
}
