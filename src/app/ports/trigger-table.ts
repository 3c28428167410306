/** Time triggers that `installTriggers` keeps, one of each. */
export const dailyTrigger = 'runDaily';

/** What a one-off trigger calls to go on with a run that stopped for want of time. */
export const continuingFunction = 'consolidate';

/** What a one-off trigger calls to send the mails that a run had no time for. */
export const mailingFunction = 'sendReminders';

/** Names that triggers call: each must be exported by `main.ts`, or the build fails. */
export const functionNames: readonly string[] = [dailyTrigger, continuingFunction, mailingFunction];
