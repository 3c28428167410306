import type { LogPort, SessionPort } from '../app/ports/ports';

/** Google names no user in a simple trigger, nor anybody of another domain: https://developers.google.com/apps-script/reference/base/session; what a second account sees, `probeRuntime` asks. */
export function createSessionPort(): SessionPort {
  let active: string | undefined;
  return {
    userEmail: () => {
      active ??= Session.getActiveUser().getEmail();
      return active;
    },
    ownerEmail: () => Session.getEffectiveUser().getEmail(),
    reference: () => Utilities.getUuid().slice(0, 8).toUpperCase(),
  };
}

/** The execution's log, which the script's owner reads in the Apps Script dashboard. */
export function createLogPort(): LogPort {
  return { note: (text) => console.info(text), fault: (text) => console.error(text) };
}
