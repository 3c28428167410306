import type { LostPart } from '../../../book/book';
import { notImplemented } from '../../../runs/exceptions';
import { bookOf, type OpenFile } from '../place';

/** No picture, drawing, slicer or pivot table can be made here; a file that brought some has lost them. @throws for such a file. */
export function noneOf(file: OpenFile, part: LostPart, member: string): never[] {
  if (bookOf(file).lost?.includes(part) === true) throw notImplemented(`${member} of a file that came with ${part}`);
  return [];
}
