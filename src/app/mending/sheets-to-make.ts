import { quoteTitles } from '../../core/text/quote-titles';
import type { SetUpPlan } from '../../sheets/layout/set-up-draft';
import { isStarterTitle } from '../../sheets/layout/state/find-sheets';

/** For the question whether missing sheets are to be made: their titles, and the blank sheet of a new spreadsheet that becomes the guide. */
export function sheetsToMake(
  { renamedSheets }: Pick<SetUpPlan, 'renamedSheets'>,
  made: readonly string[],
): { readonly sheets: string; readonly starter: string; readonly guide: string } {
  const starter = renamedSheets.find(({ from }) => isStarterTitle(from));
  return {
    sheets: quoteTitles(made),
    starter: starter?.from ?? '',
    guide: starter?.to ?? '',
  };
}
