import type { ReportBlock } from '../../core/report/report-block';
import { cellText } from '../../core/tasks/task-text';
import type { Cell } from '../../core/values/cell';
import { blankRow, foldedMark, type ListKey, listRow, type PageRow, textRow } from './page';

/** What registers add to the report, each under its title. */
export function blockRows(blocks: readonly ReportBlock[]): PageRow[] {
  return blocks.flatMap(({ title, lines, tables }) => [
    blankRow,
    textRow('section', title),
    ...lines.map((line) => textRow('note', line)),
    ...tables.flatMap(({ kind, headings, rows, folded }): PageRow[] => {
      const list: ListKey = `${kind}${headings.length}`;
      return [
        listRow(`head:${list}`, headings),
        ...rows.map((cells, index) => entryRow(list, cells, folded?.has(index) === true)),
      ];
    }),
  ]);
}

function entryRow(list: ListKey, [name, ...others]: readonly Cell[], isFolded: boolean): PageRow {
  return isFolded
    ? listRow(`fold:${list}`, [`${foldedMark}${cellText(name)}`, ...others])
    : listRow(`item:${list}`, [name, ...others]);
}
