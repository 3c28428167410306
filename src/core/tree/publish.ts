import { isCurrent, type UnitOutcome } from '../outcomes/outcome';
import { mergeDecisions, toDecision, waitingForDecision } from '../report/leaders';
import type { LowerLine } from '../report/lower-line';
import type { Report } from '../report/report';
import { momentOfReport } from '../report/report-code';
import { type FigureKey, noFigures, sumFigures, type UnitFigures } from '../report/unit-figures';
import type { Task } from '../tasks/task';
import type { Publication, PublishedUnit } from './publication';

/** As many as a leader reads; the others are counted. */
const mostDecisions = 20;

export interface PublishFacts {
  readonly trackerName: string;
  readonly trackerId: string;
  readonly below: readonly string[];
  readonly outcomes: readonly UnitOutcome[];
  readonly fileIdOf: (unitCode: string) => string;
  /** Whether the row may leave the tracker. */
  readonly mayLeave: (task: Task) => boolean;
  /** What modules count of a unit besides its tasks. */
  readonly besides: (unitCode: string) => Partial<Record<FigureKey, number>>;
  /** How the tasks without a clear lead are called. */
  readonly noUnit: string;
}

/** The report as the tracker above reads it: the same lines and the same sums. */
export function publish(report: Report, facts: PublishFacts): Publication {
  const lines = new Map(report.lower.lines.map((line) => [line.unitCode, line]));
  const outcomes = new Map(facts.outcomes.map((outcome) => [outcome.unitCode, outcome]));
  const units = report.byUnit.flatMap(({ key, unitName }) =>
    publishUnit(
      { code: key, name: unitName || facts.noUnit, own: report.ownFigures.get(key), outcome: outcomes.get(key) },
      lines.get(key),
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
  const fileId = code === '' ? '' : facts.fileIdOf(code);
  const figures = withCounts(own ?? noFigures, facts.besides(code));
  const isLower = line !== undefined || outcome?.kind === 'lower' || (outcome?.kind === 'leftOut' && outcome.isLower);
  if (!isLower) {
    const takesPart = outcome !== undefined && outcome.kind !== 'absent';
    const moment = outcome?.kind === 'leftOut' ? outcome.readAt : undefined;
    const present = takesPart && isCurrent(outcome) ? 1 : 0;
    return [{ kind: 'unit', code, name, fileId, present, expected: takesPart ? 1 : 0, moment, figures }];
  }
  const below: PublishedUnit =
    line === undefined
      ? { kind: 'lower', code, name, fileId, present: 0, expected: 1, moment: undefined, figures: noFigures }
      : { kind: 'lower', code, name, fileId, ...leavesOf(line), moment: line.oldest, figures: line.total };
  if (own === undefined) return [below];
  return [below, { kind: 'unit', code, name, fileId: '', present: 0, expected: 0, moment: undefined, figures }];
}

function leavesOf({ isCurrent: isRead, present, expected }: LowerLine) {
  return { present: isRead ? present : 0, expected };
}

function withCounts(figures: UnitFigures, counts: Partial<Record<FigureKey, number>>): UnitFigures {
  return { ...figures, counts: { ...figures.counts, ...counts } };
}
