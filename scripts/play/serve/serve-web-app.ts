import { randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { WebPage } from '../protocol';
import type { Frames } from './frames';
import type { OfficeThread } from './office-thread';
import { readJson, readText, sendJson, sendText } from './replies';
import { webRefusalOf } from './request-guard';

/** ContentService's types: https://developers.google.com/apps-script/reference/content/mime-type */
const MIME_TYPES: Readonly<Record<string, string>> = {
  ATOM: 'application/atom+xml',
  CSV: 'text/csv',
  ICAL: 'text/calendar',
  JAVASCRIPT: 'text/javascript',
  JSON: 'application/json',
  RSS: 'application/rss+xml',
  TEXT: 'text/plain',
  VCARD: 'text/vcard',
  XML: 'application/xml',
};

const NOBODY = { session: 'web', page: 'web', user: '', file: '' };

export interface WebApp {
  /** Behind the server's own; it holds a secret of its own, since the script's pages may know it. */
  readonly path: string;
  /** False for an address that is none of its own. */
  serve(request: IncomingMessage, response: ServerResponse, url: URL, port: number): Promise<boolean>;
}

/** Serves the script's `doGet` and `doPost` as Google does: a page in a frame of an origin of its own, a text after a redirect to where it is kept. */
export function createWebApp(office: () => OfficeThread, frames: Frames): WebApp {
  const token = randomBytes(16).toString('hex');
  const texts = new Map<string, WebPage>();
  const start = `/macros/s/${token}/exec`;
  const visit = async (request: IncomingMessage, url: URL): Promise<WebPage> => {
    const query = url.search.slice(1);
    const rest = url.pathname.slice(start.length + 1);
    const isPost = request.method === 'POST';
    const type = (request.headers['content-type'] ?? 'text/plain').split(';')[0] ?? '';
    return (await office().call('visit', NOBODY, {
      functionName: isPost ? 'doPost' : 'doGet',
      query,
      ...(rest !== '' && { pathInfo: decodeURIComponent(rest) }),
      ...(isPost && { body: { contents: await readText(request), type } }),
    })) as WebPage;
  };
  return {
    path: start,
    async serve(request, response, url, port) {
      const [, textId] = /^\/macros\/echo\/([0-9a-f]+)$/.exec(url.pathname) ?? [];
      const isOwn = url.pathname === start || url.pathname.startsWith(`${start}/`);
      if (!isOwn && textId === undefined) return false;
      const refusal = webRefusalOf(request, port);
      if (refusal !== undefined) sendText(response, 403, refusal);
      else if (textId !== undefined) sendEcho(response, texts.get(textId));
      else if (request.method === 'POST' && url.pathname === `${start}/run`) {
        const { name, args } = (await readJson(request)) as { readonly name: string; readonly args: unknown[] };
        sendJson(response, await office().call('pageCall', NOBODY, { functionName: name, args }));
      } else {
        const page = await visit(request, url);
        if (page.type === 'HTML') sendPage(response, page, frames.add(page.content), start);
        else if (page.type === 'ERROR') sendText(response, 200, page.content);
        else redirect(response, texts, page);
      }
      return true;
    },
  };
}

const KEPT = 50;

/** Google answers a text from another address, so that a client must follow: https://developers.google.com/apps-script/guides/content#redirects */
function redirect(response: ServerResponse, texts: Map<string, WebPage>, page: WebPage): void {
  const id = randomBytes(12).toString('hex');
  texts.set(id, page);
  for (const oldest of texts.keys()) {
    if (texts.size <= KEPT) break;
    texts.delete(oldest);
  }
  response.setHeader('location', `/macros/echo/${id}`);
  sendText(response, 302, '');
}

function sendEcho(response: ServerResponse, page: WebPage | undefined): void {
  if (page === undefined) {
    sendText(response, 404, 'this answer is gone');
    return;
  }
  response.setHeader('access-control-allow-origin', '*');
  sendText(response, 200, page.content, `${MIME_TYPES[page.type] ?? 'text/plain'}; charset=utf-8`);
}

/** Around the frame: it carries `google.script.run` to the office and back. */
function sendPage(response: ServerResponse, { title = '' }: WebPage, frameId: string, start: string): void {
  const nonce = randomBytes(12).toString('base64');
  const policy = `default-src 'none'; script-src 'nonce-${nonce}'; style-src 'unsafe-inline'; connect-src 'self'; frame-src 'self'; frame-ancestors 'none'; base-uri 'none'`;
  response.setHeader('content-security-policy', policy);
  const sandbox =
    'allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox allow-modals allow-downloads allow-top-navigation-by-user-activation';
  const script = `
    const frame = document.querySelector('iframe');
    addEventListener('message', async ({ source, data }) => {
      if (source !== frame.contentWindow || data.play !== 'run') return;
      const failed = (error) => ({ isDone: false, name: error.name, message: error.message });
      const answer = await fetch('${start}/run', { method: 'POST', body: JSON.stringify(data) }).then((response) => response.json()).catch(failed);
      source.postMessage({ play: 'answer', id: data.id, answer }, '*');
    });`;
  const shell = [
    '<!doctype html><html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">',
    `<link rel="icon" href="data:,"><title>${escaped(title)}</title>`,
    '<style>html,body,iframe{margin:0;border:0;width:100%;height:100%;display:block}</style></head><body>',
    `<iframe title="${escaped(title) || 'web app'}" src="/frame/${frameId}" sandbox="${sandbox}"></iframe>`,
    `<script nonce="${nonce}">${script}</script></body></html>`,
  ];
  sendText(response, 200, shell.join(''), 'text/html; charset=utf-8');
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
