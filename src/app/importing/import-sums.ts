import type { ImportSums } from '../../i18n/import/catalogue';
import type { ImportDesk, ImportRow } from './import-desk';

/** What an import comes to, for the sentence that sums it up. */
export function sumUp({ rows, rewritten, sourceName, plan }: ImportDesk, refused: ReadonlySet<string>): ImportSums {
  const isLost = ({ unitCode }: ImportRow) => unitCode !== undefined && refused.has(unitCode);
  const placed = rows.filter((row) => row.task !== undefined && !isLost(row));
  return {
    source: sourceName,
    read: rows.filter(({ row }) => row.kind === 'task').length,
    imported: placed.filter(({ known }) => known === undefined).length,
    known: placed.filter(({ known }) => known !== undefined).length,
    differing: placed.filter(({ known }) => (known?.differences.length ?? 0) > 0).length,
    updated: placed.filter((row) => rewritten.has(row)).length,
    done: rows.filter(({ row, isDone }) => row.kind === 'task' && isDone).length,
    toLookAt: rows.filter((row) => row.doubts.length > 0 || row.reason !== undefined || isLost(row)).length,
    left: rows.filter((row) => row.reason !== undefined || isLost(row)).length,
    newUnits: plan.newUnits.length,
  };
}
