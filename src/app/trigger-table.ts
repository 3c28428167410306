/** Time triggers that `installTriggers` keeps, one of each. */
export const dailyTrigger = 'runDaily';

/** Names that triggers call: each must be exported by `main.ts`, or the build fails. */
export const functionNames: readonly string[] = [dailyTrigger];
