/** Rows of texts as spreadsheets put them on the clipboard: tabs, line ends, quotation marks around cells that hold such. */
export function readTabSeparated(text: string): string[][] {
  const rows: string[][] = [[]];
  const body = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  let at = 0;
  while (at <= body.length) {
    const quoted = /"((?:[^"]|"")*)"(?=[\t\n]|$)/y;
    quoted.lastIndex = at;
    const found = quoted.exec(body);
    const plain = /[^\t\n]*/y;
    plain.lastIndex = at;
    const cell = found === null ? (plain.exec(body)?.[0] ?? '') : (found[1] ?? '').replace(/""/g, '"');
    rows.at(-1)?.push(cell);
    at += found === null ? cell.length : found[0].length;
    if (at < body.length && body[at] === '\n') rows.push([]);
    at += 1;
  }
  return rows;
}

export function writeTabSeparated(rows: readonly (readonly string[])[]): string {
  return rows
    .map((row) => row.map((text) => (/[\t\n"]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text)).join('\t'))
    .join('\n');
}
