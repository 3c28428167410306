import { parseParticipants, participantKeys, participantWords } from '../directory/participants';
import type { Participants } from '../directory/unit';
import type { ItemFault } from '../register/check-items';
import type { Item } from '../register/item';
import { dayAt, isFilled, numberAt, textAt } from '../register/item-reading';
import { type Field, officeItemEnd, type Register, type Words } from '../register/register';
import { quote } from '../rules/quote';
import { nearestOf } from '../text/suggest';
import type { Day } from '../time/day';

export type CriterionKey =
  | 'code'
  | 'version'
  | 'participants'
  | 'title'
  | 'method'
  | 'most'
  | 'decision'
  | 'issuedOn'
  | 'status'
  | 'check'
  | 'updatedAt'
  | 'note';

export type CriterionState = 'issued' | 'superseded' | 'draft';

export type CriterionItem = Item<CriterionKey>;

const text: Field = { type: 'text', by: 'office' };

/** `Tiêu chí thi đua`: what is scored, in versions; only an issued one may be. In the order of the columns. */
export const criteria: Register<CriterionKey, CriterionState> = {
  name: 'criteria',
  module: 'emulation',
  home: 'tracker',
  // As the decision names them, CQ1.
  codePrefix: '',
  fields: {
    code: { ...text, isRequired: true },
    version: { ...text, isRequired: true },
    participants: { ...text, isRequired: true, words: participantWords as Words },
    title: { type: 'prose', by: 'office', isRequired: true },
    method: { type: 'prose', by: 'office' },
    most: { type: 'number', by: 'office' },
    decision: text,
    issuedOn: { type: 'day', by: 'office' },
    ...officeItemEnd,
  },
  states: [
    { state: 'draft', words: ['Dự thảo', 'Draft'], when: (item) => !isIssued(item) },
    // Told from the other rows; a row alone never is.
    { state: 'superseded', words: ['Thay thế', 'Superseded'], when: () => false },
    { state: 'issued', words: ['Ban hành', 'Issued'], when: () => true },
  ],
  identity: ['code', 'version', 'participants'],
};

function isIssued(item: CriterionItem): boolean {
  return isFilled(item, 'decision') && dayAt(item, 'issuedOn') !== undefined;
}

/** A criterion as scores need it. */
export interface Criterion {
  readonly item: CriterionItem;
  readonly code: string;
  readonly version: string;
  readonly groups: readonly Participants[];
  readonly title: string;
  /** undefined while it is not fixed. */
  readonly most: number | undefined;
  readonly issuedOn: Day | undefined;
  readonly state: CriterionState;
}

/** Every row with a code, each by its own decision and by those of its later versions. */
export function readCriteria(items: readonly CriterionItem[]): readonly Criterion[] {
  const read = items.flatMap((item): Omit<Criterion, 'state'>[] => {
    const code = textAt(item, 'code').toUpperCase();
    if (code === '') return [];
    const issuedOn = isIssued(item) ? dayAt(item, 'issuedOn') : undefined;
    const { groups } = parseParticipants(textAt(item, 'participants'));
    const most = numberAt(item, 'most');
    return [{ item, code, version: textAt(item, 'version'), groups, title: textAt(item, 'title'), most, issuedOn }];
  });
  return read.map((one): Criterion => ({ ...one, state: stateAmong(one, read) }));
}

function stateAmong(one: Omit<Criterion, 'state'>, all: readonly Omit<Criterion, 'state'>[]): CriterionState {
  const { code, version, groups, issuedOn } = one;
  if (issuedOn === undefined) return 'draft';
  const isLater = (other: Omit<Criterion, 'state'>) =>
    other.code === code &&
    other.version !== version &&
    (other.issuedOn ?? 0) > issuedOn &&
    (groups.length === 0 || other.groups.some((group) => groups.includes(group)));
  return all.some(isLater) ? 'superseded' : 'issued';
}

/** By a row's code and version, of whichever group. */
export function findCriterion(all: readonly Criterion[], code: string, version: string): Criterion | undefined {
  const named = all.filter((one) => one.code === code.toUpperCase());
  return named.find((one) => one.version === version) ?? (version === '' ? named[0] : undefined);
}

/** What the article about Plan 190 names, without points: those come with the decision. */
export const firstCriteria: readonly {
  readonly code: string;
  readonly participants: readonly Participants[];
  readonly title: readonly [vi: string, en: string];
}[] = [
  {
    code: 'CQ1',
    participants: ['departments', 'local'],
    title: ['Kết quả thực hiện nhiệm vụ được giao', 'Assigned tasks done'],
  },
  { code: 'CQ2', participants: ['departments', 'local'], title: ['Chất lượng tham mưu', 'Policy advice'] },
  { code: 'CQ3', participants: ['departments', 'local'], title: ['Cung cấp dịch vụ công', 'Public services'] },
  { code: 'CQ4', participants: ['departments', 'local'], title: ['Bảo đảm an ninh mạng', 'Cybersecurity'] },
  {
    code: 'DT1',
    participants: ['front'],
    title: ['Lồng ghép phong trào vào công tác vận động quần chúng', 'The movement in community outreach'],
  },
  {
    code: 'DN1',
    participants: ['enterprises'],
    title: ['Kết quả chuyển đổi số và đổi mới sáng tạo', 'Digital transformation and innovation'],
  },
  { code: 'CN1', participants: ['officials'], title: ['Mức độ hoàn thành nhiệm vụ', 'Tasks completed'] },
  { code: 'CN2', participants: ['officials'], title: ['Sáng kiến, giải pháp sáng tạo', 'Creative ideas'] },
  { code: 'CN3', participants: ['officials'], title: ['Kỹ năng số đã được xác nhận', 'Verified digital skills'] },
];

/** A word that is none of the seven groups. */
export function checkCriterion(item: CriterionItem, heading: string): ItemFault[] {
  const { wrong } = parseParticipants(textAt(item, 'participants'));
  if (wrong.length === 0) return [];
  const words = participantKeys.map((group) => participantWords[group][0]);
  const facts = {
    text: quote(wrong[0]),
    column: heading,
    words: words.join(', '),
    suggestion: nearestOf(wrong[0] ?? '', words) ?? '',
  };
  return [{ rule: 'V56', key: 'participants', facts }];
}
