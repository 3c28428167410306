import type { LowerLine, LowerWords } from '../../../core/report/lower-line';
import type { Report } from '../../../core/report/report';
import type { ReportBlock } from '../../../core/report/report-block';
import { formatMoment } from '../../../core/time/day';
import type { Cell } from '../../../core/values/cell';
import { reportWords } from '../../../i18n/report/messages';
import type { Assessment } from '../../judging/assess-tracker';
import { countedTwice, lowerEntries } from '../../tree/lower-of';

/** How each lower tracker stands; nothing where there is none. */
export function listLowerBlock({ tracker, consolidation }: Assessment, { lower }: Report): readonly ReportBlock[] {
  const { settings } = tracker.context;
  const words = reportWords(settings.language).lower.block;
  const entries = lowerEntries(tracker);
  if (entries.length === 0) return [];
  const lines = new Map(lower.lines.map((line) => [line.unitCode, line]));
  const twice = countedTwice(tracker);
  const old = countHandedOver(consolidation.rows);
  // A column that says nothing takes the width of the others.
  const isOwed = lower.lines.some(({ total }) => total.counts.reportsOwed > 0);
  const owedOf = ({ total: { counts } }: LowerLine) => (counts.reportsOwed === 0 ? '' : words.owed(counts));
  const rows = entries.map(({ unit }, index): Cell[] => {
    const line = lines.get(unit.code);
    if (line === undefined) return [index + 1, unit.name, '', '', '', '', '', ...(isOwed ? [''] : []), words.never];
    const { trackerName, present, expected, moment, oldest, ageDays } = line;
    return [
      index + 1,
      unit.name,
      trackerName,
      `${present}/${expected}`,
      formatMoment(moment),
      formatMoment(oldest),
      ageDays,
      ...(isOwed ? [owedOf(line)] : []),
      stateOf(line, words),
    ];
  });
  return [
    {
      title: words.title,
      lines: [
        words.quality,
        ...entries.flatMap(({ unit }) => {
          const tasks = old.get(unit.code) ?? 0;
          return tasks === 0 ? [] : [words.handedOver({ unitName: unit.name, tasks })];
        }),
        ...twice.map(({ fileId, ...where }) => words.twice({ file: fileId, ...where })),
      ],
      tables: [
        {
          kind: 'items',
          headings: isOwed ? words.headings : words.headings.filter((heading) => heading !== words.owedHeading),
          rows,
        },
      ],
    },
  ];
}

function stateOf({ isCurrent, isStale }: LowerLine, words: LowerWords['block']): string {
  if (!isCurrent) return words.kept;
  return isStale ? words.stale : words.current;
}

/** Tasks of the master that units with trackers of their own once kept here. */
function countHandedOver(rows: Assessment['consolidation']['rows']): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { unitCode, marks } of rows)
    if (marks.some((mark) => mark.kind === 'outdated' && mark.isHandedOver === true))
      counts.set(unitCode, (counts.get(unitCode) ?? 0) + 1);
  return counts;
}
