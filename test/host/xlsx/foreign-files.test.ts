import { describe, expect, it } from 'vitest';
import type { Book, Sheet } from '../../../scripts/host/book/book';
import { readXlsx } from '../../../scripts/host/xlsx/read/read-xlsx';
import { writeXlsx } from '../../../scripts/host/xlsx/write/write-xlsx';
import { packXlsx } from './pack';

const STYLES = `
<numFmts><numFmt numFmtId="164" formatCode="[$-42A]dd/mm/yyyy;@"/><numFmt numFmtId="165" formatCode="#,##0\\ [$đ-42A]"/></numFmts>
<fonts><font><sz val="11"/><name val="Calibri"/><color theme="1"/></font>
<font><b/><sz val="13"/><name val="Times New Roman"/><color theme="0" tint="-0.5"/></font><font><sz val="11"/><name val="Calibri"/><color indexed="10"/></font></fonts>
<fills><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFFFFF00"/></patternFill></fill></fills>
<borders><border/></borders>
<cellXfs><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="14" fontId="0"/><xf numFmtId="164" fontId="1" fillId="2"/><xf numFmtId="21" fontId="0"/><xf numFmtId="165" fontId="2"/><xf numFmtId="46" fontId="0"/></cellXfs>`;

const row = (cells: string, number = 1): string => `<sheetData><row r="${number}">${cells}</row></sheetData>`;

async function read(parts: Parameters<typeof packXlsx>[0]): Promise<Book> {
  return readXlsx(packXlsx(parts), 'SKHCN');
}

async function readSheet(inside: string, more: Partial<Parameters<typeof packXlsx>[0]> = {}): Promise<Sheet> {
  const sheet = (await read({ sheets: { 'Trang 1': inside }, styles: STYLES, ...more })).sheets[0];
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
}

