import { quoteTitles } from '../../core/text/quote-titles';
import type { ClosedSheets, RightsMessages } from './catalogue';

function ownerOf(owner: unknown): string {
  return owner === undefined || owner === ''
    ? 'the owner of the spreadsheet'
    : `the owner of the spreadsheet (${owner})`;
}

const unlocking = 'unlock it in Data > Protect sheets and ranges';

function isLocked({ titles, owner }: ClosedSheets): string {
  return `${quoteTitles(titles)}: not written (locked by ${ownerOf(owner)})`;
}

const copy =
  'This spreadsheet is a copy of the tracker: it mails nothing and writes to no unit’s file. If it is the tracker from now on, choose Đôn Đốc > Coordinating unit > Set-up > “Use this spreadsheet as the tracker…”.';

export const en: RightsMessages = {
  refusals: {
    coordinatorOnly: ({ what }) =>
      `“${what ?? ''}” is for the coordinating unit: this account may not edit the settings sheet. Nothing was changed. Ask the coordinating unit to do it, or ask the owner of the spreadsheet to add this address to the setting “Administrators” and to run the set-up again.`,
    notOfUnit: ({ unit, owner }) =>
      `This account may not edit the sheet of ${unit ?? ''}. Nothing was changed. Open your own unit’s sheet and run this again; if this is your unit, ask ${ownerOf(owner)} to add this address to the unit’s contact e-mail in “Units” and to run the set-up again.`,
    noOwnSheet: () =>
      'This account may edit no task sheet of this spreadsheet, so there is nothing to check. Nothing was changed. A unit with a file of its own is checked by the daily run, which writes into the file’s check column. A unit with a sheet here asks the coordinating unit to add this address to its contact e-mail in “Units”.',
    sheetsClosed: ({ sheets, owner }) =>
      `This could not run: ${sheets ?? ''} is locked for this account. Nothing was changed. Ask ${ownerOf(owner)} to ${unlocking}, then run this again.`,
    ledgerClosed: ({ sheet, owner }) =>
      `No mail was sent: ${sheet ?? ''} is locked for this account, and a mail that is not noted there could go twice. Ask ${ownerOf(owner)} to ${unlocking}, then run this again.`,
    repairIsCoordinators: () =>
      'The spreadsheet lacks a sheet or a heading row of the product, so this could not run. Nothing was changed. Ask the coordinating unit to run Đôn Đốc > Coordinating unit > Set-up > “Set up / Restore template”.',
    reportKept: ({ count, units }) =>
      `“Master” and “Report” were kept as they stand: the account of this run cannot open the files of ${count ?? 0} units whose figures that report has (${units ?? ''}). Ask the units to share their files with this account, or run the consolidation by hand to accept a report without them.`,
    isCopy: () => `${copy} Nothing was changed.`,
  },
  copy: {
    said: copy,
    filesLeft: 'This is a copy: nothing was written to units’ files.',
    leaves: ({ original }) =>
      `This spreadsheet is a copy; the original: https://docs.google.com/spreadsheets/d/${original}/edit. Leave it a copy?\n\nYes: it mails nothing and writes to no unit’s file.\nNo: from now on this is the tracker, and it mails and writes to units’ files. Turn off the daily run of the original first, or everybody gets two mails.`,
    left: 'This spreadsheet is still a copy; nothing was changed.',
    adopted: 'From now on this spreadsheet is the tracker. Turn the daily run on here, and off in the original.',
    isNone: 'This spreadsheet is the tracker already; there is nothing to change.',
  },
  notWritten: (closed) => `${isLocked(closed)}; ask them to ${unlocking}.`,
  ownSheetsChecked: ({ sheets, rows, errors, warnings, lines, more }) =>
    [
      errors + warnings === 0
        ? `${rows} tasks on ${quoteTitles(sheets)} checked: no problems.`
        : `${rows} tasks on ${quoteTitles(sheets)} checked: ${errors} errors, ${warnings} warnings. See the check column.`,
      ...lines,
      ...(more === 0 ? [] : [`… and ${more} more problems.`]),
    ].join('\n'),
  dailyRunLeavesOut: (closed) =>
    `${isLocked(closed)}. The daily run does everything else; for this sheet too, ask them to ${unlocking}.`,
};
