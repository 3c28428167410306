import { ServiceError } from '../../runs/exceptions';
import { AttributeService } from './attribute';
import { insert } from './content';
import { DocumentService } from './document';
import { ElementService } from './element';
import { CdataService, CommentService, DocTypeService, ProcessingInstructionService, TextService } from './leaves';
import { type NamespaceService, NO_NAMESPACE, namespaceOf, XML_NAMESPACE } from './namespace';
import { createXmlReader, type XmlReader } from './xml-reader';

type Scope = ReadonlyMap<string, NamespaceService>;

const BUILT_IN: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', apos: "'", quot: '"' };
const ILL_FORMED = 'The content of elements must consist of well-formed character data or markup.';

/** @throws in the words of the parser that Google's service has (Xerces), with the line. */
export function parseXml(text: string): DocumentService {
  const reader = createXmlReader(text.replace(/\r\n?/g, '\n'));
  const document = new DocumentService();
  if (reader.atEnd()) throw refuse(reader, 'Premature end of file.');
  const declaration = reader.take(/<\?xml\s[^?]*\?>/y);
  if (declaration === undefined && reader.looksAt('<?xml '))
    throw refuse(reader, 'XML declaration is not well-formed.');
  const entities = new Map(Object.entries(BUILT_IN));
  const scope: Scope = new Map([
    ['', NO_NAMESPACE],
    ['xml', XML_NAMESPACE],
  ]);
  let root: ElementService | undefined;
  for (reader.take(/\s+/y); !reader.atEnd(); reader.take(/\s+/y)) {
    const aside = readAside(reader, root === undefined ? entities : undefined);
    if (aside !== undefined) insert(document, aside);
    else if (!reader.looksAt('<') || root !== undefined) throw refuse(reader, outsideText(reader, root));
    else {
      root = readElement(reader, scope, entities);
      insert(document, root);
    }
  }
  if (root === undefined) throw refuse(reader, 'Premature end of file.');
  return document;
}

function refuse(reader: XmlReader, reason: string): ServiceError {
  return new ServiceError(`Error on line ${reader.line()}: ${reason}`);
}

function outsideText(reader: XmlReader, root: ElementService | undefined): string {
  if (!reader.looksAt('<')) return `Content is not allowed in ${root === undefined ? 'prolog' : 'trailing section'}.`;
  return 'The markup in the document following the root element must be well-formed.';
}

