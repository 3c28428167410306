import { listCoordinators } from '../../core/directory/coordinators';
import { createRowFilter } from '../../core/reminders/matter';
import type { FigureKey } from '../../core/report/counting/unit-figures';
import type { Report } from '../../core/report/report';
import { moneyKeys } from '../../core/tree/lower-lines';
import type { Publication } from '../../core/tree/publication';
import { publish } from '../../core/tree/publish';
import { reportWords } from '../../i18n/report/messages';
import { planLowerStore } from '../../sheets/published/lower-store';
import { type PublishedPlan, planPublished } from '../../sheets/published/plan-published';
import type { Request, SheetGrid, SheetSummary } from '../../sheets/v4';
import type { Assessment } from '../judging/assess-tracker';
import { listMailable } from '../judging/mailable-tasks';
import { freeSheetId, summaryOf, type Tracker } from '../ports/tracker';
import { lowerEntries, lowerTrackersOf } from '../tree/lower-of';
import { countBesides, countOwnMoney } from './blocks/count-besides';

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
  return publish(report, {
    trackerName: tracker.title,
    // In a copy it is the original's: the tracker above knows a copy by that.
    trackerId: settings.trackerId || tracker.spreadsheetId,
    below: [...new Set(lowerEntries(tracker).flatMap(({ judged }) => judged.ids))].sort(),
    outcomes,
    sourceOf: (code) => {
      const { fileId = '', namesSheet = false, sheetName = '' } = directory.findByCode(code) ?? {};
      return { fileId, sheetName: fileId !== '' && namesSheet ? sheetName : '' };
    },
    nameOf: (code) => directory.findByCode(code)?.name ?? code,
    mayLeave: (task) => mailable.has(task) && mayLeave(task),
    besides: countBesides(assessment),
    noUnit: reportWords(settings.language).noUnit,
  });
}

const ofDuties: readonly FigureKey[] = ['reportsOwed', 'reportsLate'];

/** A blank says that the module is off, where a zero would say that there is nothing. Those of lower trackers are shown all the same. */
function hiddenFigures(assessment: Assessment): ReadonlySet<FigureKey> {
  const { duties, tracker } = assessment;
  const { lines } = lowerTrackersOf(tracker);
  const isBelow = (keys: readonly FigureKey[]) =>
    lines.some(({ total }) => keys.some((key) => total.counts[key] !== 0));
  const hidden = [
    ...(duties === undefined && !isBelow(ofDuties) ? ofDuties : []),
    ...(countOwnMoney(assessment) === undefined && !isBelow(moneyKeys) ? moneyKeys : []),
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
