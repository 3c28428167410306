import { readXlsx as readPackage } from 'hucre/xlsx';
import { describe, expect, it } from 'vitest';
import { createBook, createSheet } from '../../../scripts/host/book/book';
import { shared } from '../../../scripts/host/book/shared';
import { readXlsx } from '../../../scripts/host/xlsx/read/read-xlsx';
import { writeXlsx } from '../../../scripts/host/xlsx/write/write-xlsx';
import { packXlsx } from './pack';

const ROW = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';

async function readSheet(inside: string) {
  const book = await readXlsx(packXlsx({ sheets: { 'Trang 1': ROW + inside } }), 'SKHCN');
  const sheet = book.sheets[0];
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
}

const value = (userEnteredValue: string) => ({ userEnteredValue });

const validations: readonly (readonly [string, string, object])[] = [
  [
    'type="whole" operator="between"',
    '<formula1>0</formula1><formula2>100</formula2>',
    { type: 'NUMBER_BETWEEN', values: [value('0'), value('100')] },
  ],
  [
    'type="whole"',
    '<formula1>1</formula1><formula2>9</formula2>',
    { type: 'NUMBER_BETWEEN', values: [value('1'), value('9')] },
  ],
  [
    'type="decimal" operator="greaterThan"',
    '<formula1>1.5</formula1>',
    { type: 'NUMBER_GREATER', values: [value('1,5')] },
  ],
  [
    'type="decimal" operator="lessThan"',
    '<formula1>B1*2</formula1>',
    { type: 'NUMBER_LESS', values: [value('=B1*2')] },
  ],
  [
    'type="date" operator="greaterThanOrEqual"',
    '<formula1>45944</formula1>',
    { type: 'DATE_ON_OR_AFTER', values: [value('14/10/2025')] },
  ],
  [
    'type="date" operator="lessThan"',
    '<formula1>TODAY()</formula1>',
    { type: 'DATE_BEFORE', values: [{ relativeDate: 'TODAY' }] },
  ],
  [
    'type="textLength" operator="lessThanOrEqual"',
    '<formula1>50</formula1>',
    { type: 'CUSTOM_FORMULA', values: [value('=LEN(A2)<=50')] },
  ],
  [
    'type="custom"',
    '<formula1>COUNTIF(A:A,A2)=1</formula1>',
    { type: 'CUSTOM_FORMULA', values: [value('=COUNTIF(A:A;A2)=1')] },
  ],
  ['type="list"', '<formula1>DonVi</formula1>', { type: 'ONE_OF_RANGE', values: [value('=DonVi')] }],
  ['type="list"', '<formula1>"TRUE,FALSE"</formula1>', { type: 'BOOLEAN' }],
  [
    'type="list"',
    '<formula1>"nói ""có"", không"</formula1>',
    { type: 'ONE_OF_LIST', values: [value('nói "có"'), value('không')] },
  ],
];

const formats: readonly (readonly [string, string, object | undefined])[] = [
  ['type="cellIs" operator="greaterThan"', '<formula>5</formula>', { type: 'NUMBER_GREATER', values: [value('5')] }],
  ['type="cellIs" operator="equal"', '<formula>"Quá hạn"</formula>', { type: 'TEXT_EQ', values: [value('Quá hạn')] }],
  [
    'type="cellIs" operator="lessThan"',
    '<formula>TODAY()</formula>',
    { type: 'DATE_BEFORE', values: [{ relativeDate: 'TODAY' }] },
  ],
  [
    'type="containsText" operator="containsText" text="hạn"',
    '<formula>NOT(ISERROR(SEARCH("hạn",A2)))</formula>',
    { type: 'TEXT_CONTAINS', values: [value('hạn')] },
  ],
  [
    'type="beginsWith" operator="beginsWith" text="Q"',
    '<formula>LEFT(A2,1)="Q"</formula>',
    { type: 'TEXT_STARTS_WITH', values: [value('Q')] },
  ],
  ['type="containsBlanks"', '<formula>LEN(TRIM(A2))=0</formula>', { type: 'BLANK' }],
  ['type="expression"', '<formula>LEN(TRIM(A2))&gt;0</formula>', { type: 'NOT_BLANK' }],
  [
    'type="expression"',
    '<formula>AND($B2&gt;1.5,C2)</formula>',
    { type: 'CUSTOM_FORMULA', values: [value('=AND($B2>1,5;C2)')] },
  ],
  ['type="duplicateValues"', '', { type: 'CUSTOM_FORMULA', values: [value('=COUNTIF(A2:A9;A2)>1')] }],
  ['type="top10" rank="3"', '', undefined],
];

