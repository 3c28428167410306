import { describe, expect, it } from 'vitest';
import type { DocBlock, DocParagraph, DocSection } from '../../../src/core/docx/docx-document';
import { renderBlocks } from '../../../src/core/docx/render-blocks';
import { renderDocx } from '../../../src/core/docx/render-docx';
import { escapeXml } from '../../../src/core/docx/xml';

const paragraph = (text: string, over: Partial<DocParagraph> = {}): DocParagraph => ({
  kind: 'paragraph',
  text,
  ...over,
});

/** All that a pattern catches in a piece of XML, one text each. */
const all = (xml: string, pattern: RegExp): string[] => [...xml.matchAll(pattern)].map((match) => match[1] ?? match[0]);
const elements = (xml: string, name: string): string[] => all(xml, new RegExp(`(<w:${name}[ >].*?</w:${name}>)`, 'g'));
const textOf = (xml: string): string =>
  all(xml, /<w:t xml:space="preserve">(.*?)<\/w:t>|<w:br\/>/g)
    .map((text) => (text === '<w:br/>' ? '\n' : text))
    .join('');
const value = (xml: string, name: string, attribute = 'val'): string | undefined =>
  new RegExp(`<w:${name}(?: [^>]*)? w:${attribute}="([^"]*)"`).exec(xml)?.[1];

/** How a paragraph looks: what Word would say of it. */
function lookOf(xml: string): object {
  return {
    text: textOf(xml),
    align: value(xml, 'jc'),
    halfPoints: [value(xml, 'sz'), value(xml, 'szCs')],
    after: value(xml, 'spacing', 'after'),
    ...(xml.includes('<w:b/>') && { bold: true }),
    ...(xml.includes('<w:i/>') && { italic: true }),
    ...(xml.includes('<w:keepNext/>') && { keepNext: true }),
    ...(xml.includes('firstLine') && { indent: value(xml, 'ind', 'firstLine') }),
  };
}

describe('a paragraph', () => {
  it.each<[string, DocParagraph, object]>([
    ['of running text', paragraph('Kính gửi'), { align: 'both', halfPoints: ['28', '28'], after: '120' }],
    [
      'that is a title',
      paragraph('BÁO CÁO', { align: 'center', bold: true, size: 13, after: 0, keepNext: true }),
      { align: 'center', halfPoints: ['26', '26'], after: '0', bold: true, keepNext: true },
    ],
    [
      'moved in, in italics',
      paragraph('Căn cứ', { italic: true, indent: true, align: 'left' }),
      { align: 'left', halfPoints: ['28', '28'], after: '120', italic: true, indent: '720' },
    ],
    ['with a line break', paragraph('một\nhai'), { align: 'both', halfPoints: ['28', '28'], after: '120' }],
    ['that says <b> & "c"', paragraph('<b> & "c"'), { align: 'both', halfPoints: ['28', '28'], after: '120' }],
  ])('%s', (_, block, look) => {
    expect(lookOf(renderBlocks([block]))).toEqual({ text: escapeXml(block.text), ...look });
  });

  it('has a rule below, on the same page, and its space below that', () => {
    const [text = '', rule = '', ...others] = elements(
      renderBlocks([paragraph('ĐỘC LẬP', { rule: 1800, after: 3 })]),
      'p',
    );
    expect(others).toEqual([]);
    expect(lookOf(text)).toMatchObject({ text: 'ĐỘC LẬP', after: '0', keepNext: true });
    expect(rule).toContain('<w:top w:val="single"');
    expect([value(rule, 'spacing', 'after'), value(rule, 'ind', 'left'), value(rule, 'ind', 'right')]).toEqual([
      '60',
      '1800',
      '1800',
    ]);
  });
});

