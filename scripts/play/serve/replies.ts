import type { IncomingMessage, ServerResponse } from 'node:http';

export function sendText(response: ServerResponse, status: number, text: string, type = 'text/plain; charset=utf-8') {
  response.writeHead(status, {
    'content-type': type,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
  });
  response.end(text);
}

export function sendJson(response: ServerResponse, value: unknown): void {
  sendText(response, 200, JSON.stringify(value), 'application/json; charset=utf-8');
}

export async function readText(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

export async function readJson(request: IncomingMessage): Promise<unknown> {
  return JSON.parse(await readText(request));
}

/** Sends what the work comes to; what it throws is told in its sentence. */
export async function answering(response: ServerResponse, work: () => Promise<unknown>): Promise<void> {
  try {
    sendJson(response, { value: await work() });
  } catch (error) {
    const { message, choices } = error as Error & { choices?: readonly string[] };
    sendJson(response, { failure: message, choices });
  }
}
