import { describe, expect, it } from 'vitest';
import { registerMarks } from '../../../src/sheets/registers/register-marks';
import {
  moduleOf,
  readItemSheet,
  registerNames,
  registerOf,
  registerSheets,
  registersOf,
  tabColumnsOf,
  unitRegistersOf,
} from '../../../src/sheets/registers/register-sheets';
import { choicesIn } from '../../../src/sheets/tables/word-lists';

describe('the registers of a tracker', () => {
  it('come with their modules, in the order in which they are worked out', () => {
    expect(registersOf([])).toEqual([]);
    expect(registersOf(['lowerTrackers'])).toEqual([]);
    expect(registersOf(['money'])).toEqual(['budgets', 'budgetRequests']);
    expect(registersOf(['emulation'])).toEqual(['criteria', 'scores', 'emulationPlans', 'models', 'awards']);
    expect(registersOf(['targets', 'reviews', 'difficulties', 'duties'])).toEqual([
      'duties',
      'difficulties',
      'targets',
      'reviews',
    ]);
  });

  it('have tabs in units’ own files only where rows are units’', () => {
    expect(unitRegistersOf(['duties', 'targets', 'reviews'])).toEqual([]);
    expect(unitRegistersOf(['difficulties', 'money'])).toEqual(['difficulties', 'budgets', 'budgetRequests']);
    expect(unitRegistersOf(['emulation'])).toEqual(['scores', 'emulationPlans', 'models']);
  });

  it.each([
    ['budgets', 'money'],
    ['awards', 'emulation'],
    ['difficulties', 'difficulties'],
    ['master', undefined],
    ['units', undefined],
  ] as const)('the sheet %s comes with the module %s', (key, module) => {
    expect(moduleOf(key)).toBe(module);
    expect(registerOf(key)?.register.name).toBe(module === undefined ? undefined : key);
  });
});

describe('the tab of a register in a unit’s own file', () => {
  it.each([
    ['difficulties', 'unit taskCode kind problem proposal level note', 'code problem'],
    [
      'budgets',
      'unit taskCode title year kind source allocated adjusted committed disbursed forecast cyber asOf cause note',
      'code title year kind allocated disbursed forecast asOf',
    ],
    [
      'budgetRequests',
      'unit taskCode kind moneyCode year title amount basis authority letter sentOn note',
      'code kind year title amount basis authority',
    ],
    ['scores', 'unit selfScore evidence taskCode note', 'code'],
    ['emulationPlans', 'unit symbol issuedOn link areas excused leader taskCode note', 'code symbol issuedOn leader'],
    [
      'models',
      'unit title areas summary figures replicable evidence taskCode note',
      'code title areas summary evidence',
    ],
  ] as const)('of %s lets the unit write its own columns, and needs no name of the unit', (name, written, needed) => {
    const columns = tabColumnsOf(name);
    const keysOf = (those: typeof columns) => those.map(({ key }) => key).join(' ');
    expect(keysOf(columns.filter(({ by }) => by === 'people'))).toBe(written);
    expect(keysOf(columns.filter(({ required }) => required))).toBe(needed);
    expect(keysOf(columns)).toBe(keysOf(registerSheets[name].columns.filter(({ key }) => key !== 'sourceFile')));
  });
});

describe('drop-downs of registers', () => {
  it.each([
    ['duties', 'kind', 'Định kỳ, Đột xuất'],
    ['duties', 'every', 'Tháng, Quý, 6 tháng, Năm'],
    ['difficulties', 'kind', 'Thể chế, Kinh phí, Hạ tầng, Dữ liệu, Nhân lực, Phối hợp, Khác'],
    ['difficulties', 'level', 'Sở KH&CN, Sở ngành khác, UBND Thành phố, Trung ương'],
    ['budgets', 'source', 'NS Thành phố, NS Trung ương, NS cấp xã, Khác'],
    ['targets', 'better', 'Tăng, Giảm'],
    ['models', 'replicable', 'Có, Không'],
    ['targets', 'title', ''],
  ] as const)('%s offer for %s: %s', (name, key, words) => {
    const column = registerSheets[name].columns.find((one) => one.key === key);
    expect(column?.choices.join(', ')).toBe(words);
  });

  it('are English in a table with English headings', () => {
    const { choices = [] } = registerSheets.targets.columns.find(({ key }) => key === 'better') ?? {};
    expect(choicesIn(choices, 'en')).toEqual(['Higher', 'Lower']);
    expect(choicesIn(choices, 'vi')).toEqual(['Tăng', 'Giảm']);
  });
});

