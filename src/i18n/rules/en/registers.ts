import type { RuleNumber } from '../../../core/rules/catalogue';
import { formatMoney } from '../../../core/values/money';
import type { SentencesOf } from '../facts/catalogue';
import { quoted, textOf } from '../facts/fact-texts';

type RegisterRule = Extract<
  RuleNumber,
  'V40' | 'V41' | 'V42' | 'V43' | 'V44' | 'V45' | 'V47' | 'V48' | 'V49' | 'V64' | 'V65' | 'V66' | 'V67' | 'V69' | 'V71'
>;

const millions = (amountVnd: number) => formatMoney(amountVnd, 'million', '.');

/** Rows of registers; amounts stand as the cells show them. */
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
        return 'Add it to the sheet “Documents”, or correct its symbol, for example 139/KH-UBND.';
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
  V40: {
    name: 'Unclear number',
    found: (facts) => `the number${quoted(facts)} is unclear and is not counted.`,
    cure: (facts) =>
      facts.of === 'number'
        ? 'Use “.” for thousands and “,” for decimals, for example 62,5.'
        : 'Use “.” for thousands and “,” for decimals; amounts are in million VND, for example 1.250,5.',
  },
  V41: {
    name: 'Disbursed more than the budget',
    found: () => 'what was disbursed exceeds the adjusted budget.',
    cure: () => 'Check both amounts and their unit (million VND).',
  },
  V42: {
    name: 'Cumulative figure decreased',
    found: ({ report, beforeVnd, nowVnd }) =>
      `cumulative disbursement is lower than in report ${report}: ${millions(beforeVnd)} then, ${millions(nowVnd)} million VND now.`,
    cure: () => 'If that is right, give the reason in “Notes”, for example “thu hồi tạm ứng” (advance recovered).',
  },
  V43: {
    name: 'Amount jumped about 1,000 times',
    found: ({ report, beforeVnd, nowVnd }) =>
      `the amount differs about 1,000 times from report ${report}: ${millions(beforeVnd)} then, ${millions(nowVnd)} million VND now.`,
    cure: () => 'Check the unit: đồng, million or billion.',
  },
  V44: {
    name: 'Request sent incomplete',
    found: (facts) => `the request was sent and lacks “${textOf(facts, 'column')}”.`,
    cure: () => 'Give kind, amount, authority, letter and its day, for example “120/TTr-SKHCN” of 10/10/2025.',
  },
  V45: {
    name: 'Share for cybersecurity',
    found: () => 'cybersecurity has less than 15% of the adjusted budget.',
    cure: () => 'Check which rule applies; if it is right, give the reason in “Notes”.',
  },
  V65: {
    name: 'Task whose money is undecided',
    found: (facts) => `at most 60 days are left, and budget request ${textOf(facts, 'code')} has no answer.`,
    cure: (facts) => `Press for a decision, or enter the answer in row ${textOf(facts, 'code')} of “Budget requests”.`,
  },
  V66: {
    name: 'Slow disbursement without a cause',
    found: ({ rate, threshold }) => `the rate of ${rate} is below the quarter's threshold of ${threshold}%.`,
    cure: () => 'Give the cause of delay, for example “chờ phê duyệt dự toán” (budget not yet approved).',
  },
  V47: {
    name: 'Score out of range',
    found: (facts) => `the score${quoted(facts)} is not from 0 to ${textOf(facts, 'most')}.`,
    cure: (facts) => `Enter a score from 0 to ${textOf(facts, 'most')}.`,
  },
  V48: {
    name: 'Score on criteria not yet issued',
    found: () => 'the criteria have not been issued.',
    cure: () =>
      'Do not score before the decision; once there is one, enter its number and date on the sheet of criteria.',
  },
  V49: {
    name: 'Score without evidence or reason',
    found: ({ problem }) =>
      problem === 'reason'
        ? 'the reviewed score differs from the self-score and no reason is given.'
        : 'there is a score without evidence.',
    cure: ({ problem }) =>
      problem === 'reason'
        ? 'Enter the reason for the difference, for example “evidence covers two services only”.'
        : 'Enter a document or link, for example “215/BC-SKHCN”.',
  },
  V67: {
    name: 'Contents of the movement left out',
    found: ({ areas }) =>
      areas === '' ? 'the cell names none of ND1 to ND7.' : `the plan says nothing about ${areas}.`,
    cure: ({ areas }) =>
      areas === ''
        ? 'Enter codes, for example “ND3; ND5”.'
        : 'Enter them as covered, or as not applicable with a reason, for example “ND7: no international cooperation”.',
  },
  V71: {
    name: 'Published before approval',
    found: () => 'a publication is entered and there is no day of approval.',
    cure: () => 'Enter the day of approval, for example 20/10/2025; if there is none, clear the publication.',
  },
};
