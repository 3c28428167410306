import { quoted, textOf } from './facts';
import type { viEmulation } from './vi-emulation';

/** Scores, plans and models of the emulation movement. */
export const enEmulation: typeof viEmulation = {
  V47: {
    name: 'Score out of range',
    found: (facts) => `the score${quoted(facts)} is not from 0 to ${textOf(facts, 'most')}.`,
    cure: (facts) => `Enter a score from 0 to ${textOf(facts, 'most')}.`,
  },
  V48: {
    name: 'Score on criteria not yet issued',
    found: () => 'the criteria have not been issued.',
    cure: () =>
      'Do not score before the decision; once there is one, enter its number and date on the sheet of criteria.',
  },
  V49: {
    name: 'Score without evidence or reason',
    found: ({ problem }) =>
      problem === 'reason'
        ? 'the reviewed score differs from the self-score and no reason is given.'
        : 'there is a score without evidence.',
    cure: ({ problem }) =>
      problem === 'reason'
        ? 'Enter the reason for the difference, for example “evidence covers two services only”.'
        : 'Enter a document or link, for example “215/BC-SKHCN”.',
  },
  V67: {
    name: 'Contents of the movement left out',
    found: ({ areas }) =>
      areas === '' ? 'the cell names none of ND1 to ND7.' : `the plan says nothing about ${areas}.`,
    cure: ({ areas }) =>
      areas === ''
        ? 'Enter codes, for example “ND3; ND5”.'
        : 'Enter them as covered, or as not applicable with a reason, for example “ND7: no international cooperation”.',
  },
  V71: {
    name: 'Published before approval',
    found: () => 'a publication is entered and there is no day of approval.',
    cure: () => 'Enter the day of approval, for example 20/10/2025; if there is none, clear the publication.',
  },
};