describe('a file from Excel or LibreOffice', () => {
  it('gives every kind of value: shared, inline and rich strings, numbers, booleans, errors, blanks', async () => {
    const { grid } = await readSheet(
      row(
        '<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><t xml:space="preserve"> trong ô </t></is></c>' +
          '<c r="D1"><v>12.5</v></c><c r="E1" t="b"><v>1</v></c><c r="F1" t="e"><v>#REF!</v></c><c r="G1" s="2"/><c r="H1" t="str"><v>chữ</v></c>' +
          '<c r="I1"><v>1E-3</v></c>',
      ),
      {
        sharedStrings:
          '<si><t>Sở Khoa học &amp; Công nghệ</t></si><si><r><t>thường </t></r><r><rPr><b/><sz val="11"/><rFont val="Calibri"/></rPr><t>đậm</t></r></si>',
      },
    );
    const values = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I'].map((_, column) => grid.valueAt(0, column));
    expect(values).toEqual([
      'Sở Khoa học & Công nghệ',
      'thường đậm',
      ' trong ô ',
      12.5,
      true,
      '#REF!',
      null,
      'chữ',
      0.001,
    ]);
    expect(grid.cellAt(0, 5)?.error).toBe('#REF!');
    expect(grid.cellAt(0, 1)?.textFormatRuns).toMatchObject([{ startIndex: 7, format: { bold: true } }]);
  });

  it('gives days as serials with their format, in both systems of dates', async () => {
    const cells = row(
      '<c r="A1" s="1"><v>45944</v></c><c r="B1" s="2"><v>45944.354166666664</v></c><c r="C1" s="3"><v>0.354166666666667</v></c>' +
        '<c r="D1" s="1"><v>60</v></c><c r="E1" s="1"><v>1</v></c><c r="F1" s="5"><v>1.25</v></c><c r="G1" s="4"><v>0.123456789012</v></c>',
    );
    const modern = await readSheet(cells);
    expect([0, 1, 2, 3, 4, 5, 6].map((column) => modern.grid.valueAt(0, column))).toEqual([
      45_944, 45_944.354166666664, 0.354166666666667, 60, 1, 1.25, 0.123456789012,
    ]);
    expect(modern.grid.cellAt(0, 0)?.format?.numberFormat).toEqual({ type: 'DATE', pattern: 'dd/mm/yyyy' });
    expect(modern.grid.cellAt(0, 1)?.format?.numberFormat).toEqual({ type: 'DATE', pattern: 'dd/mm/yyyy' });
    expect(modern.grid.cellAt(0, 6)?.format?.numberFormat).toEqual({ type: 'CURRENCY', pattern: '#,##0 [$đ]' });
    const mac = await readSheet(cells, { workbookPr: '<workbookPr date1904="1"/>' });
    expect([0, 1, 2, 5, 6].map((column) => mac.grid.valueAt(0, column))).toEqual([
      47_406, 47_406.354166666664, 0.354166666666667, 1.25, 0.123456789012,
    ]);
  });

  it('gives formulas with their results, spells out shared ones, and speaks Google', async () => {
    const { grid } = await readSheet(
      row(
        '<c r="A1"><f>IF(B1&gt;1.5,"a,b",0)</f><v>0</v></c><c r="B1" t="str"><f>"x"&amp;1</f><v>x1</v></c><c r="C1" t="b"><f>A1=0</f><v>1</v></c>' +
          '<c r="D1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="E1"><f t="shared" ref="E1:F1" si="0">A1+$A$1*SUM(A:A)</f><v>1</v></c>' +
          '<c r="F1"><f t="shared" si="0"/><v>2</v></c><c r="G1"><f>_xlfn.IFNA(A1,SUM(B2:B1048576))</f></c>',
      ),
    );
    expect([0, 1, 2, 3, 4, 5, 6].map((column) => grid.cellAt(0, column)?.formula)).toEqual([
      '=IF(B1>1,5;"a,b";0)',
      '="x"&1',
      '=A1=0',
      '=1/0',
      '=A1+$A$1*SUM(A:A)',
      '=B1+$A$1*SUM(B:B)',
      '=IFNA(A1;SUM(B2:B))',
    ]);
    expect([0, 1, 2, 3, 4, 5, 6].map((column) => grid.valueAt(0, column))).toEqual([
      0,
      'x1',
      true,
      '#DIV/0!',
      1,
      2,
      null,
    ]);
    expect(grid.cellAt(0, 3)?.error).toBe('#DIV/0!');
  });

  it('gives fonts, colours of the theme and of the old palette, and the font of plain cells', async () => {
    const { grid } = await readSheet(
      row('<c r="A1" s="2"><v>1</v></c><c r="B1" s="4"><v>2</v></c><c r="C1"><v>3</v></c>'),
      {
        more: {
          'xl/theme/theme1.xml':
            '<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:themeElements><a:clrScheme name="x"><a:dk1><a:srgbClr val="000000"/></a:dk1><a:lt1><a:srgbClr val="FFFFFF"/></a:lt1></a:clrScheme></a:themeElements></a:theme>',
        },
      },
    );
    expect(grid.cellAt(0, 0)?.format).toMatchObject({
      backgroundColor: { red: 1, green: 1 },
      textFormat: {
        bold: true,
        fontFamily: 'Times New Roman',
        fontSize: 13,
        foregroundColor: { red: 128 / 255, green: 128 / 255, blue: 128 / 255 },
      },
    });
    expect(grid.cellAt(0, 1)?.format?.textFormat).toMatchObject({ fontFamily: 'Calibri', foregroundColor: { red: 1 } });
    expect(grid.cellAt(0, 2)?.format?.textFormat).toEqual({ fontFamily: 'Calibri', fontSize: 11 });
  });

  it('gives the drop-downs that Excel files among its extensions, and whole columns cut to the grid', async () => {
    const { grid } = await readSheet(
      `${row('<c r="A1"><v>1</v></c>')}<dataValidations count="1"><dataValidation type="list" allowBlank="1" showErrorMessage="1" sqref="A2:A1048576"><formula1>"Có, Không"</formula1></dataValidation></dataValidations>
      <extLst><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:dataValidations xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main">
      <x14:dataValidation type="list" allowBlank="1" showErrorMessage="1"><x14:formula1><xm:f>'Đơn vị'!$A$2:$A$99</xm:f></x14:formula1><xm:sqref>B2:B10 D2</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>`,
    );
    const list = { type: 'ONE_OF_LIST', values: [{ userEnteredValue: 'Có' }, { userEnteredValue: 'Không' }] };
    expect(grid.rowCount).toBe(1000);
    expect(grid.cellAt(999, 0)?.validation).toEqual({ condition: list, strict: true, showCustomUi: true });
    const range = { type: 'ONE_OF_RANGE', values: [{ userEnteredValue: "='Đơn vị'!$A$2:$A$99" }] };
    expect(grid.cellAt(1, 3)?.validation).toEqual({ condition: range, strict: true, showCustomUi: true });
    expect(grid.cellAt(1, 1)?.validation?.condition).toEqual(range);
    expect(grid.cellAt(1, 2)).toBeUndefined();
  });

  it('gives links whole, also those that Excel has cut at the #', async () => {
    const { grid } = await readSheet(
      `${row('<c r="A1"><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><v>3</v></c>')}<hyperlinks><hyperlink ref="A1" r:id="rId1" location="gid=5"/><hyperlink ref="B1" location="'Trang 1'!J12"/><hyperlink ref="C1" r:id="rId2"/></hyperlinks>`,
      {
        relations:
          '<Relationship Id="rId1" Type="x/hyperlink" Target="https://docs.google.com/d/1?a=1&amp;b=2" TargetMode="External"/><Relationship Id="rId2" Type="x/hyperlink" Target="mailto:a@example.vn" TargetMode="External"/>',
      },
    );
    expect([0, 1, 2].map((column) => grid.cellAt(0, column)?.format?.textFormat?.link?.uri)).toEqual([
      'https://docs.google.com/d/1?a=1&b=2#gid=5',
      '#gid=0&range=J12',
      'mailto:a@example.vn',
    ]);
  });

  it('gives the cells of a workbook that also has a chart sheet', async () => {
    const bytes = packXlsx({
      sheets: { 'Trang 1': row('<c r="A1"><v>1</v></c>'), 'Biểu đồ': '' },
      more: {
        'xl/chartsheets/sheet1.xml': '<chartsheet/>',
        'xl/_rels/workbook.xml.rels':
          '<Relationships><Relationship Id="rId1" Type="x/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="x/chartsheet" Target="chartsheets/sheet1.xml"/></Relationships>',
      },
    });
    const book = await readXlsx(bytes, 'SKHCN');
    expect(book.sheets.map(({ properties }) => properties.title)).toEqual(['Trang 1']);
    expect(book.sheets[0]?.grid.valueAt(0, 0)).toBe(1);
  });

  it('is Vietnamese, takes its file name for its title, and gives the sheets steady ids', async () => {
    const parts = { sheets: { Một: row('<c r="A1"><v>1</v></c>'), Hai: row('') } };
    const book = await read(parts);
    expect(book.properties).toEqual({ title: 'SKHCN', locale: 'vi_VN', timeZone: 'Asia/Ho_Chi_Minh' });
    const ids = (other: Book) => other.sheets.map(({ properties }) => properties.sheetId);
    expect(ids(book)[0]).toBe(0);
    expect(ids(await read(parts))).toEqual(ids(book));
    expect(ids(await readXlsx(await writeXlsx(book), 'SKHCN'))).toEqual(ids(book));
  });

  it('gives a locked sheet to its owner alone', async () => {
    const sheet = await readSheet(`${row('<c r="A1"><v>1</v></c>')}<sheetProtection sheet="1"/>`);
    expect(sheet.protectedRanges).toMatchObject([{ range: { sheetId: 0 }, editors: { users: [] } }]);
  });

  it('gives names, and leaves out those that are no range of cells', async () => {
    const book = await read({
      sheets: { 'Trang 1': row('<c r="A1"><v>1</v></c>') },
      definedNames:
        '<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">\'Trang 1\'!$A$1:$B$2</definedName><definedName name="don_vi">\'Trang 1\'!$A$2:$A$9</definedName><definedName name="so">12</definedName><definedName name="hong">#REF!</definedName></definedNames>',
    });
    expect(book.namedRanges).toMatchObject([
      {
        name: 'don_vi',
        range: { sheetId: 0, startRowIndex: 1, endRowIndex: 9, startColumnIndex: 0, endColumnIndex: 1 },
      },
    ]);
  });
});
