import { fewLines } from '../../core/text/first-few';
import { shortenText } from '../../core/text/text';
import { formatDay, formatMoment } from '../../core/time/day';
import { plural } from '../english/plural';
import { type DifficultyBlockWords, difficultyBlock, difficultyStateWord } from './blocks/difficulties-block';
import type { DifficultyMessages } from './catalogue';

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

const mostShown = 20;
const longestShown = 120;

export const enDifficulties: DifficultyMessages = {
  block: (counts, unitName) => difficultyBlock(block, 'en', counts, unitName),
  toReceive: 'Not received yet.',
  toAnswer: 'Not answered yet.',
  answered: (answer) => `Answered: ${shortenText(answer, longestShown)}`,
  decided: (document) => `Decided: ${document}.`,
  mailTitle: ({ unit, problem }) => `Difficulty of ${unit}: ${problem}`,
  selectRows: 'Select rows on the sheet of difficulties, then run this again.',
  allReceived: (count) => `None of the selected rows (${count}) is a new difficulty; there is nothing to receive.`,
  received: ({ count, skipped, answerBy }) =>
    `${plural(count, 'difficulty', 'difficulties')} received; to be answered by ${formatDay(answerBy)} unless a row says otherwise.` +
    (skipped === 0 ? '' : ` Not new, left as they are: ${plural(skipped, 'row')}.`),
  noneSelected: 'The selected rows have been submitted or listed already, or are closed; there is nothing to list.',
  noneForCity:
    'No difficulty of the level “City” or “Central government” is waiting for submission. Choose the level on the sheet of difficulties, or select the rows to submit, and run this again.',
  listQuestion: ({ shown, isSelection }) =>
    `A list for the city of ${plural(shown.length, 'difficulty', 'difficulties')}, ${isSelection ? 'as selected' : 'for the city or the central government and not yet submitted'}:\n\n` +
    fewLines(
      shown.map((line) => `• ${shortenText(line, longestShown)}`),
      mostShown,
      (hidden) => `… and ${hidden} more`,
    ).join('\n') +
    '\n\nThe list becomes a protected sheet of its own. Continue?',
  changedMeanwhile:
    'The rows changed while you were being asked. Nothing was listed; run this again to see the new list.',
  listDone: ({ code, count }) =>
    `List ${code} made with ${plural(count, 'difficulty', 'difficulties')}. Once the submission has a number, enter it in any row of this batch.`,
  cityList: ({ code, count, now }) => ({
    title: 'DIFFICULTIES SUBMITTED TO THE CITY',
    subtitle: `${code}; ${plural(count, 'difficulty', 'difficulties')}; made at ${formatMoment(now)}`,
    headings: ['No.', 'Unit', 'Problem', 'Proposal', "Department's view", 'Basis'],
    protection: `Đôn Đốc: list ${code}`,
  }),
  taskNote: ({ code, state, detail, lastDay }) => {
    const due = lastDay === undefined ? '' : `, to be answered by ${formatDay(lastDay)}`;
    return `${code}: ${difficultyStateWord(state, 'en').toLowerCase()}${detail === '' ? due : `, ${detail}`}`;
  },
  basis: (documents) =>
    documents
      .map(({ symbol, issuedOn, issuer }) => {
        const day = issuedOn === undefined ? '' : ` of ${formatDay(issuedOn)}`;
        return `${symbol}${day}${issuer === '' ? '' : `, ${issuer}`}`;
      })
      .join('; '),
};
