import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FromOffice, OfficeOrder } from '../office/wire';
import type { Answer, FileBytes } from '../protocol';
import { createFrames } from './frames';
import { type OfficeThread, startOfficeThread } from './office-thread';
import { buildPageFiles, renderShell, shellPolicy } from './page-files';
import { createQuestions } from './questions';
import { answering, readJson, sendJson, sendText } from './replies';
import { refusalOf } from './request-guard';
import { createWebApp } from './serve-web-app';
import { createStreams } from './streams';
import { keepUpload } from './upload';

export interface PlayServer {
  /** With its token: whoever has it may use the office. */
  readonly address: string;
  close(): Promise<void>;
}

export interface PlayOptions {
  readonly order: Omit<OfficeOrder, 'port' | 'bell' | 'webAppAddress'>;
  /** 0 takes any free one. */
  readonly port: number;
  /** Of the page's own words, until someone changes it; Vietnamese unless named. */
  readonly language?: 'vi' | 'en';
}

/** Serves one office to the browsers of this machine. @throws OfficeBroken when there is nothing to open. */
export async function startPlayServer({ order, port, language = 'vi' }: PlayOptions): Promise<PlayServer> {
  const token = randomBytes(16).toString('hex');
  const files = await buildPageFiles();
  const frames = createFrames(
    () => `self.__functionNames=${JSON.stringify(office.functionNames)};${files.frameClient}`,
  );
  const questions = createQuestions((answer) => office.answer(answer));
  const streams = createStreams((session) => questions.hasLeft(session, () => streams.isThere(session)));
  const hear = (message: FromOffice) => {
    if (message.kind === 'tell') {
      if (message.event.kind === 'answered') questions.isAnswered(message.event.id);
      streams.tell(message.event, message.session);
    } else if (message.kind === 'ask') {
      questions.add(message.session, message.question);
      streams.tell({ kind: 'question', question: message.question }, message.session);
    } else if (message.kind === 'show') {
      const { html, ...notice } = message.notice;
      const frame = html === undefined ? {} : { frame: `/frame/${frames.add(html)}` };
      streams.tell({ kind: 'notice', notice: { ...notice, ...frame } }, message.session);
    }
  };
  const webApp = createWebApp(() => office, frames);

  let current: typeof order = order;
  /** Puts another office in the place of this one, whatever its scripts are waiting for. */
  const reset = async (next = current) => {
    const before = office;
    office = await startOfficeThread(orderOf(next), hear);
    const hasOtherFiles = next !== current;
    current = next;
    questions.clear();
    await before.close();
    streams.tell({ kind: 'reset', hasOtherFiles });
    return null;
  };

  const serve = async (request: IncomingMessage, response: ServerResponse) => {
    const url = new URL(request.url ?? '/', 'http://127.0.0.1');
    if (await webApp.serve(request, response, url, own)) return;
    const [, frameId] = /^\/frame\/([0-9a-f]+)$/.exec(url.pathname) ?? [];
    // A frame's address is its own secret.
    const refusal = refusalOf(request, frameId === undefined ? url : new URL(`?t=${token}`, url), { port: own, token });
    if (refusal !== undefined) return sendText(response, 403, refusal);
    if (frameId !== undefined) return sendFrame(response, frames.get(frameId));
    if (request.method === 'GET' && url.pathname === '/') {
      const nonce = randomBytes(12).toString('base64');
      response.setHeader('content-security-policy', shellPolicy(nonce));
      return sendText(response, 200, renderShell(files, nonce, language), 'text/html; charset=utf-8');
    }
    const session = url.searchParams.get('session') ?? '';
    if (request.method === 'GET' && url.pathname === '/events') {
      streams.open(session, response);
      for (const question of questions.of(session)) streams.tell({ kind: 'question', question }, session);
      return;
    }
    if (request.method !== 'POST') return sendText(response, 404, 'not found');
    const body = await readJson(request);
    if (url.pathname === '/answer') {
      office.answer(body as Answer);
      return sendJson(response, { value: null });
    }
    if (url.pathname === '/upload') {
      const { files: given, open } = body as { files: FileBytes[]; open?: string };
      const drive = await keepUpload(given);
      await answering(response, () => reset({ ...order, drive, open, now: undefined, user: undefined }));
      return;
    }
    const {
      name,
      user,
      page,
      file = '',
      asked,
    } = body as {
      name: Parameters<OfficeThread['call']>[0];
      user: string;
      page: string;
      file?: string;
      asked: unknown;
    };
    await answering(response, () =>
      name === 'reset' ? reset() : office.call(name, { session, page, user, file }, asked),
    );
  };

  const server = createServer((request, response) => {
    serve(request, response).catch((error: unknown) => {
      console.error(error);
      if (!response.headersSent) sendText(response, 500, 'the server broke down');
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve());
  });
  const own = (server.address() as AddressInfo).port;
  const orderOf = (given: PlayOptions['order']) => ({
    ...given,
    webAppAddress: `http://127.0.0.1:${own}${webApp.path}`,
  });
  let office: OfficeThread;
  try {
    office = await startOfficeThread(orderOf(order), hear);
  } catch (error) {
    server.close();
    throw error;
  }
  return {
    address: `http://127.0.0.1:${own}/?t=${token}`,
    close: async () => {
      streams.close();
      server.closeAllConnections();
      server.close();
      await office.close();
    },
  };
}

const framePolicy = [
  "default-src 'unsafe-inline' 'unsafe-eval' data: blob: https:",
  "frame-ancestors 'self'",
  'sandbox allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox allow-modals allow-downloads',
].join('; ');

/** As Google serves a page: an origin of its own, scripts and styles of its own, none of ours within reach. */
function sendFrame(response: ServerResponse, html: string | undefined): void {
  if (html === undefined) {
    sendText(response, 404, 'this page is gone');
    return;
  }
  response.setHeader('content-security-policy', framePolicy);
  sendText(response, 200, html, 'text/html; charset=utf-8');
}
