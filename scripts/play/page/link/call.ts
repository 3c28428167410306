import type { Answer, Calls, FileBytes } from '../../protocol';
import { pageId, session, token } from './page-session';

/** What the office said no to, in its own words. */
export class OfficeError extends Error {
  override readonly name = 'OfficeError';
  constructor(
    message: string,
    /** One of these is to be named. */
    readonly choices?: readonly string[],
  ) {
    super(message);
  }
}

let user = '';
let file = '';

/** Who sits at this page: every call is made as that person. */
export function callAs(email: string): void {
  user = email;
}

/** Which file of the Drive lies open at this page; '' is the tracker. */
export function callIn(id: string): void {
  file = id;
}

/** @throws OfficeError */
export async function call<Name extends keyof Calls>(
  name: Name,
  asked: Parameters<Calls[Name]>[0],
): Promise<ReturnType<Calls[Name]>> {
  return (await post('/do', { name, user, page: pageId, file, asked })) as ReturnType<Calls[Name]>;
}

export async function sendAnswer(answer: Answer): Promise<void> {
  await post('/answer', answer);
}

/** @param open the spreadsheet of the script; undefined when there can be no doubt. */
export async function sendFiles(files: readonly FileBytes[], open: string | undefined): Promise<void> {
  await post('/upload', { files, open });
}

interface Reply {
  readonly value?: unknown;
  readonly failure?: string;
  readonly choices?: readonly string[];
}

async function post(path: string, body: unknown): Promise<unknown> {
  const response = await fetch(`${path}?session=${session}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-play-token': token },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new OfficeError(await response.text());
  const { value, failure, choices } = (await response.json()) as Reply;
  if (failure !== undefined) throw new OfficeError(failure, choices);
  return value;
}
