import { DRIVE_API_UNITS } from '../../accounting/limits';
import { type Price, priceOf } from '../../accounting/pricing';
import { createRest, type RestResponse } from '../../rest/rest';
import { notImplemented } from '../../runs/exceptions';
import { ApiError } from '../../sheets-api/error';
import { SCOPES } from '../scopes';
import type { ServiceHost } from '../service-host';
import { assertApiIsOn, assertMayCall, carry, priceOfRefusal } from '../sheets-api/sheets-traffic';
import { byteLength } from '../utilities/bytes';

export interface GoogleRequest {
  readonly method: string;
  readonly url: string;
  readonly body: string | undefined;
  readonly authorization: string | undefined;
}

export interface GoogleAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
  readonly price: Price;
}

const HOSTS = new Set(['sheets.googleapis.com', 'www.googleapis.com']);

/** Sends a request of `UrlFetchApp` to the REST face of the local Drive. @throws for any other address. */
export function sendToGoogle(host: ServiceHost, request: GoogleRequest): GoogleAnswer {
  const url = new URL(request.url);
  if (!HOSTS.has(url.hostname)) throw notImplemented(`UrlFetchApp.fetch to ${url.hostname}`);
  try {
    assertToken(host, request.authorization);
    const answer = url.pathname.startsWith('/drive/') ? askDrive(host, request, url) : askSheets(host, request, url);
    if (answer.status === 501) host.execution.notImplemented.add(`${request.method} ${url.pathname}`);
    return answer;
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    return { ...answerOf({ status: error.code, headers: {}, json: error.toBody() }), price: priceOfRefusal(error) };
  }
}

function assertToken({ execution }: ServiceHost, authorization: string | undefined): void {
  if (authorization === `Bearer local-token-of-${execution.user}`) return;
  throw new ApiError(401, 'UNAUTHENTICATED', 'Request had invalid authentication credentials.', 'authError');
}

function askDrive(host: ServiceHost, request: GoogleRequest, url: URL): GoogleAnswer {
  assertApiIsOn(host, 'Drive');
  const isExport = url.pathname.endsWith('/export');
  const forContent = [SCOPES.driveReadonly, SCOPES.drive];
  assertMayCall(host, isExport ? forContent : [...forContent, SCOPES.driveMetadataReadonly]);
  const kind = isExport ? 'export' : /\/files$/.test(url.pathname) ? 'list' : 'get';
  assertDriveQuota(host, DRIVE_API_UNITS[kind]);
  const price = priceOf(({ export: 'driveExport', list: 'driveList', get: 'sheetsApi' } as const)[kind]);
  return { ...answerOf(send(host, request)), price };
}

/** A spent quota is a 403 in Drive: https://developers.google.com/workspace/drive/api/guides/handle-errors#resolve_a_403_error_user_rate_limit_exceeded */
export function assertDriveQuota({ execution, workspace }: ServiceHost, units: number): void {
  if (workspace.minuteQuota.take(execution.user, 'Drive', units)) return;
  throw new ApiError(403, undefined, 'User Rate Limit Exceeded', 'userRateLimitExceeded');
}

function askSheets(host: ServiceHost, request: GoogleRequest, url: URL): GoogleAnswer {
  const [, fileId = '', rest = ''] =
    /^\/v4\/spreadsheets(?:\/([^/:]+))?(.*)$/.exec(decodeURIComponent(url.pathname)) ?? [];
  const body: unknown = request.body === undefined ? {} : JSON.parse(request.body);
  const traffic = {
    method: methodOf(request.method, fileId, rest),
    fileId,
    body,
    range: rangeOf(rest),
    requestBytes: byteLength(request.body ?? ''),
  };
  const { answer, price } = carry(host, traffic, () => send(host, request));
  return { ...answerOf(answer), price };
}

function send({ execution, workspace }: ServiceHost, { method, url, body }: GoogleRequest): RestResponse {
  return createRest(workspace)({ method, url, body, caller: { email: execution.user } });
}

/** `values.batchUpdate` for `POST …/values:batchUpdate`. */
function methodOf(verb: string, fileId: string, rest: string): string {
  if (fileId === '') return 'create';
  const [, values, custom] = /^(\/values)?.*?(?::(\w+))?$/.exec(rest) ?? [];
  const name = custom ?? (verb === 'PUT' ? 'update' : 'get');
  return values === undefined ? name : `values.${name}`;
}

function rangeOf(rest: string): string | undefined {
  return /^\/values\/(.*?)(?::(?:append|clear))?$/.exec(rest)?.[1];
}

function answerOf({ status, headers, json, text }: RestResponse): Omit<GoogleAnswer, 'price'> {
  const type = headers['content-type'] ?? 'application/json; charset=UTF-8';
  return { status, headers: { 'Content-Type': type }, text: text ?? JSON.stringify(json, null, 2) };
}
