import { expect, it } from 'vitest';
import { rememberTogether } from '../../../src/app/memory/remember-together';
import { portsOver } from './stored-ports';

it('shows what is remembered at once, and keeps it at the end', () => {
  const stored: Record<string, string> = { run: 'daily 1', units: 'cũ' };
  rememberTogether(portsOver(stored), ({ store }) => {
    store.write({ units: 'mới' });
    store.remove(['run']);
    expect(store.readAll()).toEqual({ units: 'mới' });
    store.write({ run: 'consolidate 1' });
    store.write({ reports: 'BC-20251010-0800' });
    store.remove(['reports']);
    expect(stored).toEqual({ run: 'daily 1', units: 'cũ' });
  });
  expect(stored).toEqual({ run: 'consolidate 1', units: 'mới' });
});

it('keeps nothing of it when it is cut off', () => {
  const stored: Record<string, string> = { units: 'cũ' };
  const cutOff = () =>
    rememberTogether(portsOver(stored), ({ store }) => {
      store.write({ units: 'mới' });
      throw new Error('Exceeded maximum execution time');
    });
  expect(cutOff).toThrow('Exceeded');
  expect(stored).toEqual({ units: 'cũ' });
});
