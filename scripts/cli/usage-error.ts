/** The command line, or what it names, is wrong: one sentence that says how to mend it. */
export class UsageError extends Error {
  override readonly name: string = 'UsageError';
}

/** Several spreadsheets may be meant: whoever can ask may ask which. */
export class SeveralMeant extends UsageError {
  constructor(
    message: string,
    readonly ids: readonly string[],
  ) {
    super(message);
  }
}
