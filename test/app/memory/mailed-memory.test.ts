import { describe, expect, it } from 'vitest';
import { fingerprint, recallMailed, rememberMailed, splitMarks } from '../../../src/app/memory/mailed-memory';
import { portsOver } from './stored-ports';

const today = 45_940;
const mark = (text: string) => fingerprint(text);

describe('lines that were mailed', () => {
  it('are known with their days, each once', () => {
    const ports = portsOver();
    rememberMailed(ports, today - 1, [mark('a'), mark('b')]);
    rememberMailed(ports, today, [mark('c'), mark('c')]);
    rememberMailed(ports, today, [mark('d'), mark('c')]);
    expect([...recallMailed(ports)].sort()).toEqual(
      [
        [mark('a'), today - 1],
        [mark('b'), today - 1],
        [mark('c'), today],
        [mark('d'), today],
      ].sort(),
    );
  });

  it('are forgotten after sixty days', () => {
    const ports = portsOver();
    rememberMailed(ports, today - 60, [mark('a')]);
    rememberMailed(ports, today - 61, [mark('b')]);
    rememberMailed(ports, today, [mark('c')]);
    expect([...recallMailed(ports).keys()].sort()).toEqual([mark('a'), mark('c')].sort());
  });

  it('are as they were when nothing went', () => {
    const stored: Record<string, string> = {};
    rememberMailed(portsOver(stored), today, []);
    expect(stored).toEqual({});
    expect(recallMailed(portsOver(stored)).size).toBe(0);
  });

  it('are forgotten from the oldest day on where they are too many, so that today’s always stay', () => {
    const ports = portsOver();
    const many = (of: string) => Array.from({ length: 3_300 }, (_, index) => mark(`${of}${index}`));
    for (const day of [today - 3, today - 2, today - 1, today]) rememberMailed(ports, day, many(String(day)));
    const days = new Set(recallMailed(ports).values());
    expect(days).toEqual(new Set([today, today - 1]));
  });
});

it('a fingerprint is twelve letters, and another for another key', () => {
  const keys = [
    'a',
    'b',
    'ab',
    'ba',
    '',
    'KH139-2025-STC-001|T-3|a@hanoi.gov.vn',
    'KH139-2025-STC-001|T-1|a@hanoi.gov.vn',
  ];
  const marks = keys.map(mark);
  expect(marks.every((one) => /^[0-9a-z]{12}$/.test(one))).toBe(true);
  expect(new Set(marks).size).toBe(keys.length);
  expect(splitMarks(marks.join(''))).toEqual(marks);
});

it('the fingerprint of a key never changes, for trackers have stored it', () => {
  expect([mark(''), mark('a')]).toEqual(['ztntfp7wdrqx', 'r9wi7gwz9vai']);
});
