import { ServiceError } from '../../../runs/exceptions';

/** A person as scripts name one: by address, or as `Session` gave one. */
export type Someone = string | { getEmail(): string };

/** @throws for anything else: a list's items are not held against any signature. */
export function emailOf(someone: Someone): string {
  if (typeof someone === 'string') return someone;
  if (typeof (someone as Partial<typeof someone> | null | undefined)?.getEmail === 'function')
    return someone.getEmail();
  throw new ServiceError(`Invalid email: ${String(someone)}`);
}
