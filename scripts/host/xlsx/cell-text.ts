/** Error values that Excel knows; the library writes any text of this list as an error. */
const ERRORS = new Set([
  '#VALUE!',
  '#REF!',
  '#N/A',
  '#NAME?',
  '#NULL!',
  '#DIV/0!',
  '#NUM!',
  '#GETTING_DATA',
  '#SPILL!',
  '#CALC!',
]);

export function isErrorText(text: unknown): text is string {
  return typeof text === 'string' && (ERRORS.has(text) || text === '#ERROR!');
}

/** True for a text that the library would turn into an error value. */
export function looksLikeError(text: string): boolean {
  return ERRORS.has(text);
}

/**
 * `_x0041_` stands for a character in the texts of a file (ECMA-376 part 1, 22.9.2.19). The library reads that but does not guard
 * texts that happen to contain it; nor does it care for halves of surrogate pairs and U+FFFE, which XML forbids.
 */
export function guardText(text: string): string {
  if (!/_x|[\uD800-\uDFFF\uFFFE\uFFFF]/.test(text)) return text;
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
    .replace(
      /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]|[\uFFFE\uFFFF]/g,
      (unit) => `_x${unit.charCodeAt(0).toString(16).toUpperCase()}_`,
    );
}
