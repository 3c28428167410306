/** Titles of sheets in a sentence: `“SKHCN”, “Báo cáo”`. */
export function quoteTitles(titles: readonly string[]): string {
  return titles.map((title) => `“${title}”`).join(', ');
}
