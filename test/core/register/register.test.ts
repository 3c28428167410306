import { describe, expect, it } from 'vitest';
import { difficulties } from '../../../src/core/difficulties/difficulties';
import { scores } from '../../../src/core/emulation/scores';
import { budgets } from '../../../src/core/money/budgets';
import {
  type ItemDraft,
  identityOf,
  isMade,
  isOfTab,
  isOfTracker,
  madeSource,
} from '../../../src/core/register/item-draft';
import { amountAt, dayAt, isFilled, numberAt, textAt, yearAt } from '../../../src/core/register/item-reading';
import {
  derivedKeys,
  keysBy,
  officeKeys,
  parseState,
  type Register,
  stateOf,
  stateWord,
} from '../../../src/core/register/register';
import { giveItemCodes, isSame, noteUpdates, yearOfItem } from '../../../src/core/register/settle-items';
import { reviews } from '../../../src/core/reviews/reviews';
import { targets } from '../../../src/core/targets/targets';
import { momentOf } from '../../../src/core/time/day';
import type { Cell } from '../../../src/core/values/cell';
import { day, today } from '../rules/fixtures';
import { itemOf } from './item-fixtures';

const vm = difficulties as unknown as Register;
const kp = budgets as unknown as Register;
const rs = reviews as unknown as Register;
const ct = targets as unknown as Register;
const criteriaLike: Register = { ...ct, codePrefix: '' };

const draft = (cells: ItemDraft['cells'], over: Partial<ItemDraft> = {}): ItemDraft => ({
  cells,
  standing: undefined,
  tabRow: undefined,
  tab: undefined,
  unitCode: 'STC',
  isGone: false,
  rowNumber: 2,
  ...over,
});

