import { describe, expect, it } from 'vitest';
import { recallItems, rememberItems, rememberRowMarks } from '../../../src/app/memory/remembered-items';
import { recallFormerNames, rememberFormerNames } from '../../../src/app/memory/remembered-names';
import { portsOver } from './stored-ports';

describe('what is remembered of the registers', () => {
  it('is nothing at first', () => {
    const items = recallItems(portsOver());
    expect([items.serialsOf('budgets'), items.seenOn('BC01'), items.rowMarkOf('STC'), items.copied]).toEqual([
      new Map(),
      undefined,
      undefined,
      new Set(),
    ]);
  });

  it('comes back, and what is known of others stays', () => {
    const ports = portsOver();
    rememberItems(ports, new Map([['budgets', new Map([['KP-2025-STC', 3]])]]), new Map([['BC01', 45_000]]), ['VM1']);
    rememberItems(ports, new Map([['duties', new Map([['BC', 2]])]]), new Map([['BC01', 46_000]]), ['VM2']);
    const items = recallItems(ports);
    expect([items.serialsOf('budgets'), items.serialsOf('duties')]).toEqual([
      new Map([['KP-2025-STC', 3]]),
      new Map([['BC', 2]]),
    ]);
    expect([items.seenOn('BC01'), [...items.copied]]).toEqual([45_000, ['VM2']]);
  });

  it('is not touched by a run without registers', () => {
    const stored: Record<string, string> = {};
    rememberItems(portsOver(stored), new Map(), new Map([['BC01', 45_000]]), ['VM1']);
    rememberRowMarks(portsOver(stored), new Map());
    expect(stored).toEqual({});
  });

  it('has a mark for each unit’s file until that is taken back, besides all the rest', () => {
    const ports = portsOver();
    rememberItems(ports, new Map([['duties', new Map([['BC', 2]])]]), new Map(), []);
    rememberRowMarks(
      ports,
      new Map([
        ['STC', 'a'],
        ['SNV', 'b'],
      ]),
    );
    rememberRowMarks(
      ports,
      new Map([
        ['STC', undefined],
        ['SKHCN', 'c'],
      ]),
    );
    const { rowMarkOf, serialsOf } = recallItems(ports);
    expect(['STC', 'SNV', 'SKHCN'].map(rowMarkOf)).toEqual([undefined, 'b', 'c']);
    expect(serialsOf('duties')).toEqual(new Map([['BC', 2]]));
  });
});

it('names that units bore come back', () => {
  const ports = portsOver();
  expect(recallFormerNames(ports)).toEqual(new Map());
  const names = new Map([['STC', ['Sở Tài chính cũ']]]);
  rememberFormerNames(ports, names);
  expect(recallFormerNames(ports)).toEqual(names);
});
