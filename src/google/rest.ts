import type { FileAnswer } from '../app/ports/files-port';
import { isApiOff } from './errors/error-words';

/** One request to a REST address of Google, as the account that runs the script. */
export interface RestRequest {
  readonly url: string;
  readonly body?: object;
}

export type RestAnswer = FileAnswer<string>;

/** Sends requests in parallel; answers come in their order. @throws when the API itself is off for the project: no file can be reached then. */
export function askGoogle(requests: readonly RestRequest[]): readonly RestAnswer[] {
  if (requests.length === 0) return [];
  const headers = { Authorization: `Bearer ${ScriptApp.getOAuthToken()}` };
  try {
    const responses = UrlFetchApp.fetchAll(
      requests.map(({ url, body }) => ({
        url,
        headers,
        muteHttpExceptions: true,
        ...(body === undefined
          ? {}
          : { method: 'post', contentType: 'application/json', payload: JSON.stringify(body) }),
      })),
    );
    return responses.map(toAnswer);
  } catch (error) {
    if (error instanceof ApiOff) throw error;
    // One address that does not answer makes the whole fetchAll throw: https://developers.google.com/apps-script/reference/url-fetch/url-fetch-app
    const message = error instanceof Error ? error.message : String(error);
    return requests.map(() => ({ isOk: false, status: 0, message }));
  }
}

/** No file can be reached while the API itself is off. */
class ApiOff extends Error {}

function toAnswer(response: GoogleAppsScript.URL_Fetch.HTTPResponse): RestAnswer {
  const status = response.getResponseCode();
  const text = response.getContentText('UTF-8');
  if (status === 200) return { isOk: true, value: text };
  if (status === 403 && isApiOff(text)) throw new ApiOff(readMessage(text));
  return { isOk: false, status: isSpentQuota(status, text) ? tooManyRequests : status, message: readMessage(text) };
}

const tooManyRequests = 429;

/** Drive says 403 for a quota that is spent for the moment: https://developers.google.com/workspace/drive/api/guides/handle-errors */
function isSpentQuota(status: number, text: string): boolean {
  return status === 403 && /"(userRateLimitExceeded|rateLimitExceeded)"/.test(text);
}

function readMessage(text: string): string {
  try {
    return (JSON.parse(text) as { error?: { message?: string } }).error?.message ?? text.slice(0, longestMessage);
  } catch {
    // Proxies on the way answer in HTML.
    return text.slice(0, longestMessage);
  }
}

const longestMessage = 300;

/** Reads an answer's text; one that is cut off or is no JSON counts as a failure of the service. */
export function readAnswer<Value>(answer: RestAnswer, read: (text: string) => Value): FileAnswer<Value> {
  if (!answer.isOk) return answer;
  try {
    return { isOk: true, value: read(answer.value) };
  } catch (error) {
    return { isOk: false, status: 0, message: error instanceof Error ? error.message : String(error) };
  }
}
