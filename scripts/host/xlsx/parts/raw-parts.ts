import type { DataValidation } from 'hucre/xlsx';
import type { PackageParts } from './package-parts';

/** A sheet as the package lists it. */
export interface SheetPart {
  readonly name: string;
  /** A sheet of cells: not a chart, dialog or macro sheet, at which the library stumbles. */
  readonly isWorksheet: boolean;
  /** Where its XML stands; undefined when the package names none. */
  readonly part: string | undefined;
}

type Attributes = ReadonlyMap<string, string>;

/** The sheets in the order of their tabs. Undefined when the package holds no workbook. */
export function listSheets(parts: PackageParts): SheetPart[] | undefined {
  const root = tagsOf(parts.readPart('_rels/.rels') ?? '', 'Relationship');
  const target = root.find((tag) => tag.get('Type')?.endsWith('/officeDocument'))?.get('Target');
  const workbookPart = (target ?? 'xl/workbook.xml').replace(/^\//, '');
  const workbook = parts.readPart(workbookPart);
  if (workbook === undefined || !/<(?:\w+:)?workbook[\s>]/.test(workbook)) return undefined;
  const slash = workbookPart.lastIndexOf('/') + 1;
  const folder = workbookPart.slice(0, slash);
  const relations = tagsOf(parts.readPart(`${folder}_rels/${workbookPart.slice(slash)}.rels`) ?? '', 'Relationship');
  return tagsOf(workbook, 'sheet').map((tag): SheetPart => {
    const id = [...tag].find(([key]) => /^\w+:id$/.test(key))?.[1];
    const relation = relations.find((other) => other.get('Id') === id);
    const path = relation?.get('Target');
    return {
      name: tag.get('name') ?? '',
      isWorksheet: relation?.get('Type')?.endsWith('/worksheet') ?? false,
      part: path === undefined ? undefined : path.startsWith('/') ? path.slice(1) : folder + path,
    };
  });
}

/** What the library's reader loses of a sheet, read from its XML when someone asks. */
export interface RawSheet {
  /** False when the XML stops half way, which the library takes for the end. */
  isWhole(): boolean;
  /** The number in a cell as written: the library turns days into dates, to the millisecond, and takes the 60th day for the 59th. */
  numberAt(ref: string): number | undefined;
  /** The whole address of a link that Excel cut at its `#`: the library keeps only the part behind. */
  linkAt(ref: string): string | undefined;
  /** Rules that Excel files among its extensions, as it does when a list stands on another sheet. */
  validations(): DataValidation[];
}

export function openRawSheet(parts: PackageParts, part: string): RawSheet {
  let text: string | undefined;
  let numbers: Map<string, number> | undefined;
  const xml = (): string => {
    text ??= parts.readPart(part) ?? '';
    return text;
  };
  return {
    isWhole: () => /<\/(?:\w+:)?worksheet>\s*$/.test(xml().slice(-100)),
    numberAt(ref) {
      numbers ??= readNumbers(xml());
      return numbers.get(ref);
    },
    linkAt(ref) {
      const link = tagsOf(xml(), 'hyperlink').find((tag) => tag.get('ref') === ref);
      const id = [...(link ?? [])].find(([key]) => /^\w+:id$/.test(key))?.[1];
      const location = link?.get('location');
      const slash = part.lastIndexOf('/') + 1;
      const relations = parts.readPart(`${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`) ?? '';
      const target = tagsOf(relations, 'Relationship').find((tag) => tag.get('Id') === id);
      const address = id === undefined ? undefined : target?.get('Target');
      return address === undefined || location === undefined ? undefined : `${address}#${location}`;
    },
    validations: () => readExtensionRules(xml()),
  };
}

function readNumbers(xml: string): Map<string, number> {
  const numbers = new Map<string, number>();
  for (const [, attributes = '', body = ''] of xml.matchAll(/<(?:\w+:)?c\s([^>]*[^/])>(.*?)<\/(?:\w+:)?c>/gs)) {
    const ref = /\br="([A-Z]+\d+)"/.exec(attributes)?.[1];
    const value = /<(?:\w+:)?v[^>]*>([^<]+)</.exec(body)?.[1];
    if (ref !== undefined && value !== undefined) numbers.set(ref, Number(value));
  }
  return numbers;
}

function readExtensionRules(xml: string): DataValidation[] {
  if (!xml.includes('x14:dataValidation')) return [];
  const rules: DataValidation[] = [];
  for (const [, head = '', body = ''] of xml.matchAll(/<x14:dataValidation\s([^>]*)>(.*?)<\/x14:dataValidation>/gs)) {
    const attributes = readAttributes(head);
    const range = textOf(body, 'xm:sqref');
    if (range === undefined) continue;
    const isOn = (name: string): boolean => /^(?:1|true)$/.test(attributes.get(name) ?? '');
    const formula1 = textOf(textOf(body, 'x14:formula1', false) ?? '', 'xm:f');
    const formula2 = textOf(textOf(body, 'x14:formula2', false) ?? '', 'xm:f');
    const prompt = attributes.get('prompt');
    const operator = attributes.get('operator') as DataValidation['operator'];
    rules.push({
      type: (attributes.get('type') ?? 'custom') as DataValidation['type'],
      range,
      ...(operator === undefined ? {} : { operator }),
      ...(formula1 === undefined ? {} : { formula1 }),
      ...(formula2 === undefined ? {} : { formula2 }),
      ...(isOn('showErrorMessage') ? { showErrorMessage: true } : {}),
      ...(prompt === undefined ? {} : { inputMessage: prompt }),
    });
  }
  return rules;
}

function textOf(xml: string, tag: string, decode = true): string | undefined {
  const text = new RegExp(`<${tag}(?:\\s[^>]*)?>(.*?)</${tag}>`, 's').exec(xml)?.[1];
  return text === undefined || !decode ? text : decodeXml(text);
}

function tagsOf(xml: string, name: string): Attributes[] {
  return [...xml.matchAll(new RegExp(`<(?:\\w+:)?${name}\\s([^>]*)>`, 'g'))].map((match) =>
    readAttributes(match[1] ?? ''),
  );
}

function readAttributes(text: string): Attributes {
  return new Map(
    [...text.matchAll(/([\w:]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map((match) => [
      match[1] ?? '',
      decodeXml(match[2] ?? match[3] ?? ''),
    ]),
  );
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decodeXml(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (hex !== undefined) return String.fromCodePoint(Number.parseInt(hex, 16));
    if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
    return ENTITIES[name ?? ''] ?? whole;
  });
}
