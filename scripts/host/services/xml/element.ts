import { AttributeService } from './attribute';
import { ContentService, descendantsOf, type Holder, insert, removeAsTold } from './content';
import { CdataService, CommentService, DocTypeService, ProcessingInstructionService, TextService } from './leaves';
import { assertName } from './names';
import { type NamespaceService, NO_NAMESPACE, XML_NAMESPACE } from './namespace';

/** https://developers.google.com/apps-script/reference/xml-service/element */
export class ElementService extends ContentService implements Holder {
  readonly items: ContentService[] = [];
  readonly attributes: AttributeService[] = [];
  /** Declared here without being of use here. */
  readonly declared: NamespaceService[] = [];
  name: string;
  namespace: NamespaceService;

  constructor(name: string, namespace: NamespaceService = NO_NAMESPACE) {
    super('ELEMENT');
    assertName(name, 'element');
    this.name = name;
    this.namespace = namespace;
    // Not of the prototype, which is what scripts see.
    Object.defineProperty(this, 'qualifiedName', { get: () => qualified(this.namespace, this.name) });
  }

  declare readonly qualifiedName: string;

  addContent(...args: readonly [ContentService] | readonly [number, ContentService]): this {
    if (args.length === 1) insert(this, args[0]);
    else insert(this, args[1], args[0]);
    return this;
  }

  cloneContent(): ContentService[] {
    return this.items.map(cloneOf);
  }

  getAllContent(): ContentService[] {
    return [...this.items];
  }

  getAttribute(name: string, namespace: NamespaceService = NO_NAMESPACE): AttributeService | null {
    return this.attributes.find((one) => isNamed(one, name, namespace)) ?? null;
  }

  getAttributes(): AttributeService[] {
    return [...this.attributes];
  }

  getChild(name: string, namespace?: NamespaceService): ElementService | null {
    return this.getChildren(name, namespace)[0] ?? null;
  }

  getChildText(name: string, namespace?: NamespaceService): string | null {
    return this.getChild(name, namespace)?.getText() ?? null;
  }

  getChildren(name?: string, namespace: NamespaceService = NO_NAMESPACE): ElementService[] {
    const children = this.items.filter((item): item is ElementService => item instanceof ElementService);
    return name === undefined ? children : children.filter((child) => isNamed(child, name, namespace));
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

  getDocument(): object | null {
    const { holder } = this;
    if (holder === undefined || !(holder instanceof ElementService)) return holder ?? null;
    return holder.getDocument();
  }

  getName(): string {
    return this.name;
  }

  getNamespace(prefix?: string): NamespaceService | null {
    return prefix === undefined ? this.namespace : namespaceInScope(this, prefix);
  }

  getQualifiedName(): string {
    return this.qualifiedName;
  }

  /** Of the element's own texts, not of those deeper. */
  getText(): string {
    return this.items.map((item) => (item instanceof TextService ? item.text : '')).join('');
  }

  override getValue(): string {
    return this.items
      .map((item) => (item instanceof TextService || item instanceof ElementService ? item.getValue() : ''))
      .join('');
  }

  isAncestorOf(other: ElementService): boolean {
    const { holder } = other;
    return holder instanceof ElementService && (holder === this || this.isAncestorOf(holder));
  }

  isRootElement(): boolean {
    return this.holder !== undefined && !(this.holder instanceof ElementService);
  }

  removeAttribute(which: string | AttributeService, namespace: NamespaceService = NO_NAMESPACE): boolean {
    const at = this.attributes.findIndex((one) =>
      typeof which === 'string' ? isNamed(one, which, namespace) : one === which,
    );
    if (at >= 0) this.attributes.splice(at, 1);
    return at >= 0;
  }

  removeContent(what?: number | ContentService): unknown {
    return removeAsTold(this, what);
  }

  setAttribute(which: string | AttributeService, value = '', namespace: NamespaceService = NO_NAMESPACE): this {
    const attribute = typeof which === 'string' ? new AttributeService(which, value, namespace) : which;
    const known = this.getAttribute(attribute.name, attribute.namespace);
    if (known === null) this.attributes.push(attribute);
    else if (typeof which === 'string') known.value = value;
    else this.attributes[this.attributes.indexOf(known)] = attribute;
    return this;
  }

  setName(name: string): this {
    assertName(name, 'element');
    this.name = name;
    return this;
  }

  setNamespace(namespace: NamespaceService): this {
    this.namespace = namespace;
    return this;
  }

  setText(text: string | null): this {
    removeAsTold(this, undefined);
    if (text !== null && text !== '') insert(this, new TextService(text));
    return this;
  }
}

export function qualified(namespace: NamespaceService, name: string): string {
  const prefix = namespace.getPrefix();
  return prefix === '' ? name : `${prefix}:${name}`;
}

function isNamed(
  { name, namespace }: { name: string; namespace: NamespaceService },
  wanted: string,
  inside: NamespaceService,
) {
  return name === wanted && namespace.getURI() === inside.getURI();
}

function namespaceInScope(element: ElementService, prefix: string): NamespaceService | null {
  if (prefix === 'xml') return XML_NAMESPACE;
  const here = [element.namespace, ...element.declared, ...element.attributes.map(({ namespace }) => namespace)];
  // An attribute without a prefix is in no namespace, whatever the default is.
  const found = here.find((one) => one.getPrefix() === prefix && (prefix !== '' || one !== NO_NAMESPACE));
  if (found !== undefined) return found;
  if (element.holder instanceof ElementService) return namespaceInScope(element.holder, prefix);
  return prefix === '' ? NO_NAMESPACE : null;
}

/** The same content in no place. */
export function cloneOf(content: ContentService): ContentService {
  if (content instanceof CdataService) return new CdataService(content.text);
  if (content instanceof TextService) return new TextService(content.text);
  if (content instanceof CommentService) return new CommentService(content.text);
  if (content instanceof ProcessingInstructionService) {
    return new ProcessingInstructionService(content.target, content.data);
  }
  if (content instanceof DocTypeService) {
    return new DocTypeService(content.elementName, content.publicId, content.systemId, content.internalSubset);
  }
  if (!(content instanceof ElementService)) throw new Error(`no copy of ${content.kind}`);
  const copy = new ElementService(content.name, content.namespace);
  copy.declared.push(...content.declared);
  for (const { name, value, namespace } of content.attributes) copy.setAttribute(name, value, namespace);
  for (const item of content.items) insert(copy, cloneOf(item));
  return copy;
}
