import type { FileMessages } from './catalogue';

export const en: FileMessages = {
  progress: ({ done, total }) => `Reading the units' files: ${done}/${total} units…`,
  paused: ({ done, total }) =>
    `${done}/${total} units read. Google stops a run after 6 minutes: this one goes on by itself in about a minute. “Master” keeps the old figures until all is read.`,
  pausedBeforeWriting: ({ total }) =>
    `All ${total} units are read. In about a minute the run goes on by itself and makes “Master” and “Report”.`,
  notWritten: ({ refused, owed }) => {
    const parts: string[] = [];
    if (refused > 0) parts.push(`${refused} unit files are view-only, so the checks could not be written to them.`);
    if (owed > 0) parts.push(`${owed} unit files get their checks in the next run.`);
    return parts.join(' ');
  },
};
