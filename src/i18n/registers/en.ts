import type { RegisterMessages } from './catalogue';
import { type DifficultyBlockWords, difficultyBlock } from './difficulties-block';

const block: DifficultyBlockWords = {
  title: 'Difficulties by kind',
  open: ({ open, total, ages }) =>
    `${open} of ${total.total} difficulties are open. Waiting for an answer: up to 7 days ${ages.upTo7}; 8 to 30 days ${ages.from8To30}; more than 30 days ${ages.over30}.`,
  nothing: 'None.',
  kind: 'Kind',
  noKind: '(no kind)',
  total: 'Total',
  undecided: ['No.', 'Unit', 'Code', 'Submitted, no opinion yet', 'Submission', 'Submitted on'],
};

export const en: RegisterMessages = {
  difficulties: { block: (counts, unitName) => difficultyBlock(block, 'en', counts, unitName) },
};
