import type { RuleNumber } from '../../../core/rules/catalogue';
import type { SentencesOf } from '../facts/catalogue';
import { dayOf, quoted, textOf } from '../facts/fact-texts';

type MasterRule = Extract<RuleNumber, 'V60' | 'V61' | 'V63'>;

/** What comes of many tables in one master: it remembers what was assigned, and whose task it is. */
export const enMaster: SentencesOf<MasterRule> = {
  V60: {
    name: 'Assigned value changed by the unit',
    found: (facts) => {
      const assigned = quoted(facts);
      const day = dayOf(facts, 'assignedDay');
      if (day !== '') {
        const worded = assigned === '' || assigned === ` “${day}”` ? '' : ` (${assigned.trim()})`;
        return `The assigned deadline is ${day}${worded}; to change it, fill in “Extended to” and “Extension basis”.`;
      }
      return assigned === ''
        ? 'this cell differs from what was assigned.'
        : `this cell differs from what was assigned:${assigned}.`;
    },
    cure: (_, key) =>
      key === 'dueText' || key === 'assignedOn'
        ? 'For example 30/11/2025 and 5600/UBND-ĐMPT; without an extension, restore what was assigned.'
        : 'Restore it, or ask the coordinating unit to accept the change.',
  },
  V61: {
    name: 'Task no longer in its unit’s table',
    found: (facts) =>
      `the task has not been in its unit’s table since ${dayOf(facts, 'sinceDay')}; it is still counted.`,
    cure: () =>
      'Ask the unit to restore the row; if the task no longer exists, enter progress “Cancelled” with its document, or delete this row in “Master”.',
  },
  V63: {
    name: 'Another unit’s task',
    found: (facts) =>
      `“${textOf(facts, 'unit')}” is not the unit of this sheet (“${textOf(facts, 'own')}”); the task is counted for “${textOf(facts, 'unit')}”.`,
    cure: (facts) =>
      `If it is on the wrong sheet, move the whole row (with its code) to the sheet of “${textOf(facts, 'unit')}”; if it is the work of “${textOf(facts, 'own')}”, correct the lead unit.`,
  },
};
