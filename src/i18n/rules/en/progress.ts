import { progressWords } from '../../../core/tasks/progress/progress';
import { reviewResultWords } from '../../../core/tasks/task-review';
import { dayOf, quoted, textOf } from '../facts/fact-texts';
import type { viProgress } from '../vi/progress';

const words = Object.values(progressWords).map(([word]) => word);
const reviewWords = Object.values(reviewResultWords).map(([word]) => word);

function listName(column: string, key: string): string {
  if (column !== '') return `“${column}”`;
  if (key === 'reviewResult') return 'the review result';
  if (key === 'areas') return 'the emulation area';
  return key === 'field' ? 'the field' : 'the progress';
}

/** Products, progress, delay and difficulties. Words in quotation marks are what the cells take. */
export const enProgress: typeof viProgress = {
  V29: {
    name: 'Deliverable missing',
    found: () => 'the deliverable is missing.',
    cure: () =>
      'Name what the task must produce, for example “Report”, “Tờ trình” (submission), “Kế hoạch” (plan), a system.',
  },
  V30: {
    name: 'Done without a date',
    found: () => 'progress is “Done” but the done-on date is missing.',
    cure: () => 'Enter the date, for example 09/10/2025.',
  },
  V31: {
    name: 'Done-on date out of range',
    found: (facts) =>
      facts.problem === 'future'
        ? `the done-on date ${dayOf(facts, 'doneDay')} is in the future (today is ${dayOf(facts, 'today')}).`
        : `the done-on date ${dayOf(facts, 'doneDay')} is before the assigned-on date ${dayOf(facts, 'assignedDay')}.`,
    cure: (facts) =>
      facts.problem === 'future'
        ? 'Check the year; if the task is not done, clear this cell and choose “In progress”.'
        : `Enter a date from ${dayOf(facts, 'assignedDay')} to today; check day, month and year.`,
  },
  V32: {
    name: 'Done without evidence',
    found: (facts) =>
      facts.missing === 'receiver'
        ? 'the evidence does not say who received it.'
        : 'progress is “Done” but the evidence is missing; the task counts as unconfirmed and its clock is running.',
    cure: (facts) =>
      facts.missing === 'receiver'
        ? 'Enter who received the document, for example “UBND Thành phố”.'
        : 'Enter number and date in “Evidence” and the receiver in “Received by”, for example “215/BC-SKHCN ngày 09/10/2025”, “UBND Thành phố”.',
  },
  V33: {
    name: 'Draft given as evidence',
    found: () => 'a draft is not a submitted product; the task counts as unconfirmed and its clock is running.',
    cure: () =>
      'Once it is sent, enter number and date, for example “215/BC-SKHCN ngày 09/10/2025”; until then choose “In progress”.',
  },
  V34: {
    name: 'Percentage and progress disagree',
    found: (facts) =>
      facts.percent === 100
        ? '100% is reported but progress is not “Done”.'
        : `progress is “Done” but ${textOf(facts, 'percent')}% is reported.`,
    cure: (facts) =>
      facts.percent === 100
        ? 'Choose “Done” with date and evidence; if the task is not done, lower the percentage, for example to 90.'
        : 'Enter 100, or choose “In progress” if the task is not done.',
  },
  V35: {
    name: 'Typed status',
    found: (facts) => `the status is computed; what was typed${quoted(facts)} is replaced.`,
    cure: () => 'Update “Progress”, for example “In progress”; do not type in “Status”.',
  },
  V36: {
    name: 'Overdue without a cause or a commitment',
    found: (facts) => {
      const days = `overdue by ${textOf(facts, 'daysLate')} days`;
      if (facts.missing === 'commitment') return `${days}, without a day by which it will be done.`;
      if (facts.missing === 'newCommitment')
        return `${days}; the committed day ${dayOf(facts, 'committedDay')} has passed.`;
      return `${days}, without a cause.`;
    },
    cure: ({ missing }) => {
      if (missing === 'commitment')
        return 'Enter “Committed on”, for example 31/10/2025; it does not move the deadline.';
      if (missing === 'newCommitment')
        return 'Enter the result, or a new day of commitment, for example 31/10/2025; it does not move the deadline.';
      return 'Give the cause, for example “Chờ Sở Tài chính thẩm định”, and “Committed on”, for example 31/10/2025.';
    },
  },
  V37: {
    name: 'Overdue without a deciding level',
    found: () => 'overdue by 3 days or more, without the level that must decide.',
    cure: () => 'State the level that must decide, for example “UBND Thành phố”.',
  },
  V38: {
    name: 'Suspended or cancelled without a document',
    found: (facts) =>
      `progress is “${facts.progress === 'cancelled' ? 'Cancelled' : 'Suspended'}” but no document of the competent authority is given; the clock is running.`,
    cure: () => 'Enter the document in “Evidence”, for example “5712/UBND-ĐMPT ngày 20/10/2025”.',
  },
  V39: {
    name: 'Not updated for a long time',
    found: (facts) => `not updated for ${textOf(facts, 'age')} days.`,
    cure: ({ at }) =>
      at === 'file'
        ? 'Update the progress; if nothing has changed, enter the day of your review in “Reviewed on” (a file without that column: in “Updated”), for example 10/10/2025.'
        : 'Update the progress; if nothing has changed, use the menu Đôn Đốc > “Confirm the selected rows as reviewed”.',
  },
  V46: {
    name: 'Difficulty without a proposal',
    found: () => 'a difficulty is reported without a proposal.',
    cure: () =>
      'Enter a proposal and the level that can settle it, so that it can be put before the City, for example “Đề nghị UBND Thành phố bổ sung kinh phí năm 2026”.',
  },
  V56: {
    name: 'Value outside its list',
    found: (facts, key) => `${listName(textOf(facts, 'column'), key)}${quoted(facts)} is not in the list.`,
    cure: (facts, key) => {
      const suggestion = textOf(facts, 'suggestion');
      if (suggestion !== '') return `Did you mean “${suggestion}”? If so, choose it from the list.`;
      if (facts.words !== undefined) return `Choose from the list: ${textOf(facts, 'words')}.`;
      if (key === 'reviewResult') return `Choose from the list: ${reviewWords.join('; ')}.`;
      if (key === 'areas')
        return 'Enter ND1 to ND7, a number or the name of an area, with “;” between several, for example “ND1; ND3”, “ND1–ND3”.';
      return key === 'field'
        ? 'Choose from the list: S&T; Innovation; Digital transformation; Other (with “;” between several).'
        : `Choose from the list: ${words.join('; ')}.`;
    },
  },
  V57: {
    name: 'Percentage not from 0 to 100',
    found: (facts) => `the percentage${quoted(facts)} is not a number from 0 to 100.`,
    cure: () => 'Enter a number from 0 to 100, for example 60.',
  },
  V62: {
    name: 'Cell without content',
    found: (facts) =>
      textOf(facts, 'text').startsWith('#')
        ? `the formula in this cell gives the error${quoted(facts)}, so the cell has no value.`
        : `this cell only shows${quoted(facts)}, which is no content.`,
    cure: (facts) =>
      textOf(facts, 'text').startsWith('#')
        ? 'Correct the formula, or type the value itself, for example “Report”.'
        : 'Enter the content, for example “Report”; clear the cell when there is nothing to say.',
  },
};
