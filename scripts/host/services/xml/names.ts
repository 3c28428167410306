import { ServiceError } from '../../runs/exceptions';

/** Near enough to XML's own lists: letters of any script, and what may follow them. */
const START = /[_\p{L}\p{Nl}]/u;
const REST = /[-.\p{N}\p{M}\u00B7\u203F\u2040]/u;

/** Google's XML service is JDOM, whose words these are: https://github.com/hunterhacker/jdom (Verifier, IllegalNameException). */
export function assertName(name: string, construct: 'element' | 'attribute'): void {
  const reason = faultOf(name);
  if (reason === undefined) return;
  throw new ServiceError(`The name "${name}" is not legal for JDOM/XML ${construct}s: ${reason}.`);
}

function faultOf(name: string): string | undefined {
  if (name === '') return 'XML names cannot be null or empty';
  for (const [i, sign] of [...name].entries()) {
    const isFine = START.test(sign) || (i > 0 && REST.test(sign));
    if (!isFine) return `XML name '${name}' cannot ${i === 0 ? 'begin with' : 'contain'} the character "${sign}"`;
  }
  return undefined;
}
