import { types } from 'node:util';
import { BookError } from './book/guard';
import { NotImplemented, ServiceError } from './exceptions';
import type { Kit } from './realm/realm';

/** Why an execution ended before its function did. */
export interface Ending {
  readonly kind: 'killed' | 'timedOut' | 'hostBug';
  readonly cause?: unknown;
}

/** What an execution remembers of its errors, whatever its script catches. */
interface ErrorMemory {
  ending: Ending | undefined;
  readonly notImplemented: Set<string>;
}

/** The error as the script may see it. What is no refusal of Google's is a bug of the host, which no script may swallow. */
export function toRealmError(kit: Kit, error: unknown, execution: ErrorMemory): unknown {
  if (error instanceof NotImplemented) execution.notImplemented.add(error.what);
  if (error instanceof ServiceError) return kit.createError(error.name, error.message, error.options.details);
  if (error instanceof BookError) return kit.createError('Exception', error.message);
  // Thrown by script code that a service called, as a template does.
  if (!(error instanceof Error) && (types.isNativeError(error) || typeof error !== 'object')) return error;
  execution.ending ??= { kind: 'hostBug', cause: error };
  return kit.createError('Error', `the local host broke down: ${String(error)}`);
}
