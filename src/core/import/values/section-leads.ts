import type { Directory } from '../../directory/unit';
import type { ProposedRow, RowKind } from '../proposal/proposal';
import type { RowFacts } from '../rows/row-facts';
import { isUnitLike } from '../words/names';

/** Rows with the unit of their section as lead, and the sections that named one; the rows as they were when sections name none. */
export function leadsFromSections(
  rows: readonly ProposedRow[],
  kinds: readonly RowKind[],
  facts: readonly RowFacts[],
  directory: Directory | undefined,
): { readonly rows: readonly ProposedRow[]; readonly sections: readonly string[] } {
  const sections: string[] = [];
  let unit: string | undefined;
  const withLeads = rows.map((row, index): ProposedRow => {
    if (kinds[index] === 'section') {
      unit = unitOf((facts[index] as RowFacts).label, directory);
      if (unit !== undefined) sections.push(unit);
      return row;
    }
    const isOpen = row.kind === 'task' || row.kind === 'unclear';
    return unit === undefined || !isOpen || row.values.lead !== undefined
      ? row
      : { ...row, values: { ...row.values, lead: unit } };
  });
  return sections.length === 0 ? { rows, sections } : { rows: withLeads, sections };
}

/** `I. SỞ TÀI CHÍNH (3 nhiệm vụ)` → the unit; undefined for a section of other words. */
function unitOf(label: string, directory: Directory | undefined): string | undefined {
  const text = label
    .replace(/^\(?(?:[IVX]+|[A-ZĐ]|\d{1,2})\s*[.):/-]+\s*/, '')
    .replace(/\s*\([^()]*\)\s*$/, '')
    .replace(/\s*:\s*$/, '');
  if (text === '' || text.length > 80) return undefined;
  const match = directory?.match(text);
  if (match?.kind === 'one') return match.unit.name;
  return isUnitLike(text) && text.split(' ').length <= 9 ? text : undefined;
}
