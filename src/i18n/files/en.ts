import { plural } from '../english/plural';
import type { FileMessages } from './catalogue';

export const en: FileMessages = {
  progress: ({ done, total }) => `Reading the units' files: ${done}/${total} units…`,
  paused: ({ done, total }) =>
    `${done}/${total} units read. Google stops a run after 6 minutes: this one continues by itself in about a minute. “Master” keeps the old figures until every unit has been read.`,
  pausedBeforeWriting: ({ total }) =>
    `All ${total} units have been read. In about a minute the run continues by itself and writes “Master” and “Report”.`,
  notWritten: ({ refused, owed }) => {
    const parts: string[] = [];
    if (refused > 0)
      parts.push(`Could not be written to, because they are view-only: ${plural(refused, 'unit file')}.`);
    if (owed > 0) parts.push(`The next run writes the checks to ${plural(owed, 'unit file')}.`);
    return parts.join(' ');
  },
};
