import type { sheets_v4 } from 'googleapis/build/src/apis/sheets';
import type { Write } from '../provision/pace-writes';
import { orFail, statusOf } from '../provision/provision-failure';
import type { RecordedWrite, Step } from './record-steps';
import { learnIds, type ServerIds, withIds } from './server-ids';

/** A spreadsheet that the writes go to. */
export interface Target {
  readonly name: string;
  readonly sheets: sheets_v4.Sheets;
  readonly spreadsheetId: string;
  readonly write: Write;
  readonly ids: ServerIds;
}

/** One side does not take what the other takes. */
export interface Refused {
  readonly kind: string;
  readonly by: string;
  readonly text: string;
}

const mostRefused = 20;

/** Sends the writes of one step to both. A request that one of them refuses is noted and left out, and the others go all the same. */
export async function sendStep({ writes }: Step, google: Target, here: Target): Promise<readonly Refused[]> {
  const refused: Refused[] = [];
  for (const write of writes) {
    // The local host gets what Google has taken: both are to end alike.
    const taken = await send(write, google, refused);
    if (taken !== undefined) await send(taken, here, refused);
  }
  return refused;
}

/** @returns what was taken; undefined when nothing was. */
async function send(write: RecordedWrite, target: Target, refused: Refused[]): Promise<RecordedWrite | undefined> {
  if (write.method === 'values.batchUpdate') return fill(write, target, refused);
  let { requests, replies } = write;
  while (requests.length > 0) {
    try {
      const own = await commit(target, withIds(target.ids, requests));
      for (const [index, reply] of replies.entries()) learnIds(target.ids, reply, own[index]);
      return { ...write, requests, replies };
    } catch (error) {
      const at = placeOf(error);
      const { name } = target;
      if (statusOf(error) !== 400) throw error;
      const text = (error as Error).message;
      const kind = at === undefined ? 'batchUpdate' : (Object.keys(requests[at] ?? {})[0] ?? 'batchUpdate');
      refused.push({ kind, by: name, text });
      if (at === undefined || refused.length >= mostRefused) return undefined;
      requests = requests.filter((_, index) => index !== at);
      replies = replies.filter((_, index) => index !== at);
    }
  }
  return undefined;
}

async function fill(
  write: Extract<RecordedWrite, { method: 'values.batchUpdate' }>,
  { name, sheets, spreadsheetId, write: paced }: Target,
  refused: Refused[],
): Promise<RecordedWrite | undefined> {
  try {
    await orFailUnlessRefused(name, () =>
      paced(() => sheets.spreadsheets.values.batchUpdate({ spreadsheetId, requestBody: write.body })),
    );
    return write;
  } catch (error) {
    if (statusOf(error) !== 400) throw error;
    refused.push({ kind: write.method, by: name, text: (error as Error).message });
    return undefined;
  }
}

async function commit(
  { name, sheets, spreadsheetId, write }: Target,
  requests: readonly sheets_v4.Schema$Request[],
): Promise<readonly sheets_v4.Schema$Response[]> {
  const { data } = await orFailUnlessRefused(name, () =>
    write(() => sheets.spreadsheets.batchUpdate({ spreadsheetId, requestBody: { requests: [...requests] } })),
  );
  return data.replies ?? [];
}

/** What a spreadsheet refuses is an answer; what keeps us from asking it is for a person to mend. */
async function orFailUnlessRefused<Answer>(name: string, call: () => Promise<Answer>): Promise<Answer> {
  try {
    return await call();
  } catch (error) {
    if (statusOf(error) === 400) throw error;
    return orFail(name, () => Promise.reject(error));
  }
}

/** `Invalid requests[3].updateCells: …` */
function placeOf(error: unknown): number | undefined {
  const [, index] = /requests\[(\d+)\]/.exec(error instanceof Error ? error.message : '') ?? [];
  return index === undefined ? undefined : Number(index);
}
