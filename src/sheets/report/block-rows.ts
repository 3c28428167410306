import type { ReportBlock } from '../../core/report/block';
import { blankRow, type ListKey, listRow, type PageRow, textRow } from './page';

/** What registers add to the report, each under its title. */
export function blockRows(blocks: readonly ReportBlock[]): PageRow[] {
  return blocks.flatMap(({ title, lines, tables }) => [
    blankRow,
    textRow('section', title),
    ...lines.map((line) => textRow('note', line)),
    ...tables.flatMap(({ kind, headings, rows }): PageRow[] => {
      const list: ListKey = `${kind}${headings.length}`;
      return [listRow(`head:${list}`, headings), ...rows.map((cells) => listRow(`item:${list}`, cells))];
    }),
  ]);
}
