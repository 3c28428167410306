import { fewNames } from '../../core/text/first-few';
import type { TabMessages } from './catalogue';

const mostNamed = 20;

function quoted(titles: readonly string[]): string {
  return titles.map((title) => `“${title}”`).join(', ');
}

function listed(names: readonly string[]): string {
  return fewNames(names, mostNamed, (hidden) => `and ${hidden} more units`);
}

export const en: TabMessages = {
  noFiles: 'No unit keeps a file of its own (column “File id” of the sheet of units), so there is nothing to add.',
  noRegisters: 'No module that is on has a register for units. Name one in the setting “Modules”, then run this again.',
  added: ({ titles, added, complete, failed, left }) =>
    [
      added === 0 ? '' : `Sheets ${quoted(titles)} added to ${added} files of units.`,
      complete === 0 ? '' : `${complete} files have them all and stay as they are.`,
      failed.length === 0
        ? ''
        : `Nothing could be added to the files of: ${listed(failed)}. Ask them to let this account edit the file, or mend “File id”, then run this again.`,
      left === 0 ? '' : `${left} files are left for want of time; run this again to go on.`,
    ]
      .filter((text) => text !== '')
      .join(' '),
  missing: ({ titles, names }) =>
    `The own files of these units lack sheets of registers (${quoted(titles)}): ${listed(names)}. Run Đôn Đốc > Coordinating unit > Set-up > “Add register sheets to units’ files”.`,
  overwritten: (codes) => `Copies that were changed, put back to what their origin says: ${codes}`,
  left: (codes) => `Rows that their units have deleted left the register: ${codes}`,
  more: (count) => `and ${count} more rows`,
};
