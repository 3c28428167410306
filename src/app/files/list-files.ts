import { createPace } from '../../core/time/pace';
import type { FilePage, ListedFile } from '../ports/files-port';
import type { Ports } from '../ports/ports';
import { askInWaves } from './ask-in-waves';

/** Drive allows thousands of lists a minute: https://developers.google.com/workspace/drive/api/guides/limits */
const listsPerMinute = 1_000;

/** What Drive knows of the spreadsheets that the account sees, by id: a call for each 1,000. A file that is not among them may still be readable. */
export function listFiles(ports: Ports, untilMs: number): ReadonlyMap<string, ListedFile> {
  const files = new Map<string, ListedFile>();
  const pace = createPace(listsPerMinute);
  let pageToken: string | undefined;
  do {
    const page = readPage(ports, pageToken, pace, untilMs);
    for (const file of page?.files ?? []) files.set(file.id, file);
    pageToken = page?.nextPageToken;
  } while (pageToken !== undefined);
  return files;
}

/** Without the list every file is read, which is slower and as right. */
function readPage(
  ports: Ports,
  pageToken: string | undefined,
  pace: ReturnType<typeof createPace>,
  untilMs: number,
): FilePage | undefined {
  const [answer] = askInWaves(ports, [pageToken], {
    ask: ([token]) => [ports.files.list(token)],
    pace,
    untilMs,
  });
  if (answer?.isOk) return answer.value;
  ports.log.note(`Drive did not list the files: ${answer === undefined ? 'no time' : answer.message}`);
  return undefined;
}
