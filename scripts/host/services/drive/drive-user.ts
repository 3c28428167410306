import type { ClassDefinition } from '../../bridge/class-definition';
import { domainOf } from '../../drive/drive';

/** https://developers.google.com/apps-script/reference/drive/user. The host knows no names: a person is called as the address says. */
export class DriveUserService {
  readonly #email: string;

  constructor(email: string) {
    this.#email = email;
  }

  getDomain(): string {
    return domainOf(this.#email);
  }

  getEmail(): string {
    return this.#email;
  }

  getName(): string {
    return this.#email.slice(0, Math.max(this.#email.indexOf('@'), 0));
  }
}

export const driveUserClass: ClassDefinition = {
  type: 'Drive.User',
  name: 'User',
  service: 'DriveApp',
  of: DriveUserService,
  effects: undefined,
  text: (user: DriveUserService) => user.getEmail(),
};
