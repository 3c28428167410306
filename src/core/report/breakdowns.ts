import type { Directory } from '../directory/unit';
import { sourceRank } from '../documents/source-type';
import { type Field, fieldWords } from '../tasks/field';
import type { Tallies, TaskCounts } from './counting/count-tasks';
import type { PartnerRow, ReportRow, UnitRow } from './counting/report-row';
import { createTally, finishTally, mergeTally } from './counting/tally';
import { compareTexts } from './exceptions';
import { belowKey } from './lower-line';

/** Documents get a line each up to this many; the rest share one, so that the total still stands. */
export const mostDocuments = 40;

/** Key of the line that the documents beyond `mostDocuments` share. */
export const otherDocuments = '*';

/** A line for every unit that takes part or leads a task, in protocol order; the unassigned tasks last, when there are any. */
export function listUnitRows(
  counts: TaskCounts,
  taking: readonly string[],
  directory: Directory,
  rank: ReadonlyMap<string, number>,
): UnitRow[] {
  const codes = new Set([...taking, ...counts.byUnit.keys()]);
  codes.delete('');
  const ordered = [...codes].sort(
    (a, b) => (rank.get(a) ?? rank.size) - (rank.get(b) ?? rank.size) || compareTexts(a, b),
  );
  if (counts.byUnit.has('')) ordered.push('');
  return ordered.map((code) => ({
    ...finishTally(counts.byUnit.get(code) ?? createTally(code)),
    unitName: code === '' ? '' : (directory.findByCode(code)?.name ?? code),
  }));
}

/** The units that coordinate tasks, in protocol order, also those that lead none. */
export function listPartners(
  partnerTasks: ReadonlyMap<string, number>,
  directory: Directory,
  rank: ReadonlyMap<string, number>,
): PartnerRow[] {
  return [...partnerTasks]
    .sort(([a], [b]) => (rank.get(a) ?? rank.size) - (rank.get(b) ?? rank.size) || compareTexts(a, b))
    .map(([unitCode, tasks]) => ({ unitCode, unitName: directory.findByCode(unitCode)?.name ?? unitCode, tasks }));
}

/** The other breakdowns: fields in their fixed order, documents by size, sources in their order, quarters by time; tasks that name none last. */
export function listRows(counts: TaskCounts): {
  byField: ReportRow[];
  byDocument: ReportRow[];
  bySource: ReportRow[];
  byQuarter: ReportRow[];
  byArea: ReportRow[];
} {
  const fields = Object.keys(fieldWords) as Field[];
  const byField = rowsOf(counts.byField).sort((a, b) => fieldRank(fields, a.key) - fieldRank(fields, b.key));
  const byQuarter = rowsOf(counts.byQuarter).sort((a, b) => emptyLast(a.key, b.key) || compareTexts(a.key, b.key));
  const bySource = rowsOf(counts.bySource).sort(
    (a, b) => emptyLast(a.key, b.key) || sourceRank(a.key) - sourceRank(b.key) || compareTexts(a.key, b.key),
  );
  const byArea = rowsOf(counts.byArea ?? new Map()).sort(
    (a, b) => emptyLast(a.key, b.key) || compareTexts(a.key, b.key),
  );
  return { byField, byDocument: documentRows(counts.byDocument), bySource, byQuarter, byArea };
}

function rowsOf(tallies: Tallies): ReportRow[] {
  return [...tallies.values()].map(finishTally);
}

function fieldRank(fields: readonly string[], key: string): number {
  if (key === belowKey) return fields.length + 1;
  return key === '' ? fields.length : fields.indexOf(key);
}

/** What names none comes behind what names one, and lower trackers behind that. */
function emptyLast(a: string, b: string): number {
  return lastness(a) - lastness(b);
}

function lastness(key: string): number {
  return key === belowKey ? 2 : Number(key === '');
}

function documentRows(tallies: Tallies): ReportRow[] {
  const rows = rowsOf(tallies).sort(
    (a, b) => emptyLast(a.key, b.key) || b.total - a.total || compareTexts(a.key, b.key),
  );
  const named = rows.filter(({ key }) => lastness(key) === 0);
  if (named.length <= mostDocuments) return rows;
  const rest = createTally(otherDocuments);
  for (const { key } of named.slice(mostDocuments - 1)) mergeTally(rest, tallies.get(key) ?? createTally(key));
  return [...named.slice(0, mostDocuments - 1), finishTally(rest), ...rows.filter(({ key }) => lastness(key) > 0)];
}