describe('a rule from Excel', () => {
  it.each(validations)('validation %s %s is read as Google has it', async (attributes, formulas, condition) => {
    const { grid } = await readSheet(
      `<dataValidations><dataValidation ${attributes} sqref="A2:A9" showErrorMessage="1" errorStyle="warning" prompt="Gợi ý">${formulas}</dataValidation></dataValidations>`,
    );
    expect(grid.cellAt(8, 0)?.validation).toMatchObject({ condition, strict: false, inputMessage: 'Gợi ý' });
    expect(grid.cellAt(9, 0)).toBeUndefined();
  });

  it.each(formats)('conditional format %s %s is read as Google has it', async (attributes, formula, condition) => {
    const { conditionalFormats } = await readSheet(
      `<conditionalFormatting sqref="A2:A9"><cfRule priority="1" ${attributes}>${formula}</cfRule></conditionalFormatting>`,
    );
    expect(conditionalFormats[0]?.booleanRule?.condition).toEqual(condition);
  });

  it('conditional formats stand in the order of their precedence, whatever their order in the file', async () => {
    const rule = (priority: number) =>
      `<conditionalFormatting sqref="A${priority}"><cfRule type="containsBlanks" priority="${priority}"/></conditionalFormatting>`;
    const { conditionalFormats } = await readSheet(rule(3) + rule(1) + rule(2));
    expect(conditionalFormats.map(({ ranges }) => ranges?.[0]?.endRowIndex)).toEqual([1, 2, 3]);
  });
});

