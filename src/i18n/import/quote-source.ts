import { shortenText } from '../../core/text/text';

/** Words of a foreign table, on one line. */
export function quote(text: string): string {
  return `“${shortenText(text.replace(/\s+/g, ' '), 80)}”`;
}
