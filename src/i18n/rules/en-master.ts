import type { RuleNumber } from '../../core/rules/catalogue';
import type { RuleSentences } from './catalogue';
import { dayOf, quoted } from './facts';

type MasterRule = Extract<RuleNumber, 'V60' | 'V61'>;

/** What consolidation finds: the master remembers what was assigned. */
export const enMaster: { readonly [rule in MasterRule]: RuleSentences } = {
  V60: {
    name: 'Assigned value changed by the unit',
    found: (facts) => {
      const assigned = quoted(facts);
      return assigned === ''
        ? 'this cell differs from what was assigned.'
        : `this cell differs from what was assigned:${assigned}.`;
    },
    cure: (_, key) =>
      key === 'dueText' || key === 'assignedOn'
        ? 'Restore it. For an extension fill “Gia hạn đến” and “Văn bản gia hạn”, for example 30/11/2025 and 5600/UBND-ĐMPT.'
        : 'Restore it, or ask the coordinating unit to accept the change in the menu.',
  },
  V61: {
    name: 'Task no longer in its unit’s table',
    found: (facts) =>
      `the task has not been in its unit’s table since ${dayOf(facts, 'sinceDay')}; it is still counted.`,
    cure: () =>
      'Ask the unit to restore the row; if the task is no more, enter progress “Hủy” with its document, or delete this row in “Tổng hợp”.',
  },
};
