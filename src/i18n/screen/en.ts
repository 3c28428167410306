import { fewNames } from '../../core/text/first-few';
import { quoteTitles } from '../../core/text/quote-titles';
import { formatDay, formatMoment } from '../../core/time/day';
import { groupDigits } from '../report/numbers';
import { en as rights } from '../rights/en';
import type { ScreenMessages } from './catalogue';
import { failure, whatWasKept } from './en-failure';
import { listProblems } from './list-problems';

function grouped(value: number): string {
  return groupDigits(value, ',');
}

function plural(count: number, noun: string): string {
  return `${grouped(count)} ${noun}${count === 1 ? '' : 's'}`;
}

type SetUpProblem = keyof ScreenMessages['setUpProblems'];

const setUpProblems: ScreenMessages['setUpProblems'] = {
  noHeadings: ({ sheet, heading }) =>
    `The sheet “${sheet}” has content but no heading row (it begins with “${heading}”). Restore the headings, or rename this sheet and run again to get a new one.`,
  foreignTable: ({ sheet, row }) =>
    `The sheet “${sheet}” is a table of another form (headings in row ${row}), not a task table of this product: it was left as it is. Bring its tasks in with the menu Đôn Đốc > Coordinating unit > Coordination and frozen reports > “Import a table…”.`,
  headingDuplicate: ({ sheet, heading, cell, otherCell }) =>
    `The sheet “${sheet}” has two columns “${heading}” (${cell} and ${otherCell}). Delete or rename one.`,
  headingReplaced: ({ sheet, heading, cell, found }) =>
    `Sheet “${sheet}”: cell ${cell ?? ''} says “${found ?? ''}” where “${heading}” belongs. Put the heading back.`,
  reservedName: ({ unit, sheet }) =>
    `Unit ${unit ?? ''} names its sheet “${sheet}”, which is one of the product's own. Change the column “Sheet” of “Units”.`,
  sharedSheet: ({ unit, otherUnit, sheet }) =>
    `The units ${unit ?? ''} and ${otherUnit ?? ''} both name the sheet “${sheet}”. Each unit needs its own.`,
  noRolePeople: ({ sheet, unit }) =>
    `The sheet “${sheet}”: “${unit}” has no “Contact e-mail” in “Units”, so only the coordinating unit can fill its columns.`,
  noEditors: ({ sheet }) => `The sheet “${sheet}” is not protected: its unit has no “Contact e-mail” in “Units”.`,
};

