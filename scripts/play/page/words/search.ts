/** Without regard to case and accents, as people type when they look for something: `so y te`. */
export function isFound(sought: string, text: string): boolean {
  return plain(text).includes(plain(sought.trim()));
}

function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd').toLowerCase();
}
