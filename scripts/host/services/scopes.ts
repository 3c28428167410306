import type { Needs } from '../bridge/class-definition';

const AUTH = 'https://www.googleapis.com/auth/';

export const SCOPES = {
  spreadsheets: `${AUTH}spreadsheets`,
  spreadsheetsReadonly: `${AUTH}spreadsheets.readonly`,
  currentOnly: `${AUTH}spreadsheets.currentonly`,
  drive: `${AUTH}drive`,
  driveReadonly: `${AUTH}drive.readonly`,
  driveMetadataReadonly: `${AUTH}drive.metadata.readonly`,
  gmail: 'https://mail.google.com/',
  sendMail: `${AUTH}script.send_mail`,
  externalRequest: `${AUTH}script.external_request`,
  scriptApp: `${AUTH}script.scriptapp`,
  containerUi: `${AUTH}script.container.ui`,
  userEmail: `${AUTH}userinfo.email`,
} as const;

/** Only with the account's consent: not in a simple trigger. */
export function authorized(...scopes: readonly string[]): Needs {
  return { scopes, mode: 'FULL' };
}

/** Also in a simple trigger, for the file it is bound to. */
export const BOUND_FILE: Needs = { scopes: [SCOPES.currentOnly, SCOPES.spreadsheets], mode: 'LIMITED' };
/** Any use of the document's own services, which an add-on that is not enabled in it may not make. */
export const IN_DOCUMENT: Needs = { scopes: [], mode: 'LIMITED' };
