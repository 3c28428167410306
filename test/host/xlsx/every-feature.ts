import { type Book, createBook, createSheet, type Sheet } from '../../../scripts/host/book/book';
import { shared, withBothColors } from '../../../scripts/host/book/shared';

const red = { rgbColor: { red: 0.8 } };
const blue = { rgbColor: { blue: 1, green: 0.4 } };

/** A book that holds one of everything that a book can hold. */
export function everyFeature(): Book {
  const book = createBook('moi-thu', { title: 'Theo dõi nhiệm vụ', locale: 'vi_VN', timeZone: 'Asia/Ho_Chi_Minh' });
  const tasks = createSheet(book, 'Đơn vị: Sở KH&CN', { sheetId: 0, rows: 400, columns: 30 });
  const units = createSheet(book, "Đơn vị 'khác'", { sheetId: 77, rows: 1000, columns: 26 });
  const hidden = createSheet(book, 'Nhật ký', { sheetId: 1_234_567_890 });
  const long = createSheet(book, 'Một tên trang tính dài hơn ba mươi mốt ký tự', { sheetId: 5 });
  putValues(tasks);
  putFormats(tasks);
  putText(tasks);
  putRules(tasks);
  putFrame(tasks);
  putCharts(tasks);
  for (let row = 0; row < 20; row++) units.grid.setCell(row, 0, { value: `Phường số ${row + 1}` });
  hidden.properties = { ...hidden.properties, hidden: true };
  hidden.grid.setCell(0, 0, { value: 'một dòng nhật ký' });
  long.grid.setCell(0, 0, { formula: "='Đơn vị: Sở KH&CN'!A1", value: 12 });
  long.protectedRanges = [
    {
      protectedRangeId: 9,
      range: { sheetId: 5 },
      editors: { users: ['a@example.vn'] },
      unprotectedRanges: [{ sheetId: 5, startRowIndex: 3, endRowIndex: 5, startColumnIndex: 0, endColumnIndex: 2 }],
    },
  ];
  book.namedRanges = [
    {
      namedRangeId: 'abc123',
      name: 'DanhSachDonVi',
      range: { sheetId: 77, startRowIndex: 1, startColumnIndex: 0, endColumnIndex: 1 },
    },
    {
      namedRangeId: 'x9',
      name: 'Mot_o',
      range: { sheetId: 0, startRowIndex: 0, endRowIndex: 1, startColumnIndex: 0, endColumnIndex: 1 },
    },
  ];
  book.developerMetadata = [{ metadataId: 3, metadataKey: 'schema', metadataValue: '2', visibility: 'DOCUMENT' }];
  book.idsGiven = 17;
  return book;
}

function putValues({ grid }: Sheet): void {
  const values = [
    12,
    -0.1,
    1e21,
    1.5e-9,
    true,
    false,
    'chữ',
    '007',
    '14/10/2025',
    ' đầu cuối ',
    'hai\ndòng',
    'tab\tở giữa',
    'a_x0041_b',
    '<&>"',
    'e\u0301',
    '\u00a0x\u200b',
    '😀',
    '\ud800',
    '',
    '#N/A',
    '=1+1',
    "'nháy",
  ];
  for (const [column, value] of values.entries()) grid.setCell(0, column, { value });
  for (const [column, error] of ['#REF!', '#N/A', '#DIV/0!', '#VALUE!', '#NAME?', '#NUM!', '#NULL!'].entries()) {
    grid.setCell(1, column, { error });
  }
  grid.setCell(2, 0, { formula: '=IF(A1>1,5;"a;b";"c")', value: 'a;b' });
  grid.setCell(2, 1, { formula: '=SUM(A1:A2)', value: 11.9 });
  grid.setCell(2, 2, { formula: '=A1=1', value: false });
  grid.setCell(2, 3, { formula: '=B9/0', error: '#DIV/0!' });
  grid.setCell(2, 4, { formula: '=SUM(A1,B1)' });
  grid.setCell(2, 5, { formula: "=COUNTA('Một tên trang tính dài hơn ba mươi mốt ký tự'!A2:A)", value: 0 });
  grid.setCell(2, 6, { formula: '=XLOOKUP(1;A1:A9;B1:B9)', error: '#N/A' });
  grid.setCell(2, 7, { formula: '=IF(TRUE;"";1)', value: '' });
  grid.setCell(3, 29, { value: 'cột cuối' });
}

