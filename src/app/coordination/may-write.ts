import type { Language } from '../../core/settings/settings';
import { reminderMessages } from '../../i18n/reminders/messages';
import type { Ports } from '../ports/ports';
import { UserError } from '../ports/user-error';

/** Zeros and falses are left out of v4 JSON. */
interface DescribedJson {
  readonly sheets?: readonly {
    readonly properties?: { readonly title?: string };
    readonly protectedRanges?: readonly { readonly warningOnly?: boolean; readonly requestingUserCanEdit?: boolean }[];
  }[];
}

/**
 * A daily run writes into every unit's sheet: an account that may not would fail each morning.
 * @throws UserError that names the sheets that are closed to it.
 */
export function assertMayWrite(ports: Ports, language: Language): void {
  const fields = 'sheets(properties(title),protectedRanges(warningOnly,requestingUserCanEdit))';
  const { sheets = [] } = ports.workbook.describe(fields) as DescribedJson;
  const closed = sheets
    .filter(({ protectedRanges = [] }) =>
      protectedRanges.some(({ warningOnly, requestingUserCanEdit }) => !warningOnly && !requestingUserCanEdit),
    )
    .map(({ properties }) => properties?.title ?? '');
  if (closed.length > 0) {
    throw new UserError('notAllowed', { what: reminderMessages(language).triggers.mayNotWrite(closed) });
  }
}
