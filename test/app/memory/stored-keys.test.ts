import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { writeLong } from '../../../src/app/memory/long-store';
import { storedKeys } from '../../../src/core/memory/stored-keys';
import { driveOf, smallSheets } from '../../story/trackers';
import { createMemoryPorts, createMemoryWorld } from '../memory-ports';

/** https://developers.google.com/apps-script/guides/services/quotas */
const bytesOfStore = 500_000;

it('leaves room in the document’s properties, whatever each key holds', () => {
  const sum = Object.values(storedKeys).reduce((total, { mostBytes }) => total + mostBytes, 0);
  expect(sum).toBeLessThan(bytesOfStore);
});

it('names every key that a tracker of version 0.1.0 has stored', () => {
  const file = new URL('../../story/saved-by-0.1.0/.state.json', import.meta.url);
  const { host } = JSON.parse(readFileSync(file, 'utf8')) as {
    host: { properties: Record<string, Record<string, string>> };
  };
  const names = Object.values(host.properties).flatMap((properties) => Object.keys(properties));
  expect(names.length).toBeGreaterThan(5);
  expect(names.filter((name) => !((name.split('.')[0] ?? '') in storedKeys))).toEqual([]);
});

it('keeps no text that outgrows its place, and forgets the older one with it', () => {
  const world = createMemoryWorld({ drive: driveOf(smallSheets), openId: 'tracker', user: 'a@dd.example', nowMs: 0 });
  const ports = createMemoryPorts(world);
  writeLong(ports, 'formerNames', 'ngắn');
  expect(ports.store.readAll()['formerNames.0']).toBe('ngắn');
  writeLong(ports, 'formerNames', 'ữ'.repeat(storedKeys.formerNames.mostBytes));
  expect(Object.keys(ports.store.readAll()).filter((name) => name.startsWith('formerNames'))).toEqual([]);
});
