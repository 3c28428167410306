import { coverageTable } from '../host/coverage';

/** The host's README with the table of what is there, as the code says it now. */
export function withCoverage(readme: string): string {
  return readme.replace(/(<!-- methods -->\n)[\s\S]*(<!-- \/methods -->)/, (_all, start: string, end: string) => {
    return `${start}\n${coverageTable()}\n\n${end}`;
  });
}
