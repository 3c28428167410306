const entities: { readonly [character: string]: string } = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Characters that XML 1.0 does not allow, lone halves of pairs among them. */
const illegal =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Text of people in an element or in a quoted attribute: whatever it holds, it stays text. */
export function escapeXml(text: string): string {
  return text.replace(illegal, '').replace(/[&<>"]/g, (character) => entities[character] ?? character);
}
