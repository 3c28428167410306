import { formatMoney } from '../../core/values/money';
import { quoted, textOf } from './facts';
import type { viMoney } from './vi-money';

const millions = (amountVnd: number) => formatMoney(amountVnd, 'million');

/** Money: headings say million đồng; amounts stand as the cells show them. */
export const enMoney: typeof viMoney = {
  V40: {
    name: 'Unclear number',
    found: (facts) => `the number${quoted(facts)} is unclear and is not counted.`,
    cure: () => 'Use “.” for thousands and “,” for decimals; amounts are in million VND, for example 1.250,5.',
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
    cure: () => 'If that is right, give the reason, for example “thu hồi tạm ứng” (advance recovered).',
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
    cure: () => 'Check which rule applies; if it is right, give the reason.',
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
};
