import type { RuleNumber } from '../../core/rules/catalogue';
import type { SentencesOf } from './catalogue';
import { quoted, textOf } from './facts';

type RegisterRule = Extract<RuleNumber, 'V64' | 'V69'>;

/** Rows of registers. */
export const enRegisters: SentencesOf<RegisterRule> = {
  V64: {
    name: 'Unknown code or document',
    found: (facts) => {
      if (facts.problem === 'document') return `document${quoted(facts)} is not in the sheet “Documents”.`;
      if (facts.problem === 'task') return `no task has the code${quoted(facts)}.`;
      return `no row has the code${quoted(facts)}.`;
    },
    cure: (facts) => {
      if (facts.problem === 'document')
        return 'Add it to the sheet “Documents”, or mend its symbol, for example 139/KH-UBND.';
      if (facts.problem === 'task')
        return 'Copy the code from the sheet “Master”, for example KH139-2025-SKHCN-007; leave it blank if there is none.';
      return "Copy that row's code, for example KP-2025-STC-001; leave it blank if there is none.";
    },
  },
  V69: {
    name: 'Incomplete row of a register',
    found: (facts) =>
      facts.problem === 'year'
        ? `the year${quoted(facts)} is unclear.`
        : facts.problem === 'foreignUnit'
          ? `“${textOf(facts, 'unit')}” is not the unit of this file; the row counts for “${textOf(facts, 'own')}”.`
          : `“${textOf(facts, 'column')}” is missing.`,
    cure: (facts) =>
      facts.problem === 'year'
        ? 'Enter four digits, for example 2025.'
        : facts.problem === 'foreignUnit'
          ? `Enter “${textOf(facts, 'own')}”, or move the row to the file of “${textOf(facts, 'unit')}”.`
          : `Fill in the column “${textOf(facts, 'column')}”.`,
  },
};
