/** `(1)`, `2`, `A`, `(5)=(3)+(4)`: the number of a column, as printed forms have them below their headings. */
const columnNumber = /^\(?\s*(\d{1,2}|[A-Za-zĐđ])\s*\)?(?:\s*=.*)?$/;

/** True for the texts of a row that numbers the columns of a form: at least three, one after the other. */
export function isColumnNumbers(texts: readonly string[]): boolean {
  const filled = texts.filter((text) => text !== '');
  if (filled.length < 3) return false;
  let expected = 0;
  for (const text of filled) {
    const label = columnNumber.exec(text)?.[1];
    if (label === undefined) return false;
    if (!/\d/.test(label)) continue;
    const number = Number(label);
    if (expected > 0 && number !== expected) return false;
    expected = number + 1;
  }
  return (
    expected > 0 ||
    filled.every(
      (text, index) =>
        text
          .replace(/[()\s]/g, '')
          .toLowerCase()
          .charCodeAt(0) ===
        97 + index,
    )
  );
}