const FORMATS = [
  { numberFormat: { type: 'DATE', pattern: 'dd/mm/yyyy' } },
  { numberFormat: { type: 'DATE', pattern: 'm/d/yyyy' } },
  { numberFormat: { type: 'DATE_TIME', pattern: 'dd/mm/yyyy hh:mm' } },
  { numberFormat: { type: 'TIME', pattern: 'h:mm am/pm' } },
  { numberFormat: { type: 'NUMBER', pattern: '#,##0.00' } },
  { numberFormat: { type: 'PERCENT', pattern: '0%' } },
  { numberFormat: { type: 'CURRENCY', pattern: '#,##0 [$₫]' } },
  { numberFormat: { type: 'TEXT' } },
  { textFormat: { bold: true, italic: true, underline: true, strikethrough: true } },
  { textFormat: { fontFamily: 'Times New Roman', fontSize: 14, foregroundColorStyle: red } },
  { backgroundColorStyle: blue, horizontalAlignment: 'CENTER', verticalAlignment: 'MIDDLE' },
  { wrapStrategy: 'WRAP' },
  { wrapStrategy: 'CLIP' },
  { wrapStrategy: 'OVERFLOW_CELL', textFormat: { bold: false } },
  {
    borders: {
      top: { style: 'SOLID', colorStyle: red },
      bottom: { style: 'DOUBLE' },
      left: { style: 'DASHED' },
      right: { style: 'SOLID_THICK' },
    },
  },
  { textRotation: { angle: -45 } },
  { textRotation: { vertical: true } },
  { padding: { top: 2, left: 3 }, horizontalAlignment: 'LEFT' },
  { backgroundColorStyle: { rgbColor: { red: 0.123, green: 0.456, blue: 0.789 } } },
];

function putFormats({ grid }: Sheet): void {
  for (const [column, format] of FORMATS.entries()) {
    grid.setCell(4, column, { value: 45_944.354166666664, format: shared(format) });
    grid.setCell(5, column, { format: shared(format) });
  }
  for (let row = 0; row < 400; row++) {
    const old = grid.cellAt(row, 25);
    grid.setCell(row, 25, { ...old, format: shared({ numberFormat: { type: 'DATE', pattern: 'dd/mm/yyyy' } }) });
  }
}

function putText({ grid }: Sheet): void {
  const link = (uri: string) => ({ value: 'liên kết', format: { textFormat: { link: { uri } } } });
  grid.setCell(6, 0, link('#gid=77&range=J12'));
  grid.setCell(6, 1, link('#gid=77'));
  grid.setCell(6, 2, link('https://example.vn/a?b=1&c=2#d'));
  grid.setCell(6, 3, link('mailto:a@example.vn'));
  grid.setCell(6, 4, {
    value: 'đậm có liên kết',
    format: withBothColors({ textFormat: { bold: true, foregroundColorStyle: red, link: { uri: '#gid=0&range=A1' } } }),
  });
  grid.setCell(6, 5, {
    value: 'thường đậm đỏ',
    textFormatRuns: [
      { startIndex: 7, format: { bold: true } },
      { startIndex: 11, format: withBothColors({ foregroundColorStyle: red }) },
    ],
  });
  grid.setCell(6, 6, {
    value: 'xem tại đây nhé',
    textFormatRuns: [
      { startIndex: 4, format: { link: { uri: 'https://example.vn/' } } },
      { startIndex: 11, format: {} },
    ],
  });
  grid.setCell(6, 7, { value: 'ghi chú', note: 'Người ghi:\nhai dòng <&>' });
  grid.setCell(399, 8, { note: 'ghi chú ở ô trống' });
}

