import type { Facts } from '../../core/values/facts';
import type { Consent } from './ports';

/**
 * Thrown before anything is written, when a run can go on only with a person's consent. `guard` asks it without the lock, which does not survive a
 * dialog, and runs again from the beginning.
 */
export class Question extends Error {
  constructor(
    readonly consent: Consent,
    readonly facts: Facts,
  ) {
    super(`The run needs consent: ${consent}`);
    this.name = 'Question';
  }
}
