import type { ClassDefinition } from '../../bridge/class-definition';
import { type EnumValue, enumValue } from '../../bridge/enum-value';

/** https://developers.google.com/apps-script/reference/content/text-output */
export class TextOutputService {
  #content: string;
  #fileName: string | null = null;
  #mimeType: EnumValue = enumValue('Content.MimeType', 'TEXT');

  constructor(content: string) {
    this.#content = content;
  }

  append(addedContent: string): TextOutputService {
    this.#content += addedContent;
    return this;
  }

  clear(): TextOutputService {
    this.#content = '';
    return this;
  }

  downloadAsFile(filename: string): TextOutputService {
    this.#fileName = filename;
    return this;
  }

  getContent(): string {
    return this.#content;
  }

  getFileName(): string | null {
    return this.#fileName;
  }

  getMimeType(): EnumValue {
    return this.#mimeType;
  }

  setContent(content: string): TextOutputService {
    this.#content = content;
    return this;
  }

  setMimeType(mimeType: EnumValue): TextOutputService {
    this.#mimeType = mimeType;
    return this;
  }
}

/** https://developers.google.com/apps-script/reference/content/content-service */
export class ContentServiceDoor {
  createTextOutput(content = ''): TextOutputService {
    return new TextOutputService(content);
  }
}

export const contentClasses: readonly ClassDefinition[] = [
  { type: 'Content.ContentService', name: 'ContentService', of: ContentServiceDoor, effects: undefined },
  { type: 'Content.TextOutput', name: 'TextOutput', of: TextOutputService, effects: undefined },
];
