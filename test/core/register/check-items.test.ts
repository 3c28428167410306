import { describe, expect, it } from 'vitest';
import { difficulties } from '../../../src/core/difficulties/difficulties';
import { checkCells, checkOwner, type ItemLookup, withOwnFaults } from '../../../src/core/register/check-items';
import { itemIssues, weighFaults } from '../../../src/core/register/item-issues';
import type { Register } from '../../../src/core/register/register';
import { reviews } from '../../../src/core/reviews/reviews';
import type { Cell } from '../../../src/core/values/cell';
import { context } from '../rules/fixtures';
import { itemOf } from './item-fixtures';

const vm = difficulties as unknown as Register;
const rs = reviews as unknown as Register;

describe('what a row’s cells say wrong', () => {
  const lookup: ItemLookup = {
    directory: context.directory,
    documents: context.documents,
    hasTask: (code) => code === 'KH139-2025-STC-001',
    hasItem: (code) => code === 'KP-2025-STC-001',
    headingOf: (key) => `«${key}»`,
  };
  const register: Register = {
    ...vm,
    fields: {
      auto: { type: 'day', by: 'auto', isRequired: true },
      must: { type: 'text', by: 'unit', isRequired: true },
      day: { type: 'day', by: 'unit' },
      word: { type: 'word', by: 'unit', words: { yes: ['Có', 'Yes'], no: ['Không', 'No'] } },
      unit: { type: 'unit', by: 'unit' },
      task: { type: 'task', by: 'unit' },
      document: { type: 'document', by: 'unit' },
      item: { type: 'item', by: 'unit' },
      money: { type: 'money', by: 'unit' },
      number: { type: 'number', by: 'office' },
      year: { type: 'year', by: 'unit' },
      prose: { type: 'prose', by: 'unit' },
      link: { type: 'link', by: 'unit' },
    },
  };
  const check = (cells: { [key: string]: Cell }, over: Partial<ItemLookup> = {}) =>
    checkCells(register, itemOf({ must: 'x', ...cells }), { ...lookup, ...over });
  const brief = (...args: Parameters<typeof check>) =>
    check(...args).map(({ rule, key, facts }) => `${rule}@${key} ${JSON.stringify(facts)}`);

  it.each<[string, { [key: string]: Cell }, readonly string[]]>([
    ['nothing', {}, []],
    ['a computed cell', { auto: 'lạ' }, []],
    ['a needed cell', { must: ' ' }, ['V69@must {"problem":"required","column":"«must»"}']],
    ['a day that is none', { day: '31/02/2025' }, ['V18@day {"text":"31/02/2025"}']],
    ['a day in words', { day: 'sớm' }, ['V17@day {"problem":"unreadable","text":"sớm"}']],
    ['a day', { day: '28/02/2025' }, []],
    ['a word in either language', { word: 'yes' }, []],
    [
      'another word',
      { word: 'Khôn' },
      ['V56@word {"text":"Khôn","column":"«word»","words":"Có; Không","suggestion":"Không"}'],
    ],
    ['a unit', { unit: 'Sở Tài chính' }, []],
    ['no unit', { unit: 'Sở Tài chánh' }, ['V09@unit {"text":"Sở Tài chánh","suggestion":"Sở Tài chính"}']],
    ['a task', { task: 'kh139-2025-stc-001' }, []],
    ['no task', { task: 'KH1' }, ['V64@task {"problem":"task","text":"KH1"}']],
    ['documents', { document: '139/KH-UBND; 57-NQ/TW' }, []],
    [
      'an unlisted document',
      { document: '139/KH-UBND; 9/QĐ-XX' },
      ['V64@document {"problem":"document","text":"9/QĐ-XX"}'],
    ],
    ['a row', { item: 'kp-2025-stc-001' }, []],
    ['no row', { item: 'KP-1' }, ['V64@item {"problem":"item","text":"KP-1"}']],
    ['an amount', { money: '1,5 tỷ' }, []],
    ['an amount that may be two', { money: '11.168' }, ['V40@money {"text":"11.168"}']],
    ['a number', { number: '62,5' }, []],
    ['no number', { number: 'nhiều' }, ['V40@number {"text":"nhiều","of":"number"}']],
    ['a year', { year: 2025 }, []],
    ['no year', { year: '25' }, ['V69@year {"problem":"year","text":"25"}']],
    ['a link', { link: 'không' }, []],
    ['a secret', { prose: 'Tài liệu TỐI MẬT' }, ['V52@prose {}']],
    ['a person’s number', { prose: 'CCCD 001085012345' }, ['V51@prose {}']],
    ['an old font', { prose: 'Së Khoa häc vµ C«ng nghÖ' }, ['V53@prose {}']],
    ['a secret with a number', { prose: 'TỐI MẬT, CCCD 001085012345' }, ['V51@prose {}', 'V52@prose {}']],
    ['words and a number of another kind', { prose: 'Công văn 5514, bí quyết nghề' }, []],
  ])('%s', (_, cells, expected) => {
    expect(brief(cells)).toEqual(expected);
  });

  it('calls no code unknown while what it is looked up in is not at hand', () => {
    expect(brief({ task: 'KH1', item: 'KP-1' }, { hasTask: undefined, hasItem: undefined })).toEqual([]);
  });

  it('two units of one name are asked about', () => {
    expect(brief({ unit: 'xa ba vi' })).toEqual([
      'V10@unit {"text":"xa ba vi","count":2,"names":"Xã Ba Vì; Xã Bà Vị"}',
    ]);
  });

  it('in a unit’s own file every row is the unit’s', () => {
    const owner = (name: string, own = 'STC') => checkOwner(vm, itemOf({ unit: name }), own, context.directory);
    expect(owner('Sở Nội vụ')).toMatchObject([
      { rule: 'V69', key: 'unit', facts: { problem: 'foreignUnit', unit: 'Sở Nội vụ', own: 'Sở Tài chính' } },
    ]);
    expect([owner('Sở Tài chính'), owner('Sở Lạ'), owner('Sở Nội vụ', 'KHONGCO')]).toEqual([[], [], []]);
    expect(checkOwner(rs, itemOf({ unit: 'Sở Nội vụ' }), 'STC', context.directory)).toEqual([]);
  });

  it('is not said twice of one cell', () => {
    const cellsSay = check({ must: '', day: 'sớm' });
    const own = [{ rule: 'V46', key: 'must', facts: {} }] as const;
    expect(withOwnFaults(cellsSay, own).map(({ rule, key }) => `${rule}@${key}`)).toEqual(['V17@day', 'V46@must']);
    expect(withOwnFaults(cellsSay, [{ rule: 'V46', key: 'day', facts: {} }])).toHaveLength(3);
  });

  it('is as grave as its rule, or as the tracker or the finding makes it', () => {
    const fault = { rule: 'V46', key: 'proposal', facts: {} } as const;
    const severity = (setting?: 'off' | 'error' | 'warning', own?: 'warning') => {
      const settings = new Map(setting === undefined ? [] : [['V46', setting]]) as Parameters<typeof weighFaults>[1];
      return weighFaults([own === undefined ? fault : { ...fault, severity: own }], settings).map(
        (one) => one.severity,
      );
    };
    expect([
      severity('off'),
      severity('warning'),
      severity('error', 'warning'),
      severity(undefined, 'warning'),
    ]).toEqual([[], ['warning'], ['error'], ['warning']]);
  });

  it('is told at the place where the row stands', () => {
    const place = { spreadsheetId: 'stc', sheetId: 7, sheetTitle: 'Vướng mắc', columnIndex: { proposal: 5 } };
    const weighed = weighFaults([{ rule: 'V46', key: 'proposal', facts: {} }]);
    expect(itemIssues({ code: 'VM-2025-STC-001', unitCode: 'STC' }, weighed, place, 9)).toEqual([
      {
        rule: 'V46',
        severity: weighed[0]?.severity,
        unitCode: 'STC',
        taskCode: 'VM-2025-STC-001',
        place: { spreadsheetId: 'stc', sheetId: 7, sheetTitle: 'Vướng mắc', rowNumber: 9, columnIndex: 5 },
        key: undefined,
        facts: { key: 'proposal' },
      },
    ]);
  });
});
