import { fewNames } from '../../core/text/first-few';
import { plural } from '../english/plural';
import type { StartMessages } from './catalogue';

const few = (names: readonly string[]) => fewNames(names, 5, (hidden) => `and ${hidden} more`);

export const enStart: StartMessages = {
  page: {
    title: 'First steps',
    intro:
      'The tracker has all its sheets. Choose the units that will enter tasks, or paste a list of your own; everything can be changed later in the sheets of units and settings.',
    units: 'Units of Hanoi',
    all: 'Choose all',
    none: 'Choose none',
    groups: { bodies: 'City bodies', wards: 'Wards', communes: 'Communes' },
    pasted: 'Or paste a list of your own',
    pastedHelp: 'One unit a line; an e-mail address may follow behind “;”, or paste two columns of a spreadsheet.',
    coordinator: 'Coordinating unit',
    coordinatorEmails: 'Addresses of the coordinating unit',
    makesSheets: 'Make a task sheet for each of these units now',
    go: 'Write the directory',
    busy: 'Writing…',
    failed:
      'The directory was not written. Close this page and open it again with Đôn Đốc > Coordinating unit > Set-up > “Set up / Restore template”.',
    addDomains: 'Add these domains to “Allowed mail domains” and write again',
  },
  nothingChosen: 'No unit is chosen: tick at least one, or paste a list below.',
  done: ({ added, known, sheets, withoutEmail }) =>
    `${plural(added, 'unit')} added to the directory${known === 0 ? '' : ` (${known} already listed)`}; ${
      sheets === 0 ? 'no task sheet was made' : `${plural(sheets, 'task sheet')} made, and units can enter tasks now`
    }. ${
      withoutEmail.length === 0
        ? 'Every unit has its contact e-mail. Next: share the spreadsheet with these mailboxes.'
        : `Next: enter the contact e-mails that are missing in the directory (${withoutEmail.length}: ${few(withoutEmail)}) and run “Set up / Restore template” again, which locks each sheet for its people.`
    }`,
  outside: ({ addresses, domains, allowed, isPublic }) =>
    [
      `Outside the “Allowed mail domains” (${allowed.join('; ')}): ${few(addresses)} (${addresses.length} in all). They were written into “Units” and “Settings”, but no reminder goes there.`,
      domains.length === 0
        ? ''
        : `If these are mailboxes of offices, choose “Add these domains…” on the page “First steps” to allow ${domains.join('; ')}, or change “Allowed mail domains” in the sheet of settings.`,
      isPublic ? 'Public mailboxes are not added: use official ones instead.' : '',
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
  domainsAdded: (domains) => `${domains.join('; ')} was added to “Allowed mail domains”.`,
  noUnits:
    'There is no unit yet, so nobody can enter a task. Choose units on the page “First steps”, or write them into the directory and run this again.',
  noPlace: ({ names }) =>
    `${names.length} units have no place to enter tasks: ${few(names)}. In the directory give each the name of a sheet of this spreadsheet or the id of its own file, and run this again.`,
};
