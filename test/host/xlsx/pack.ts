import { crc32, deflateRawSync } from 'node:zlib';

/** A ZIP archive of these parts, as another program would make it. */
export function packZip(parts: Readonly<Record<string, string>>): Uint8Array {
  const local: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, text] of Object.entries(parts)) {
    const raw = Buffer.from(text, 'utf8');
    const data = deflateRawSync(raw);
    const nameBytes = Buffer.from(name, 'utf8');
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(crc32(raw), 10);
    common.writeUInt32LE(data.length, 14);
    common.writeUInt32LE(raw.length, 18);
    common.writeUInt16LE(nameBytes.length, 22);
    const head = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), common, nameBytes]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\0', 'latin1'), common, tail, nameBytes]));
    local.push(head, data);
    offset += head.length + data.length;
  }
  const listing = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(directory.length, 4);
  end.writeUInt16LE(directory.length, 6);
  end.writeUInt32LE(listing.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...local, listing, Buffer.from('PK\x05\x06', 'latin1'), end]);
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

interface Foreign {
  /** The XML inside `<worksheet>`, by sheet name. */
  readonly sheets: Readonly<Record<string, string>>;
  readonly sharedStrings?: string;
  readonly styles?: string;
  readonly workbookPr?: string;
  readonly definedNames?: string;
  /** Relations of the first sheet. */
  readonly relations?: string;
  readonly more?: Readonly<Record<string, string>>;
}

/** An .xlsx as Excel lays it out, made of hand-written parts. */
export function packXlsx(foreign: Foreign): Uint8Array {
  const names = Object.keys(foreign.sheets);
  const sheetTags = names.map((name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`);
  const relate = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`;
  const relations = (inside: string): string =>
    `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${inside}</Relationships>`;
  const parts: Record<string, string> = {
    '[Content_Types].xml': `${DECLARATION}<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    '_rels/.rels': relations(relate('rId1', 'officeDocument', 'xl/workbook.xml')),
    'xl/workbook.xml': `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}">${foreign.workbookPr ?? ''}<sheets>${sheetTags.join('')}</sheets>${foreign.definedNames ?? ''}</workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      names.map((_, at) => relate(`rId${at + 1}`, 'worksheet', `worksheets/sheet${at + 1}.xml`)).join('') +
        relate('rIdS', 'sharedStrings', 'sharedStrings.xml') +
        relate('rIdT', 'styles', 'styles.xml'),
    ),
    'xl/sharedStrings.xml': `${DECLARATION}<sst xmlns="${MAIN}">${foreign.sharedStrings ?? ''}</sst>`,
    'xl/styles.xml': `${DECLARATION}<styleSheet xmlns="${MAIN}">${foreign.styles ?? ''}</styleSheet>`,
    ...Object.fromEntries(
      Object.values(foreign.sheets).map((inside, at) => [
        `xl/worksheets/sheet${at + 1}.xml`,
        `${DECLARATION}<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONS}">${inside}</worksheet>`,
      ]),
    ),
    ...(foreign.relations === undefined ? {} : { 'xl/worksheets/_rels/sheet1.xml.rels': relations(foreign.relations) }),
    ...foreign.more,
  };
  return packZip(parts);
}
