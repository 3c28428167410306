import type { Pace } from '../../core/time/pace';
import { findSheetNamed } from '../../sheets/tables/sheet-names';
import type { FileToRead } from '../ports/files-port';
import type { Ports } from '../ports/ports';
import { askInWaves } from './ask-in-waves';
import type { FileSource } from './choose-files';

export interface NamedSheet extends FileToRead {
  readonly source: FileSource;
}

/** The sheets that are meant where a name in `Trang tính` differs from the sheet's own in case, accents or spaces only. */
export function findNamedSheets(
  ports: Ports,
  sources: readonly FileSource[],
  pace: Pace,
  untilMs: number,
): readonly NamedSheet[] {
  const answers = askInWaves(ports, sources, {
    ask: (some) => ports.files.sheets(some.map(({ fileId }) => fileId)),
    pace,
    untilMs,
  });
  return sources.flatMap((source, index) => {
    const answer = answers[index];
    const found = answer?.isOk ? findSheetNamed(answer.value, source.sheetName ?? '') : undefined;
    return found === undefined ? [] : [{ source, fileId: source.fileId, sheetName: found.title }];
  });
}
