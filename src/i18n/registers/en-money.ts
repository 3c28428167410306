import { formatDay } from '../../core/time/day';
import { listCodes } from '../report/numbers';
import { type MoneyBlockWords, moneyBlocks } from './blocks/money-blocks';
import type { MoneyMessages } from './catalogue';

const block: MoneyBlockWords = {
  title: (year) => (year === undefined ? 'Budget, year unclear' : `Budget ${year}`),
  sums: ({ allocated, budget, disbursed, rate, forecast, forecastRate }) =>
    `Million VND. Allocated ${allocated}; after adjustments ${budget}; disbursed ${disbursed} (${rate}); expected by 31/12 ${forecast} (${forecastRate}).`,
  unclear: (codes) => `Amounts that are blank or unclear and in no sum: ${listCodes(codes)}.`,
  change: ({ report, rows, told, gone }) =>
    `Against report ${report}: disbursed in the ${rows} rows of both ${told}.${
      gone.length === 0 ? '' : ` Gone: ${listCodes(gone)}.`
    }`,
  headings: [
    'Allocated',
    'Adjusted',
    'After adjustments',
    'Committed',
    'Disbursed',
    'Rate',
    'Expected by 31/12',
    'Rate expected',
    'Left',
  ],
  unit: 'Unit',
  kind: 'Kind of money',
  source: 'Kind of money, source',
  requests: ['Kind of request', 'Requests', 'Amount', 'Answered', 'Granted', 'Answer overdue'],
  risks: ['No.', 'Unit', 'Task code', 'Task whose money is undecided', 'Last day', 'Request'],
  total: 'Total',
  none: '(unclear)',
};

export const enMoney: MoneyMessages = {
  blocks: (years, unitName) => moneyBlocks(block, 'en', years, unitName),
  budgetTitle: (title) => `Budget: ${title}`,
  requestTitle: ({ unit, title, amount }) => `Request of ${unit}: ${title}, ${amount} million VND`,
  stale: (asOf) => `Figures of ${formatDay(asOf)}: bring the amounts and “As of” up to date.`,
  unanswered: 'Not answered yet.',
};
