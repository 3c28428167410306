import type { SubmissionStatement } from '../../core/duties/submission';
import { storedKeys } from '../../core/memory/stored-keys';
import type { RegisterName } from '../../core/register/register';
import type { Moment } from '../../core/time/day';
import { hashText, hashTextAgain } from '../../core/values/hash';
import { utf8Length } from '../../core/values/utf8';
import type { Ports } from '../ports/ports';
import type { Tracker } from '../ports/tracker';
import { readLong, writeLong } from './long-store';

/** What is remembered of a unit's table between runs. */
export interface UnitMemory {
  /** When it was last read whole: the age of its rows when it cannot be read again. */
  readonly readAt: Moment;
  /** Of a unit with its own file, when the master holds what it held then. */
  readonly file: FileMemory | undefined;
  readonly statement: SubmissionStatement | undefined;
}

export interface FileMemory {
  /** Marks file and sheet. */
  readonly source: string;
  /** `modifiedTime` at the last good reading, or after our own writing to it. */
  readonly modifiedMs: number;
  /** Rows of the unit in the master then; fewer or more now mean that someone took some away. */
  readonly rowCount: number;
  /** What was computed has not reached the file yet, or rows of it wait for another unit's: it is read again though it has not changed. */
  readonly owesWrite: boolean;
  /** Registers of which it has a tab; undefined when nobody has looked. */
  readonly tabs?: readonly RegisterName[] | undefined;
}

export type UnitMemories = ReadonlyMap<string, UnitMemory>;

const name = 'units';

/** By unit code; absent are units that were never read, and those whose memory did not fit. */
export function recallUnits(ports: Ports): UnitMemories {
  const memories = new Map<string, UnitMemory>();
  for (const line of (readLong(ports, name) ?? '').split('\n')) {
    const [code, memory] = parseLine(line) ?? [];
    if (code !== undefined && memory !== undefined) memories.set(code, memory);
  }
  return memories;
}

/** What of it holds for this workbook: in an earlier version that was brought back, the master does not hold what the files held when they were last read. */
export function recallUnitsOf(ports: Ports, { isOtherVersion }: Pick<Tracker, 'isOtherVersion'>): UnitMemories {
  const memories = recallUnits(ports);
  return isOtherVersion ? withoutFiles(memories) : memories;
}

/** Ages of rows stay known; every file is read at the next run, whatever its own age. */
export function forgetFiles(ports: Ports): void {
  rememberUnits(ports, withoutFiles(recallUnits(ports)));
}

function withoutFiles(memories: UnitMemories): UnitMemories {
  return new Map([...memories].map(([unit, memory]) => [unit, { ...memory, file: undefined }]));
}

/** Writes only what changed; what does not fit is forgotten, and read again. */
export function rememberUnits(ports: Ports, memories: UnitMemories): void {
  const lines: string[] = [];
  let bytes = 0;
  for (const [code, memory] of memories) {
    const line = printLine(code, memory);
    bytes += utf8Length(line) + 1;
    if (bytes > storedKeys[name].mostBytes) break;
    lines.push(line);
  }
  writeLong(ports, name, lines.join('\n'));
}

const secondsPerDay = 86_400;

function printLine(code: string, { readAt, file, statement }: UnitMemory): string {
  const seconds = Math.round(readAt * secondsPerDay).toString(36);
  const ofFile =
    file === undefined
      ? ''
      : [
          file.source,
          file.modifiedMs.toString(36),
          file.rowCount.toString(36),
          file.owesWrite ? 'w' : '',
          ...(file.tabs === undefined ? [] : [file.tabs.join('+')]),
        ].join(',');
  const said =
    statement === undefined
      ? ''
      : [
          `${statement.kind === 'submitted' ? 's' : 'n'}${(statement.codes ?? []).join(';')}`,
          statement.at === undefined ? '' : Math.round(statement.at * secondsPerDay).toString(36),
          statement.by.replace(/[\s|]+/g, ' '),
        ].join(',');
  return [code, seconds, ofFile, said, lineEnd].join('|');
}

/** A line that a run was cut off in the middle of is told by its missing end. */
const lineEnd = '.';

function parseLine(line: string): [string, UnitMemory] | undefined {
  const [code, seconds, ofFile = '', said = '', end] = line.split('|');
  if (code === undefined || seconds === undefined || end !== lineEnd) return undefined;
  const readAt = Number.parseInt(seconds, 36) / secondsPerDay;
  if (!Number.isFinite(readAt)) return undefined;
  return [code, { readAt, file: parseFile(ofFile), statement: parseStatement(said) }];
}

function parseFile(text: string): FileMemory | undefined {
  if (text === '') return undefined;
  const [source = '', modified = '', rows = '', owes = '', tabs] = text.split(',');
  const modifiedMs = Number.parseInt(modified, 36);
  const rowCount = Number.parseInt(rows, 36);
  const names = tabs?.split('+').filter((name) => name !== '') as readonly RegisterName[] | undefined;
  return { source, modifiedMs, rowCount, owesWrite: owes === 'w', ...(names && { tabs: names }) };
}

function parseStatement(text: string): SubmissionStatement | undefined {
  if (text === '') return undefined;
  const [kind = '', at = '', ...by] = text.split(',');
  return {
    kind: kind.startsWith('s') ? 'submitted' : 'nothingToReport',
    codes: kind.slice(1).split(';').filter(Boolean),
    at: at === '' ? undefined : Number.parseInt(at, 36) / secondsPerDay,
    by: by.join(','),
  };
}

/** A short mark of a file and the sheet asked for in it. */
export function sourceMark(fileId: string, sheetName: string | undefined): string {
  const text = `${fileId}\n${sheetName ?? ''}`;
  return hashText(text).toString(36) + hashTextAgain(text).toString(36);
}
