import type { DraftLetterhead } from '../../core/report/draft/draft-words';
import type { Tracker } from '../ports/tracker';

/** What the settings say of the papers of this office. */
export function letterheadOf({ context: { settings, directory } }: Pick<Tracker, 'context'>): DraftLetterhead {
  const { parentAgency, issuingAgency, issuingPlace, signTitle, signerName, draftRecipients, coordinatingUnitCode } =
    settings;
  return {
    parentAgency,
    agency: issuingAgency || (directory.findByCode(coordinatingUnitCode)?.name ?? coordinatingUnitCode),
    agencyCode: coordinatingUnitCode,
    place: issuingPlace,
    signTitle,
    signerName,
    recipients: draftRecipients
      .split(/[;\n]/)
      .map((name) => name.trim().replace(/^-\s*|\.$/g, ''))
      .filter((name) => name !== ''),
  };
}
