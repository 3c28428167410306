/** Prints rows under headings, in columns as wide as their widest cell. */
export function printTable(
  print: (line: string) => void,
  headings: readonly string[],
  rows: readonly (readonly string[])[],
): void {
  const widths = headings.map((heading, column) =>
    Math.max(heading.length, ...rows.map((row) => (row[column] ?? '').length)),
  );
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  print(line(headings));
  print(widths.map((width) => '─'.repeat(width)).join('──'));
  for (const row of rows) print(line(row));
  print('');
}

export function priced({ low, typical, high }: { low: number; typical: number; high: number }): string {
  const seconds = (ms: number) => (ms / 1000).toFixed(1);
  return `${seconds(low)} / ${seconds(typical)} / ${seconds(high)}`;
}
