import type { IncomingMessage } from 'node:http';

export interface Door {
  readonly port: number;
  readonly token: string;
}

/**
 * Why a request is turned away: other pages in the same browser can reach 127.0.0.1 too, by its number or by a name of theirs that
 * they point at it (DNS rebinding), so the host must be ours, the origin too where there is one, and the token known.
 */
export function refusalOf(request: IncomingMessage, url: URL, { port, token }: Door): string | undefined {
  const foreign = foreignness(request, port);
  if (foreign !== undefined) return foreign;
  const site = request.headers['sec-fetch-site'];
  if (site === 'cross-site' || site === 'same-site') return 'foreign page';
  const given = request.headers['x-play-token'] ?? url.searchParams.get('t');
  return given === token ? undefined : 'wrong token';
}

/**
 * The same for the script's web app, whose address is its own secret: forms of its sandboxed pages come from no origin at all, and other
 * programs come without any.
 */
export function webRefusalOf(request: IncomingMessage, port: number): string | undefined {
  const { origin, ...headers } = request.headers;
  return foreignness({ headers: origin === undefined || origin === 'null' ? headers : request.headers }, port);
}

function foreignness(
  { headers: { host, origin } }: Pick<IncomingMessage, 'headers'>,
  port: number,
): string | undefined {
  const own = [`127.0.0.1:${port}`, `localhost:${port}`];
  if (host === undefined || !own.includes(host.toLowerCase())) return 'foreign host';
  if (origin !== undefined && !own.some((name) => origin === `http://${name}`)) return 'foreign origin';
  return undefined;
}
