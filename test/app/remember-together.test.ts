import { expect, it } from 'vitest';
import { rememberTogether } from '../../src/app/memory/remember-together';
import type { Ports } from '../../src/app/ports/ports';

function portsOver(stored: Record<string, string>): Ports {
  const store: Ports['store'] = {
    readAll: () => ({ ...stored }),
    write: (values) => void Object.assign(stored, values),
    remove: (names) => {
      for (const name of names) delete stored[name];
    },
  };
  return { store } as Ports;
}

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