const VALIDATIONS = [
  {
    condition: {
      type: 'ONE_OF_LIST',
      values: ['Đang thực hiện', 'Hoàn thành'].map((userEnteredValue) => ({ userEnteredValue })),
    },
    strict: true,
    showCustomUi: true,
  },
  {
    condition: {
      type: 'ONE_OF_LIST',
      values: ['có, dấu phẩy', '"ngoặc"'].map((userEnteredValue) => ({ userEnteredValue })),
    },
    strict: false,
  },
  {
    condition: { type: 'ONE_OF_RANGE', values: [{ userEnteredValue: "='Đơn vị ''khác'''!$A$2:$A$100" }] },
    strict: true,
    showCustomUi: true,
  },
  {
    condition: { type: 'ONE_OF_RANGE', values: [{ userEnteredValue: '=DanhSachDonVi' }] },
    strict: false,
    showCustomUi: true,
  },
  { condition: { type: 'DATE_IS_VALID' }, strict: true, inputMessage: 'Nhập ngày/tháng/năm, ví dụ 14/10/2025' },
  {
    condition: {
      type: 'DATE_BETWEEN',
      values: [{ userEnteredValue: '01/01/2025' }, { userEnteredValue: '31/12/2030' }],
    },
    strict: true,
  },
  { condition: { type: 'DATE_AFTER', values: [{ relativeDate: 'PAST_WEEK' }] }, strict: false },
  {
    condition: { type: 'NUMBER_BETWEEN', values: [{ userEnteredValue: '0' }, { userEnteredValue: '99,5' }] },
    strict: true,
  },
  { condition: { type: 'NUMBER_GREATER', values: [{ userEnteredValue: '=A1+1,5' }] }, strict: true },
  {
    condition: { type: 'CUSTOM_FORMULA', values: [{ userEnteredValue: '=OR(H8="";COUNTIF($H:$H;H8)=1)' }] },
    strict: false,
  },
  { condition: { type: 'BOOLEAN' }, strict: true },
  { condition: { type: 'BOOLEAN', values: [{ userEnteredValue: 'Có' }, { userEnteredValue: 'Không' }] }, strict: true },
  { condition: { type: 'TEXT_CONTAINS', values: [{ userEnteredValue: '@' }] }, strict: false },
  { condition: { type: 'TEXT_IS_EMAIL' }, strict: true, inputMessage: 'x'.repeat(300) },
  { condition: { type: 'TEXT_IS_URL' }, strict: true },
  {
    condition: {
      type: 'ONE_OF_LIST',
      values: Array.from({ length: 143 }, (_, i) => ({ userEnteredValue: `Đơn vị ${i}` })),
    },
    strict: true,
  },
];

const CONDITIONS = [
  { type: 'CUSTOM_FORMULA', values: [{ userEnteredValue: '=ISNUMBER(SEARCH(ADDRESS(ROW();COLUMN();4)&":";$X8))' }] },
  { type: 'TEXT_CONTAINS', values: [{ userEnteredValue: 'Quá hạn' }] },
  { type: 'TEXT_NOT_CONTAINS', values: [{ userEnteredValue: 'a"b' }] },
  { type: 'TEXT_STARTS_WITH', values: [{ userEnteredValue: 'Hoàn' }] },
  { type: 'TEXT_ENDS_WITH', values: [{ userEnteredValue: 'hạn' }] },
  { type: 'TEXT_EQ', values: [{ userEnteredValue: 'Hủy' }] },
  { type: 'NUMBER_LESS', values: [{ userEnteredValue: '1,5' }] },
  { type: 'NUMBER_BETWEEN', values: [{ userEnteredValue: '1' }, { userEnteredValue: '=B2' }] },
  { type: 'DATE_BEFORE', values: [{ relativeDate: 'TODAY' }] },
  { type: 'DATE_AFTER', values: [{ userEnteredValue: '14/10/2025' }] },
  { type: 'BLANK' },
  { type: 'NOT_BLANK' },
  { type: 'DATE_IS_VALID' },
  { type: 'TEXT_IS_EMAIL' },
];

