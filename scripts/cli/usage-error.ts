/** The command line, or what it names, is wrong: one sentence that says how to mend it. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
