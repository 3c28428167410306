import { describe, expect, it } from 'vitest';
import { recallUnits, rememberUnits, sourceMark, type UnitMemory } from '../../../src/app/memory/unit-memory';
import { portsOver } from './stored-ports';

function createStore() {
  const values: Record<string, string> = {};
  return { values, ports: portsOver(values) };
}

const memory: UnitMemory = {
  readAt: 45_940 + 30_000 / 86_400,
  file: { source: sourceMark('tep-1', undefined), modifiedMs: 1_760_058_000_123, rowCount: 200, owesWrite: true },
  statement: { kind: 'nothingToReport', at: 45_939, by: 'Nguyễn Văn A, chuyên viên', codes: [] },
};

const bytes = (values: Record<string, string>) =>
  Object.entries(values).reduce((sum, [name, value]) => sum + name.length + Buffer.byteLength(value), 0);

describe('what is remembered of units', () => {
  it.each([
    ['all of it', memory],
    ['a unit without a file', { ...memory, file: undefined }],
    ['a unit that stated nothing', { ...memory, statement: undefined }],
    [
      'a statement that names reports',
      {
        ...memory,
        statement: { kind: 'submitted', at: 45_939, by: 'An', codes: ['BC05', 'BC01-2025-10'] },
      } as UnitMemory,
    ],
    ['tabs of registers', { ...memory, file: { ...memory.file, tabs: ['difficulties', 'budgets'] } } as UnitMemory],
    ['no tabs of registers', { ...memory, file: { ...memory.file, tabs: [] } } as UnitMemory],
    [
      'a statement without a day',
      { ...memory, statement: { kind: 'submitted', at: undefined, by: '', codes: [] } } as UnitMemory,
    ],
  ])('comes back: %s', (_, one) => {
    const { ports } = createStore();
    rememberUnits(ports, new Map([['SKHCN', one]]));
    expect(recallUnits(ports)).toEqual(new Map([['SKHCN', one]]));
  });

  it('of as many units as a tracker may have fits the store, each value in its property', () => {
    const { ports, values } = createStore();
    const units = Array.from({ length: 500 }, (_, index) => [`XPHUONGXA${index}`, memory] as const);
    rememberUnits(ports, new Map(units));
    expect(bytes(values)).toBeLessThan(60_000);
    for (const value of Object.values(values)) expect(Buffer.byteLength(value)).toBeLessThan(9 * 1024);
    expect(recallUnits(ports).size).toBe(500);
  });

  it('of a line that was cut off is forgotten, not misread', () => {
    const { ports, values } = createStore();
    rememberUnits(
      ports,
      new Map([
        ['A', memory],
        ['B', memory],
      ]),
    );
    values['units.0'] = values['units.0']?.slice(0, -9) ?? '';
    expect([...recallUnits(ports).keys()]).toEqual(['A']);
  });

  it('tells file and sheet apart', () => {
    const marks = [sourceMark('a', undefined), sourceMark('a', 'b'), sourceMark('ab', undefined), sourceMark('b', 'a')];
    expect(new Set(marks).size).toBe(4);
  });
});
