/**
 * A story runs the bundle in many short contexts, one a call from outside as on Google: V8 is to collect young objects seldom, and to optimise only what
 * runs long (a third less time on a core, and a tenth less for tests without contexts).
 */
export const v8Flags = ['--max-old-space-size=6144', '--max-semi-space-size=128', '--interrupt-budget=1000000'];
