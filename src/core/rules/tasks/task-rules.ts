import type { TaskRule } from '../rule-run';
import {
  deliverableIsNamed,
  doneDayIsPossible,
  doneHasDay,
  doneHasEvidence,
  percentAgreesWithProgress,
  percentIsReadable,
  statusIsComputed,
  stopHasDocument,
} from './completion-rules';
import { contactIsMailable } from './contact-rules';
import { cellsHaveContent } from './content-rules';
import { datesAreCertain, datesAreReadable } from './date-rules';
import {
  beforeDayIsSettled,
  deadlineFollowsAssignment,
  deadlineIsGiven,
  deadlineIsWorkingDay,
  waitingIsReviewed,
} from './deadline-rules';
import { delayIsAnsweredFor, difficultyHasProposal, rowIsFresh } from './delay-rules';
import { assignedDayIsPossible, sourceIsNamed, symbolsAreKnown } from './document-rules';
import { extensionIsLater, extensionIsWhole } from './extension-rules';
import { reviewIsDone } from './review-rules';
import { listWordsAreKnown, textsAreClean, titleIsGiven } from './text-rules';
import {
  leadIsNamed,
  leadIsNoPartner,
  leadIsOneUnit,
  leadIsSheetUnit,
  unitsAreInForce,
  unitsAreKnown,
} from './unit-rules';

/** Every rule that one row answers, in the order of the numbers that they report. */
export const taskRules: readonly TaskRule[] = [
  titleIsGiven,
  leadIsNamed,
  leadIsOneUnit,
  unitsAreKnown,
  unitsAreInForce,
  leadIsNoPartner,
  sourceIsNamed,
  symbolsAreKnown,
  assignedDayIsPossible,
  datesAreReadable,
  datesAreCertain,
  deadlineFollowsAssignment,
  beforeDayIsSettled,
  deadlineIsWorkingDay,
  deadlineIsGiven,
  waitingIsReviewed,
  extensionIsWhole,
  extensionIsLater,
  deliverableIsNamed,
  doneHasDay,
  doneDayIsPossible,
  doneHasEvidence,
  percentAgreesWithProgress,
  statusIsComputed,
  delayIsAnsweredFor,
  stopHasDocument,
  rowIsFresh,
  reviewIsDone,
  difficultyHasProposal,
  contactIsMailable,
  textsAreClean,
  listWordsAreKnown,
  percentIsReadable,
  cellsHaveContent,
  leadIsSheetUnit,
];
