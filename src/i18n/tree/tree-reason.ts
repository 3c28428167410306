import type { LeftOutReason } from '../../core/outcomes/outcome';

/** Why a lower tracker was left out, where it is not its file that cannot be opened. */
export type TreeReason = Extract<
  LeftOutReason,
  | 'noTrackerId'
  | 'notTracker'
  | 'noReport'
  | 'otherFormat'
  | 'damagedFigures'
  | 'sumsDiffer'
  | 'trackerCopy'
  | 'sameTracker'
  | 'sharedBelow'
  | 'circle'
  | 'emptyTracker'
  | 'lowerFile'
>;
