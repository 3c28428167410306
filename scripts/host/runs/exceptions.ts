/**
 * An error that Google's services throw: the bridge turns it into an `Error` of the script's realm with this name and text.
 * Code in the field matches on these texts, so they are Google's own.
 */
export class ServiceError extends Error {
  override readonly name: string;
  constructor(
    message: string,
    readonly options: { readonly name?: string; readonly details?: object } = {},
  ) {
    super(message);
    this.name = options.name ?? 'Exception';
  }
}

/** Something of Google's that the host does not have. The execution notes it, so that a script's own `catch` cannot hide it. */
export class NotImplemented extends ServiceError {
  constructor(readonly what: string) {
    super(`not implemented in the local host: ${what}`, { name: 'Error' });
  }
}

/** Says what of Google the host does not have; a gap must never look like an answer. */
export function notImplemented(what: string): NotImplemented {
  return new NotImplemented(what);
}

/** A script's manifest, or the account's consent, does not cover the call. */
export function missingScopes(method: string, scopes: readonly string[]): ServiceError {
  return new ServiceError(`Specified permissions are not sufficient to call ${method}. ${required(scopes)}`);
}

/** The execution's auth mode does not allow the call, as in a simple trigger (peterherrmann/BetterLog#29). */
export function refusedInMode(method: string, scopes: readonly string[]): ServiceError {
  return new ServiceError(`You do not have permission to call ${method}. ${required(scopes)}`);
}

function required(scopes: readonly string[]): string {
  const list = scopes.join(' || ');
  return `Required permissions: ${scopes.length > 1 ? `(${list})` : list}`;
}

export const TIME_OUT = 'Exceeded maximum execution time';
/** What Google says when a service of its own breaks down. */
export const SERVER_ERROR = "We're sorry, a server error occurred. Please wait a bit and try again.";
