import type { GuideTexts } from './catalogue';
import { enBanner, enGuide } from './en-guide';

const dateHelp = 'Enter day/month/year, e.g. 14/10/2025.';
const oneOfList = 'Choose one entry of the list.';

export const en: GuideTexts = {
  guide: enGuide,
  unitTitle: (unitName) => `TASKS ASSIGNED TO ${unitName.toUpperCase()}`,
  moneyUnit: 'Unit: million VND',
  banner: enBanner,
  columnHelp: {
    field: 'S&T; Innovation; Digital transformation; Other. Separate several with “;”.',
    lead: 'Exactly one unit of the directory. Others go to “Coordinating units”.',
    progress: 'Choose one. “Done” needs a completion day and evidence.',
    percent: 'A number from 0 to 100, e.g. 60.',
    assignedOn: dateHelp,
    extendedTo: 'The new day, e.g. 31/12/2025, together with its basis.',
    doneOn: dateHelp,
    committedOn: 'The day by which an overdue task will be done, for example 31/10/2025. The deadline stays as it is.',
    decidingLevel: 'The level that must decide once the task is 3 days overdue, for example UBND Thành phố.',
    reviewedOn: 'Day on which the unit reviewed this row, for example 13/10/2025.',
    areas:
      'The first area is the one that the report counts. ND1 awareness; ND2 infrastructure; ND3 government; ND4 digital economy; ND5 digital society; ND6 cybersecurity; ND7 international cooperation.',
    reviewResult: "Unchanged; Updated; To be adjusted; Not this unit's.",
    issuedOn: dateHelp,
    sourceType:
      'Who assigns: choose one, or write another word. The report counts by the source of the primary document.',
    received: 'When the units received it; deadlines “… days from receipt” count from here.',
    receipts: 'Only where it differs from the common day: “5514/UBND-ĐMPT: 13/10/2025; 139/KH-UBND: 20/5/2025”.',
    day: dateHelp,
    validFrom: dateHelp,
    validTo: dateHelp,
    kind: oneOfList,
    sourceKind:
      'Choose “Lower tracker” when “File id” is the unit’s own tracker: only its report’s figures are read, and nothing is written there. Blank: a file of tasks.',
    wantsReminders: 'Yes or No. With “No” the unit’s focal persons and leader get no reminders.',
    beforeReading: '“Before 14/10”: “Excluded” ends on 13/10, “Included” on 14/10.',
    standing: '“Expected” does not count yet.',
    severity: 'Error, Warning, Beta or Off.',
    column: 'The column of the task table that the rule is about.',
    condition: oneOfList,
    otherColumn: 'The second column, for “required when” and “not before column”.',
    state: oneOfList,
    resend: 'Mark with “x” to send this mail again.',
  },
  hints: {
    units:
      'One unit a row: code, name, mailbox, place of entry. Example: STC · Department of Finance · Contact e-mail office@hanoi.gov.vn · Sheet STC. This line does not count; delete it or type over it.',
    assignments:
      'One task a row, to be assigned to one unit or several. Example: Report on disbursement in quarter IV · 139/KH-UBND · Assigned to “STC; all wards” · 31/12/2025. This line is not assigned; delete it or type over it.',
    rules:
      'Change the severity of a rule or turn it off, or add rules of your own; blank means as delivered. Example: V30 · Warning. This line does not count; delete it or type over it.',
    documents:
      'One assigning document a row. Example: 139/KH-UBND · 16/5/2025 · People’s Committee of Hanoi. This line does not count; delete it or type over it.',
  },
  settingMeanings: {
    language: 'Language of menus, messages, report and mails: vi (Vietnamese) or en (English).',
    coordinatingUnitCode: 'Code of the coordinating unit in the sheet “Units”.',
    coordinatorEmails:
      'Mailbox for the overall digest; it may also edit every sheet. Separate several with “;”. Run the set-up again after a change.',
    administratorEmails:
      'Other people who may edit every sheet and do all that the coordinating unit does, without its digest; separate them with “;”. Run the set-up again after a change.',
    mailDomains: 'Mails go to these domains only; separate them with “;”. Public mailboxes are not allowed.',
    mailMode: '“Preview”: mails are prepared but not sent. “Send”: they are sent.',
    sendHour: 'Hour of the daily run, 0 to 23. Google runs it within an hour from then.',
    dueSoonDays: 'With how many calendar days left a task is “Due soon”.',
    ladder:
      'When to remind: T-3 is 3 days before the last day, T0 that day, T+3 three days after; “repeat 5” repeats the last of them every 5 days while the task is overdue; “→” names who gets it. A unit’s leader gets mails once “Leader e-mail” is filled in the sheet “Units”.',
    ladderInWorkingDays: '“Yes”: the ladder counts working days. “No”: calendar days.',
    beforeIncludesDay:
      '“Before 14/10”: “Excluded” ends on 13/10, “Included” on 14/10. The sheet “Documents” can say otherwise for a document.',
    shiftFixedDeadlines:
      '“Yes”: a fixed date on a day off moves to the next working day. Periods counted in days always do (Civil Code 2015, article 148).',
    staleAfterDays: 'After how many days without an update a task is listed in the report.',
    staleFiguresDays:
      'After how many days the figures of a lower tracker are old: marked in the report, and its “Contact e-mail” is reminded once.',
    writeBackToUnitFiles: '“Yes”: check messages and computed columns are written back to the units’ own files.',
    reportTo: 'Who gets the first page of the report by mail; separate addresses with “;”. Blank: nobody.',
    reportOn:
      'When the daily run mails the report: “Monday”, “day 15”, “daily”; separate several with “;”. On a day off it goes on the next working day.',
    attachCalendar: '“Yes”: mails carry a calendar file (.ics) with the deadlines.',
    trackerId:
      'Id of this spreadsheet, written by the set-up. In a copy it differs from the copy’s own id: a copy mails nothing and writes to no unit’s file.',
    modules:
      'What is kept besides tasks, separated by “;”: Report duties; Difficulties; Reviews; Budget; Targets; Emulation; Lower trackers. “None”: tasks only. Run the set-up after a change.',
    parentAgency: 'Stands above the issuing agency on frozen reports and drafts.',
    issuingAgency: 'The agency on frozen reports and drafts. Blank: the coordinating unit’s name.',
    issuingPlace: 'The place before the date on frozen reports and drafts.',
    signTitle: 'Title of the signer on frozen reports and drafts; each part after a “;” has its own line.',
    signerName: 'Name of the signer, below the signature. Blank: frozen reports show dots.',
    draftRecipients: 'Recipients on frozen reports and drafts; separate them with “;”.',
    oversightUnitCode:
      'Code, in “Units”, of the unit that oversees the emulation movement: its contacts fill “Score” and “Reason for the difference” in the sheet of scores, may open scoring rounds, and are mailed which units lack a plan, a model, a report or scores. “None”: no unit has this part. After a change, run “Set up / Restore template” again.',
    communicationUnitCode:
      'Code, in “Units”, of the unit that leads the movement’s communication: its contacts fill “Approved on” in the sheet of models and are mailed which models wait for approval and which units lack something. “None”: no unit has this part. After a change, run “Set up / Restore template” again.',
    lateReportDays: 'For how many days after its last day a report that was not submitted is listed and mailed.',
    reportYear:
      'The year that the report counts, for example 2025: tasks whose last day lies in it, open ones from before, and those without a last day. Blank: all years.',
    disbursementThresholds:
      'Share of the budget to be disbursed, by the quarter of “As of”, for example “15; 40; 60; 95”; below it a cause is asked for. Blank: not judged.',
    difficultyDays: 'Working days in which a received difficulty is to be answered where “Answer by” is blank.',
    worstUnitsFirst:
      '“Protocol order”: the report lists units by the column “Order” of the sheet “Units”. “Most overdue first”: units with most overdue tasks come first.',
  },
};
