/** A place in a text, and what stands there. */
export interface XmlReader {
  /** What the sticky pattern finds here, which is then behind. */
  take(pattern: RegExp): RegExpExecArray | undefined;
  looksAt(text: string): boolean;
  atEnd(): boolean;
  /** Counted from 1. */
  line(): number;
}

export function createXmlReader(text: string): XmlReader {
  let at = 0;
  return {
    take(pattern) {
      pattern.lastIndex = at;
      const found = pattern.exec(text) ?? undefined;
      if (found !== undefined) at = pattern.lastIndex;
      return found;
    },
    looksAt: (wanted) => text.startsWith(wanted, at),
    atEnd: () => at >= text.length,
    line: () => text.slice(0, at).split('\n').length,
  };
}
