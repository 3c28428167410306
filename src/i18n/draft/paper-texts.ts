import type { DraftLetterhead } from '../../core/report/draft/draft-words';
import type { Language } from '../../core/settings/settings';
import { draftWords } from './decree-words';

/** What the office alone knows and has not said, or writes when it signs. */
const dots = '……………………';
const fewDots = '……';

/** Head and foot of a frozen report: a line break stands for a line break. */
export function paperTexts(letterhead: DraftLetterhead, language: Language) {
  const words = draftWords[language];
  const { parentAgency, agency, agencyCode, place, signTitle, signerName, recipients } = letterhead;
  const titles = signTitle === '' ? [dots] : signTitle.split(/\s*;\s*/).map((title) => title.toUpperCase());
  return {
    parentAgency: parentAgency.toUpperCase(),
    agency: agency === '' ? dots : agency.toUpperCase(),
    nation: words.nation,
    motto: words.motto,
    number: dotted(words.number(agencyCode)),
    placeAndDate: dotted(words.placeAndDate(place === '' ? dots : place)),
    recipients: [words.recipients, ...listed(recipients.length === 0 ? [dots] : recipients)].join('\n'),
    signature: [...titles, '', '', '', signerName === '' ? dots : signerName].join('\n'),
  };
}

/** The room that a paper leaves between its words. */
function dotted(text: string): string {
  return text
    .replace(/ {3,}(?=\S)/g, ` ${fewDots} `)
    .replace(/ {3,}$/, ` ${fewDots}`)
    .replace(` ${fewDots} /`, ` ${fewDots}/`);
}

/** As Decree 30/2020 writes recipients: a dash before each, a full stop after the last. */
function listed(names: readonly string[]): string[] {
  return names.map((name, index) => `- ${name}${index === names.length - 1 ? '.' : ';'}`);
}
