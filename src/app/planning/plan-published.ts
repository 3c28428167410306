import { listCoordinators } from '../../core/directory/coordinators';
import { createRowFilter } from '../../core/reminders/matter';
import type { Report } from '../../core/report/report';
import type { FigureKey } from '../../core/report/unit-figures';
import type { Publication } from '../../core/tree/publication';
import { publish } from '../../core/tree/publish';
import { reportWords } from '../../i18n/report/messages';
import { planLowerStore } from '../../sheets/published/lower-store';
import { type PublishedPlan, planPublished } from '../../sheets/published/plan-published';
import type { Request, SheetGrid, SheetSummary } from '../../sheets/v4';
import type { Assessment } from '../judging/assess-tracker';
import { listMailable } from '../judging/mailable-tasks';
import { freeSheetId, summaryOf, type Tracker } from '../ports/tracker';
import { lowerEntries } from '../tree/lower-of';

/** The writes that publish the report for the tracker above: a part of its batch. */
export function planPublishedSheet(assessment: Assessment, report: Report): PublishedPlan {
  const { tracker } = assessment;
  const { settings, directory } = tracker.context;
  return planPublished(publishReport(assessment, report), {
    ...placeOf(tracker, tracker.published),
    newSheetId: publishedSheetId(tracker),
    language: settings.language,
    hidden: hiddenFigures(assessment),
    editors: listCoordinators(settings, directory),
  });
}

function publishReport(assessment: Assessment, report: Report): Publication {
  const { tracker, outcomes } = assessment;
  const { settings, directory } = tracker.context;
  const mailable = new Set(listMailable(assessment));
  const mayLeave = createRowFilter(assessment.issues);
  const owed = countOwed(assessment);
  return publish(report, {
    trackerName: tracker.title,
    // In a copy it is the original's: the tracker above knows a copy by that.
    trackerId: settings.trackerId || tracker.spreadsheetId,
    below: [...new Set(lowerEntries(tracker).flatMap(({ judged }) => judged.ids))].sort(),
    outcomes,
    fileIdOf: (code) => directory.findByCode(code)?.fileId ?? '',
    mayLeave: (task) => mailable.has(task) && mayLeave(task),
    besides: (code) => owed.get(code) ?? {},
    noUnit: reportWords(settings.language).noUnit,
  });
}

type Counts = Partial<Record<FigureKey, number>>;

/** Reports that each unit owes and has not handed in. */
function countOwed({ duties, tracker }: Assessment): ReadonlyMap<string, Counts> {
  const { today } = tracker.context;
  const counts = new Map<string, { reportsOwed: number; reportsLate: number }>();
  for (const { unitCode, currentLastDay, isVoluntary } of duties?.open ?? []) {
    if (isVoluntary) continue;
    const { reportsOwed, reportsLate } = counts.get(unitCode) ?? { reportsOwed: 0, reportsLate: 0 };
    counts.set(unitCode, {
      reportsOwed: reportsOwed + 1,
      reportsLate: reportsLate + Number(currentLastDay < today),
    });
  }
  return counts;
}

const ofMoney: readonly FigureKey[] = ['budget', 'disbursed', 'forecast'];
const ofDuties: readonly FigureKey[] = ['reportsOwed', 'reportsLate'];

/** A blank says that the module is off, where a zero would say that there is nothing. Those of lower trackers are shown all the same. */
function hiddenFigures({ duties, tracker }: Assessment): ReadonlySet<FigureKey> {
  const below = lowerEntries(tracker).map(({ judged }) => judged.publication?.total.counts);
  const isBelow = (keys: readonly FigureKey[]) =>
    below.some((counts) => keys.some((key) => (counts?.[key] ?? 0) !== 0));
  const hidden = [
    ...(duties === undefined && !isBelow(ofDuties) ? ofDuties : []),
    ...(isBelow(ofMoney) ? [] : ofMoney),
  ];
  return new Set(hidden);
}

/** The writes that keep what lower trackers said, for a day on which one cannot be read. */
export function planLowerSheet({ tracker }: Assessment): readonly Request[] {
  const entries = lowerEntries(tracker);
  const kept = entries.flatMap(({ unit, judged: { publication } }) =>
    publication === undefined ? [] : [{ unitCode: unit.code, publication }],
  );
  return planLowerStore(kept, {
    ...placeOf(tracker, tracker.lowerStore),
    newSheetId: publishedSheetId(tracker) + 1,
    pack: tracker.packing.pack,
    unpack: tracker.packing.unpack,
  });
}

function placeOf(
  tracker: Tracker,
  grid: SheetGrid | undefined,
): { readonly grid: SheetGrid | undefined; readonly summary: SheetSummary | undefined } {
  return { grid, summary: grid === undefined ? undefined : summaryOf(tracker, grid.sheetId) };
}

/** The first free ids are those of what is put aside and of the packed copy. */
function publishedSheetId(tracker: Tracker): number {
  return freeSheetId(tracker) + 2;
}
