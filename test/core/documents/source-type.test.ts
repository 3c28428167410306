import { describe, expect, it } from 'vitest';
import { printSource, sourceKey, sourceRank } from '../../../src/core/documents/source-type';

describe('from whom tasks come', () => {
  it.each([
    ['Kết luận của Ban Chỉ đạo Trung ương', 'steering'],
    ['BCĐTW', 'steering'],
    ['ban chi dao trung uong', 'steering'],
    ['Conclusions of the Central Steering Committee', 'steering'],
    ['KL BCĐTW', 'steering'],
    ['Kết luận BCĐTW', 'steering'],
    ['Nhiệm vụ của Tổ giúp việc', 'assisting'],
    ['Tasks of the assisting team', 'assisting'],
    ['Tổ giúp việc', 'assisting'],
    ['Tổ giúp việc Ban Chỉ đạo Trung ương', 'assisting'],
    ['TGV', 'assisting'],
    ['Nghị quyết', 'resolution'],
    ['resolution', 'resolution'],
    ['Kế hoạch', 'plan'],
    ['Kế hoạch của Thành phố', 'plan'],
    ['Plan of the city', 'plan'],
    ['Công văn', 'dispatch'],
    ['Công văn của Thành phố', 'dispatch'],
    ['Dispatch of the city', 'dispatch'],
    ['Văn bản chỉ đạo của Thành phố', 'dispatch'],
    ['Văn bản của bộ, ngành', 'ministry'],
    ['Bộ, ngành', 'ministry'],
    ['Document of a ministry', 'ministry'],
    ['Khác', 'other'],
    ['Other', 'other'],
    ['  Thường trực  HĐND ', 'Thường trực HĐND'],
    ['', ''],
  ])('%j is counted as %j', (text, key) => {
    expect(sourceKey(text)).toBe(key);
  });

  it('is called by its word in a language, other words by themselves', () => {
    expect([printSource('plan', false), printSource('plan', true)]).toEqual([
      'Kế hoạch của Thành phố',
      'Plan of the city',
    ]);
    expect([printSource('Thường trực HĐND', false), printSource('', true)]).toEqual(['Thường trực HĐND', '']);
  });

  it('stands in the order of the words, then other words, then none', () => {
    const keys = ['', 'Thường trực HĐND', 'other', 'plan', 'steering'];
    expect(keys.sort((a, b) => sourceRank(a) - sourceRank(b))).toEqual([
      'steering',
      'plan',
      'other',
      'Thường trực HĐND',
      '',
    ]);
    expect(sourceRank('')).toBeGreaterThan(sourceRank('Thường trực HĐND'));
    expect(sourceRank('Thường trực HĐND')).toBeGreaterThan(sourceRank('other'));
    expect(sourceRank('steering')).toBe(0);
  });
});
