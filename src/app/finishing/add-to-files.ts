import { createPace } from '../../core/time/pace';
import type { Request } from '../../sheets/v4';
import { askInWaves } from '../files/ask-in-waves';
import type { Ports } from '../ports/ports';
import type { ReadTable } from '../ports/tracker';
import { lookAtFiles } from './look-at-files';

const readsPerMinute = 55;
const writesPerMinute = 55;
/** As many as go out at once, so that nothing lies between the look into a file and the writing. */
const filesPerLook = 20;
const writeUntilMs = 255_000;

/** What goes into the table that a unit keeps in a file of its own. */
export interface FileParcel {
  readonly table: ReadTable;
  readonly requests: readonly Request[];
}

/** @returns the units whose file did not take its rows: columns that have moved since they were read are a reason, too. */
export function addToFiles(ports: Ports, parcels: readonly FileParcel[]): ReadonlySet<string> {
  const plans = parcels.flatMap(({ table, requests }) =>
    table.file === undefined ? [] : [{ file: table.file, requests, tables: [table], tabs: [] }],
  );
  const taken = new Set<string>();
  const paces = { reads: createPace(readsPerMinute), writes: createPace(writesPerMinute) };
  for (let start = 0; start < plans.length; start += filesPerLook) {
    const some = plans.slice(start, start + filesPerLook);
    const { standing } = lookAtFiles(ports, some, { pace: paces.reads, untilMs: writeUntilMs });
    const answers = askInWaves(ports, standing, {
      ask: (wave) => ports.files.write(wave.map(({ file, requests }) => ({ fileId: file.fileId, requests }))),
      pace: paces.writes,
      untilMs: writeUntilMs,
    });
    for (const [index, { tables }] of standing.entries())
      if (answers[index]?.isOk === true) for (const { unit } of tables) taken.add(unit.code);
  }
  return new Set(parcels.map(({ table }) => table.unit.code).filter((code) => !taken.has(code)));
}
