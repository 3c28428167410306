import { Failure } from '../cli/failure';

/** The HTTP status of an answer that Google refused with. */
export function statusOf(error: unknown): number | undefined {
  const { status } = (error ?? {}) as { status?: unknown };
  return typeof status === 'number' ? status : undefined;
}

const scopesLogin =
  'https://www.googleapis.com/auth/spreadsheets,https://www.googleapis.com/auth/drive.metadata.readonly';

const logIn =
  'Log in with an OAuth client of your own that may use Sheets and Drive: ' +
  `gcloud auth application-default login --client-id-file=<client.json> --scopes=https://www.googleapis.com/auth/cloud-platform,${scopesLogin}`;

/** A sentence about what Google or the way to it refused, and how to mend it; undefined when the error is none of these. */
export function explainRefusal(error: unknown, what: string): string | undefined {
  if (!(error instanceof Error)) return undefined;
  const said = error.message.replace(/(https?:[^\s?]+)\?\S*/, '$1');
  const { code } = error as { code?: unknown };
  const status = statusOf(error);
  if (status === undefined) {
    if (/default credentials/i.test(said)) return `No account is logged in. ${logIn}`;
    if (/invalid_grant|invalid_rapt/.test(said)) return `The login has run out. ${logIn}`;
    const isNetwork =
      /^(ECONN|ENOTFOUND|EAI_AGAIN|ETIMEDOUT)/.test(String(code)) || /fetch failed|ECONNREFUSED/.test(said);
    return isNetwork
      ? `${what}: no answer (${said}). Check the network, and DONDOC_SHEETS_ROOT if it is set.`
      : undefined;
  }
  const refused = `${what}: Google answers ${status}, “${said.replace(/\.$/, '')}”.`;
  if (status === 401 || /insufficient authentication scopes/i.test(said)) return `${refused} ${logIn}`;
  if (/has not been used in project|is disabled/i.test(said)) {
    return `${refused} Turn on the Sheets and Drive APIs of your Google Cloud project.`;
  }
  if (/quota project/i.test(said)) {
    return `${refused} Name your Google Cloud project: gcloud auth application-default set-quota-project <project>`;
  }
  if (status === 403) return `${refused} Let the account that is logged in edit the file, or log in as one that may.`;
  if (status === 404) {
    return `${refused} The id stands in the spreadsheet's address, between /d/ and /edit; copy it from there.`;
  }
  return refused;
}

/** Runs a call, and says what was refused as a Failure. */
export async function orFail<Answer>(what: string, call: () => Promise<Answer>): Promise<Answer> {
  try {
    return await call();
  } catch (error) {
    const sentence = explainRefusal(error, what);
    throw sentence === undefined ? error : new Failure(sentence, { cause: error });
  }
}
