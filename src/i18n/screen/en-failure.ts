import type { DoneSoFar, FailureFacts } from './catalogue';

/** What stands in spite of the failure: counted, not guessed. */
export function whatWasKept({ commits, fills, isDoubtful, filesWritten, mailsSent }: DoneSoFar): string {
  const isUntouched = commits + fills + filesWritten === 0;
  return [
    ...(isUntouched && !isDoubtful ? ['Nothing in the spreadsheet or in the units’ files was changed.'] : []),
    ...(commits > 0 ? [`Batches written to the spreadsheet, each of them complete: ${commits}.`] : []),
    ...(fills > 0
      ? [`Blocks of new figures on a hidden sheet that nobody sees: ${fills}; the next run clears them.`]
      : []),
    ...(filesWritten > 0 ? [`Units’ files that got their check results: ${filesWritten}.`] : []),
    ...(isDoubtful ? ['Google broke off a write, and whether it arrived is not known; the next run finds out.'] : []),
    mailsSent === 0 ? 'No mail was sent.' : `Mails sent, which will not be sent again: ${mailsSent}.`,
  ].join(' ');
}

const switchingOn =
  'An administrator opens Extensions > Apps Script; under Services on the left, removes “Sheets” and “Drive” (⋮ > Remove) if they are listed, and adds “Google Sheets API” (v4) and “Drive API” (v3) again with the plus sign; then reload the spreadsheet and run this again. A project with a Google Cloud project of its own enables both APIs under Google Cloud Console > APIs & Services';

function nameOf(account: string): string {
  return account === '' ? 'that runs this' : account;
}

function consentClicks(account: string): string {
  return `The account ${nameOf(account)} opens this spreadsheet, clicks any item of the menu Đôn Đốc once and chooses “Allow” (where Google says that it hasn’t verified this app, “Advanced” first); the daily run then goes on by itself.`;
}

/** What happened and what to do: trying again is advised only where it can help. */
export function failure(facts: FailureFacts): string {
  const kept = whatWasKept(facts);
  switch (facts.refusal) {
    case 'apiOff':
      return `Google has not switched on a service that this run needs. ${kept} ${switchingOn}.`;
    case 'consent':
      return `This version needs a permission to which the account ${nameOf(facts.account)} has not agreed. ${kept} ${consentClicks(facts.account)}`;
    case 'noAccess':
      return `This account may not open or not edit the spreadsheet. ${kept} Ask its owner to share it with this account as “Editor”, then run this again.`;
    case 'closed':
      return `Google does not let this account write: a sheet or some cells have just been locked. ${kept} Data > Protect sheets and ranges tells who locked them; ask them or the owner of the spreadsheet to open them, then run this again.`;
    case 'passing':
      return `Something went wrong, reference ${facts.reference}: Google did not answer in time. ${kept} Run this again in a few minutes; if it fails again, send the reference to your administrator.`;
    case undefined:
      return `Something went wrong, reference ${facts.reference}. ${kept} Running it again will not help: send the reference to your administrator.`;
  }
}
