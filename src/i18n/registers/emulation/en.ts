import { participantWords } from '../../../core/directory/participants';
import { fewNames } from '../../../core/text/first-few';
import { formatDay } from '../../../core/time/day';
import { plural } from '../../mail/en-summary';
import type { EmulationMessages, MovementLine } from './catalogue';
import { type EmulationBlockWords, emulationBlock } from './emulation-block';

const words: EmulationBlockWords = {
  title: 'Emulation movement for innovation and digital transformation (Plan 190/KH-UBND)',
  objectives:
    'Objectives: everyone takes part; a culture of innovation; stronger digital transformation; outstanding contributions are recognised.',
  criteria: ({ issued, drafts }) =>
    issued === 0
      ? `Criteria: draft (${drafts}, to be issued by the Department).`
      : `Criteria: ${issued} issued${drafts === 0 ? '' : `; ${drafts} still drafts`}.`,
  lacksCriteria: (groups) => `Criteria still to be issued for: ${groups.join('; ')}.`,
  round: (round) => `The scores below are of the round “${round}”.`,
  missing: {
    plan: (names, count) => `No action plan (${count}): ${names}.`,
    model: (names, count) => `No model (${count}): ${names}.`,
    report: (names, count) => `Not reported (${count}): ${names}.`,
    score: (names, count) => `No self-score (${count}): ${names}.`,
  },
  more: (count) => `and ${count} more units`,
  headings: [
    'Participants',
    'Units',
    'With a plan',
    'All seven contents',
    'Models',
    'Reported',
    'Scored',
    'Self-score/score',
  ],
  groupName: (group) => participantWords[group][1],
  print: String,
};

const mostNamed = 20;

const units = (names: readonly string[]): string => plural(names.length, 'unit');

function line(title: string, names: readonly string[]): MovementLine {
  return { title, text: `${fewNames(names, mostNamed, words.more, '; ')}.` };
}

const closedDuty =
  'The coordinating unit adds the report of the round: run “Open a scoring round…” again with the same name.';

export const enEmulation: EmulationMessages = {
  block: (counts, unitName) => emulationBlock(counts, words, unitName),
  mail: {
    plan: (names) => line(`No action plan yet: ${units(names)}`, names),
    model: (names) => line(`No model yet: ${units(names)}`, names),
    report: (names) => line(`Results not reported yet: ${units(names)}`, names),
    score: (names, round) => line(`No self-score in “${round}” yet: ${units(names)}`, names),
    approval: (models) => ({
      title: `Models that wait for approval: ${models.length}`,
      text: `${fewNames(models, mostNamed, (count) => `and ${count} more`, '; ')}. Enter the day in “Approved on”.`,
    }),
  },
  askRound: 'Name of the scoring round, for example “Round 1 of 2025”:',
  noName: 'A round needs a name. None was opened; run this again and enter one, for example “Round 1 of 2025”.',
  askPhase: 'Phase: enter 1 (2025–2027) or 2 (2027–2030):',
  askDeadline: 'Last day for units to score and report, for example 31/12/2025:',
  badPhase: (text) => `“${text}” is neither phase 1 nor phase 2. No round was opened; run this again and enter 1 or 2.`,
  badDeadline: (text) =>
    `“${text}” is no day from today on. No round was opened; run this again and enter a day such as 31/12/2025.`,
  noCriteria:
    'The sheet of criteria has none for the groups that there are. Enter criteria with their participants, then run this again.',
  nothingToAdd: (round) => `The round “${round}” has all its rows; none was added.`,
  question: ({ round, rows, units, standing, deadline, duty, isDraft }) =>
    `Open “${round}”, due ${formatDay(deadline)}: ` +
    (rows === 0
      ? 'all rows to score are there; a report duty is added.'
      : `${rows} rows to score for ${units} units${standing === 0 ? '' : `; ${standing} rows that are there stay`}.`) +
    (duty === 'closed' ? ` ${closedDuty}` : '') +
    (isDraft ? '\n\nThe criteria are still drafts: scores entered before they are issued are errors.' : '') +
    '\n\nGo on?',
  opened: ({ round, rows, duty }) =>
    `“${round}” is open: ${rows} rows were added to the sheet of scores${duty === 'missing' ? ', and a report duty.' : '.'}` +
    (duty === 'closed' ? ` ${closedDuty}` : ''),
  dutyTitle: (round) => `Results of the emulation movement, ${round}`,
  phase: (phase) => `Phase ${phase}`,
};
