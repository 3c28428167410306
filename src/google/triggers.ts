import type { TriggerPort } from '../app/ports/ports';

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
