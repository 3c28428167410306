import type { PlayEvent } from '../../protocol';
import { session, token } from './page-session';

/** Hears what happens in the office; a broken line is taken up again by the browser itself. */
export function listen(hear: (event: PlayEvent) => void): void {
  const source = new EventSource(`/events?t=${token}&session=${session}`);
  source.onmessage = ({ data }) => hear(JSON.parse(data as string) as PlayEvent);
}