describe('a run', () => {
  const codes = (register: Register, drafts: readonly ItemDraft[], before = new Map<string, number>()) => {
    const serials = giveItemCodes(register, drafts, before, () => 2025);
    return [drafts.map(({ cells }) => cells.code ?? ''), [...serials]];
  };

  it('gives each row a code once; a row whose unit is not clear waits', () => {
    const drafts = [
      draft({}),
      draft({ code: 'VM-2025-STC-004' }),
      draft({}, { unitCode: '' }),
      draft({}, { unitCode: 'SNV' }),
    ];
    expect(codes(vm, drafts)).toEqual([
      ['VM-2025-STC-005', 'VM-2025-STC-004', '', 'VM-2025-SNV-001'],
      [
        ['VM-2025-STC', 5],
        ['VM-2025-SNV', 1],
      ],
    ]);
    expect(codes(rs, [draft({}, { unitCode: '' })])[0]).toEqual(['RS01']);
    expect(codes(criteriaLike, [draft({})])[0]).toEqual(['']);
  });

  it('numbers a row by its own year, else by that in which it was first seen', () => {
    const yearOf = (register: Register, cells: ItemDraft['cells']) =>
      yearOfItem(register, 'reportedOn', today)(draft(cells));
    expect(yearOf(kp, { year: 2027, reportedOn: today })).toBe(2027);
    expect(yearOf(kp, { year: 'lạ', reportedOn: day('31/12/2024') + 0.9 })).toBe(2024);
    expect(yearOf(vm, { year: 2027 })).toBe(2025);
  });

  it('notes when a unit changed its row, and not when the office did', () => {
    const now = momentOf(today, 8, 0);
    const noted = (standing: ItemDraft['cells'], cells: ItemDraft['cells']) => {
      const one = draft({ updatedAt: 1, ...cells }, { standing: { rowNumber: 2, cells: standing } });
      noteUpdates(vm, [one], now);
      return one.cells.updatedAt;
    };
    expect(noted({ problem: 'a' }, { problem: 'b' })).toBe(now);
    expect(noted({ problem: 'a', note: '' }, { problem: 'a' })).toBe(1);
    expect(noted({ answer: '' }, { answer: 'x' })).toBe(1);
    expect(noted({}, { updatedAt: '' })).toBe(now);
    expect([isSame('', undefined), isSame('a', 'a'), isSame('', 'a'), isSame(0, '')]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it('knows where a row came from', () => {
    const sources = ['', 'Tệp STC', madeSource('Tệp STC', 'KH139-2025-STC-001')];
    expect(sources.map((one) => [isOfTracker(one), isOfTab(one), isMade(one)])).toEqual([
      [true, false, false],
      [false, true, false],
      [false, false, true],
    ]);
    expect(identityOf(vm, { problem: ' Thiếu  VỐN', taskCode: 'A' })).toBe(
      identityOf(vm, { problem: 'thieu von', taskCode: 'a' }),
    );
    expect(identityOf(vm, { problem: 'a', taskCode: 'b' })).not.toBe(identityOf(vm, { problem: 'ab' }));
  });
});

describe('cells of a row', () => {
  it.each<[Cell, number | undefined]>([
    [62.5, 62.5],
    ['62,5 %', 62.5],
    ['1.234,5', 1234.5],
    ['', undefined],
    [undefined, undefined],
    ['lạ', undefined],
    ['-', undefined],
  ])('as a number: %j', (cell, expected) => {
    expect(numberAt({ cells: { a: cell } }, 'a')).toBe(expected);
  });

  it.each<[Cell, number | undefined]>([
    [2025, 2025],
    ['năm 2025', 2025],
    ['Năm 1999', 1999],
    ['2199', 2199],
    [1899, undefined],
    ['2025-2030', undefined],
    ['', undefined],
  ])('as a year: %j', (cell, expected) => {
    expect(yearAt({ cells: { a: cell } }, 'a')).toBe(expected);
  });

  it('as a day, an amount, a text', () => {
    const row = { cells: { d: '10/10/2025', m: 1.5, t: ' a ', e: '#N/A' } };
    expect([dayAt(row, 'd'), dayAt(row, 't'), amountAt(row, 'm'), amountAt(row, 't')]).toEqual([
      today,
      undefined,
      1_500_000,
      undefined,
    ]);
    expect([textAt(row, 't'), isFilled(row, 't'), textAt(row, 'e'), isFilled(row, 'e')]).toEqual([
      'a',
      true,
      '',
      false,
    ]);
  });
});

describe('a register', () => {
  it('tells who writes which column; what lasts when people’s content is gone is what a row is known by', () => {
    expect(keysBy(vm, 'auto')).toEqual(['code', 'status', 'check', 'reportedOn', 'updatedAt', 'sourceFile']);
    expect(keysBy(vm, 'unit', 'auto')).toContain('problem');
    expect(keysBy(rs, 'unit')).toEqual([]);
    expect([derivedKeys(vm), derivedKeys(kp)]).toEqual([
      ['status', 'check'],
      ['budget', 'rate', 'left', 'status', 'check'],
    ]);
  });

  it('tells what the coordinating unit writes alone, and what a role does', () => {
    const cd = scores as unknown as Register;
    expect([officeKeys(cd), officeKeys(cd, 'oversight'), officeKeys(cd, 'communication')]).toEqual([
      [],
      ['score', 'reason'],
      [],
    ]);
    expect(officeKeys(kp)).toEqual([]);
    expect(officeKeys(rs)).toEqual(['basis', 'from', 'dueText', 'scope', 'units', 'note']);
  });

  it('has the first state that fits, and the last where none does', () => {
    const states = ['a', 'b', 'c'].map((state) => ({
      state,
      words: [state, state] as const,
      when: ({ cells }: { cells: { [key: string]: Cell } }) => cells.fits === state,
    }));
    const own = { ...vm, states } as Register;
    const stateFor = (fits: string) => stateOf(own, itemOf<string>({ fits }), { today }).state;
    expect(['a', 'b', 'c', ''].map(stateFor)).toEqual(['a', 'b', 'c', 'c']);
    expect(() => stateOf({ ...own, states: [] }, itemOf<string>({}), { today })).toThrow('difficulties');
  });

  it('says its states in the table’s language, and understands both', () => {
    expect([stateWord(vm, 'new'), stateWord(vm, 'new', true), stateWord(vm, 'lạ')]).toEqual(['Mới', 'New', '']);
    expect([parseState(vm, 'Đã đóng'), parseState(vm, 'Closed'), parseState(vm, 'đóng')]).toEqual([
      'closed',
      'closed',
      undefined,
    ]);
  });
});