/** Comments, instructions, and (with its entities) the document type. */
function readAside(reader: XmlReader, entities: Map<string, string> | undefined) {
  if (reader.looksAt('<!--')) {
    const comment = reader.take(/<!--((?:(?!--)[\s\S])*)-->/y);
    if (comment === undefined) throw refuse(reader, 'The string "--" is not permitted within comments.');
    return new CommentService(comment[1] ?? '');
  }
  const instruction = reader.take(/<\?([^\s?]+)(?:\s+([\s\S]*?))?\?>/y);
  if (instruction !== undefined) return new ProcessingInstructionService(instruction[1] ?? '', instruction[2] ?? '');
  if (!reader.looksAt('<!DOCTYPE') || entities === undefined) return undefined;
  const type = reader.take(
    /<!DOCTYPE\s+([^\s[>]+)(?:\s+(?:PUBLIC\s+(["'])(.*?)\2\s+(["'])(.*?)\4|SYSTEM\s+(["'])(.*?)\6))?\s*(?:\[([\s\S]*?)\]\s*)?>/y,
  );
  if (type === undefined) {
    throw refuse(reader, 'The markup in the document preceding the root element must be well-formed.');
  }
  const [, name = '', , publicId, , publicSystem, , systemId, subset] = type;
  for (const [, entity = '', , value = ''] of (subset ?? '').matchAll(/<!ENTITY\s+([^\s%]+)\s+(["'])(.*?)\2\s*>/gs)) {
    entities.set(entity, value);
  }
  return new DocTypeService(name, publicId ?? null, publicSystem ?? systemId ?? null, subset?.trimStart() ?? null);
}

interface RawAttribute {
  readonly name: string;
  readonly value: string;
}

function readElement(reader: XmlReader, outer: Scope, entities: ReadonlyMap<string, string>): ElementService {
  const start = reader.take(/<([^\s/>=<&"']+)/y);
  if (start === undefined) throw refuse(reader, ILL_FORMED);
  const name = start[1] ?? '';
  const raw = readAttributes(reader, name, entities);
  const scope = new Map(outer);
  for (const one of raw) {
    const prefix = one.name === 'xmlns' ? '' : /^xmlns:(.+)$/.exec(one.name)?.[1];
    if (prefix !== undefined) scope.set(prefix, one.value === '' ? NO_NAMESPACE : namespaceOf(prefix, one.value));
  }
  const element = makeElement(reader, name, raw, scope);
  if (reader.take(/\/>/y) === undefined) {
    reader.take(/>/y);
    readContents(reader, element, name, scope, entities);
  }
  return element;
}

function makeElement(reader: XmlReader, name: string, raw: readonly RawAttribute[], scope: Scope): ElementService {
  const [prefix, local] = parted(name);
  const namespace = scope.get(prefix);
  if (namespace === undefined) throw refuse(reader, `The prefix "${prefix}" for element "${name}" is not bound.`);
  const element = new ElementService(local, namespace);
  for (const one of raw) {
    if (/^xmlns(:|$)/.test(one.name)) {
      const declared = scope.get(one.name === 'xmlns' ? '' : one.name.slice(6));
      if (declared !== undefined && declared !== namespace) element.declared.push(declared);
      continue;
    }
    const [own, attribute] = parted(one.name);
    const inside = own === '' ? NO_NAMESPACE : scope.get(own);
    if (inside === undefined) {
      throw refuse(
        reader,
        `The prefix "${own}" for attribute "${one.name}" associated with an element type "${name}" is not bound.`,
      );
    }
    element.attributes.push(new AttributeService(attribute, one.value, inside));
  }
  return element;
}

function parted(name: string): readonly [string, string] {
  const at = name.indexOf(':');
  return at < 0 ? ['', name] : [name.slice(0, at), name.slice(at + 1)];
}

/** Up to, and not with, the end of the tag. */
function readAttributes(reader: XmlReader, element: string, entities: ReadonlyMap<string, string>): RawAttribute[] {
  const found: RawAttribute[] = [];
  for (;;) {
    const space = reader.take(/\s+/y);
    if (reader.atEnd()) throw refuse(reader, 'XML document structures must start and end within the same entity.');
    if (reader.looksAt('>') || reader.looksAt('/>')) return found;
    const name = space === undefined ? undefined : reader.take(/[^\s/>=<&"']+/y)?.[0];
    if (name === undefined) {
      throw refuse(
        reader,
        `Element type "${element}" must be followed by either attribute specifications, ">" or "/>".`,
      );
    }
    if (reader.take(/\s*=\s*/y) === undefined) {
      throw refuse(
        reader,
        `Attribute name "${name}" associated with an element type "${element}" must be followed by the ' = ' character.`,
      );
    }
    if (!reader.looksAt('"') && !reader.looksAt("'")) {
      throw refuse(
        reader,
        `Open quote is expected for attribute "${name}" associated with an  element type  "${element}".`,
      );
    }
    const value = reader.take(/"([^"<]*)"|'([^'<]*)'/y);
    if (value === undefined) {
      throw refuse(
        reader,
        `The value of attribute "${name}" associated with an element type "${element}" must not contain the '<' character.`,
      );
    }
    if (found.some((one) => one.name === name)) {
      throw refuse(reader, `Attribute "${name}" was already specified for element "${element}".`);
    }
    const text = (value[1] ?? value[2] ?? '').replace(/[\t\n]/g, ' ');
    found.push({ name, value: expand(reader, text, entities) });
  }
}

function readContents(
  reader: XmlReader,
  element: ElementService,
  name: string,
  scope: Scope,
  entities: ReadonlyMap<string, string>,
): void {
  for (;;) {
    const text = reader.take(/[^<]+/y)?.[0];
    if (text !== undefined) insert(element, new TextService(expand(reader, text, entities)));
    if (reader.atEnd()) throw refuse(reader, 'XML document structures must start and end within the same entity.');
    const end = reader.take(/<\/([^\s>]+)\s*>/y);
    if (end !== undefined) {
      if (end[1] === name) return;
      throw refuse(reader, `The element type "${name}" must be terminated by the matching end-tag "</${name}>".`);
    }
    const section = reader.take(/<!\[CDATA\[([\s\S]*?)\]\]>/y);
    const aside = section === undefined ? readAside(reader, undefined) : new CdataService(section[1] ?? '');
    insert(element, aside ?? readElement(reader, scope, entities));
  }
}

function expand(reader: XmlReader, text: string, entities: ReadonlyMap<string, string>): string {
  return text.replace(/&([^;&\s<]*)(;?)/g, (_all, name: string, end: string) => {
    if (name === '') throw refuse(reader, "The entity name must immediately follow the '&' in the entity reference.");
    if (end === '') throw refuse(reader, `The reference to entity "${name}" must end with the ';' delimiter.`);
    const code = /^#(?:x([0-9a-f]+)|(\d+))$/i.exec(name);
    if (code !== null)
      return String.fromCodePoint(Number.parseInt(code[1] ?? code[2] ?? '', code[1] === undefined ? 10 : 16));
    const value = entities.get(name);
    if (value === undefined) throw refuse(reader, `The entity "${name}" was referenced, but not declared.`);
    return value;
  });
}
