import { ContentService } from './content';

/** https://developers.google.com/apps-script/reference/xml-service/text */
export class TextService extends ContentService {
  text: string;

  constructor(text: string, kind: 'TEXT' | 'CDATA' = 'TEXT') {
    super(kind);
    this.text = text;
  }

  append(text: string): this {
    this.text += text;
    return this;
  }

  getText(): string {
    return this.text;
  }

  override getValue(): string {
    return this.text;
  }

  setText(text: string | null): this {
    this.text = text ?? '';
    return this;
  }
}

/** https://developers.google.com/apps-script/reference/xml-service/cdata */
export class CdataService extends TextService {
  constructor(text: string) {
    super(text, 'CDATA');
  }
}

/** https://developers.google.com/apps-script/reference/xml-service/comment */
export class CommentService extends ContentService {
  text: string;

  constructor(text: string) {
    super('COMMENT');
    this.text = text;
  }

  getText(): string {
    return this.text;
  }

  override getValue(): string {
    return this.text;
  }

  setText(text: string): this {
    this.text = text;
    return this;
  }
}

/** https://developers.google.com/apps-script/reference/xml-service/processing-instruction */
export class ProcessingInstructionService extends ContentService {
  readonly target: string;
  readonly data: string;

  constructor(target: string, data: string) {
    super('PROCESSINGINSTRUCTION');
    this.target = target;
    this.data = data;
  }

  getData(): string {
    return this.data;
  }

  getTarget(): string {
    return this.target;
  }

  override getValue(): string {
    return this.data;
  }
}

/** https://developers.google.com/apps-script/reference/xml-service/doc-type */
export class DocTypeService extends ContentService {
  elementName: string;
  publicId: string | null;
  systemId: string | null;
  internalSubset: string | null;

  constructor(
    elementName: string,
    publicId: string | null = null,
    systemId: string | null = null,
    subset: string | null = null,
  ) {
    super('DOCTYPE');
    this.elementName = elementName;
    this.publicId = publicId;
    this.systemId = systemId;
    this.internalSubset = subset;
  }

  getElementName(): string {
    return this.elementName;
  }

  getInternalSubset(): string | null {
    return this.internalSubset;
  }

  getPublicId(): string | null {
    return this.publicId;
  }

  getSystemId(): string | null {
    return this.systemId;
  }

  setElementName(name: string): this {
    this.elementName = name;
    return this;
  }

  setInternalSubset(data: string): this {
    this.internalSubset = data;
    return this;
  }

  setPublicId(id: string): this {
    this.publicId = id;
    return this;
  }

  setSystemId(id: string): this {
    this.systemId = id;
    return this;
  }
}
