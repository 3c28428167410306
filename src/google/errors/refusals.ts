import type { RefusalPort } from '../../app/ports/refusal';
import { refusalIn } from './error-words';

/**
 * Google's errors carry no code that Apps Script hands on, and their words come in the account's language: the wording of the Vietnamese ones is unverified
 * (`probeWrites` asks). What is not recognised is told as what it is, a failure.
 */
export function createRefusalPort(): RefusalPort {
  return { kindOf: (error) => refusalIn(error instanceof Error ? error.message : String(error)) };
}
