import type { ClassDefinition } from '../../bridge/class-definition';
import { ServiceError } from '../../runs/exceptions';
import type { ServiceHost } from '../service-host';
import type { BlobService } from '../utilities/blob';
import { HtmlOutputService } from './html-output';
import { HtmlTemplateService } from './html-template';

type BlobSource = { getBlob(): BlobService };

/** https://developers.google.com/apps-script/reference/html/html-service */
export class HtmlServiceDoor {
  readonly #host: ServiceHost;

  constructor(host: ServiceHost) {
    this.#host = host;
  }

  createHtmlOutput(source: string | BlobSource = ''): HtmlOutputService {
    return this.#output(textOf(source));
  }

  createHtmlOutputFromFile(filename: string): HtmlOutputService {
    return this.#output(this.#file(filename));
  }

  createTemplate(source: string | BlobSource): HtmlTemplateService {
    return new HtmlTemplateService(this.#host, textOf(source));
  }

  createTemplateFromFile(filename: string): HtmlTemplateService {
    return new HtmlTemplateService(this.#host, this.#file(filename));
  }

  /** Of the browser that visits a web app: elsewhere there is none. */
  getUserAgent(): null {
    return null;
  }

  #output(content: string): HtmlOutputService {
    return new HtmlOutputService(content, (template) => new HtmlTemplateService(this.#host, template));
  }

  #file(filename: string): string {
    const html = this.#host.bundle.pages.get(filename.replace(/\.html$/, ''));
    if (html === undefined) throw new ServiceError(`No HTML file named ${filename} was found.`);
    return html;
  }
}

function textOf(source: string | BlobSource): string {
  return typeof source === 'string' ? source : source.getBlob().getDataAsString();
}

export const htmlServiceClass: ClassDefinition = {
  type: 'HTML.HtmlService',
  name: 'HtmlService',
  of: HtmlServiceDoor,
  effects: undefined,
};
