import { describe, expect, it } from 'vitest';
import { checkRows } from '../../../src/core/rules/tasks/check-tasks';
import { planSafeRepairs } from '../../../src/core/tasks/safe-repairs';
import type { TaskKey } from '../../../src/core/tasks/task';
import { type Cells, context, place, taskOf } from '../rules/fixtures';

function repairs(cells: Cells): string[] {
  return planSafeRepairs([taskOf(cells)], context).map(({ key, to, why }) => `${key} ${why}: ${to}`);
}

const mended: readonly (readonly [what: string, cells: Cells, expected: string])[] = [
  ['double and outer spaces', { title: '  Xây dựng   nền tảng ' }, 'title spacing: Xây dựng nền tảng'],
  ['no-break spaces', { note: 'a\u00a0b' }, 'note spacing: a b'],
  [
    'spaces in evidence',
    { evidence: '215/BC-SKHCN  ngày 09/10/2025' },
    'evidence spacing: 215/BC-SKHCN ngày 09/10/2025',
  ],
  ['spaces in who got it', { evidenceTo: ' UBND Thành phố' }, 'evidenceTo spacing: UBND Thành phố'],
  ['spaces in a deadline', { dueText: 'trước  31/12/2025' }, 'dueText spacing: trước 31/12/2025'],
  ['spaces in a cause', { delayCause: 'Chờ  vốn' }, 'delayCause spacing: Chờ vốn'],
  ['spaces in a contact', { contact: 'a@hanoi.gov.vn ' }, 'contact spacing: a@hanoi.gov.vn'],
  ['spaces in a basis', { extensionBasis: '12/UBND ' }, 'extensionBasis spacing: 12/UBND'],
  ['spaces in a difficulty', { difficulty: 'Thiếu  vốn' }, 'difficulty spacing: Thiếu vốn'],
  ['spaces in a proposal', { proposal: 'Bố trí  vốn' }, 'proposal spacing: Bố trí vốn'],
  ['two documents in words', { source: 'KH số 139/KH-UBND; 57-NQ/TW' }, 'source symbolCase: 139/KH-UBND; 57-NQ/TW'],
  ['decomposed letters', { title: 'Kế hoạch'.normalize('NFD') }, 'title unicode: Kế hoạch'],
  ['zero-width spaces', { deliverable: 'Báo\u200b cáo' }, 'deliverable spacing: Báo cáo'],
  ['a look-alike of Đ', { note: 'Ðề án' }, 'note unicode: Đề án'],
  ['a unit by its alias', { lead: 'Sở KH&CN' }, 'lead unitSpelling: Sở Khoa học và Công nghệ'],
  [
    'a unit in another case, without accents',
    { lead: 'so tai chinh', partners: '' },
    'lead unitSpelling: Sở Tài chính',
  ],
  ['units in a list', { partners: 'SỞ TÀI CHÍNH, Sở Nội vụ' }, 'partners unitSpelling: Sở Tài chính; Sở Nội vụ'],
  ['a symbol’s case', { source: '139/kh-ubnd' }, 'source symbolCase: 139/KH-UBND'],
  ['a symbol’s accents', { source: '139/KH-UBND; 5514/UBND-DMPT' }, 'source symbolCase: 139/KH-UBND; 5514/UBND-ĐMPT'],
  ['spaces in a symbol', { source: '139 / KH - UBND' }, 'source symbolCase: 139/KH-UBND'],
  ['a list word', { progress: 'đang thực hiện' }, 'progress listWord: Đang thực hiện'],
  ['people’s word for progress', { progress: 'Đang làm' }, 'progress listWord: Đang thực hiện'],
  ['a document in words', { source: 'Kế hoạch số 139/KH-UBND' }, 'source symbolCase: 139/KH-UBND'],
  ['fields', { field: 'khcn,cđs' }, 'field listWord: KHCN; CĐS'],
];

const kept: readonly (readonly [what: string, cells: Cells])[] = [
  ['a clean row', {}],
  ['a name of two units', { lead: 'xa ba vi', partners: '' }],
  ['an unknown unit', { lead: 'Sở Vũ trụ' }],
  ['two leads', { lead: 'so tai chinh; so noi vu', partners: '' }],
  ['a list with one unknown unit', { partners: 'so tai chinh; Sở Vũ trụ' }],
  ['an unknown symbol', { source: '77/kh-ubnd' }],
  ['a symbol in a sentence', { source: 'kế hoạch số 139/kh-ubnd ngày 16/5/2025' }],
  ['a date that could be swapped', { dueText: '11/12/2025' }],
  ['a word that does not tell the progress for certain', { progress: 'Chậm' }],
  ['a day beside the word', { progress: 'Đã xong ngày 26/9/2025' }],
  ['an unknown field', { field: 'khcn; nông nghiệp' }],
  ['two documents as they are stored', { source: '139/KH-UBND; 57-NQ/TW' }],
  ['line breaks', { difficulty: 'một\nhai', proposal: '- một\n- hai' }],
  ['numbers and booleans', { title: 12, note: true }],
];

describe('safe repairs', () => {
  it.each(mended)('mend %s', (_, cells, expected) => {
    expect(repairs(cells)).toEqual([expected]);
  });

  it.each(kept)('leave %s', (_, cells) => {
    expect(repairs(cells)).toEqual([]);
  });

  it.each<readonly [Cells, string]>([
    [{ progress: 'working on it' }, 'progress listWord: In progress'],
    [{ progress: 'xong' }, 'progress listWord: Done'],
    [{ progress: 'In progress', field: 'khcn' }, 'field listWord: S&T'],
  ])('an English table gets English words: %j', (cells, expected) => {
    const task = taskOf({ progress: 'In progress', field: 'S&T', ...cells }, 5, { ...place, english: true });
    expect(planSafeRepairs([task], context).map(({ key, to, why }) => `${key} ${why}: ${to}`)).toEqual([expected]);
  });

  it('leave nothing to repair, and no new problem', () => {
    for (const [, cells] of mended) {
      const task = taskOf(cells);
      const changes = planSafeRepairs([task], context).map(({ key, to }): [TaskKey, string] => [key, to]);
      const after = taskOf({ ...cells, ...Object.fromEntries(changes) });
      expect(planSafeRepairs([after], context)).toEqual([]);
      expect(checkRows([after], context).length).toBeLessThanOrEqual(checkRows([task], context).length);
    }
  });
});
