const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&#34;',
  "'": '&#39;',
};

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (letter) => ENTITIES[letter] ?? letter);
}

/** A value inside a `<script>` of a template: Google prints it as a JavaScript string. */
export function escapeForScript(value: unknown): string {
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return JSON.stringify(String(value)).replace(/[<>&'\u2028\u2029]/g, (letter) => {
    return `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}

/** Where the output of a template stands: inside a script element or in markup. */
export function isInScript(html: string): boolean {
  return html.lastIndexOf('<script') > html.lastIndexOf('</script');
}
