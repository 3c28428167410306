import { BookError } from '../book/guard';

/** The body of a refused call: https://cloud.google.com/apis/design/errors, with the `errors` list of older clients. */
export interface ErrorBody {
  readonly error: {
    readonly code: number;
    readonly message: string;
    readonly errors: readonly ErrorDetail[];
    readonly status?: string;
  };
}

interface ErrorDetail {
  readonly message: string;
  readonly domain: string;
  readonly reason: string;
  readonly location?: string;
  readonly locationType?: string;
}

/** A call that Google refuses, or that the local host cannot do (code 501). */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly errors: readonly ErrorDetail[];
  constructor(
    readonly code: number,
    /** Such as INVALID_ARGUMENT; Drive v3 gives none. */
    readonly status: string | undefined,
    message: string,
    reason: string,
    place: Pick<ErrorDetail, 'location' | 'locationType'> = {},
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.errors = [{ message, domain: 'global', reason, ...place }];
  }

  toBody(): ErrorBody {
    const { code, message, errors, status } = this;
    return { error: { code, message, errors, ...(status !== undefined && { status }) } };
  }
}

export function invalidArgument(message: string, cause?: unknown): ApiError {
  return new ApiError(400, 'INVALID_ARGUMENT', message, 'badRequest', {}, { cause });
}

export function permissionDenied(): ApiError {
  return new ApiError(403, 'PERMISSION_DENIED', 'The caller does not have permission', 'forbidden');
}

export function notFound(): ApiError {
  return new ApiError(404, 'NOT_FOUND', 'Requested entity was not found.', 'notFound');
}

/** What Sheets says of a file it cannot treat as its own, such as an Office file. */
export function unsupportedDocument(): ApiError {
  return new ApiError(
    400,
    'FAILED_PRECONDITION',
    'This operation is not supported for this document',
    'failedPrecondition',
  );
}

/** Something Google can do and this host cannot: loud, never a silent no-op. */
export function notImplemented(what: string): ApiError {
  return new ApiError(501, 'UNIMPLEMENTED', `not implemented in the local host: ${what}`, 'notImplemented');
}

/** Runs one step of a call and puts its place (`requests[3].updateCells`) before the text of what it refuses. */
export function atPlace<T>(place: string, run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (error instanceof BookError) throw invalidArgument(`Invalid ${place}: ${error.message}`, error);
    throw error;
  }
}

/** The same for calls whose texts Google gives without a place. */
export function asApiError(error: unknown): unknown {
  return error instanceof BookError ? invalidArgument(error.message, error) : error;
}