describe('a table', () => {
  const table: DocBlock = {
    kind: 'table',
    widths: [500, 3000, 1000, 1500],
    heads: [
      [{ text: 'TT', merge: 'begin' }, { text: 'Đơn vị' }, { text: 'Kết quả', span: 2 }],
      [{ text: '', merge: 'continue' }, { text: '' }, { text: 'Số' }, { text: 'Tỷ lệ' }],
    ],
    rows: [
      ['1', 'Sở Tài chính', '12'],
      ['2', 'Sở Nội vụ', '7', '50 %'],
    ],
    size: 11,
    textColumns: [1],
  };
  const xml = renderBlocks([table]);
  const rows = elements(xml, 'tr');
  const cellsOf = (row = '') =>
    elements(row, 'tc').map((cell) => [
      textOf(cell),
      value(cell, 'tcW', 'w'),
      value(cell, 'jc'),
      ...(cell.includes('<w:b/>') ? ['bold'] : []),
      ...(cell.includes('gridSpan') ? [`${value(cell, 'gridSpan')} columns`] : []),
      ...(cell.includes('<w:vMerge w:val="restart"/>') ? ['begins'] : []),
      ...(cell.includes('<w:vMerge/>') ? ['goes on'] : []),
    ]);

  it('has its columns as wide as told, and lines on all sides', () => {
    expect(all(xml, /<w:gridCol w:w="(\d+)"/g)).toEqual(['500', '3000', '1000', '1500']);
    expect(value(xml, 'tblW', 'w')).toBe('6000');
    const borders = /<w:tblBorders>(.*)<\/w:tblBorders>/.exec(xml)?.[1] ?? '';
    expect(all(borders, /<w:(\w+) w:val="single"/g)).toEqual(['top', 'left', 'bottom', 'right', 'insideH', 'insideV']);
  });

  it('repeats its head on each page: cells over several columns and rows, bold, in the middle', () => {
    expect(rows.map((row) => row.includes('<w:tblHeader/>'))).toEqual([true, true, false, false]);
    expect(cellsOf(rows[0])).toEqual([
      ['TT', '500', 'center', 'bold', 'begins'],
      ['Đơn vị', '3000', 'center', 'bold'],
      ['Kết quả', '2500', 'center', 'bold', '2 columns'],
    ]);
    expect(cellsOf(rows[1])).toEqual([
      ['', '500', 'center', 'bold', 'goes on'],
      ['', '3000', 'center', 'bold'],
      ['Số', '1000', 'center', 'bold'],
      ['Tỷ lệ', '1500', 'center', 'bold'],
    ]);
  });

  it('has names on the left and figures in the middle, a cell for each column', () => {
    expect(rows.slice(2).map(cellsOf)).toEqual([
      [
        ['1', '500', 'center'],
        ['Sở Tài chính', '3000', 'left'],
        ['12', '1000', 'center'],
        ['', '1500', 'center'],
      ],
      [
        ['2', '500', 'center'],
        ['Sở Nội vụ', '3000', 'left'],
        ['7', '1000', 'center'],
        ['50 %', '1500', 'center'],
      ],
    ]);
    expect(lookOf(elements(rows[2] ?? '', 'p')[1] ?? '')).toMatchObject({ halfPoints: ['22', '22'], after: '0' });
  });

  it('is told from a table behind it by a small empty paragraph', () => {
    const between = xml.slice(xml.lastIndexOf('</w:tbl>'));
    expect(lookOf(between)).toMatchObject({ text: '', halfPoints: ['12', '12'] });
  });
});

it('a pair stands in two columns without lines', () => {
  const xml = renderBlocks([
    { kind: 'pair', left: [paragraph('UBND'), paragraph('Số: …')], right: [paragraph('Hà Nội')] },
  ]);
  expect(elements(xml, 'tc').map((cell) => [textOf(cell), value(cell, 'tcW', 'w')])).toEqual([
    ['UBNDSố: …', '3855'],
    ['Hà Nội', '5500'],
  ]);
  expect(value(xml, 'tblW', 'w')).toBe('9355');
  expect(xml).not.toContain('tblBorders');
  expect(lookOf(xml.slice(xml.lastIndexOf('</w:tbl>')))).toMatchObject({ text: '', halfPoints: ['12', '12'] });
});

