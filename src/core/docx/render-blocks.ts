import type { DocBlock, DocCell, DocPair, DocParagraph, DocTable } from './docx-document';
import { escapeXml } from './xml';

/** Text as runs: half-points, breaks at line ends. */
function runXml(text: string, { bold = false, italic = false, size = 14 }: Partial<DocParagraph>): string {
  const look = `<w:rPr>${bold ? '<w:b/>' : ''}${italic ? '<w:i/>' : ''}<w:sz w:val="${size * 2}"/><w:szCs w:val="${size * 2}"/></w:rPr>`;
  const lines = text.split('\n').map((line) => `<w:t xml:space="preserve">${escapeXml(line)}</w:t>`);
  return `<w:r>${look}${lines.join('<w:br/>')}</w:r>`;
}

/** Twips: 1.27 cm. */
const firstLine = 720;

function paragraphXml(paragraph: DocParagraph): string {
  const { text, align = 'both', indent = false, after = 6, rule, keepNext = rule !== undefined } = paragraph;
  const properties = [
    keepNext ? '<w:keepNext/>' : '',
    `<w:spacing w:before="0" w:after="${rule === undefined ? after * 20 : 0}"/>`,
    indent ? `<w:ind w:firstLine="${firstLine}"/>` : '',
    `<w:jc w:val="${align}"/>`,
  ].join('');
  const body = `<w:p><w:pPr>${properties}</w:pPr>${runXml(text, paragraph)}</w:p>`;
  return rule === undefined ? body : body + ruleXml(rule, after);
}

/** An empty paragraph moved in from both sides, with a line on top. */
function ruleXml(indent: number, after: number): string {
  const border = '<w:pBdr><w:top w:val="single" w:sz="6" w:space="1" w:color="000000"/></w:pBdr>';
  const spacing = `<w:spacing w:before="20" w:after="${after * 20}" w:line="120" w:lineRule="exact"/>`;
  return `<w:p><w:pPr>${border}${spacing}<w:ind w:left="${indent}" w:right="${indent}"/></w:pPr></w:p>`;
}

const lines = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`)
  .join('');

function tableXml({ widths, heads, rows, size, textColumns }: DocTable): string {
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  const total = widths.reduce((sum, width) => sum + width, 0);
  const properties = `<w:tblPr><w:tblW w:w="${total}" w:type="dxa"/><w:tblBorders>${lines}</w:tblBorders><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="40" w:type="dxa"/><w:right w:w="40" w:type="dxa"/></w:tblCellMar></w:tblPr>`;
  const headRows = heads.map((cells) => {
    let column = 0;
    const inner = cells.map((cell) => {
      const span = cell.span ?? 1;
      const width = widths.slice(column, column + span).reduce((sum, part) => sum + part, 0);
      column += span;
      return cellXml(cell, width, { align: 'center', bold: true, size });
    });
    return `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${inner.join('')}</w:tr>`;
  });
  const bodyRows = rows.map((texts) => {
    const cells = widths.map((width, column) => {
      const align = textColumns.includes(column) ? 'left' : 'center';
      return cellXml({ text: texts[column] ?? '' }, width, { align, size });
    });
    return `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cells.join('')}</w:tr>`;
  });
  // Word joins two tables that nothing stands between.
  return `<w:tbl>${properties}<w:tblGrid>${grid}</w:tblGrid>${headRows.join('')}${bodyRows.join('')}</w:tbl>${paragraphXml({ kind: 'paragraph', text: '', size: 6 })}`;
}

function cellXml({ text, span, merge }: DocCell, width: number, look: Partial<DocParagraph>): string {
  const properties = [
    `<w:tcW w:w="${width}" w:type="dxa"/>`,
    span === undefined ? '' : `<w:gridSpan w:val="${span}"/>`,
    merge === undefined ? '' : `<w:vMerge${merge === 'begin' ? ' w:val="restart"' : ''}/>`,
    '<w:vAlign w:val="center"/>',
  ].join('');
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraphXml({ ...look, kind: 'paragraph', text, after: 0 })}</w:tc>`;
}

/** Twips: together the width of an upright page's text. */
const pairWidths = [3855, 5500] as const;

function pairXml({ left, right }: DocPair): string {
  const cell = (paragraphs: readonly DocParagraph[], width: number) =>
    `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${paragraphs.map(paragraphXml).join('')}</w:tc>`;
  const [one, other] = pairWidths;
  return `<w:tbl><w:tblPr><w:tblW w:w="${one + other}" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar></w:tblPr><w:tblGrid><w:gridCol w:w="${one}"/><w:gridCol w:w="${other}"/></w:tblGrid><w:tr><w:trPr><w:cantSplit/></w:trPr>${cell(left, one)}${cell(right, other)}</w:tr></w:tbl>${paragraphXml({ kind: 'paragraph', text: '', size: 6 })}`;
}

/** Blocks as the elements of a Word document's body. */
export function renderBlocks(blocks: readonly DocBlock[]): string {
  return blocks
    .map((block) => {
      if (block.kind === 'table') return tableXml(block);
      return block.kind === 'pair' ? pairXml(block) : paragraphXml(block);
    })
    .join('');
}
