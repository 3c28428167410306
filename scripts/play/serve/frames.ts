import { randomBytes } from 'node:crypto';

/** Pages that scripts showed, each at an address that nobody can guess: its frame knows no token. */
export interface Frames {
  /** The id under which the page is served. */
  add(html: string): string;
  get(id: string): string | undefined;
}

const KEPT = 50;

/** @param client what stands before a page's own scripts: the `google` that it expects. */
export function createFrames(client: () => string): Frames {
  const pages = new Map<string, string>();
  return {
    add: (html) => {
      const id = randomBytes(12).toString('hex');
      pages.set(id, html);
      for (const oldest of pages.keys()) {
        if (pages.size <= KEPT) break;
        pages.delete(oldest);
      }
      return id;
    },
    get: (id) => {
      const html = pages.get(id);
      return html === undefined ? undefined : withClient(html, client());
    },
  };
}

/** In the head if there is one, so that a doctype stays in front and the page in standards mode. */
function withClient(html: string, client: string): string {
  const script = `<script>${client}</script>`;
  const head = /<head[^>]*>/i.exec(html) ?? /<html[^>]*>/i.exec(html) ?? /<!doctype[^>]*>/i.exec(html);
  if (head === null) return script + html;
  const at = head.index + head[0].length;
  return html.slice(0, at) + script + html.slice(at);
}
