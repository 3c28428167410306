import { describe, expect, it } from 'vitest';
import { evaluate } from '../script-office';

describe('the realm of a script', () => {
  it.each([
    'setTimeout',
    'setInterval',
    'URL',
    'URLSearchParams',
    'TextEncoder',
    'fetch',
    'atob',
    'crypto',
    'structuredClone',
    'process',
    'require',
    'module',
    'global',
    'Buffer',
    'window',
    'navigator',
    'performance',
    'queueMicrotask',
    'Blob',
  ])('has no %s', (name) => {
    expect(evaluate(`return typeof ${name};`)).toBe('undefined');
  });

  it('makes what services hand out of its own arrays, objects, dates and errors', () => {
    const body = `
      const sheet = SpreadsheetApp.getActive().getSheetByName('Một');
      sheet.getRange('A1:B1').setValues([[new Date(2025, 9, 10), 1]]);
      const values = sheet.getRange('A1:B1').getValues();
      const answer = Sheets.Spreadsheets.Values.get('tracker', "'Một'!A1:B1");
      let error;
      try { sheet.getRange(0, 1); } catch (thrown) { error = thrown; }
      return [
        values instanceof Array, values[0] instanceof Array, values[0][0] instanceof Date,
        answer instanceof Object, answer.values instanceof Array, error instanceof Error,
        sheet.getRange instanceof Function,
      ];`;
    expect(evaluate(body)).toEqual(new Array(7).fill(true));
  });

  it('leads to nothing of Node through what it is given', () => {
    const body = `return [
      SpreadsheetApp.getActive.constructor('return typeof process')(),
      [].constructor === Array, SpreadsheetApp.getUi().constructor === Object,
    ];`;
    expect(evaluate(body)).toEqual(['undefined', true, true]);
  });

  it('shows only the lines of the script in a stack', () => {
    const stack = String(evaluate('try { SpreadsheetApp.openById("x"); } catch (error) { return error.stack; }'));
    expect(stack).toMatch(/^Exception: Unexpected error while getting the method or property openById/);
    expect(stack).toContain('at main (Code:1:');
    expect(stack).not.toContain('host');
  });

  it('starts every execution with fresh globals', () => {
    expect(evaluate('globalThis.kept = (globalThis.kept || 0) + 1; return kept;')).toBe(1);
  });

  it('settles promises before the execution ends', () => {
    expect(evaluate('return (async () => { await null; return Promise.resolve(7); })();')).toBe(7);
  });

  it('reports what a promise was refused with', () => {
    expect(() => evaluate("return (async () => { await null; throw new TypeError('sai'); })();")).toThrow(
      'TypeError: sai',
    );
  });
});
