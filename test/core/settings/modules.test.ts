import { expect, it } from 'vitest';
import { moduleWords, parseModules } from '../../../src/core/settings/modules';

it.each([
  ['Chế độ báo cáo; Vướng mắc', ['duties', 'difficulties']],
  ['Rà soát, Kinh phí\nChỉ tiêu', ['reviews', 'money', 'targets']],
  ['thi dua; BẢNG THEO DÕI CẤP DƯỚI', ['emulation', 'lowerTrackers']],
  ['Report duties; Difficulties; Reviews', ['duties', 'difficulties', 'reviews']],
  ['Budget; Targets; Emulation; Lower trackers', ['money', 'targets', 'emulation', 'lowerTrackers']],
  ['Kinh phí; Budget', ['money']],
  ['Không', []],
  ['None;', []],
])('%s', (text, modules) => {
  expect(parseModules(text)).toEqual({ modules, wrong: [] });
});

it('a word that is no module is handed back as written, and the others work', () => {
  expect(parseModules('Kinh phí;  Nhân sự ; Targets')).toEqual({ modules: ['money', 'targets'], wrong: ['Nhân sự'] });
});

it('a module is known by two words', () => {
  expect(Object.values(moduleWords).flat()).toHaveLength(14);
});
