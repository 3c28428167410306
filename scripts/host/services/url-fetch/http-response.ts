import type { ClassDefinition } from '../../bridge/class-definition';
import { BlobService } from '../utilities/blob';
import { encodeText } from '../utilities/bytes';

/** https://developers.google.com/apps-script/reference/url-fetch/http-response */
export class HttpResponseService {
  readonly #status: number;
  readonly #headers: Readonly<Record<string, string>>;
  readonly #text: string;

  constructor(status: number, headers: Readonly<Record<string, string>>, text: string) {
    this.#status = status;
    this.#headers = headers;
    this.#text = text;
  }

  getResponseCode(): number {
    return this.#status;
  }

  getContentText(_charset?: string): string {
    return this.#text;
  }

  getContent(): Uint8Array {
    return encodeText(this.#text);
  }

  getBlob(): BlobService {
    return new BlobService(encodeText(this.#text), this.#headers['Content-Type'] ?? null);
  }

  getAs(contentType: string): BlobService {
    return this.getBlob().getAs(contentType);
  }

  getHeaders(): object {
    return { ...this.#headers };
  }

  getAllHeaders(): object {
    return { ...this.#headers };
  }
}

export const httpResponseClass: ClassDefinition = {
  type: 'URL_Fetch.HTTPResponse',
  name: 'HTTPResponse',
  of: HttpResponseService,
  effects: undefined,
};
