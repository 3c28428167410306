import type { ClassDefinition } from '../../bridge/class-definition';
import { BlobService } from '../utilities/blob';
import { encodeText } from '../utilities/bytes';
import { escapeHtml } from './html-escape';

/** https://developers.google.com/apps-script/reference/html/html-output */
export class HtmlOutputService {
  #content: string;
  #title = '';
  #width: number | null = null;
  #height: number | null = null;

  constructor(content = '') {
    this.#content = content;
  }

  append(addedContent: string): HtmlOutputService {
    this.#content += addedContent;
    return this;
  }

  appendUntrusted(addedContent: string): HtmlOutputService {
    this.#content += escapeHtml(addedContent);
    return this;
  }

  addMetaTag(_name: string, _content: string): HtmlOutputService {
    return this;
  }

  clear(): HtmlOutputService {
    this.#content = '';
    return this;
  }

  getBlob(): BlobService {
    return new BlobService(encodeText(this.#content), 'text/html', this.#title || null);
  }

  getContent(): string {
    return this.#content;
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
