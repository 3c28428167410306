/** What a person has to mend before the command can go on: shown without a stack. */
export class Failure extends Error {
  override readonly name = 'Failure';
}
