import type { InstalledTrigger, Ports } from '../../../src/app/ports/ports';

/** Ports of which what is remembered, the clock and the triggers work, over values that a test may look at and spoil. */
export function portsOver(
  stored: Record<string, string> = {},
  { now = 45_940, triggers = [] as InstalledTrigger[] } = {},
): Ports {
  return {
    store: {
      readAll: () => ({ ...stored }),
      write: (values: Record<string, string>) => void Object.assign(stored, values),
      remove: (names: readonly string[]) => {
        for (const name of names) delete stored[name];
      },
    },
    clock: { now: () => now },
    log: { note: () => undefined },
    triggers: {
      list: () => [...triggers],
      remove: (ids: readonly string[]) => {
        const left = triggers.filter(({ id }) => !ids.includes(id));
        triggers.splice(0, triggers.length, ...left);
      },
      createOnce: (functionName: string, minutes: number) =>
        void triggers.push({ id: `${functionName} in ${minutes} min`, functionName }),
    },
  } as unknown as Ports;
}
