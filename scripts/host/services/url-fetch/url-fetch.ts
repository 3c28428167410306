import { URL_CHARACTERS, URL_FETCH_BYTES, URL_FETCHES_PER_DAY } from '../../accounting/limits';
import { type Price, priceInWaves } from '../../accounting/pricing';
import { type ClassDefinition, effects } from '../../bridge/class-definition';
import { notImplemented, ServiceError } from '../../runs/exceptions';
import { authorized, SCOPES } from '../scopes';
import type { ServiceHost } from '../service-host';
import { byteLength } from '../utilities/bytes';
import { type GoogleRequest, sendToGoogle } from './google-rest';
import { HttpResponseService } from './http-response';

interface FetchOptions {
  readonly url?: string;
  readonly method?: string;
  readonly contentType?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly payload?: unknown;
  readonly muteHttpExceptions?: boolean;
  readonly followRedirects?: boolean;
  readonly validateHttpsCertificates?: boolean;
}

interface Fetched {
  readonly response: HttpResponseService;
  readonly price: Price;
}

/**
 * https://developers.google.com/apps-script/reference/url-fetch/url-fetch-app, to the Sheets and Drive APIs over the local
 * Drive; any other address is refused, so that nothing here ever reaches the network.
 */
export class UrlFetchAppService {
  readonly #host: ServiceHost;

  constructor(host: ServiceHost) {
    this.#host = host;
  }

  fetch(url: string, params: FetchOptions = {}): HttpResponseService {
    const { response, price } = this.#fetch({ ...params, url });
    this.#host.execution.setPrice(price);
    return response;
  }

  fetchAll(requests: readonly (string | FetchOptions | null)[]): HttpResponseService[] {
    const fetched = requests.map((request, i) => {
      if (i > 0) this.#host.execution.countAlso('UrlFetchApp.fetchAll', this);
      return this.#fetch(typeof request === 'string' ? { url: request } : (request ?? {}));
    });
    this.#host.execution.setPrice(priceInWaves(fetched.map(({ price }) => price)));
    return fetched.map(({ response }) => response);
  }

  /** What `fetch` would send; sends nothing. */
  getRequest(url: string, params: FetchOptions = {}): object {
    const { method = 'get', headers = {}, payload, contentType } = params;
    if (!/^https?:\/\/[^/]/.test(url)) throw new ServiceError(`Invalid argument: ${url}`);
    const isForm = typeof payload === 'object' && payload !== null && !('getDataAsString' in payload);
    const type = contentType ?? (isForm ? 'application/x-www-form-urlencoded' : undefined);
    return {
      url,
      method: method.toLowerCase(),
      headers: { ...headers },
      ...(payload !== undefined && { payload: isForm ? formText(payload) : textOf(payload) }),
      ...(type !== undefined && { contentType: type }),
      followRedirects: params.followRedirects ?? true,
      validateHttpsCertificates: params.validateHttpsCertificates ?? true,
      useIntranet: false,
    };
  }

  #fetch(options: FetchOptions): Fetched {
    const { execution, workspace } = this.#host;
    const request = requestOf(options);
    if (request.url.length > URL_CHARACTERS) throw new ServiceError('Limit Exceeded: URLFetch URL Length.');
    const requestBytes = byteLength(request.body ?? '');
    if (requestBytes > URL_FETCH_BYTES) throw new ServiceError('Limit Exceeded: URLFetch POST Size.');
    if (!workspace.quotas.spend(execution.user, 'urlFetch', URL_FETCHES_PER_DAY, 1)) {
      throw new ServiceError('Service invoked too many times for one day: urlfetch.');
    }
    const { status, headers, text, price } = sendToGoogle(this.#host, request);
    const answerBytes = byteLength(text);
    execution.weigh(requestBytes, answerBytes);
    // The limit is Google's; how it is worded is unverified.
    if (answerBytes > URL_FETCH_BYTES) throw new ServiceError('Limit Exceeded: URLFetch Response Size.');
    if (status >= 400 && options.muteHttpExceptions !== true) {
      const shown = text.length > 500 ? `${text.slice(0, 500)}...` : text;
      throw new ServiceError(
        `Request failed for ${new URL(request.url).origin} returned code ${status}. Truncated server response: ${shown} (use muteHttpExceptions option to examine full response)`,
      );
    }
    return { response: new HttpResponseService(status, headers, text), price };
  }
}

function requestOf({ url = '', method = 'get', headers = {}, payload }: FetchOptions): GoogleRequest {
  if (!/^https?:\/\/[^/]/.test(url)) throw new ServiceError(`Invalid argument: ${url}`);
  const body = payload === undefined || payload === null ? undefined : textOf(payload);
  const authorization = Object.entries(headers).find(([name]) => name.toLowerCase() === 'authorization')?.[1];
  return { method: method.toUpperCase(), url, body, authorization };
}

function formText(payload: object): string {
  const parts = Object.entries(payload);
  if (parts.some(([, value]) => typeof value === 'object')) throw notImplemented('a form with files as a payload');
  return parts.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(String(value))}`).join('&');
}

function textOf(payload: unknown): string {
  if (typeof payload === 'string') return payload;
  const blob = payload as { getDataAsString?: () => string };
  if (typeof blob.getDataAsString === 'function') return blob.getDataAsString();
  throw notImplemented('UrlFetchApp.fetch with a form as its payload');
}

export const urlFetchClass: ClassDefinition = {
  type: 'URL_Fetch.UrlFetchApp',
  name: 'UrlFetchApp',
  of: UrlFetchAppService,
  effects: effects({ trip: 'fetch fetchAll' }),
  needs: () => authorized(SCOPES.externalRequest),
};
