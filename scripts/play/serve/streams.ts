import type { ServerResponse } from 'node:http';
import type { PlayEvent } from '../protocol';

/** The open pages, each listening for what happens. */
export interface Streams {
  open(session: string, response: ServerResponse): void;
  tell(event: PlayEvent, session?: string): void;
  isThere(session: string): boolean;
  close(): void;
}

export function createStreams(hasLeft: (session: string) => void): Streams {
  const listeners = new Map<string, Set<ServerResponse>>();
  return {
    open: (session, response) => {
      const own = listeners.get(session) ?? new Set();
      listeners.set(session, own.add(response));
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
      response.write(': open\n\n');
      response.once('close', () => {
        own.delete(response);
        if (own.size > 0) return;
        listeners.delete(session);
        hasLeft(session);
      });
    },
    tell: (event, session) => {
      for (const [name, own] of listeners) {
        if (session !== undefined && session !== name) continue;
        for (const response of own) response.write(`data: ${JSON.stringify(event)}\n\n`);
      }
    },
    isThere: (session) => listeners.has(session),
    close: () => {
      for (const own of listeners.values()) for (const response of own) response.end();
    },
  };
}
