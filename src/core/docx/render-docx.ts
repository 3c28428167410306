import type { DocPaper, DocSection } from './docx-document';
import { renderBlocks } from './render-blocks';
import { escapeXml } from './xml';

export interface DocxPart {
  readonly name: string;
  readonly text: string;
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const spaces = `xmlns:w="${main}" xmlns:r="${relations}"`;
const types = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** Decree 30/2020: A4 with 20 mm above and below, 30 mm left, 15 mm right, in twips. */
const margins =
  '<w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701" w:header="567" w:footer="567" w:gutter="0"/>';

/** The parts of a Word document, all of them text; zipped in this order they are the file. */
export function renderDocx({ sections, footer }: DocPaper): readonly DocxPart[] {
  const last = sections.length - 1;
  const body = sections.map((section, index) => {
    const properties = sectionXml(section, index === 0);
    // Every section but the last one ends in a paragraph that holds its page.
    return (
      renderBlocks(section.blocks) +
      (index === last
        ? properties
        : `<w:p><w:pPr><w:spacing w:after="0" w:line="20" w:lineRule="exact"/>${properties}</w:pPr></w:p>`)
    );
  });
  return [
    { name: '[Content_Types].xml', text: contentTypes },
    { name: '_rels/.rels', text: packageRelations },
    {
      name: 'word/document.xml',
      text: `${head}<w:document ${spaces}><w:body>${body.join('')}</w:body></w:document>`,
    },
    { name: 'word/_rels/document.xml.rels', text: documentRelations },
    { name: 'word/styles.xml', text: styles },
    { name: 'word/header1.xml', text: pageNumber },
    {
      name: 'word/footer1.xml',
      text: `${head}<w:ftr ${spaces}><w:p><w:pPr><w:jc w:val="right"/></w:pPr><w:r><w:rPr><w:i/><w:sz w:val="20"/></w:rPr><w:t xml:space="preserve">${escapeXml(footer)}</w:t></w:r></w:p></w:ftr>`,
    },
  ];
}

/** Page 1 has a footer and no number: it names no header of its own. */
function sectionXml({ landscape }: DocSection, isFirst: boolean): string {
  const size = landscape
    ? '<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"/>'
    : '<w:pgSz w:w="11906" w:h="16838"/>';
  const first = isFirst ? '<w:footerReference w:type="first" r:id="rId3"/>' : '';
  return `<w:sectPr><w:headerReference w:type="default" r:id="rId2"/><w:footerReference w:type="default" r:id="rId3"/>${first}<w:type w:val="nextPage"/>${size}${margins}${isFirst ? '<w:titlePg/>' : ''}</w:sectPr>`;
}

const pageNumber = `${head}<w:hdr ${spaces}><w:p><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:hdr>`;

const font = 'w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="Times New Roman" w:cs="Times New Roman"';
const styles = `${head}<w:styles ${spaces}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts ${font}/><w:color w:val="000000"/><w:sz w:val="28"/><w:szCs w:val="28"/><w:lang w:val="vi-VN"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style></w:styles>`;

const contentTypes = `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${types}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${types}.styles+xml"/><Override PartName="/word/header1.xml" ContentType="${types}.header+xml"/><Override PartName="/word/footer1.xml" ContentType="${types}.footer+xml"/></Types>`;

function relationsXml(targets: readonly (readonly [id: string, type: string, target: string])[]): string {
  const inner = targets.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${relations}/${type}" Target="${target}"/>`,
  );
  return `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner.join('')}</Relationships>`;
}

const packageRelations = relationsXml([['rId1', 'officeDocument', 'word/document.xml']]);
const documentRelations = relationsXml([
  ['rId1', 'styles', 'styles.xml'],
  ['rId2', 'header', 'header1.xml'],
  ['rId3', 'footer', 'footer1.xml'],
]);
