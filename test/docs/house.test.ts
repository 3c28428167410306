import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const page = readFileSync('docs/house.md', 'utf8');

describe('the page about the house', () => {
  it.each(['core', 'sheets', 'app'])('names every room of src/%s, and no other', (floor) => {
    const list = page.slice(page.indexOf(`| src/${floor} |`)).split('\n\n')[0] ?? '';
    const named = list.split('\n').flatMap((line) => [...(line.split('|')[1] ?? '').matchAll(/`([^`]+?)\/?`/g)]);
    expect(named.map(([, room]) => room).sort()).toEqual(
      readdirSync(`src/${floor}`)
        .filter((name) => name !== 'v4.ts')
        .sort(),
    );
  });
});
