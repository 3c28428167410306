const NAMESPACE = 'http://www.w3.org/2000/svg';

type Attributes = Readonly<Record<string, string | number>>;

export function svg(name: string, attributes: Attributes = {}, text?: string): SVGElement {
  const made = document.createElementNS(NAMESPACE, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  if (text !== undefined) made.textContent = text;
  return made;
}

/** A short text at a place; the whole of it in a tooltip when it had to be cut. */
export function label(text: string, room: number, size: number, attributes: Attributes): SVGElement {
  const shown = cutTo(text, room, size);
  const made = svg('text', { 'font-size': size, ...attributes }, shown);
  if (shown !== text) made.append(svg('title', {}, text));
  return made;
}

/** About as wide as this page's letters are. */
export function widthOf(text: string, size: number): number {
  return text.length * size * 0.54;
}

function cutTo(text: string, room: number, size: number): string {
  if (widthOf(text, size) <= room) return text;
  return `${text.slice(0, Math.max(1, Math.floor(room / (size * 0.54)) - 1)).trimEnd()}…`;
}
