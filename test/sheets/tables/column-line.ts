import type { Column } from '../../../src/sheets/tables/columns';

/** A column on one line: key, headings, kind, width in pixels, then who fills it where people do not, and its other names. */
export function columnLine({ key, vi, en, type, width, by, required, isLater, aliases }: Column): string {
  const marks = [by === 'auto' && 'auto', required && 'required', isLater && 'later'].filter((mark) => mark !== false);
  const names = aliases.length === 0 ? [] : [`= ${aliases.join(', ')}`];
  return [key, vi, en, type, String(width), ...(marks.length > 0 ? [marks.join(' ')] : []), ...names].join(' | ');
}
