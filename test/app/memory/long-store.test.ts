import { describe, expect, it } from 'vitest';
import { readLong, readLongJson, writeLong } from '../../../src/app/memory/long-store';
import { portsOver } from './stored-ports';

describe('a long text', () => {
  it.each([
    ['', []],
    ['a', [1]],
    ['a'.repeat(2_900), [2_900]],
    ['a'.repeat(2_901), [2_900, 1]],
    ['a'.repeat(6_000), [2_900, 2_900, 200]],
  ])('comes back whole, in parts that a property holds (%#)', (text, lengths) => {
    const stored: Record<string, string> = {};
    writeLong(portsOver(stored), 'serials', text);
    expect(Object.entries(stored).map(([name, part]) => [name, part.length])).toEqual(
      lengths.map((length, index) => [`serials.${index}`, length]),
    );
    expect(readLong(portsOver(stored), 'serials')).toBe(text === '' ? undefined : text);
  });

  it('takes parts of a longer one before away, and nobody else’s', () => {
    const stored: Record<string, string> = { 'serialsOf.9': 'x', language: 'vi' };
    const ports = portsOver(stored);
    writeLong(ports, 'serials', 'a'.repeat(9_000));
    writeLong(ports, 'serials', 'b'.repeat(2_900));
    expect(stored).toEqual({ 'serialsOf.9': 'x', language: 'vi', 'serials.0': 'b'.repeat(2_900) });
    writeLong(ports, 'serials', '');
    expect(stored).toEqual({ 'serialsOf.9': 'x', language: 'vi' });
  });

  it('that is torn is taken for none', () => {
    const stored: Record<string, string> = { 'serials.0': '[["KH139-2025-STC",', 'items.0': '[1]' };
    expect(readLongJson(portsOver(stored), 'serials')).toBeUndefined();
    expect(readLongJson(portsOver(stored), 'items')).toEqual([1]);
    expect(readLongJson(portsOver(stored), 'mailed')).toBeUndefined();
  });
});
