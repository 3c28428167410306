import type { ClassDefinition } from '../../bridge/class-definition';
import { AttributeService } from './attribute';
import { DocumentService } from './document';
import { ElementService } from './element';
import { formatXml, type Layout } from './format-xml';
import { CdataService, CommentService, DocTypeService, ProcessingInstructionService, TextService } from './leaves';
import { NamespaceService, NO_NAMESPACE, namespaceOf, XML_NAMESPACE } from './namespace';
import { parseXml } from './parse-xml';

/** https://developers.google.com/apps-script/reference/xml-service/format */
export class XmlFormatService {
  #layout: Layout;

  constructor(layout: Pick<Layout, 'texts' | 'indent'>) {
    const usual = { lineSeparator: '\r\n', encoding: 'UTF-8', omitsDeclaration: false, omitsEncoding: false };
    this.#layout = { ...usual, ...layout };
  }

  format(what: DocumentService | ElementService): string {
    return formatXml(what, this.#layout);
  }

  setEncoding(encoding: string): this {
    return this.#with({ encoding });
  }

  setIndent(indent: string | null): this {
    return this.#with({ indent });
  }

  setLineSeparator(lineSeparator: string): this {
    return this.#with({ lineSeparator });
  }

  setOmitDeclaration(omitsDeclaration: boolean): this {
    return this.#with({ omitsDeclaration });
  }

  setOmitEncoding(omitsEncoding: boolean): this {
    return this.#with({ omitsEncoding });
  }

  #with(more: Partial<Layout>): this {
    this.#layout = { ...this.#layout, ...more };
    return this;
  }
}

/** https://developers.google.com/apps-script/reference/xml-service/xml-service */
export class XmlServiceDoor {
  createCdata(text: string): CdataService {
    return new CdataService(text);
  }

  createComment(text: string): CommentService {
    return new CommentService(text);
  }

  createDocType(elementName: string, ...ids: readonly string[]): DocTypeService {
    return new DocTypeService(elementName, ids.length > 1 ? ids[0] : null, ids.at(-1) ?? null);
  }

  createDocument(rootElement?: ElementService): DocumentService {
    const document = new DocumentService();
    return rootElement === undefined ? document : document.setRootElement(rootElement);
  }

  createElement(name: string, namespace: NamespaceService = NO_NAMESPACE): ElementService {
    return new ElementService(name, namespace);
  }

  createText(text: string): TextService {
    return new TextService(text);
  }

  getCompactFormat(): XmlFormatService {
    return new XmlFormatService({ texts: 'normalise', indent: null });
  }

  getNamespace(...parts: readonly [string] | readonly [string, string]): NamespaceService {
    return parts.length === 1 ? namespaceOf('', parts[0]) : namespaceOf(...parts);
  }

  getNoNamespace(): NamespaceService {
    return NO_NAMESPACE;
  }

  getPrettyFormat(): XmlFormatService {
    return new XmlFormatService({ texts: 'trim', indent: '  ' });
  }

  getRawFormat(): XmlFormatService {
    return new XmlFormatService({ texts: 'keep', indent: null });
  }

  getXmlNamespace(): NamespaceService {
    return XML_NAMESPACE;
  }

  parse(xml: string): DocumentService {
    return parseXml(xml);
  }
}

const part = (name: string, of: ClassDefinition['of']): ClassDefinition => ({
  type: `XML_Service.${name}`,
  name,
  service: 'XmlService',
  of,
  effects: undefined,
});

export const xmlClasses: readonly ClassDefinition[] = [
  { type: 'XML_Service.XmlService', name: 'XmlService', of: XmlServiceDoor, effects: undefined },
  part('Document', DocumentService),
  part('Element', ElementService),
  part('Attribute', AttributeService),
  part('Namespace', NamespaceService),
  part('Text', TextService),
  part('Cdata', CdataService),
  part('Comment', CommentService),
  part('ProcessingInstruction', ProcessingInstructionService),
  part('DocType', DocTypeService),
  part('Format', XmlFormatService),
];
