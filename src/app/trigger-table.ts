/** Time triggers that `installTriggers` keeps, one of each. */
export const dailyTrigger = 'runDaily';

/** What a one-off trigger calls to go on with a run that stopped for want of time. */
export const continuingFunction = 'consolidate';

/** Names that triggers call: each must be exported by `main.ts`, or the build fails. */
export const functionNames: readonly string[] = [dailyTrigger, continuingFunction];
