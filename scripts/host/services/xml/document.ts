import { ServiceError } from '../../runs/exceptions';
import { type ContentService, descendantsOf, type Holder, insert, remove, removeAsTold } from './content';
import { cloneOf, ElementService } from './element';
import { DocTypeService } from './leaves';

/** https://developers.google.com/apps-script/reference/xml-service/document */
export class DocumentService implements Holder {
  readonly items: ContentService[] = [];
  readonly qualifiedName = undefined;

  addContent(...args: readonly [ContentService] | readonly [number, ContentService]): this {
    const content = args.length === 1 ? args[0] : args[1];
    assertFits(this, content);
    insert(this, content, args.length === 1 ? undefined : args[0]);
    return this;
  }

  cloneContent(): ContentService[] {
    return this.items.map(cloneOf);
  }

  detachRootElement(): ElementService | null {
    const root = rootOf(this);
    if (root !== undefined) remove(this, root);
    return root ?? null;
  }

  getAllContent(): ContentService[] {
    return [...this.items];
  }

  getContent(index: number): ContentService | null {
    return this.items[index] ?? null;
  }

  getContentSize(): number {
    return this.items.length;
  }

  getDescendants(): ContentService[] {
    return descendantsOf(this);
  }

  getDocType(): DocTypeService | null {
    return this.items.find((item): item is DocTypeService => item instanceof DocTypeService) ?? null;
  }

  getRootElement(): ElementService {
    const root = rootOf(this);
    if (root === undefined) throw new ServiceError('Root element not set');
    return root;
  }

  hasRootElement(): boolean {
    return rootOf(this) !== undefined;
  }

  removeContent(what?: number | ContentService): unknown {
    return removeAsTold(this, what);
  }

  setDocType(docType: DocTypeService): this {
    const old = this.getDocType();
    if (old !== null) remove(this, old);
    insert(this, docType, 0);
    return this;
  }

  setRootElement(element: ElementService): this {
    const old = rootOf(this);
    const at = old === undefined ? this.items.length : this.items.indexOf(old);
    if (old !== undefined) remove(this, old);
    insert(this, element, at);
    return this;
  }
}

export function rootOf(document: DocumentService): ElementService | undefined {
  return document.items.find((item): item is ElementService => item instanceof ElementService);
}

/** JDOM's words (ContentList). */
function assertFits(document: DocumentService, content: ContentService): void {
  if (content instanceof ElementService && document.hasRootElement()) {
    throw new ServiceError('Cannot add a second root element, only one is allowed');
  }
  if (content instanceof DocTypeService && document.getDocType() !== null) {
    throw new ServiceError('Cannot add a second doctype, only one is allowed');
  }
  if (content.kind === 'TEXT' || content.kind === 'CDATA') {
    throw new ServiceError(`A ${content.kind === 'TEXT' ? 'Text' : 'CDATA'} is not allowed at the document root`);
  }
}
