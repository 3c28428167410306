import type { Report } from '../../core/report/report';
import type { ReportBlock } from '../../core/report/report-block';
import type { ReportWords } from '../../core/report/report-words';
import { blockRows } from './block-rows';
import { chartsOf } from './charts';
import { firstPageRows } from './first-page';
import { listRows, trendRows } from './list-rows';
import { blankRow, type Page, type PageRow, textRow } from './page';
import { repeatHeadings } from './printed-pages';
import { headingRows, tableRows } from './table-rows';

/** The whole sheet `Báo cáo` as rows. Only the stamp names the moment, so that an unchanged report is an unchanged page. */
export function layOutReport(
  report: Report,
  words: ReportWords,
  staleAfterDays: number,
  blocks: readonly ReportBlock[] = [],
): Page {
  const { lines } = words;
  const top: PageRow[] = [
    ...firstPageRows(report, words),
    textRow('line', lines.figures(report)),
    textRow('line', lines.punctuality(report.punctuality)),
    textRow('line', lines.ageing(report.total.byStatus.overdue, report.ageing)),
    textRow('line', lines.change(report.change)),
    textRow('line', lines.counting(report.severalFields)),
    blankRow,
    ...headingRows(words),
  ];
  const laid = [
    ...top,
    ...tableRows(report, words),
    ...listRows(report, words, staleAfterDays),
    ...blockRows(blocks),
    ...trendRows(report, words),
  ];
  const rows = repeatHeadings(laid, top.length);
  return { rows, firstUnitRow: top.length, charts: chartsOf(rows, report, words) };
}