describe('a paper', () => {
  const section = (text: string, landscape: boolean): DocSection => ({ landscape, blocks: [paragraph(text)] });
  const parts = (...sections: readonly DocSection[]) =>
    new Map(renderDocx({ sections, footer: 'Mã <BC>' }).map(({ name, text }) => [name, text]));
  const document = (...sections: readonly DocSection[]) => parts(...sections).get('word/document.xml') ?? '';

  it('has the parts of a Word document, each of them named where Word looks for it', () => {
    const all = parts(section('một', false));
    const types = all.get('[Content_Types].xml') ?? '';
    const links = ['_rels/.rels', 'word/_rels/document.xml.rels'].map((name) => all.get(name) ?? '').join('');
    expect([...all.keys()]).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'word/document.xml',
      'word/_rels/document.xml.rels',
      'word/styles.xml',
      'word/header1.xml',
      'word/footer1.xml',
    ]);
    expect(
      [
        ...types.matchAll(
          /PartName="\/([^"]+)" ContentType="application\/vnd\.openxmlformats-officedocument\.wordprocessingml\.([^"]+)"/g,
        ),
      ].map(([, name, type]) => [name, type]),
    ).toEqual([
      ['word/document.xml', 'document.main+xml'],
      ['word/styles.xml', 'styles+xml'],
      ['word/header1.xml', 'header+xml'],
      ['word/footer1.xml', 'footer+xml'],
    ]);
    expect(
      [
        ...links.matchAll(
          /Id="(\w+)" Type="http:\/\/schemas\.openxmlformats\.org\/officeDocument\/2006\/relationships\/(\w+)" Target="([^"]+)"/g,
        ),
      ].map((found) => found.slice(1)),
    ).toEqual([
      ['rId1', 'officeDocument', 'word/document.xml'],
      ['rId1', 'styles', 'styles.xml'],
      ['rId2', 'header', 'header1.xml'],
      ['rId3', 'footer', 'footer1.xml'],
    ]);
    for (const text of all.values())
      expect(text).toMatch(/^<\?xml version="1\.0" encoding="UTF-8" standalone="yes"\?>\n</);
  });

  it('is A4 with the margins of Decree 30/2020, in Times New Roman', () => {
    const xml = document(section('một', false));
    expect(xml).toMatch(
      /<w:pgSz w:w="11906" w:h="16838"\/><w:pgMar w:top="1134" w:right="850" w:bottom="1134" w:left="1701"/,
    );
    expect(xml).toContain('xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"');
    expect(parts().get('word/styles.xml')).toContain('w:ascii="Times New Roman"');
  });

  it('has its sections in order, each upright or not, the last without a paragraph of its own', () => {
    const xml = document(section('một', false), section('hai', true));
    expect(all(xml, /<w:t xml:space="preserve">(.*?)<\/w:t>|orient="(?:landscape)"/g)).toEqual([
      'một',
      'hai',
      'orient="landscape"',
    ]);
    expect(elements(xml, 'sectPr').map((one) => one.includes('landscape'))).toEqual([false, true]);
    expect(all(xml, /<w:p><w:pPr><w:spacing w:after="0" w:line="20" w:lineRule="exact"\/>(<w:sectPr>)/g)).toHaveLength(
      1,
    );
    expect(xml).toMatch(/<\/w:sectPr><\/w:body><\/w:document>$/);
  });

  it('has a footer on every page and a page number from the second on', () => {
    const [first = '', second = ''] = elements(document(section('một', false), section('hai', true)), 'sectPr');
    expect([first, second].map((one) => one.includes('<w:titlePg/>'))).toEqual([true, false]);
    expect([first, second].map((one) => all(one, /<w:footerReference w:type="(\w+)" r:id="rId3"/g))).toEqual([
      ['default', 'first'],
      ['default'],
    ]);
    expect([first, second].map((one) => all(one, /<w:headerReference w:type="(\w+)" r:id="rId2"/g))).toEqual([
      ['default'],
      ['default'],
    ]);
    expect(parts().get('word/footer1.xml')).toContain('>Mã &lt;BC&gt;<');
    expect(parts().get('word/header1.xml')).toContain(' PAGE ');
  });
});
