import { type Field, officeItemEnd, type Register, type Words } from '../register/register';

export const scopeWords = {
  all: ['Tất cả', 'All'],
  pressing: ['Quá hạn và trong quý', 'Overdue and of the quarter'],
} as const satisfies Words;

export type ReviewKey =
  | 'code'
  | 'basis'
  | 'from'
  | 'dueText'
  | 'scope'
  | 'units'
  | 'status'
  | 'check'
  | 'updatedAt'
  | 'note';

export type ReviewState = 'unread' | 'ahead' | 'done' | 'over' | 'running';

/** How far a campaign is: counted over the tasks, not told by its row. */
export const reviewStateWords = {
  unread: ['Chưa rõ', 'Not clear'],
  ahead: ['Chưa bắt đầu', 'Not begun'],
  done: ['Đã rà soát xong', 'Done'],
  over: ['Quá hạn', 'Overdue'],
  running: ['Đang rà soát', 'Under way'],
} as const satisfies { readonly [state in ReviewState]: readonly [vi: string, en: string] };

const prose: Field = { type: 'prose', by: 'office' };

/** `Đợt rà soát`: which rows are gone over by whom, by when. In the order of the columns. */
export const reviews: Register<ReviewKey, ReviewState> = {
  name: 'reviews',
  module: 'reviews',
  home: 'tracker',
  codePrefix: 'RS',
  fields: {
    code: { type: 'text', by: 'auto' },
    basis: { type: 'document', by: 'office', isRequired: true },
    from: { type: 'day', by: 'office', isRequired: true },
    dueText: { type: 'text', by: 'office', isRequired: true },
    // A document may stand there too.
    scope: { type: 'text', by: 'office', words: scopeWords },
    units: prose,
    ...officeItemEnd,
  },
  states: (Object.keys(reviewStateWords) as ReviewState[]).map((state) => ({
    state,
    words: reviewStateWords[state],
    when: () => state === 'running',
  })),
  identity: ['basis', 'from', 'dueText'],
};
