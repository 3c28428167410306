import { notImplemented } from '../../runs/exceptions';
import type { ContentService } from './content';
import { DocumentService } from './document';
import { ElementService, qualified } from './element';
import { CdataService, CommentService, DocTypeService, ProcessingInstructionService, TextService } from './leaves';
import { type NamespaceService, NO_NAMESPACE, XML_NAMESPACE } from './namespace';

/** How JDOM, which Google's service is, writes: https://github.com/hunterhacker/jdom (Format, AbstractXMLOutputProcessor). */
export interface Layout {
  readonly texts: 'keep' | 'trim' | 'normalise';
  readonly indent: string | null;
  readonly lineSeparator: string;
  readonly encoding: string;
  readonly omitsDeclaration: boolean;
  readonly omitsEncoding: boolean;
}

type Scope = ReadonlyMap<string, string>;

const TOP: Scope = new Map([
  ['', ''],
  ['xml', XML_NAMESPACE.getURI()],
]);

export function formatXml(what: DocumentService | ElementService, layout: Layout): string {
  if (!(what instanceof DocumentService)) return writeElement(what, layout, TOP, 0);
  const { lineSeparator } = layout;
  const encoding = layout.omitsEncoding ? '' : ` encoding="${layout.encoding}"`;
  const declaration = layout.omitsDeclaration ? '' : `<?xml version="1.0"${encoding}?>${lineSeparator}`;
  const parts = what.items.map((item) => write(item, layout, TOP, 0));
  const body = parts.join(layout.indent === null ? '' : lineSeparator);
  return `${declaration}${body}${lineSeparator}`;
}

function write(content: ContentService, layout: Layout, scope: Scope, depth: number): string {
  if (content instanceof ElementService) return writeElement(content, layout, scope, depth);
  if (content instanceof CdataService) return `<![CDATA[${shaped(content.text, layout)}]]>`;
  if (content instanceof TextService) return escapeText(shaped(content.text, layout), layout);
  if (content instanceof CommentService) return `<!--${content.text}-->`;
  if (content instanceof ProcessingInstructionService) {
    return `<?${content.target}${content.data === '' ? '' : ` ${content.data}`}?>`;
  }
  if (content instanceof DocTypeService) return writeDocType(content, layout);
  throw new Error(`no text of ${content.kind}`);
}

function writeDocType({ elementName, publicId, systemId, internalSubset }: DocTypeService, layout: Layout): string {
  const id = publicId !== null ? ` PUBLIC "${publicId}"` : systemId !== null ? ' SYSTEM' : '';
  const system = systemId === null ? '' : ` "${systemId}"`;
  const { lineSeparator } = layout;
  const subset = internalSubset === null || internalSubset === '' ? '' : ` [${lineSeparator}${internalSubset}]`;
  return `<!DOCTYPE ${elementName}${id}${system}${subset}>`;
}

function writeElement(element: ElementService, layout: Layout, outer: Scope, depth: number): string {
  const scope = new Map(outer);
  const name = qualified(element.namespace, element.name);
  let head = `<${name}`;
  const declare = (namespace: NamespaceService) => {
    if (scope.get(namespace.getPrefix()) === namespace.getURI()) return;
    scope.set(namespace.getPrefix(), namespace.getURI());
    const prefix = namespace.getPrefix();
    head += ` xmlns${prefix === '' ? '' : `:${prefix}`}="${escapeAttribute(namespace.getURI())}"`;
  };
  declare(element.namespace);
  for (const namespace of element.declared) declare(namespace);
  for (const { namespace } of element.attributes) if (namespace !== NO_NAMESPACE) declare(namespace);
  for (const { name: own, value, namespace } of element.attributes) {
    head += ` ${qualified(namespace, own)}="${escapeAttribute(value)}"`;
  }
  const body = writeBody(element, layout, scope, depth);
  return body === '' ? `${head} />` : `${head}>${body}</${name}>`;
}

function writeBody({ items }: ElementService, layout: Layout, scope: Scope, depth: number): string {
  const writeAll = (run: readonly ContentService[]) =>
    run.map((item) => write(item, layout, scope, depth + 1)).join('');
  if (layout.texts === 'keep') return writeAll(items);
  const runs = runsOf(items);
  const parts = runs.map(writeAll).filter((text) => text !== '');
  if (parts.length === 0 || runs.every(isTextRun)) return parts.join('');
  const { lineSeparator, indent } = layout;
  if (indent !== null) {
    const inner = lineSeparator + indent.repeat(depth + 1);
    return `${inner}${parts.join(inner)}${lineSeparator}${indent.repeat(depth)}`;
  }
  // Where JDOM leaves a space between the two is not verified.
  if (runs.some((run) => isTextRun(run) && writeAll(run) !== '')) {
    throw notImplemented('a format without indent of text beside elements');
  }
  return parts.join('');
}

/** Neighbouring texts are one. */
function runsOf(items: readonly ContentService[]): ContentService[][] {
  const runs: ContentService[][] = [];
  for (const item of items) {
    const last = runs.at(-1);
    if (last !== undefined && item instanceof TextService && isTextRun(last)) last.push(item);
    else runs.push([item]);
  }
  return runs;
}

function isTextRun(run: readonly ContentService[]): boolean {
  return run.every((item) => item instanceof TextService);
}

function shaped(text: string, { texts }: Layout): string {
  if (texts === 'keep') return text;
  const trimmed = text.replace(/^[ \t\r\n]+|[ \t\r\n]+$/g, '');
  return texts === 'trim' ? trimmed : trimmed.replace(/[ \t\r\n]+/g, ' ');
}

function escapeText(text: string, { lineSeparator }: Layout): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/\r/g, '&#xD;')
    .replace(/\n/g, lineSeparator);
}

function escapeAttribute(text: string): string {
  return text
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/\r/g, '&#xD;')
    .replace(/\t/g, '&#x9;')
    .replace(/\n/g, '&#xA;');
}
