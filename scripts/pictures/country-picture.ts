import path from 'node:path';
import type { Language } from '../../src/core/settings/settings';
import { saveDrive } from '../host/drive/drive-folder';
import { runFunction } from '../host/runs/runtime';
import { setUpCountry } from '../sample/country/country';
import { takePrint, takePrints } from './print-pictures';

/** Words of the page with the lines of lower trackers. */
const linesOf: { readonly [language in Language]: string } = { vi: '8/8 đơn vị', en: '8/8 units' };

/** The report of a country: a line for each province's tracker, folded. */
export async function pictureCountry(
  project: string,
  language: Language,
  folder: string,
  picture: string,
): Promise<void> {
  const workspace = setUpCountry(project, language);
  const result = runFunction(workspace, project, 'consolidate');
  if (!result.ok) throw new Error(result.error?.stack ?? result.error?.message);
  const drive = path.join(folder, 'drive');
  await saveDrive(drive, workspace.drive, workspace.toState(), workspace.clock.now());
  const prints = path.join(folder, 'print');
  await takePrints(path.join(drive, `${workspace.openId}.xlsx`), prints);
  await takePrint(path.join(prints, `${workspace.openId}.pdf`), linesOf[language], picture);
}
