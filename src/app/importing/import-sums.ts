import type { ImportSums } from '../../i18n/import/catalogue';
import type { ImportDesk, ImportRow } from './import-desk';

/** What an import comes to, for the sentence that sums it up. */
export function sumUp(
  { rows, sourceName, plan }: ImportDesk,
  updates: boolean,
  refused: ReadonlySet<string>,
): ImportSums {
  const isLost = ({ unitCode }: ImportRow) => unitCode !== undefined && refused.has(unitCode);
  const placed = rows.filter((row) => row.task !== undefined && !isLost(row));
  const differing = placed.filter(({ known }) => (known?.differences.length ?? 0) > 0);
  return {
    source: sourceName,
    read: rows.filter(({ row }) => row.kind === 'task').length,
    imported: placed.filter(({ known }) => known === undefined).length,
    known: placed.filter(({ known }) => known !== undefined).length,
    differing: differing.length,
    updated: updates ? differing.length : 0,
    done: rows.filter(({ row, isDone }) => row.kind === 'task' && isDone).length,
    toLookAt: rows.filter((row) => row.doubts.length > 0 || row.reason !== undefined || isLost(row)).length,
    left: rows.filter((row) => row.reason !== undefined || isLost(row)).length,
    newUnits: plan.newUnits.length,
  };
}