export const en: ScreenMessages = {
  product: 'Đôn Đốc',
  menu: {
    myPage: 'My page',
    check: 'Check the data',
    fixSafely: 'Standardise spelling…',
    consolidate: 'Consolidate and report',
    previewReminders: 'Preview reminders',
    sendReminders: "Send today's reminders",
    sendTestToMe: 'Send a test to me',
    urgeNow: 'Urge the selected rows now',
    requestExplanation: 'Ask for an explanation of the selected rows',
    resendSelected: 'Resend the rows marked in “Mail ledger”',
    takeOver: 'Take over the daily run',
    takeOverNow: '⚠ Reminders have stopped: take over…',
    runDaily: 'Run everything (check, consolidate, remind)',
    confirmReviewed: 'Confirm the selected rows as reviewed',
    submitReport: 'Submit this unit’s report',
    declareNothing: 'Nothing to report',
    officeMenu: 'Coordinating unit',
    coordinationMenu: 'Coordination and frozen reports',
    assignTasks: 'Assign tasks to units',
    rollOver: 'Carry tasks over into the next year…',
    importTable: 'Import a table…',
    acceptChanges: 'Accept units’ changes',
    freezeReport: 'Freeze the report',
    compareSnapshots: 'Compare two frozen reports',
    draftReport: 'Draft of the report (.docx)…',
    receiveDifficulties: 'Receive the selected difficulties',
    openRound: 'Open a scoring round…',
    listForCity: 'List difficulties for the city…',
    remindersMenu: 'Reminders',
    setUpMenu: 'Set-up',
    setUp: 'Set up / Restore template',
    addRegisterTabs: 'Add register sheets to units’ files',
    installTriggers: 'Turn the daily run on',
    removeTriggers: 'Turn the daily run off',
    useAsTracker: 'Use this spreadsheet as the tracker…',
  },
  userErrors: {
    ...rights.refusals,
    moduleOff: ({ module }) =>
      `The module “${module ?? ''}” is off, or its sheet has lost its headings. Add “${module ?? ''}” to the setting “Modules” and run the set-up.`,
    noUnits: () =>
      'The sheet “Units” lists no unit. Choose Đôn Đốc > Coordinating unit > Set-up > “Set up / Restore template”, then fill in the directory.',
    noUnitSheets: () =>
      'No task sheet of any unit was found. Write its name in the column “Sheet” of “Units”, then choose “Set up / Restore template”.',
    brokenSheet: (facts) =>
      `Nothing was done, and the figures are as they were. ${setUpProblems[facts.problem as SetUpProblem](facts)} Then run this again.`,
    selectTaskRows: () => "Select task rows on a unit's sheet, then run this again.",
    openUnitSheet: () => 'Open the unit’s task sheet, select a cell on it and run again.',
    unitSheetBroken: ({ unit }) =>
      `The heading row on the sheet of ${unit ?? ''} does not match the template, so nothing was submitted. Ask the coordinating unit to use Đôn Đốc > Coordinating unit > Set-up > “Set up / Restore template”, then submit again.`,
    keepsMoving: ({ sheet }) =>
      `Nothing was written to the spreadsheet: columns or rows of “${sheet ?? ''}” keep being inserted, deleted, moved or sorted while this runs. Wait until whoever is working there has finished, then run again.`,
    masterTooLarge: ({ rows, cells }) =>
      `Nothing was written: “Master” would have ${grouped(Number(rows))} tasks (${grouped(Number(cells))} cells), and one tracker serves up to 60,000 tasks and 8,000,000 cells. Split the tracker: make another one for a group of units (a sector, an area), move the group's lines of “Units” and its tasks of “Master” there, then run again.`,
    workbookFull: ({ cells }) =>
      `Not written: the spreadsheet would have ${cells} million cells, over Google's limit of 10 million. Nothing was changed. Delete empty rows, columns and unused sheets, or move finished tasks of past years to another spreadsheet, then run again.`,
    importSetUp: () =>
      'This spreadsheet has none of the sheets of Đôn Đốc yet. Choose Đôn Đốc > Coordinating unit > Set-up > “Set up / Restore template”, then import. Nothing was changed.',
    importSheet: ({ sheet }) =>
      sheet === ''
        ? 'This spreadsheet has no sheet to import. Copy your table to a new sheet, or paste the link of another spreadsheet.'
        : `There is no sheet “${sheet}”, or it is a chart. Choose the one that has the table of tasks.`,
    importOwnSheet: ({ sheet }) => `The sheet “${sheet}” belongs to this tracker and is no source. Choose another one.`,
    importTooLarge: ({ sheet, rows, columns }) =>
      `The sheet “${sheet}” has ${rows} rows and ${columns} columns, too many to read. Delete blank rows and columns, or copy the table to a sheet of its own.`,
    importFile: ({ link, status, sheet }) =>
      `“${link}” could not be read: ${importReason(Number(status), String(sheet ?? ''))} Nothing was changed.`,
    noReport: () => 'The sheet “Report” holds no figures to freeze yet. Run “Consolidate and report” first.',
    reportOutdated: ({ code }) =>
      `The sheet “Master” was changed after the report ${code ?? ''} was made, so the two no longer agree. Run “Consolidate and report” and freeze again.`,
    twoSnapshotsNeeded: ({ count }) =>
      `There are ${count ?? 0} frozen reports; two are needed to compare. Use “Freeze the report”, and again after a later consolidation.`,
    unknownSnapshot: ({ text }) =>
      `“${text ?? ''}” does not name two frozen reports. Enter two different numbers of the list, e.g. 1; 3, or two codes such as BC-20251013-1630.`,
    noSnapshot: () =>
      'No report is frozen yet. A draft is made from a frozen report only: use “Freeze the report” first.',
    unknownFrozen: ({ text }) =>
      `“${text ?? ''}” does not name a frozen report. Enter a number of the list, or a code such as BC-20251013-1630.`,
    frozenUnreadable: ({ code }) =>
      `The table by unit was not found on the sheet “${code ?? ''}”, so no draft was made. Freeze the report again and draft from that one.`,
    assignmentHeadings: () =>
      'The heading row of the sheet “Assignments” does not match the template. Use Đôn Đốc > Coordinating unit > Set-up > “Set up / Restore template” and assign again.',
  },
  questions: {
    makeSheets: ({ sheets, starter, guide }) =>
      starter === undefined || starter === ''
        ? `The spreadsheet lacks these sheets: ${sheets}. Choose OK to make them; the sheets that are there stay as they are.`
        : `The spreadsheet lacks these sheets: ${sheets}. Choose OK to make them. The blank sheet “${starter}” is used as “${guide}” and gets that name.`,
    poorerReport: ({ count, units }) =>
      `This account cannot open the files of ${count ?? 0} units whose figures are in the present report (${units ?? ''}). Keep the present report?\n\nYes: it stays; ask the units to share their files with this account, or let the account that made the report run this.\nNo: a new report is made, without new figures of these units.`,
  },
  nothingChanged: 'Stopped as you chose; nothing was changed.',
  leaveLookalike: ({ from, to }) =>
    `The sheet “${from}” resembles “${to}”. Choose OK to leave it and make a new “${to}”; choose Cancel to use it as “${to}”.`,
  lookalikeLeft: ({ from, to }) =>
    `The sheet “${from}” resembles “${to}” and was left as it is; rename it to use it as “${to}”.`,
  busy: 'Another run is working in this spreadsheet, so nothing was changed. It ends within 6 minutes; run this again then.',
  failed: failure,
  setUpDone: ({ sheetsMade, changes }) =>
    changes === 0
      ? 'The spreadsheet already matches the template; nothing had to be changed.'
      : sheetsMade === 0
        ? 'The template is restored: headings, formats, drop-downs and protections are as laid out. What people had entered is untouched.'
        : `Set up: ${plural(sheetsMade, 'sheet')} made; headings, drop-downs and protections that were missing are there now. What people had entered is untouched.`,
  sheetsMadeAgain: (titles) =>
    `${titles.length} missing sheets were restored from the template: ${quoteTitles(titles)}. If one was deleted by mistake, restore its content under File > Version history.`,
  starterUsed: ({ from, to }) => `The blank sheet “${from}” is “${to}” now.`,
  sheetRenamed: ({ from, to }) => `The sheet “${from}” has its name “${to}” again.`,
  setUpProblems,
  unprotected: (count) =>
    `${plural(count, 'sheet')} could not be protected: Google refused an address. Check “Contact e-mail” in “Units” and run again.`,
  checked: ({ errors, warnings, sheets, rows }) =>
    `Checked ${plural(rows, 'task')} on ${plural(sheets, 'sheet')}: ${plural(errors, 'error')}, ${plural(warnings, 'warning')}. See the sheet “Data check”.`,
  consolidated: ({ units, unitsTotal, tasks, changedRows }) =>
    `Consolidated ${plural(tasks, 'task')} of ${units}/${unitsTotal} units; ${plural(changedRows, 'row')} changed. See “Master” and “Report”.`,
  unitsLeftOut: (count) => `${plural(count, 'unit')} could not be read; the first lines of “Report” say why.`,
  remindersPreviewed: ({ mails, tasks }) =>
    mails === 0 ? 'No reminders today.' : `${plural(mails, 'mail')} about ${plural(tasks, 'task')}. Nothing was sent.`,
  unreachable: (names) =>
    `Units that get no mail because they have no usable “Contact e-mail” (${names.length}): ${fewNames(names, 8, (hidden) => `and ${hidden} more`)}. Enter an address within “Allowed mail domains” in the sheet “Units”.`,
  remindersSent: ({ sent, failed, waiting, goingOn, unconfirmed, serviceDown, mailOff }) => {
    const parts = [`${plural(sent, 'reminder')} sent.`];
    if (failed > 0) parts.push(`${plural(failed, 'mail')} could not be sent.`);
    if (goingOn > 0) parts.push(`${plural(goingOn, 'mail')} to go: they are sent by themselves within a few minutes.`);
    if (waiting > 0) parts.push(`${plural(waiting, 'mail')} will wait for the next working day: the quota is used up.`);
    if (serviceDown > 0)
      parts.push(
        `${plural(serviceDown, 'mail')} will wait for the next daily run: Google’s mail service refuses them all.`,
      );
    if (mailOff > 0)
      parts.push(
        `${plural(mailOff, 'mail')} wait: this account has no mail service (Gmail). Turn it on, or use another account.`,
      );
    if (unconfirmed > 0)
      parts.push(`${plural(unconfirmed, 'mail')} may or may not have been sent and will not be repeated.`);
    if (parts.length > 1) parts.push('See the sheet “Mail ledger”.');
    return parts.join(' ');
  },
  remindersOff:
    '“Mail mode” is “Preview”: nothing is sent. To send, set “Mail mode” to “Send” on the sheet “Settings”.',
  nothingToSend: 'No reminders are due today.',
  notWorkingDay: (day) => `${formatDay(day)} is a day off: no reminders are sent.`,
  triggersInstalled: ({ account, hour }) =>
    `The daily run is on, between ${hour}:00 and ${hour + 1}:00, as ${account}. If that account stops working, reminders stop: someone else must turn it on.`,
  triggersRemoved: (count) =>
    count === 0 ? 'This account had no daily run.' : `Turned off ${plural(count, 'scheduled run')} of this account.`,
  reviewed: (rows) => `Review recorded for ${plural(rows, 'task')}.`,
  editFound: ({ problems, rows }) =>
    `${plural(problems, 'problem')} in ${plural(rows, 'edited row')}. See the column “Check”.`,
  entriesFound: listProblems,
  editClean: (rows) => `${plural(rows, 'edited row')}: no problem left.`,
  computedPutBack: 'This column is computed; its value has been restored.',
  headingsBroken:
    'The heading row does not match the template, so nothing could be checked. Undo (Ctrl+Z), or ask the coordinating unit to choose Đôn Đốc > Coordinating unit > Set-up > “Set up / Restore template”.',
  heartbeatLate: ({ lastRun }) =>
    lastRun === undefined
      ? 'The daily run is not on in this spreadsheet. Choose Đôn Đốc > Coordinating unit > Set-up > “Turn the daily run on”.'
      : `The last daily run ended at ${formatMoment(lastRun)}. Reminders may have stopped: choose Đôn Đốc > Coordinating unit > Set-up > “Take over the daily run” to carry on with your account.`,
  ownerNotice: {
    subject: (reference) => `[Đôn Đốc] The daily run failed (reference ${reference})`,
    stoppedSubject: '[Đôn Đốc] The daily run had to stop and needs someone to act',
    stopped: ({ functionName, why, link }) =>
      [
        `The daily run “${functionName}” had to stop:`,
        why,
        'The figures are as they were. Once this is put right, the next run continues by itself; if it is urgent, run it from the menu Đôn Đốc.',
        `Open the spreadsheet: ${link}`,
      ].join('\n\n'),
    body: (facts) =>
      [
        `The daily run “${facts.functionName}” failed, reference ${facts.reference}.`,
        facts.refusal === undefined || facts.refusal === 'passing' ? whatWasKept(facts) : failure(facts),
        `Google said: ${facts.reason}`,
        'The next run will do what is still missing. Any further failure today is only written to the execution log.',
        `Open the spreadsheet: ${facts.link}`,
      ].join('\n\n'),
  },
};

function importReason(status: number, sheet: string): string {
  if (status === 404) return 'there is no such spreadsheet. Copy its link again.';
  if (status === 403) return 'it is not shared with this account. Ask its owner to let you view it.';
  if (status === 400 && sheet !== '') return `it has no sheet “${sheet}”.`;
  if (status === 400)
    return 'it is no Google sheet (an Excel file with a password, a chart …). Open it, save it as a Google sheet and paste the new link.';
  return 'Google did not answer in time, so nothing was read. Choose the table again.';
}
