/** What the system says of a file or folder that cannot be used. */
const SAYINGS: Readonly<Record<string, string>> = {
  EACCES: 'may not be read or written. Give yourself the right to it, or name another folder.',
  EPERM: 'may not be read or written. Close the program that has it open, or name another folder.',
  EBUSY: 'is open in another program. Close it there.',
  EROFS: 'is on a disk that cannot be written. Name another folder.',
  ENOSPC: 'does not fit: the disk is full. Make room, or name a folder on another disk.',
  ENOTDIR: 'is no folder. Name another folder.',
  EEXIST: 'is there already and is no folder. Name another one.',
  EISDIR: 'is a folder. Name a file.',
  ENOENT: 'does not exist.',
};

/** A sentence where the disk is to blame; the stack of what can only be a bug of ours. */
export function explainFailure(error: unknown): string {
  const { code, path, dest, stack } = error as NodeJS.ErrnoException & { dest?: string };
  const saying = code === undefined ? undefined : SAYINGS[code];
  if (saying !== undefined) return `${dest ?? path ?? 'A file'} ${saying}`;
  return `It broke down, by a fault of its own:\n${stack ?? String(error)}`;
}
