import type { LogPort, SessionPort } from '../app/ports';

export function createSessionPort(): SessionPort {
  return {
    userEmail: () => Session.getActiveUser().getEmail(),
    ownerEmail: () => Session.getEffectiveUser().getEmail(),
    reference: () => Utilities.getUuid().slice(0, 8).toUpperCase(),
  };
}

export function createLogPort(): LogPort {
  return { note: (text) => console.info(text), fault: (text) => console.error(text) };
}
