const bullet = /^(?:[-–—•*+]+\s*|\(?\d{1,3}[.)]\s+)/;

/** Lines of a list and pieces between `;`, without their bullets and numbers. */
export function splitPieces(text: string): readonly string[] {
  return text
    .split(/[;\n]/)
    .map((piece) =>
      piece
        .trim()
        .replace(bullet, '')
        .replace(/[\s.,]+$/, ''),
    )
    .filter((piece) => piece !== '');
}

const softSeparator = /\s*[,/+]\s*|\s+(?:và|va|&)\s+/giu;

interface Part {
  readonly start: number;
  readonly end: number;
  /** True when only `,` or `+` stands before it: those never join two halves of a misspelt name. */
  readonly isApart: boolean;
}

/** No unit's name has more pieces between commas. */
const mostPartsOfName = 8;

/**
 * Splits at `,`, `/`, `+`, `và`, `&`, but keeps together what is a name as a whole (`Sở Khoa học và Công nghệ`): the longest name first.
 * When nothing in it is a name, only commas split.
 */
export function splitSoftly(text: string, isName: (part: string) => boolean): readonly string[] {
  const parts = partsOf(text);
  const names: string[] = [];
  let unknownFrom: Part | undefined;
  let lastUnknown: Part | undefined;
  const closeUnknown = () => {
    if (unknownFrom && lastUnknown) names.push(text.slice(unknownFrom.start, lastUnknown.end));
    unknownFrom = undefined;
  };
  let position = 0;
  while (position < parts.length) {
    const first = parts[position] as Part;
    const length = lengthOfName(parts, position, (end) => isName(text.slice(first.start, end)));
    if (length === 0) {
      if (first.isApart) closeUnknown();
      unknownFrom ??= first;
      lastUnknown = first;
      position += 1;
      continue;
    }
    closeUnknown();
    names.push(text.slice(first.start, (parts[position + length - 1] as Part).end));
    position += length;
  }
  closeUnknown();
  return names;
}

function partsOf(text: string): readonly Part[] {
  const parts: Part[] = [];
  let start = 0;
  let isApart = true;
  for (const match of text.matchAll(softSeparator)) {
    parts.push({ start, end: match.index ?? 0, isApart });
    start = (match.index ?? 0) + match[0].length;
    isApart = /[,+]/.test(match[0]);
  }
  parts.push({ start, end: text.length, isApart });
  return parts.filter((part) => part.end > part.start);
}

/** How many parts from `position` on are one name; 0 when none is. */
function lengthOfName(parts: readonly Part[], position: number, isNameUpTo: (end: number) => boolean): number {
  const most = Math.min(mostPartsOfName, parts.length - position);
  for (let length = most; length > 0; length -= 1) {
    if (isNameUpTo((parts[position + length - 1] as Part).end)) return length;
  }
  return 0;
}