describe('the colours of states', () => {
  const red = '#FFD7D7';
  const yellow = '#FFF3C4';
  const grey = '#ECECEC';

  it.each([
    ['difficulties', { New: red, 'Submitted to the city': yellow, 'Under review': yellow, Answered: grey }],
    ['budgets', { 'Over budget': red, Incomplete: yellow, 'Fully disbursed': grey }],
    ['budgetRequests', { Refused: red, Sent: yellow, Draft: yellow, 'Granted in part': grey }],
    ['targets', { 'Not reached': red, 'No data': yellow, Reached: grey }],
    ['reviews', { 'Not clear': red, Overdue: red, 'Under way': grey, Done: grey }],
    ['criteria', { Draft: yellow, Issued: grey }],
    ['emulationPlans', { 'Contents left out': yellow, 'All seven contents': grey }],
    ['awards', { 'Not awarded': red, Awarded: grey }],
  ] as const)('of %s ask for somebody’s hand where it is needed', (name, colours) => {
    const marks = registerMarks(registerSheets[name].register);
    expect(Object.fromEntries(marks.map(({ english, look }) => [english, look.background]))).toMatchObject(colours);
  });

  it('colour the word of every state, in both languages, in the column of states', () => {
    for (const name of registerNames) {
      const { register } = registerSheets[name];
      const words = register.states.map((state) => ['status', ...state.words]);
      expect(registerMarks(register).map(({ key, word, english }) => [key, word, english])).toEqual(words);
    }
    expect(registerMarks(registerSheets.targets.register)[1]).toEqual({
      key: 'status',
      word: 'Đạt',
      english: 'Reached',
      look: { background: grey, textColor: '#202124', bold: false },
    });
  });
});

describe('a register’s sheet', () => {
  const { columns } = registerSheets.reviews;
  const grid = (rows: readonly (readonly (string | number)[])[]) => ({
    spreadsheetId: 'so',
    sheetId: 9,
    title: 'Đợt rà soát',
    rows,
  });
  const headings = columns.map(({ vi }) => vi);

  it('is read with where it stands, its rows, and rows of which only computed cells are left', () => {
    const reading = readItemSheet(grid([headings, ['RS-1', 'KH 139', 45_931, '20/10/2025'], [], ['RS-2']]), columns);
    expect(reading).toMatchObject({
      sheet: {
        place: {
          spreadsheetId: 'so',
          sheetId: 9,
          sheetTitle: 'Đợt rà soát',
          columnIndex: { code: 0, from: 2, note: 9 },
        },
        rows: [{ rowNumber: 2, cells: { code: 'RS-1', basis: 'KH 139', from: 45_931, dueText: '20/10/2025' } }],
        emptied: [{ rowNumber: 4, cells: { code: 'RS-2' } }],
        lastRowNumber: 4,
      },
    });
    expect('sheet' in reading && 'english' in reading.sheet.place).toBe(false);
  });

  it('with English headings is English', () => {
    const reading = readItemSheet(grid([columns.map(({ en }) => en)]), columns);
    expect(reading).toMatchObject({ sheet: { place: { english: true }, rows: [], emptied: [], lastRowNumber: 1 } });
  });

  it('without a required heading is not read', () => {
    expect(readItemSheet(grid([headings.filter((heading) => heading !== 'Từ ngày')]), columns)).toMatchObject({
      problems: [{ kind: 'missing', key: 'from', heading: 'Từ ngày', rowNumber: 1 }],
    });
  });
});
