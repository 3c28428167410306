import type { Item } from '../register/item';
import { isFilled } from '../register/item-reading';
import { type Field, type Register, type UnitItemKey, unitItemFields, type Words } from '../register/register';

export const kindWords = {
  institution: ['Thể chế', 'Institutions'],
  budget: ['Kinh phí', 'Budget'],
  infrastructure: ['Hạ tầng', 'Infrastructure'],
  data: ['Dữ liệu', 'Data'],
  staff: ['Nhân lực', 'Staff'],
  coordination: ['Phối hợp', 'Coordination'],
  other: ['Khác', 'Other'],
} as const satisfies Words;

export const levelWords = {
  coordinator: ['Sở KH&CN', 'Coordinating unit', 'Sở Khoa học và Công nghệ'],
  department: ['Sở ngành khác', 'Other department'],
  city: ['UBND Thành phố', 'City'],
  central: ['Trung ương', 'Central government'],
} as const satisfies Words;

export type DifficultyKey =
  | UnitItemKey
  | 'kind'
  | 'problem'
  | 'proposal'
  | 'level'
  | 'reportedOn'
  | 'receivedOn'
  | 'answerUnit'
  | 'answerBy'
  | 'view'
  | 'answer'
  | 'batch'
  | 'submission'
  | 'submittedOn'
  | 'decision'
  | 'decidedOn'
  | 'closedOn';

export type DifficultyState = 'closed' | 'decided' | 'submitted' | 'answered' | 'received' | 'withdrawn' | 'new';

export type DifficultyItem = Item<DifficultyKey>;

const day: Field = { type: 'day', by: 'office' };
const text: Field = { type: 'text', by: 'office' };
const prose: Field = { type: 'prose', by: 'office' };
const { code, unit, taskCode, status, check, ...others } = unitItemFields;

/** `Vướng mắc`: each difficulty to its answer. In the order of the columns. */
export const difficulties: Register<DifficultyKey, DifficultyState> = {
  name: 'difficulties',
  module: 'difficulties',
  home: 'unit',
  codePrefix: 'VM',
  fields: {
    code,
    unit,
    taskCode,
    kind: { type: 'word', by: 'unit', words: kindWords },
    problem: { type: 'prose', by: 'unit', isRequired: true, isMadeOfTask: true },
    // V46 asks for it, from the day on which it is needed.
    proposal: { type: 'prose', by: 'unit' },
    level: { type: 'word', by: 'unit', words: levelWords },
    status,
    check,
    reportedOn: { type: 'day', by: 'auto' },
    receivedOn: day,
    answerUnit: { type: 'unit', by: 'office' },
    answerBy: day,
    view: prose,
    answer: prose,
    batch: text,
    submission: text,
    submittedOn: day,
    decision: text,
    decidedOn: day,
    closedOn: day,
    ...others,
  },
  states: [
    { state: 'closed', words: ['Đã đóng', 'Closed'], when: (item) => isFilled(item, 'closedOn') },
    { state: 'decided', words: ['Đã có ý kiến', 'Decided'], when: (item) => isFilled(item, 'decision') },
    {
      state: 'submitted',
      words: ['Đã trình UBND', 'Submitted to the city'],
      when: (item) => isFilled(item, 'submission'),
    },
    { state: 'answered', words: ['Đã trả lời', 'Answered'], when: (item) => isFilled(item, 'answer') },
    { state: 'received', words: ['Đang xem xét', 'Under review'], when: (item) => isFilled(item, 'receivedOn') },
    { state: 'withdrawn', words: ['Đơn vị rút', 'Withdrawn'], when: ({ isGone }) => isGone },
    { state: 'new', words: ['Mới', 'New'], when: () => true },
  ],
  identity: ['problem', 'taskCode'],
};

/** Neither closed nor withdrawn: what `Số VM còn mở` counts. */
export function isOpenState(state: DifficultyState): boolean {
  return state !== 'closed' && state !== 'withdrawn';
}
