import type { LeftOutFacts } from '../../core/outcomes/outcome';
import type { TreeReason } from './tree-reason';

/** Behind a unit's name, in brackets. */
export const enTreeReasonsShort: { readonly [reason in TreeReason]: (facts: LeftOutFacts) => string } = {
  noTrackerId: () => 'no file id of its tracker',
  notTracker: () => 'the file is not a Đôn Đốc tracker',
  noReport: () => 'its tracker has made no report yet',
  otherFormat: ({ found }) => `figures in format ${found}, which is not the one read here`,
  damagedFigures: ({ cell }) => `published figures damaged${cell === undefined ? '' : ` in cell ${cell}`}`,
  sumsDiffer: ({ column, found, count }) => `figures do not add up: “${column}” says ${found}, the sum is ${count}`,
  trackerCopy: () => 'a copy of another tracker',
  sameTracker: ({ other }) => `same tracker as ${other}`,
  sharedBelow: ({ other }) => `a tracker below it is counted for ${other}`,
  circle: () => 'circle: this tracker stands below itself',
  lowerFile: ({ other }) => `the file is a tracker that counts for ${other}`,
  emptyTracker: () => 'its tracker has no units yet',
};

function named({ file }: LeftOutFacts): string {
  return file === undefined || file === '' ? '' : ` “${file}”`;
}

const consolidate = 'Đôn Đốc > Coordinating unit > Consolidate and report';

/** With what stands there, and what to do. */
export const enTreeReasons: {
  readonly [reason in TreeReason]: (facts: LeftOutFacts) => readonly [found: string, cure: string];
} = {
  noTrackerId: () => [
    'The “File id” of the lower tracker is blank.',
    'Open that tracker and copy its link into “File id” in “Units”; if the unit has no tracker of its own, leave “Source kind” blank.',
  ],
  notTracker: (facts) => [
    `The file${named(facts)} is a plain spreadsheet, not a Đôn Đốc tracker: it has no sheet “Đôn Đốc (data)”.`,
    'Correct “File id” in “Units”; if it is the unit’s file of tasks, leave “Source kind” blank.',
  ],
  noReport: (facts) => [
    `The tracker${named(facts)} has made no report yet, so it has no figures.`,
    `Ask the unit to choose ${consolidate} there, or to turn the daily run on.`,
  ],
  otherFormat: (facts) => [
    `The figures of the tracker${named(facts)} are in format ${facts.found}; this one reads format ${facts.most}.`,
    'Bring both to the same version of Đôn Đốc, then make the lower report again.',
  ],
  damagedFigures: (facts) => [
    `The sheet “Đôn Đốc (data)” of the tracker${named(facts)} was damaged by hand${facts.cell === undefined ? '' : `: cell ${facts.cell}${facts.found === undefined ? '' : ` says “${facts.found}”`}`}.`,
    `Do not edit that sheet; ask the unit to choose ${consolidate}, which writes it anew.`,
  ],
  sumsDiffer: (facts) => [
    `The figures of the tracker${named(facts)} do not add up${facts.cell === undefined ? '' : `, cell ${facts.cell}`}: “${facts.column}” says ${facts.found}, the sum is ${facts.count}. Somebody edited the sheet “Đôn Đốc (data)”.`,
    `Do not edit that sheet; ask the unit to choose ${consolidate}, which writes it anew.`,
  ],
  trackerCopy: (facts) => [
    `The file${named(facts)} is a copy of another tracker (id ${facts.found}).`,
    'Enter the “File id” of the original; if the copy takes its place, choose “Use this spreadsheet as the tracker…” in it and make the report.',
  ],
  sameTracker: (facts) => [
    `The same tracker as ${facts.other}; its figures are counted in that line only.`,
    'Each line needs a tracker of its own; correct “File id” in “Units”.',
  ],
  sharedBelow: (facts) => [
    `Below the tracker${named(facts)} stands one that is counted for ${facts.other} already (id ${facts.found}); both together would count it twice.`,
    'Take it out of one of the two places (the sheet “Units” of that tracker), then make the reports again.',
  ],
  circle: (facts) => [
    `The tracker${named(facts)} takes figures from this very tracker (a circle), so they are not added.`,
    'In the trackers below, take out the line in “Units” that points here, then make the reports again from the bottom up.',
  ],
  lowerFile: ({ other }) => [
    `“File id” is a tracker that counts for ${other}: its tasks are not read and nothing is written to it.`,
    'If the unit is one of that tracker, take this row out; if it has a file of tasks, enter the id of that file.',
  ],
  emptyTracker: (facts) => [
    `The tracker${named(facts)} has no units yet.`,
    `Ask the unit to enter its units in “Units” there, then to choose ${consolidate}.`,
  ],
};
