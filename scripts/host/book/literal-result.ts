const TEXT = '"((?:[^"]|"")*)"';
const LINK = new RegExp(`^=HYPERLINK\\(\\s*${TEXT}\\s*(?:[;,]\\s*${TEXT}\\s*)?\\)$`, 'i');
const TEXT_ONLY = new RegExp(`^=${TEXT}$`);

/** The result of formulas that need no evaluation: a link's label, one literal. */
export function literalResult(formula: string): string | number | boolean | undefined {
  const link = LINK.exec(formula);
  if (link !== null) return (link[2] ?? link[1] ?? '').replace(/""/g, '"');
  const text = TEXT_ONLY.exec(formula);
  if (text !== null) return (text[1] ?? '').replace(/""/g, '"');
  if (/^=-?\d+$/.test(formula)) return Number(formula.slice(1));
  return /^=(TRUE|FALSE)(\(\))?$/i.test(formula) ? /^=T/i.test(formula) : undefined;
}
