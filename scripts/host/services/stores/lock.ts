import type { ClassDefinition } from '../../bridge/class-definition';
import { ServiceError } from '../../runs/exceptions';
import { IN_DOCUMENT } from '../scopes';
import type { ServiceHost } from '../service-host';

/** https://developers.google.com/apps-script/reference/lock/lock */
export class LockHandle {
  readonly #host: ServiceHost;
  readonly #key: string;

  constructor(host: ServiceHost, key: string) {
    this.#host = host;
    this.#key = key;
  }

  hasLock(): boolean {
    return this.#host.workspace.locks.holds(this.#key, this.#host.execution);
  }

  releaseLock(): void {
    this.#host.workspace.locks.release(this.#key, this.#host.execution);
  }

  tryLock(timeoutInMillis: number): boolean {
    const { execution, workspace } = this.#host;
    return workspace.locks.acquire(this.#key, execution, timeoutInMillis, (ms) => execution.wait(ms));
  }

  waitLock(timeoutInMillis: number): void {
    if (this.tryLock(timeoutInMillis)) return;
    throw new ServiceError('Lock timeout: another process was holding the lock for too long.');
  }
}

/** https://developers.google.com/apps-script/reference/lock/lock-service */
export class LockServiceDoor {
  readonly #host: ServiceHost;

  constructor(host: ServiceHost) {
    this.#host = host;
  }

  getDocumentLock(): LockHandle {
    return new LockHandle(this.#host, `document:${this.#host.workspace.openId}`);
  }

  getScriptLock(): LockHandle {
    return new LockHandle(this.#host, 'script');
  }

  getUserLock(): LockHandle {
    return new LockHandle(this.#host, `user:${this.#host.execution.user}`);
  }
}

export const lockClass: ClassDefinition = {
  type: 'Lock.Lock',
  name: 'Lock',
  of: LockHandle,
  effects: 'aside',
  needs: () => IN_DOCUMENT,
};

export const lockServiceClass: ClassDefinition = {
  type: 'Lock.LockService',
  name: 'LockService',
  of: LockServiceDoor,
  effects: undefined,
  needs: () => IN_DOCUMENT,
};
