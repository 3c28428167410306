import { publishedRangeName } from '../../../src/sheets/published/plan-published';
import { stampRangeName } from '../../../src/sheets/report/writing/report-sheet-facts';
import { systemSheets } from '../../../src/sheets/tables/sheet-names';

/** What the product writes at every run though nothing has changed: counted apart (docs/file-format.md, "What a run writes"). */
export const uncounted = {
  sheetTitles: [systemSheets.log.vi, systemSheets.log.en],
  rangeNames: [stampRangeName, publishedRangeName],
};