describe('a rule for Excel', () => {
  it('a protected sheet is locked but for its open cells; one that only warns is not', async () => {
    const book = createBook('so');
    const locked = createSheet(book, 'Khoá', { sheetId: 1, rows: 10, columns: 4 });
    locked.grid.setCell(0, 0, { value: 'khoá' });
    locked.grid.setCell(1, 1, { value: 'mở' });
    const open = { sheetId: 1, startRowIndex: 1, endRowIndex: 2, startColumnIndex: 1, endColumnIndex: 2 };
    locked.protectedRanges = [{ protectedRangeId: 1, range: { sheetId: 1 }, unprotectedRanges: [open] }];
    const warned = createSheet(book, 'Cảnh báo', { sheetId: 2 });
    warned.protectedRanges = [{ protectedRangeId: 2, range: { sheetId: 2 }, warningOnly: true }];
    const [first, second] = (await readPackage(await writeXlsx(book), { readStyles: true })).sheets;
    expect(first?.protection?.sheet).toBe(true);
    expect(first?.cells?.get('1,1')?.style?.protection?.locked).toBe(false);
    expect(first?.cells?.get('0,0')?.style?.protection).toBeUndefined();
    expect(second?.protection).toBeUndefined();
  });

  it('never carries what Excel refuses: long lists, formulas and prompts', async () => {
    const book = createBook('so');
    const { grid } = createSheet(book, 'Trang 1');
    const long = 'x'.repeat(400);
    const conditions = [
      { type: 'ONE_OF_LIST', values: [value(long)] },
      { type: 'CUSTOM_FORMULA', values: [value(`=A1="${long}"`)] },
      { type: 'TEXT_CONTAINS', values: [value(long)] },
    ];
    for (const [row, condition] of conditions.entries()) {
      grid.setCell(row, 0, { validation: shared({ condition, strict: true, inputMessage: long }) });
    }
    const bytes = await writeXlsx(book);
    const rules = (await readPackage(bytes)).sheets[0]?.dataValidations ?? [];
    expect(rules).toHaveLength(3);
    for (const rule of rules) {
      expect(rule.formula1?.length).toBeLessThanOrEqual(255);
      expect(rule.inputMessage?.length).toBeLessThanOrEqual(255);
    }
    const back = (await readXlsx(bytes, 'so')).sheets[0]?.grid;
    expect(conditions.map((_, row) => back?.cellAt(row, 0)?.validation?.condition)).toEqual(conditions);
  });

  it('a list of a range names it absolutely, so that it does not move with the cell', async () => {
    const book = createBook('so');
    const { grid } = createSheet(book, 'Đơn vị: A');
    const condition = { type: 'ONE_OF_RANGE', values: [value("='Đơn vị: A'!A2:A")] };
    grid.setCell(0, 0, { validation: shared({ condition, strict: true, showCustomUi: true }) });
    const bytes = await writeXlsx(book);
    const rule = (await readPackage(bytes)).sheets[0]?.dataValidations?.[0];
    expect(rule?.formula1).toBe("'Đơn vị_ A'!$A$2:$A$1048576");
    expect((await readXlsx(bytes, 'so')).sheets[0]?.grid.cellAt(0, 0)?.validation?.condition).toEqual(condition);
  });

  it('bands show as the last conditional formats, spare cells with a fill, and come back as bands alone', async () => {
    const book = createBook('so');
    const sheet = createSheet(book, 'Trang 1', { sheetId: 3 });
    for (let row = 0; row < 6; row++) sheet.grid.setCell(row, 0, { value: row });
    const fill = shared({ backgroundColorStyle: { rgbColor: { red: 1 } } });
    sheet.grid.setCell(2, 0, { value: 2, format: fill });
    const range = { sheetId: 3, startRowIndex: 0, endRowIndex: 900, startColumnIndex: 0, endColumnIndex: 2 };
    const color = { rgbColor: { green: 1 } };
    const rowProperties = { headerColorStyle: color, firstBandColorStyle: color, secondBandColorStyle: color };
    sheet.bandedRanges = [shared({ bandedRangeId: 1, range, rowProperties })];
    const bytes = await writeXlsx(book);
    const rules = (await readPackage(bytes)).sheets[0]?.conditionalRules ?? [];
    expect(rules.map((rule) => [rule.range, rule.formula])).toEqual([
      ['A1:B1', 'AND(N("local-host-band")=0,TRUE)'],
      ['A2 B2:B6 A4:A6', 'AND(N("local-host-band")=0,MOD(ROW(),2)=0)'],
      ['A2 B2:B6 A4:A6', 'AND(N("local-host-band")=0,MOD(ROW(),2)=1)'],
    ]);
    const back = (await readXlsx(bytes, 'so')).sheets[0];
    expect(back?.conditionalFormats).toEqual([]);
    expect(back?.bandedRanges).toEqual(sheet.bandedRanges);
  });

  it('a row of wrapped text gets a height that shows it, and comes back without one', async () => {
    const book = createBook('so');
    const sheet = createSheet(book, 'Trang 1');
    const format = shared({ wrapStrategy: 'WRAP' });
    sheet.grid.setCell(0, 0, { value: 'một dòng', format });
    sheet.grid.setCell(1, 0, { value: 'một đoạn văn bản dài hơn nhiều so với bề ngang của cột', format });
    sheet.grid.setCell(2, 0, { value: 'hai\ndòng', format });
    sheet.rowMetadata = [undefined, undefined, { pixelSize: 60 }];
    const bytes = await writeXlsx(book);
    const heights = (await readPackage(bytes)).sheets[0]?.rowDefs;
    expect(heights?.get(0)).toBeUndefined();
    expect(heights?.get(1)?.height).toBeGreaterThan(40);
    expect(heights?.get(2)?.height).toBe(45);
    expect((await readXlsx(bytes, 'so')).sheets[0]?.rowMetadata).toEqual([undefined, undefined, { pixelSize: 60 }]);
  });
});
