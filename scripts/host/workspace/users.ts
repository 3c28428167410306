import type { AccountKind } from '../accounting/limits';

/** A Google account that meets the spreadsheet. */
interface User {
  readonly email: string;
  /** Decides the quotas. */
  kind: AccountKind;
  /** Language of the person's interface: `Session.getActiveUserLocale()`. */
  locale: string;
  /** Of Google's error texts; English, as scripts in the field match on them, unless a run wants the account's own. */
  errorLanguage: 'en' | 'vi';
  /** Google tells scripts who the account is; blank for accounts of other domains. */
  isKnownToScripts: boolean;
  /** Scopes that the person agreed to; undefined when to all that the script asks for. */
  granted: readonly string[] | undefined;
  /** The account was closed: its triggers stay and do nothing. */
  isClosed: boolean;
}

export interface Users {
  /** Accounts come into being when they are first named. */
  get(email: string): User;
}

export function createUsers(): Users {
  const users = new Map<string, User>();
  return {
    get(email) {
      const key = email.toLowerCase();
      let user = users.get(key);
      if (user === undefined) {
        user = {
          email,
          kind: /@(gmail|googlemail)\.com$/.test(key) ? 'consumer' : 'workspace',
          locale: 'vi',
          errorLanguage: 'en',
          isKnownToScripts: true,
          granted: undefined,
          isClosed: false,
        };
        users.set(key, user);
      }
      return user;
    },
  };
}
