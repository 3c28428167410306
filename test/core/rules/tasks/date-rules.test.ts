import { describe, expect, it } from 'vitest';
import { day, findings } from '../fixtures';

/** Read as 8 June; month first it would be 6 August. */
const assignedOn = '08/06/2025';

describe('a day of assignment that could be month first (V19)', () => {
  it('is asked about when the other reading is the very day of the deadline', () => {
    expect(findings({ assignedOn, dueText: day('06/08/2025') })).toContain('V19@assignedOn');
  });

  it('is not asked about when the other reading would be later than the deadline', () => {
    expect(findings({ assignedOn, dueText: day('05/08/2025') })).not.toContain('V19@assignedOn');
  });

  it('is asked about when the task has no deadline to contradict it', () => {
    expect(findings({ assignedOn, dueText: 'thường xuyên' })).toContain('V19@assignedOn');
  });
});
