import type { Item } from '../register/item';
import { isFilled } from '../register/item-reading';
import { type Field, officeItemEnd, type Register, type Words } from '../register/register';

export type AwardKey =
  | 'code'
  | 'title'
  | 'kind'
  | 'phase'
  | 'dossier'
  | 'council'
  | 'proposal'
  | 'decision'
  | 'refused'
  | 'status'
  | 'check'
  | 'updatedAt'
  | 'note';

export type AwardState = 'refused' | 'awarded' | 'proposed' | 'heard' | 'complete' | 'collecting';

export type AwardItem = Item<AwardKey>;

/** An open list: others may be written. */
const kindWords = {
  flag: ['Cờ thi đua của Chính phủ', 'Emulation flag of the Government'],
  premier: ['Bằng khen của Thủ tướng', 'Certificate of merit of the Prime Minister'],
  city: ['Khen của UBND Thành phố', 'Commendation of the city'],
} as const satisfies Words;

/** Phases of Plan 190: 2025–2027 ends with its mid-term review, 2027–2030 with the final evaluation. */
export const phaseWords = {
  first: ['Giai đoạn 1 (2025–2027)', 'Phase 1 (2025–2027)', '1', 'Giai đoạn 1'],
  second: ['Giai đoạn 2 (2027–2030)', 'Phase 2 (2027–2030)', '2', 'Giai đoạn 2'],
} as const satisfies Words;

const text: Field = { type: 'text', by: 'office' };

/** `Khen thưởng`: nominations, each step by its day or document. In the order of the columns. */
export const awards: Register<AwardKey, AwardState> = {
  name: 'awards',
  module: 'emulation',
  home: 'tracker',
  codePrefix: 'KT',
  fields: {
    code: { type: 'text', by: 'auto' },
    title: { type: 'prose', by: 'office', isRequired: true },
    kind: { ...text, isRequired: true, words: kindWords },
    phase: { type: 'word', by: 'office', words: phaseWords },
    dossier: text,
    council: text,
    proposal: text,
    decision: text,
    refused: text,
    ...officeItemEnd,
  },
  states: [
    { state: 'refused', words: ['Không đạt', 'Not awarded'], when: (item) => isFilled(item, 'refused') },
    { state: 'awarded', words: ['Đã có quyết định', 'Awarded'], when: (item) => isFilled(item, 'decision') },
    { state: 'proposed', words: ['Đã trình', 'Proposed'], when: (item) => isFilled(item, 'proposal') },
    { state: 'heard', words: ['Đã họp hội đồng', 'Council has met'], when: (item) => isFilled(item, 'council') },
    { state: 'complete', words: ['Đủ hồ sơ', 'Dossier complete'], when: (item) => isFilled(item, 'dossier') },
    { state: 'collecting', words: ['Đang lập hồ sơ', 'Dossier under way'], when: () => true },
  ],
  identity: ['title', 'kind'],
};
