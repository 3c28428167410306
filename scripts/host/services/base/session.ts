import { createHash } from 'node:crypto';
import { type ClassDefinition, effects, NO_NEEDS } from '../../bridge/class-definition';
import { SCOPES } from '../scopes';
import type { ServiceHost } from '../service-host';

/** https://developers.google.com/apps-script/reference/base/user */
export class UserService {
  readonly #email: string;

  constructor(email: string) {
    this.#email = email;
  }

  getEmail(): string {
    return this.#email;
  }

  getUserLoginId(): string {
    return this.#email;
  }
}

/** https://developers.google.com/apps-script/reference/base/session */
export class SessionService {
  readonly #host: ServiceHost;

  constructor(host: ServiceHost) {
    this.#host = host;
  }

  /** Google does not say who edits in a simple trigger. */
  getActiveUser(): UserService {
    const { mode, user } = this.#host.execution;
    const isTold = mode === 'FULL' && this.#host.workspace.users.get(user).isKnownToScripts;
    return new UserService(isTold ? user : '');
  }

  getEffectiveUser(): UserService {
    const { mode, user } = this.#host.execution;
    return new UserService(mode === 'FULL' ? user : '');
  }

  getActiveUserLocale(): string {
    const { execution, workspace } = this.#host;
    return workspace.users.get(execution.user).locale;
  }

  getScriptTimeZone(): string {
    return this.#host.bundle.manifest.timeZone;
  }

  /** The same for a person for 30 days on Google; here for good. */
  getTemporaryActiveUserKey(): string {
    return createHash('sha256').update(this.#host.execution.user).digest('base64');
  }
}

export const userClass: ClassDefinition = {
  type: 'Base.User',
  name: 'User',
  of: UserService,
  effects: undefined,
  text: (user: UserService) => user.getEmail(),
};

export const sessionClass: ClassDefinition = {
  type: 'Base.Session',
  name: 'Session',
  of: SessionService,
  effects: effects({ aside: 'getActiveUser getEffectiveUser getActiveUserLocale getTemporaryActiveUserKey' }),
  needs: (member) => (/User$/.test(member) ? { scopes: [SCOPES.userEmail], mode: 'NONE' } : NO_NEEDS),
};
