import { foldText } from '../../text/text';
import type { SourceGrid } from '../sheet/source-grid';
import type { TableYear } from '../words/when';

const schoolYear = /(?:nam hoc|school year|academic year|ay)[ :]*(20\d\d) ?[-–/] ?(20\d\d|\d\d)(?!\d)/;
const span = /(?:giai doan|nhiem ky|period)[ :]*(20\d\d) ?(?:-|den) ?(20\d\d)/;
const namedYear = /(?:nam|year|fy|for|of|in)[ :]*(20\d\d)(?!\d)/;
const monthAndYear = /(?:thang|quy|q|month|quarter) ?(?:[ivx]+|\d{1,2}) ?[/.-] ?(20\d\d)(?!\d)/;
const placeAndDay = /ngay [\d. …]+ ?thang [\d. …]+ ?nam (20\d\d)/;
const anyYear = /(?<![\d/.-])(20\d\d)(?![\d/]|-\d)/;
const fullDate = /\d{1,2}[/.-]\d{1,2}[/.-](20\d\d)(?!\d)/;
const attached = /kem theo|ban hanh kem|can cu|theo (?:cong van|ke hoach|quyet dinh)/;
const titleWords =
  /bang|ke hoach|danh muc|phu luc|theo doi|nhiem vu|chuong trinh|bao cao|tien do|tong hop|plan|tracker|action|schedule|register|log|cong viec|phan cong/;

/**
 * The year of the table's dates without one: by the title, by the sheet's name, by the documents it was sent with, by the dates that
 * have one; undefined when nothing tells.
 */
export function findTableYear(grid: SourceGrid, headingRow: number, dates: Iterable<string>): TableYear | undefined {
  const lines = titleLines(grid, headingRow);
  for (const text of [...lines, foldText(grid.title)]) {
    const match = schoolYear.exec(text);
    if (match !== null) return { year: Number(match[1]), isSchoolYear: true };
  }
  const plain = lines.filter((line) => !attached.test(line) && !placeAndDay.test(line));
  const titles = plain.filter((line) => titleWords.test(line));
  const year =
    first([...titles, ...plain], namedYear, span) ??
    first([...titles, ...plain], monthAndYear) ??
    first([...titles, ...plain], anyYear, span) ??
    first([foldText(grid.title)], monthAndYear) ??
    first([foldText(grid.title).replace(/[_.]/g, ' ')], anyYear, span) ??
    first(
      lines.filter((line) => attached.test(line)),
      fullDate,
    ) ??
    first(
      lines.filter((line) => attached.test(line)),
      placeAndDay,
    ) ??
    first(lines, placeAndDay) ??
    commonest(dates);
  return year === undefined ? undefined : { year, isSchoolYear: false };
}

function titleLines(grid: SourceGrid, headingRow: number): readonly string[] {
  const lines: string[] = [];
  for (let row = 0; row < headingRow; row += 1) {
    for (let column = 0; column < grid.columnCount; column += 1) {
      const text = grid.isOwn(row, column) ? foldText(grid.text(row, column)) : '';
      if (text !== '') lines.push(text);
    }
  }
  return lines;
}

/** Texts that name a span of years name none of them. */
function first(lines: readonly string[], pattern: RegExp, except?: RegExp): number | undefined {
  for (const line of lines) {
    if (except?.test(line)) continue;
    const match = pattern.exec(line);
    if (match !== null) return Number(match[1]);
  }
  return undefined;
}

/** The year that most dates name, when it is most of them. */
function commonest(dates: Iterable<string>): number | undefined {
  const counts = new Map<number, number>();
  let all = 0;
  for (const text of dates) {
    const year = Number(/(?<!\d)(20\d\d)(?!\d)/.exec(text)?.[1] ?? 0);
    if (year === 0) continue;
    all += 1;
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  const [best] = [...counts].sort((a, b) => b[1] - a[1]);
  return best !== undefined && best[1] * 2 > all ? best[0] : undefined;
}
