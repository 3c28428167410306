import type { ClassDefinition } from '../../bridge/class-definition';
import { ServiceError } from '../../runs/exceptions';
import { BlobService } from '../utilities/blob';
import { encodeText } from '../utilities/bytes';
import { escapeHtml } from './html-escape';

/** https://developers.google.com/apps-script/reference/html/html-output#addMetaTag(String,String) */
const META_TAGS = [
  'apple-mobile-web-app-capable',
  'apple-mobile-web-app-status-bar-style',
  'google-site-verification',
  'mobile-web-app-capable',
  'viewport',
];

/** https://developers.google.com/apps-script/reference/html/html-output-meta-tag */
export class HtmlOutputMetaTagService {
  readonly #name: string;
  readonly #content: string;

  constructor(name: string, content: string) {
    this.#name = name;
    this.#content = content;
  }

  getContent(): string {
    return this.#content;
  }

  getName(): string {
    return this.#name;
  }
}

/** https://developers.google.com/apps-script/reference/html/html-output */
export class HtmlOutputService {
  #content: string;
  #title = '';
  #width: number | null = null;
  #height: number | null = null;

  readonly #metaTags: HtmlOutputMetaTagService[] = [];
  readonly #templateOf: (content: string) => object;
  #faviconUrl: string | null = null;

  constructor(content: string, templateOf: (content: string) => object) {
    this.#content = content;
    this.#templateOf = templateOf;
  }

  append(addedContent: string): HtmlOutputService {
    this.#content += addedContent;
    return this;
  }

  appendUntrusted(addedContent: string): HtmlOutputService {
    this.#content += escapeHtml(addedContent);
    return this;
  }

  addMetaTag(name: string, content: string): HtmlOutputService {
    if (!META_TAGS.includes(name)) throw new ServiceError('The specified meta tag cannot be used in this context.');
    this.#metaTags.push(new HtmlOutputMetaTagService(name, content));
    return this;
  }

  asTemplate(): object {
    return this.#templateOf(this.#content);
  }

  clear(): HtmlOutputService {
    this.#content = '';
    return this;
  }

  getAs(contentType: string): BlobService {
    return this.getBlob().getAs(contentType);
  }

  getBlob(): BlobService {
    return new BlobService(encodeText(this.#content), 'text/html', this.#title || null);
  }

  getContent(): string {
    return this.#content;
  }

  getFaviconUrl(): string | null {
    return this.#faviconUrl;
  }

  getMetaTags(): HtmlOutputMetaTagService[] {
    return [...this.#metaTags];
  }

  getTitle(): string {
    return this.#title;
  }

  getWidth(): number | null {
    return this.#width;
  }

  getHeight(): number | null {
    return this.#height;
  }

  setContent(content: string): HtmlOutputService {
    this.#content = content;
    return this;
  }

  setFaviconUrl(iconUrl: string): HtmlOutputService {
    if (!/\.(png|ico|gif|jpe?g|svg)(\?.*)?$/i.test(iconUrl)) {
      throw new ServiceError('The favicon image type is not supported.');
    }
    this.#faviconUrl = iconUrl;
    return this;
  }

  setTitle(title: string): HtmlOutputService {
    this.#title = title;
    return this;
  }

  setWidth(width: number): HtmlOutputService {
    this.#width = width;
    return this;
  }

  setHeight(height: number): HtmlOutputService {
    this.#height = height;
    return this;
  }

  /** IFRAME is the only mode left; the method does nothing on Google either. */
  setSandboxMode(_mode: object): HtmlOutputService {
    return this;
  }

  setXFrameOptionsMode(_mode: object): HtmlOutputService {
    return this;
  }
}

export const htmlOutputClass: ClassDefinition = {
  type: 'HTML.HtmlOutput',
  name: 'HtmlOutput',
  of: HtmlOutputService,
  effects: undefined,
};

export const htmlMetaTagClass: ClassDefinition = {
  type: 'HTML.HtmlOutputMetaTag',
  name: 'HtmlOutputMetaTag',
  of: HtmlOutputMetaTagService,
  effects: undefined,
};
