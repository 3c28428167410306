import { type ClassDefinition, effects } from '../../bridge/class-definition';
import { authorized, SCOPES } from '../scopes';
import type { ServiceHost } from '../service-host';
import { MailAppService } from './mail';

/** https://developers.google.com/apps-script/reference/gmail/gmail-app: mails go out as those of `MailApp` do; no mailbox is read here. */
export class GmailAppService {
  readonly #mail: MailAppService;

  constructor(host: ServiceHost) {
    this.#mail = new MailAppService(host);
  }

  sendEmail(recipient: string, subject: string, body: string, options: object = {}): GmailAppService {
    this.#mail.sendEmail(recipient, subject, body, options);
    return this;
  }
}

export const gmailAppClass: ClassDefinition = {
  type: 'Gmail.GmailApp',
  name: 'GmailApp',
  of: GmailAppService,
  effects: effects({ trip: 'sendEmail' }),
  needs: () => authorized(SCOPES.gmail),
};