function putRules(sheet: Sheet): void {
  for (const [column, rule] of VALIDATIONS.entries()) {
    for (let row = 7; row < 400; row++) {
      sheet.grid.setCell(row, column, { ...sheet.grid.cellAt(row, column), validation: shared(rule) });
    }
  }
  const range = (column: number) => ({
    sheetId: 0,
    startRowIndex: 7,
    endRowIndex: 400,
    startColumnIndex: column,
    endColumnIndex: column + 1,
  });
  sheet.conditionalFormats = [
    ...CONDITIONS.map((condition, column) =>
      shared({
        ranges: [range(column), { sheetId: 0, startRowIndex: 7, startColumnIndex: 20 }],
        booleanRule: {
          condition,
          format: { backgroundColorStyle: red, textFormat: { bold: true, foregroundColorStyle: blue } },
        },
      }),
    ),
    shared({
      ranges: [range(3)],
      gradientRule: {
        minpoint: { colorStyle: red, type: 'MIN' },
        midpoint: { colorStyle: blue, type: 'PERCENT', value: '50' },
        maxpoint: { colorStyle: { rgbColor: { green: 1 } }, type: 'NUMBER', value: '100' },
      },
    }),
  ];
}

function putFrame(sheet: Sheet): void {
  sheet.properties = withBothColors({
    ...sheet.properties,
    tabColorStyle: red,
    gridProperties: { frozenRowCount: 4, frozenColumnCount: 2, hideGridlines: true },
  });
  sheet.merges = [{ sheetId: 0, startRowIndex: 3, endRowIndex: 4, startColumnIndex: 0, endColumnIndex: 5 }];
  sheet.columnMetadata = [{ pixelSize: 240 }, undefined, { hiddenByUser: true }, { pixelSize: 33, hiddenByUser: true }];
  sheet.rowMetadata = [{ pixelSize: 40 }, undefined, { hiddenByUser: true }];
  sheet.groups = [
    { range: { sheetId: 0, dimension: 'COLUMNS', startIndex: 2, endIndex: 4 }, depth: 1, collapsed: true },
    { range: { sheetId: 0, dimension: 'ROWS', startIndex: 5, endIndex: 9 }, depth: 1 },
  ];
  sheet.protectedRanges = [
    { protectedRangeId: 1, range: { sheetId: 0 }, description: 'Cột tự tính', warningOnly: true },
    {
      protectedRangeId: 2,
      range: { sheetId: 0, startColumnIndex: 3, endColumnIndex: 5 },
      editors: { users: ['b@example.vn'], domainUsersCanEdit: false },
    },
  ];
  sheet.basicFilter = {
    range: { sheetId: 0, startRowIndex: 3, endRowIndex: 400, startColumnIndex: 0, endColumnIndex: 20 },
    sortSpecs: [{ dimensionIndex: 1, sortOrder: 'ASCENDING' }],
  };
  sheet.bandedRanges = [
    {
      bandedRangeId: 4,
      range: { sheetId: 0, startRowIndex: 7, endRowIndex: 400, startColumnIndex: 0, endColumnIndex: 20 },
      rowProperties: withBothColors({ firstBandColorStyle: blue }),
    },
  ];
  sheet.developerMetadata = [{ metadataId: 8, metadataKey: 'k', metadataValue: 'v' }];
}

function putCharts(sheet: Sheet): void {
  const data = (column: number) => ({
    sourceRange: {
      sources: [
        { sheetId: 0, startRowIndex: 7, endRowIndex: 20, startColumnIndex: column, endColumnIndex: column + 1 },
      ],
    },
  });
  const position = {
    overlayPosition: { anchorCell: { sheetId: 0, rowIndex: 30, columnIndex: 4 }, widthPixels: 500, heightPixels: 300 },
  };
  const basic = (chartType: string, chartId: number) => ({
    chartId,
    position,
    spec: {
      title: `Biểu đồ ${chartType}`,
      basicChart: {
        chartType,
        legendPosition: 'BOTTOM_LEGEND',
        headerCount: 1,
        stackedType: 'STACKED',
        domains: [{ domain: data(0) }],
        series: [
          { series: data(1), targetAxis: 'LEFT_AXIS' },
          { series: data(2), color: red.rgbColor },
        ],
      },
    },
  });
  sheet.charts = [
    ...['COLUMN', 'BAR', 'LINE', 'AREA'].map((type, index) => basic(type, index + 1)),
    {
      chartId: 10,
      position,
      spec: {
        title: 'Tròn',
        pieChart: { legendPosition: 'RIGHT_LEGEND', domain: data(0), series: data(1), pieHole: 0.5 },
      },
    },
    { chartId: 11, position, spec: { histogramChart: { legendPosition: 'NO_LEGEND' } } },
  ];
}
