import { types } from 'node:util';
import { BookError } from '../book/guard';
import { inVietnamese } from '../formats/vietnamese';
import { NotImplemented, ServiceError } from '../runs/exceptions';
import type { Kit } from './realm';

/** Why an execution ended before its function did. */
export interface Ending {
  readonly kind: 'killed' | 'timedOut' | 'hostBug';
  readonly cause?: unknown;
}

/** What an execution remembers of its errors, whatever its script catches. */
interface ErrorMemory {
  ending: Ending | undefined;
  readonly notImplemented: Set<string>;
  /** Of the account that runs the script: texts come in its language. */
  readonly errorLanguage: 'en' | 'vi';
}

/** The error as the script may see it. What is no refusal of Google's is a bug of the host, which no script may swallow. */
export function toRealmError(kit: Kit, error: unknown, execution: ErrorMemory): unknown {
  if (error instanceof NotImplemented) execution.notImplemented.add(error.what);
  const say = (text: string) => (execution.errorLanguage === 'vi' ? inVietnamese(text) : text);
  if (error instanceof ServiceError) return kit.createError(error.name, say(error.message), error.options.details);
  if (error instanceof BookError) return kit.createError('Exception', say(error.message));
  // Thrown by script code that a service called, as a template does.
  if (!(error instanceof Error) && (types.isNativeError(error) || typeof error !== 'object')) return error;
  execution.ending ??= { kind: 'hostBug', cause: error };
  return kit.createError('Error', `the local host broke down: ${String(error)}`);
}
