import type { TriggerPort } from '../app/ports/ports';

/**
 * Which time trigger made this call; undefined when a person clicked. Only the event of a trigger carries an id, as Google's pages say; what else a time
 * trigger's event carries is unverified (`probeRuntime` asks).
 */
export function triggerIdOf(event: unknown): string | undefined {
  const { triggerUid } = (event ?? {}) as { readonly triggerUid?: unknown };
  return triggerUid === undefined || triggerUid === null ? undefined : String(triggerUid);
}

/** Google fires a daily trigger at some minute of its hour: https://developers.google.com/apps-script/reference/script/clock-trigger-builder#athourhour */
export function createTriggerPort(): TriggerPort {
  return {
    list: () =>
      ScriptApp.getProjectTriggers().map((trigger) => ({
        id: trigger.getUniqueId(),
        functionName: trigger.getHandlerFunction(),
      })),
    createDaily: (functionName, hour) => {
      ScriptApp.newTrigger(functionName).timeBased().everyDays(1).atHour(hour).inTimezone('Asia/Ho_Chi_Minh').create();
    },
    createOnce: (functionName, minutes) => {
      ScriptApp.newTrigger(functionName)
        .timeBased()
        .after(minutes * 60_000)
        .create();
    },
    remove: (ids) => {
      for (const trigger of ScriptApp.getProjectTriggers()) {
        if (ids.includes(trigger.getUniqueId())) ScriptApp.deleteTrigger(trigger);
      }
    },
    requireScopes: () => ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL),
  };
}
