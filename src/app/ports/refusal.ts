/** Why Google did not do what it was asked, as far as people can do something about it. */
export type Refusal =
  /** The project does not have the service: someone must switch it on. */
  | 'apiOff'
  /** The account has not agreed to something that this version of the script asks for. */
  | 'consent'
  /** The document is not shared with this account, or only to be read. */
  | 'noAccess'
  /** A protection keeps this account from editing. */
  | 'closed'
  /** Trying again later helps: a quota of the moment, a service that is down, a network that does not answer. */
  | 'passing';

/** Tells Google's refusals apart. */
export interface RefusalPort {
  /** undefined for everything that is none of these: a mistake of the program among them. */
  kindOf(error: unknown): Refusal | undefined;
}
