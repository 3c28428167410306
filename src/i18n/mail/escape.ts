const entities: { readonly [character: string]: string } = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as HTML, in an element or in a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

/** One line: what a cell holds must not break a subject or a list apart. */
export function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** Zero-width non-joiner: it shows as nothing, and no mail program reads on over it when it looks for addresses to link. */
const breaker = '\u200c';

/** A word with a scheme, an `@`, or a dot before letters, as in `www.abc.vn`. */
const linkable = /\S*(?::\/\/|@|[\p{L}\p{N}]\.\p{L}{2})\S*/gu;

/** A cell's text on one line in which nothing becomes a link: whoever can type a title must not lead the readers of an official mail elsewhere. */
export function fromCell(text: string): string {
  return onOneLine(text).replace(linkable, (word) => word.replace(/[.:/@]/g, (sign) => `${sign}${breaker}`));
}
