import type { ListWords } from '../../core/report/report-words';

/** Titles and headings of the lists under the table. */
export const enLists: ListWords = {
  missing: {
    title: 'Units whose figures could not be read',
    headings: ['No.', 'Unit', 'Reason and remedy', 'Figures used'],
  },
  overdue: {
    title: 'Overdue tasks that need a decision',
    headings: [
      'No.',
      'Unit',
      'Task code',
      'Task',
      'Last day',
      'Days late',
      'Product missing',
      'Cause of delay',
      'Level that decides',
    ],
  },
  difficulties: {
    title: 'Difficulties and proposals',
    headings: ['No.', 'Unit', 'Task code', 'Task', 'Difficulties', 'Proposals'],
  },
  submissions: {
    title: ({ month, year }) => `Submissions for ${month}/${year}`,
    headings: ['No.', 'Unit', 'State', 'By', 'At', 'Errors left', 'Note'],
  },
  quality: {
    title: 'Data quality',
    headings: ['What', 'Count', 'What to do'],
    byUnit: ['No.', 'Unit', 'Errors', 'Warnings'],
  },
  partners: {
    title: 'Tasks coordinated (counted apart, not in the total)',
    headings: ['No.', 'Unit', 'Tasks coordinated'],
  },
  nothing: 'None.',
  neverRead: 'none yet',
  folded: (from, to) => `Nos. ${from} to ${to} open and fold with the + in the left margin.`,
  andMore: (hidden) => `… and ${hidden} more tasks; see the sheet “Master”.`,
};
