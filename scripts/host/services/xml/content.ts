import { type EnumValue, enumValue } from '../../bridge/enum-value';
import { ServiceError } from '../../runs/exceptions';

/** What holds contents in order: an element or a document. */
export interface Holder {
  readonly items: ContentService[];
  /** Of an element; a document has none. */
  readonly qualifiedName: string | undefined;
}

type ContentKind = 'CDATA' | 'COMMENT' | 'DOCTYPE' | 'ELEMENT' | 'ENTITYREF' | 'PROCESSINGINSTRUCTION' | 'TEXT';

/** https://developers.google.com/apps-script/reference/xml-service/content */
export class ContentService {
  readonly kind: ContentKind;
  holder: Holder | undefined;

  constructor(kind: ContentKind) {
    this.kind = kind;
  }

  asCdata(): ContentService | null {
    return this.kind === 'CDATA' ? this : null;
  }

  asComment(): ContentService | null {
    return this.kind === 'COMMENT' ? this : null;
  }

  asDocType(): ContentService | null {
    return this.kind === 'DOCTYPE' ? this : null;
  }

  asElement(): ContentService | null {
    return this.kind === 'ELEMENT' ? this : null;
  }

  asEntityRef(): ContentService | null {
    return this.kind === 'ENTITYREF' ? this : null;
  }

  asProcessingInstruction(): ContentService | null {
    return this.kind === 'PROCESSINGINSTRUCTION' ? this : null;
  }

  /** A CDATA section is a text of its own kind. */
  asText(): ContentService | null {
    return this.kind === 'TEXT' || this.kind === 'CDATA' ? this : null;
  }

  detach(): ContentService {
    if (this.holder !== undefined) remove(this.holder, this);
    return this;
  }

  getParentElement(): object | null {
    return this.holder?.qualifiedName === undefined ? null : this.holder;
  }

  getType(): EnumValue {
    return enumValue('XML_Service.ContentType', this.kind);
  }

  getValue(): string {
    return '';
  }
}

/** @throws in JDOM's words when it has another place already. */
export function insert(holder: Holder, content: ContentService, index = holder.items.length): void {
  const { holder: other } = content;
  if (other !== undefined) {
    const place = other.qualifiedName === undefined ? 'document' : `"${other.qualifiedName}"`;
    throw new ServiceError(`The Content already has an existing parent ${place}`);
  }
  if (index < 0 || index > holder.items.length) {
    throw new ServiceError(`Index: ${index} Size: ${holder.items.length}`);
  }
  holder.items.splice(index, 0, content);
  content.holder = holder;
}

export function remove(holder: Holder, content: ContentService): boolean {
  const at = holder.items.indexOf(content);
  if (at < 0) return false;
  holder.items.splice(at, 1);
  content.holder = undefined;
  return true;
}

/** `removeContent()`, `removeContent(index)`, `removeContent(content)`. */
export function removeAsTold(holder: Holder, what: number | ContentService | undefined): unknown {
  if (what === undefined) {
    const all = [...holder.items];
    for (const content of all) remove(holder, content);
    return all;
  }
  if (typeof what !== 'number') return remove(holder, what);
  const content = holder.items[what];
  if (content === undefined) throw new ServiceError(`Index: ${what} Size: ${holder.items.length}`);
  remove(holder, content);
  return content;
}

/** All that stands below, each before what it holds. */
export function descendantsOf(holder: Holder): ContentService[] {
  return holder.items.flatMap((content) => [content, ...('items' in content ? descendantsOf(content as never) : [])]);
}
