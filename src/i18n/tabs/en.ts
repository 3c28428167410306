import { fewNames } from '../../core/text/first-few';
import { quoteTitles } from '../../core/text/quote-titles';
import { plural } from '../english/plural';
import type { TabMessages } from './catalogue';

const mostNamed = 20;

function listed(names: readonly string[]): string {
  return fewNames(names, mostNamed, (hidden) => `and ${hidden} more units`);
}

export const en: TabMessages = {
  noFiles: 'No unit keeps a file of its own (column “File id” of the sheet of units), so there is nothing to add.',
  noRegisters: 'No module that is on has a register for units. Name one in the setting “Modules”, then run this again.',
  added: ({ titles, added, complete, failed, left }) =>
    [
      added === 0 ? '' : `Sheets ${quoteTitles(titles)} added to the files of ${plural(added, 'unit')}.`,
      complete === 0 ? '' : `Already complete and left as they are: ${plural(complete, 'file')}.`,
      failed.length === 0
        ? ''
        : `Nothing could be added to the files of: ${listed(failed)}. Ask them to let this account edit the file, or correct “File id”, then run this again.`,
      left === 0 ? '' : `Not reached in this run: ${plural(left, 'file')}; run this again to continue.`,
    ]
      .filter((text) => text !== '')
      .join(' '),
  missing: ({ titles, names }) =>
    `The own files of these units lack register sheets (${quoteTitles(titles)}): ${listed(names)}. Run Đôn Đốc > Coordinating unit > Set-up > “Add register sheets to units’ files”.`,
  overwritten: (codes) => `Changed copies, put back to what the unit’s own file says: ${codes}`,
  left: (codes) => `Rows deleted by their units, removed from the register: ${codes}`,
  more: (count) => `and ${count} more rows`,
};
