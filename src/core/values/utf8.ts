/** Octets that a text takes in UTF-8; the runtime has no TextEncoder. */
export function utf8Length(text: string): number {
  let octets = 0;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit < 0x80) octets += 1;
    else if (unit < 0x800) octets += 2;
    // Either half of a pair: both together take four.
    else if (unit >= 0xd800 && unit <= 0xdfff) octets += 2;
    else octets += 3;
  }
  return octets;
}
