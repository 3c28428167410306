import type { Participants } from '../../../core/directory/unit';
import type { EmulationCounts, EmulationGap, EmulationGroup } from '../../../core/emulation/count-emulation';
import type { ReportBlock } from '../../../core/report/report-block';
import { fewNames } from '../../../core/text/first-few';

export interface EmulationBlockWords {
  readonly title: string;
  /** What the movement is for. */
  readonly objectives: string;
  readonly criteria: (facts: { readonly issued: number; readonly drafts: number }) => string;
  readonly lacksCriteria: (groups: readonly string[]) => string;
  readonly round: (round: string) => string;
  readonly missing: { readonly [gap in EmulationGap]: (names: string, count: number) => string };
  readonly more: (count: number) => string;
  readonly headings: readonly string[];
  readonly groupName: (group: Participants) => string;
  readonly print: (points: number) => string;
}

const mostNamed = 20;

/** The movement by group, and who has not yet done a part of it. */
export function emulationBlock(
  counts: EmulationCounts,
  words: EmulationBlockWords,
  unitName: (code: string) => string,
): ReportBlock {
  const { groups, missing, round, issued, drafts } = counts;
  const unserved = groups.filter(({ lacksCriteria }) => lacksCriteria).map(({ group }) => words.groupName(group));
  const gaps = (['plan', 'model', 'report', 'score'] as const).flatMap((gap) => {
    const codes = missing[gap];
    return codes.length === 0
      ? []
      : [words.missing[gap](fewNames(codes.map(unitName), mostNamed, words.more, '; '), codes.length)];
  });
  return {
    title: words.title,
    lines: [
      words.objectives,
      words.criteria({ issued, drafts }),
      ...(unserved.length === 0 ? [] : [words.lacksCriteria(unserved)]),
      ...(round === '' ? [] : [words.round(round)]),
      ...gaps,
    ],
    tables: [{ kind: 'counts', headings: words.headings, rows: groups.map((group) => groupRow(group, words)) }],
  };
}

function groupRow(group: EmulationGroup, { groupName, print }: EmulationBlockWords) {
  const points = (value: number | undefined) => (value === undefined ? '–' : print(value));
  return [
    groupName(group.group),
    group.units,
    group.withPlan,
    group.whole,
    group.models,
    group.reported,
    group.scored,
    `${points(group.selfPoints)}/${points(group.points)}`,
  ];
}
