import { isCurrent, type UnitOutcome } from '../outcomes/outcome';
import { type FigureKey, noFigures, sumFigures, type UnitFigures } from '../report/counting/unit-figures';
import { mergeDecisions, toDecision, waitingForDecision } from '../report/leaders';
import type { LowerLine } from '../report/lower-line';
import type { Report } from '../report/report';
import { momentOfReport } from '../report/report-code';
import type { Task } from '../tasks/task';
import type { Publication, PublishedUnit } from './publication';

/** As many as a leader reads; the others are counted. */
const mostDecisions = 20;

export type UnitCounts = { readonly [key in FigureKey]?: number };

export interface PublishFacts {
  readonly trackerName: string;
  readonly trackerId: string;
  readonly below: readonly string[];
  readonly outcomes: readonly UnitOutcome[];
  /** The unit's own file, and its sheet there where it is named. */
  readonly sourceOf: (unitCode: string) => Pick<PublishedUnit, 'fileId' | 'sheetName'>;
  readonly nameOf: (unitCode: string) => string;
  /** Whether the row may leave the tracker. */
  readonly mayLeave: (task: Task) => boolean;
  /** What modules count of units besides their tasks, by the unit's code. */
  readonly besides: ReadonlyMap<string, UnitCounts>;
  /** How the tasks without a clear lead are called. */
  readonly noUnit: string;
}

/** The report as the tracker above reads it: the same lines and the same sums. */
export function publish(report: Report, facts: PublishFacts): Publication {
  const lines = new Map(report.lower.lines.map((line) => [line.unitCode, line]));
  const outcomes = new Map(facts.outcomes.map((outcome) => [outcome.unitCode, outcome]));
  const listed = new Set(report.byUnit.map(({ key }) => key));
  // A unit without tasks may have money all the same.
  const others = [...facts.besides.keys()].filter((key) => !listed.has(key));
  const named = [
    ...report.byUnit.map(({ key, unitName }) => [key, unitName] as const),
    ...others.map((key) => [key, key === '' ? '' : facts.nameOf(key)] as const),
  ];
  const units = named.flatMap(([code, name]) =>
    publishUnit(
      { code, name: name || code || facts.noUnit, own: ownFigures(report, code, facts), outcome: outcomes.get(code) },
      lines.get(code),
      facts,
    ),
  );
  const moments = units.flatMap(({ moment }) => (moment === undefined ? [] : [moment]));
  const own = waitingForDecision(report.overdue).filter(({ task }) => facts.mayLeave(task));
  const decisions = mergeDecisions(own.map(toDecision), report.lower.lines);
  // To the minute, as the report prints it.
  const moment = momentOfReport(report.code) ?? report.asOf;
  return {
    code: report.code,
    moment,
    oldest: Math.min(moment, ...moments),
    trackerName: facts.trackerName,
    trackerId: facts.trackerId,
    below: facts.below,
    scopeYear: report.year,
    units,
    total: sumFigures(units.map(({ figures }) => figures)),
    present: units.reduce((sum, { present }) => sum + present, 0),
    expected: units.reduce((sum, { expected }) => sum + expected, 0),
    decisions: decisions.slice(0, mostDecisions),
    decisionCount: own.length + report.lower.lines.reduce((sum, line) => sum + line.decisionCount, 0),
  };
}

interface Published {
  readonly code: string;
  readonly name: string;
  /** Of the tasks that this tracker itself keeps. */
  readonly own: UnitFigures | undefined;
  readonly outcome: UnitOutcome | undefined;
}

function publishUnit(
  { code, name, own, outcome }: Published,
  line: LowerLine | undefined,
  facts: PublishFacts,
): readonly PublishedUnit[] {
  const { fileId, sheetName } = code === '' ? nowhere : facts.sourceOf(code);
  const figures = own ?? noFigures;
  const isLower = line !== undefined || outcome?.kind === 'lower' || (outcome?.kind === 'leftOut' && outcome.isLower);
  if (!isLower) {
    const takesPart = outcome !== undefined && outcome.kind !== 'absent';
    const moment = outcome?.kind === 'leftOut' ? outcome.readAt : undefined;
    const present = takesPart && isCurrent(outcome) ? 1 : 0;
    return [{ kind: 'unit', code, name, fileId, sheetName, present, expected: takesPart ? 1 : 0, moment, figures }];
  }
  const isOne = { kind: 'lower', code, name, fileId, sheetName: '' } as const;
  const below: PublishedUnit =
    line === undefined
      ? { ...isOne, present: 0, expected: 1, moment: undefined, figures: noFigures }
      : { ...isOne, ...leavesOf(line), moment: line.oldest, figures: line.total, scopeYear: line.scopeYear };
  if (own === undefined) return [below];
  return [below, { kind: 'unit', code, name, ...nowhere, present: 0, expected: 0, moment: undefined, figures }];
}

const nowhere = { fileId: '', sheetName: '' } as const;

function leavesOf({ isCurrent: isRead, present, expected }: LowerLine) {
  return { present: isRead ? present : 0, expected };
}

/** Of what this tracker itself keeps of a unit; undefined where that is nothing. */
function ownFigures(report: Report, code: string, { besides }: PublishFacts): UnitFigures | undefined {
  const [own, counts] = [report.ownFigures.get(code), besides.get(code)];
  if (counts === undefined) return own;
  const figures = own ?? noFigures;
  return { ...figures, counts: { ...figures.counts, ...counts } };
}
