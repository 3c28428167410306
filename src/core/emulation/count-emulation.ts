import { isInvited, participantKeys, participantsOf } from '../directory/participants';
import type { Participants, Unit } from '../directory/unit';
import { numberAt, textAt } from '../register/item-reading';
import type { OwedReport } from '../report-duties/answers';
import { isAnswered } from '../report-duties/answers';
import { foldText } from '../text/text';
import type { Criterion } from './criteria';
import type { ModelItem } from './models';
import { openAreas, type PlanItem } from './plans';
import type { ScoreItem } from './scores';

export interface EmulationRows {
  readonly criteria: readonly Criterion[];
  readonly scores: readonly ScoreItem[];
  readonly plans: readonly PlanItem[];
  readonly models: readonly ModelItem[];
  /** Of all duties; undefined where the tracker keeps none. */
  readonly reports: readonly OwedReport[] | undefined;
}

/** One group of participants. */
export interface EmulationGroup {
  readonly group: Participants;
  readonly units: number;
  readonly withPlan: number;
  /** Plans that state all seven contents. */
  readonly whole: number;
  readonly models: number;
  readonly reported: number;
  readonly scored: number;
  /** In the last round; undefined while nobody has any. */
  readonly selfPoints: number | undefined;
  readonly points: number | undefined;
  /** None is issued or drafted for the group. */
  readonly lacksCriteria: boolean;
}

export type EmulationGap = 'plan' | 'model' | 'report' | 'score';

export interface EmulationCounts {
  readonly groups: readonly EmulationGroup[];
  /** Codes of units that lack something; those who are only invited lack nothing. */
  readonly missing: { readonly [gap in EmulationGap]: readonly string[] };
  readonly round: string;
  readonly issued: number;
  readonly drafts: number;
}

/**
 * How far the movement is, by group, and who has not yet done a part.
 * @param units those that take part.
 */
export function countEmulation(rows: EmulationRows, units: readonly Unit[]): EmulationCounts {
  const round = lastRound(rows.scores);
  const ofRound = rows.scores.filter((item) => textAt(item, 'round') === round && round !== '');
  const scoredBy = unitsOf(ofRound.filter((item) => numberAt(item, 'selfScore') !== undefined));
  const plansBy = unitsOf(rows.plans);
  const wholeBy = unitsOf(rows.plans.filter((item) => openAreas(item).length === 0));
  const modelsBy = unitsOf(rows.models);
  const own =
    rows.reports?.filter(({ title }) => foldText(title).includes('thi dua') || /emulation/i.test(title)) ?? [];
  const reportedBy = new Set(own.filter(isAnswered).map(({ unitCode }) => unitCode));
  const groups = participantKeys.flatMap((group): EmulationGroup[] => {
    const members = units.filter((unit) => participantsOf(unit) === group);
    if (members.length === 0) return [];
    const count = (set: ReadonlySet<string>) => members.filter(({ code }) => set.has(code)).length;
    const codes = new Set(members.map(({ code }) => code));
    const ownScores = ofRound.filter(({ unitCode }) => codes.has(unitCode));
    return [
      {
        group,
        units: members.length,
        withPlan: count(plansBy),
        whole: count(wholeBy),
        models: rows.models.filter(({ unitCode }) => codes.has(unitCode)).length,
        reported: count(reportedBy),
        scored: count(scoredBy),
        selfPoints: sumOf(ownScores, 'selfScore'),
        points: sumOf(ownScores, 'score'),
        lacksCriteria: !rows.criteria.some(({ groups: named }) => named.includes(group)),
      },
    ];
  });
  const expected = units.filter((unit) => {
    const group = participantsOf(unit);
    return group !== undefined && !isInvited(group);
  });
  const lacking = (set: ReadonlySet<string>, asked = expected) =>
    asked.map(({ code }) => code).filter((code) => !set.has(code));
  const inRound = unitsOf(ofRound);
  const owing = new Set(own.map(({ unitCode }) => unitCode));
  return {
    groups,
    missing: {
      plan: lacking(plansBy),
      model: lacking(modelsBy),
      report: lacking(
        reportedBy,
        expected.filter(({ code }) => owing.has(code)),
      ),
      score: lacking(
        scoredBy,
        expected.filter(({ code }) => inRound.has(code)),
      ),
    },
    round,
    issued: rows.criteria.filter(({ state }) => state === 'issued').length,
    drafts: rows.criteria.filter(({ state }) => state === 'draft').length,
  };
}

/** Rounds come one after the other: the last row is of the last one. */
function lastRound(items: readonly ScoreItem[]): string {
  for (let index = items.length - 1; index >= 0; index -= 1) {
    const round = textAt(items[index] as ScoreItem, 'round');
    if (round !== '') return round;
  }
  return '';
}

function unitsOf(items: readonly { readonly unitCode: string }[]): ReadonlySet<string> {
  return new Set(items.map(({ unitCode }) => unitCode));
}

function sumOf(items: readonly ScoreItem[], key: 'selfScore' | 'score'): number | undefined {
  const points = items.flatMap((item) => numberAt(item, key) ?? []);
  return points.length === 0 ? undefined : Math.round(points.reduce((sum, one) => sum + one, 0) * 100) / 100;
}
