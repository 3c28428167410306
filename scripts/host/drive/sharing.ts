import type { DriveFile } from './drive';

type Right = 'access' | 'commenters' | 'viewers';

/** Whom a file names with this right. */
export function namedIn(file: DriveFile, right: Right): readonly string[] {
  const people = file[right];
  return typeof people === 'object' ? people : [];
}

/** Gives people a right by name; what they had of lesser rights is gone, and who has a greater one keeps it. */
export function giveRight(file: DriveFile, right: Right, people: readonly string[]): void {
  nameEverybody(file);
  const order: readonly Right[] = ['access', 'commenters', 'viewers'];
  const at = order.indexOf(right);
  const above = order.slice(0, at).flatMap((one) => namedIn(file, one));
  const given = without(people, above);
  file[right] = [...without(namedIn(file, right), given), ...given];
  for (const lesser of order.slice(at + 1)) takeRight(file, lesser, given);
}

/** Whom everybody's access lets in is not kept out by it. */
export function takeRight(file: DriveFile, right: Right, gone: readonly string[]): void {
  const people = file[right];
  if (typeof people === 'object') file[right] = without(people, gone);
}

/** A file without a list is one that everybody may edit: beside a list, a link says the same. */
function nameEverybody(file: DriveFile): void {
  if (file.access !== undefined) return;
  file.access = [];
  file.link = { who: 'ANYONE_WITH_LINK', right: 'EDIT' };
}

function without(people: readonly string[], gone: readonly string[]): string[] {
  const folded = gone.map((email) => email.toLowerCase());
  return people.filter((email) => !folded.includes(email.toLowerCase()));
}
