import type { Ports } from '../ports/ports';
import { mailingFunction } from '../ports/trigger-table';

const minutesUntilNext = 1;

/** The mails that a run had no time for go in an execution of their own, a minute later. */
export function mailRestLater(ports: Ports): void {
  forgetMailingTriggers(ports);
  ports.triggers.createOnce(mailingFunction, minutesUntilNext);
}

/** A used one-off trigger stays in Google's list, which holds twenty. */
export function forgetMailingTriggers(ports: Ports): void {
  const own = ports.triggers.list().filter(({ functionName }) => functionName === mailingFunction);
  if (own.length > 0) ports.triggers.remove(own.map(({ id }) => id));
}
