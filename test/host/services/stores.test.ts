import { describe, expect, it } from 'vitest';
import { EDITOR, evaluate, officeWith, resultOf, thrownBy } from '../script-office';

describe('PropertiesService', () => {
  it('keeps texts between executions, each store apart', () => {
    const office = officeWith(`
      function main() {
        PropertiesService.getScriptProperties().setProperty('a', 'script');
        PropertiesService.getDocumentProperties().setProperties({ a: 'document', b: 2 });
        PropertiesService.getUserProperties().setProperty('a', 'user');
      }
      function read() {
        return [PropertiesService.getScriptProperties(), PropertiesService.getDocumentProperties(), PropertiesService.getUserProperties()].map((store) => store.getProperties());
      }`);
    resultOf(office);
    expect(resultOf(office, 'read')).toEqual([{ a: 'script' }, { a: 'document', b: '2' }, { a: 'user' }]);
    office.workspace.user = EDITOR;
    expect(resultOf(office, 'read')).toEqual([{ a: 'script' }, { a: 'document', b: '2' }, {}]);
  });

  it('replaces and removes', () => {
    const body = `const store = PropertiesService.getScriptProperties().setProperties({ a: '1', b: '2' }).setProperties({ c: '3' }, true);
      const keys = store.getKeys(); store.deleteProperty('c'); return [keys, store.getProperty('c'), store.deleteAllProperties().getKeys()];`;
    expect(evaluate(body)).toEqual([['c'], null, []]);
  });

  it.each([
    ["PropertiesService.getScriptProperties().setProperty('a', 'đ'.repeat(4609))", 'Argument too large: value'],
    [
      "const s = PropertiesService.getScriptProperties(); for (let i = 0; i < 60; i++) s.setProperty('k' + i, 'x'.repeat(9000))",
      'You have exceeded the property storage quota. Please remove some properties and try again.',
    ],
  ])('%s is too much', (statement, text) => {
    expect(thrownBy(statement)).toBe(`Exception: ${text}`);
  });

  it('may be used only so often a day', () => {
    const office = officeWith("function main() { PropertiesService.getScriptProperties().getProperty('a'); }");
    office.workspace.quotas.setLimit('properties', 1);
    resultOf(office);
    expect(() => resultOf(office)).toThrow('Service invoked too many times for one day: properties.');
  });
});

describe('CacheService', () => {
  it('forgets by the clock', () => {
    const office = officeWith(`
      function main() { const cache = CacheService.getScriptCache(); cache.put('a', '1'); cache.putAll({ b: '2', c: '3' }, 60); cache.remove('c'); }
      function read() { return CacheService.getScriptCache().getAll(['a', 'b', 'c']); }`);
    resultOf(office);
    expect(resultOf(office, 'read')).toEqual({ a: '1', b: '2' });
    office.advance(60_000);
    expect(resultOf(office, 'read')).toEqual({ a: '1' });
    office.advance(540_000);
    expect(resultOf(office, 'read')).toEqual({});
  });

  it('drops the oldest of more than 1,000 items', () => {
    const body =
      "const cache = CacheService.getUserCache(); for (let i = 0; i <= 1000; i++) cache.put('k' + i, 'x'); return [cache.get('k0'), cache.get('k1')];";
    expect(evaluate(body)).toEqual([null, 'x']);
  });

  it.each([
    ["put('a', 'x'.repeat(102401))", 'Argument too large: value'],
    ["put('k'.repeat(251), 'x')", 'Argument too large: key'],
    ["put('a', 'x', 21601)", 'Invalid argument: 21601'],
  ])('refuses %s', (statement, text) => {
    expect(thrownBy(`CacheService.getScriptCache().${statement}`)).toBe(`Exception: ${text}`);
  });
});
