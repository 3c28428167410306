import { describe, expect, it } from 'vitest';
import { bareTask, type Cells, findingsOfAll } from '../fixtures';

const row: Cells = { source: '139/KH-UBND', lead: 'Sở Khoa học và Công nghệ', dueText: '31/12/2025' };

function doubles(one: string, other: string): string[] {
  const tasks = [bareTask({ ...row, title: one }, 5), bareTask({ ...row, title: other }, 6)];
  return findingsOfAll(tasks).filter((finding) => finding.startsWith('V06'));
}

describe('two titles that say the same (V06)', () => {
  it('are told when four words of their own agree, in any order, with or without accents', () => {
    expect(doubles('Triển khai nâng cấp mạng lõi', 'Mang loi: nang cap')).toEqual(['V06@title SKHCN!6']);
  });

  it('are not told when only three words are left to compare', () => {
    expect(doubles('Triển khai nâng cấp mạng', 'Nâng cấp mạng')).toEqual([]);
  });

  it('are not told when one word differs', () => {
    expect(doubles('Báo cáo tình hình đầu tư', 'Báo cáo tình hình đầu vào')).toEqual([]);
  });
});
