import { expect, it } from 'vitest';
import { findSilence, lastGoodRun, rememberGoodRun } from '../../../src/app/memory/good-runs';
import { rememberedLanguage, rememberLanguage } from '../../../src/app/memory/remembered-language';
import { endWaiting, letRunWait, mayStopAgain, waitingRun } from '../../../src/app/memory/run-state';
import { portsOver } from './stored-ports';

it('a run that waits goes on as what it was, through one trigger', () => {
  const stored: Record<string, string> = {};
  const triggers = [
    { id: 'day', functionName: 'runDaily' },
    { id: 'used', functionName: 'consolidate' },
  ];
  const ports = portsOver(stored, { triggers });
  expect(waitingRun(ports)).toBeUndefined();
  letRunWait(ports, 'daily');
  letRunWait(ports, 'daily');
  expect([waitingRun(ports), stored]).toEqual(['daily', { run: 'daily 2' }]);
  expect(triggers.map(({ id }) => id)).toEqual(['day', 'consolidate in 1 min']);
  letRunWait(ports, 'consolidate');
  expect(waitingRun(ports)).toBe('consolidate');
  endWaiting(ports);
  expect([waitingRun(ports), stored, triggers.map(({ id }) => id)]).toEqual([undefined, {}, ['day']]);
});

it('where no run waits no trigger is taken away', () => {
  const triggers = [{ id: 'new', functionName: 'consolidate' }];
  endWaiting(portsOver({}, { triggers }));
  expect(triggers).toHaveLength(1);
});

it.each([
  [undefined, true],
  ['daily 59', true],
  ['daily 60', false],
])('a run noted as “%s” may stop once more: %s', (run, may) => {
  expect(mayStopAgain(portsOver(run === undefined ? {} : { run }))).toBe(may);
});

it('a note that says no run is none', () => {
  expect(waitingRun(portsOver({ run: 'weekly 1' }))).toBeUndefined();
});

// 10/10/2025 is a Friday.
it.each([
  [45_940.33, 45_943.3, false],
  [45_940.33, 45_945.5, true],
])('a good run at %f has fallen silent by %f: %s', (at, now, silent) => {
  const stored: Record<string, string> = {};
  rememberGoodRun(portsOver(stored), at);
  expect(lastGoodRun(portsOver(stored))).toBe(at);
  expect(findSilence(portsOver(stored, { now }))).toBe(silent ? at : undefined);
});

it('a daily run that never was has not fallen silent', () => {
  expect([lastGoodRun(portsOver()), findSilence(portsOver())]).toEqual([undefined, undefined]);
});

it('the language of the last run is known, Vietnamese before the first', () => {
  const stored: Record<string, string> = {};
  const ports = portsOver(stored);
  expect(rememberedLanguage(ports)).toBe('vi');
  rememberLanguage(ports, 'vi');
  expect(stored).toEqual({});
  rememberLanguage(ports, 'en');
  expect(rememberedLanguage(ports)).toBe('en');
  rememberLanguage(ports, 'vi');
  expect(rememberedLanguage(ports)).toBe('vi');
});
