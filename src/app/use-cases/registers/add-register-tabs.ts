import type { Unit } from '../../../core/directory/unit';
import { createPace } from '../../../core/time/pace';
import { guideTexts } from '../../../i18n/guide/messages';
import { screenMessages } from '../../../i18n/screen/messages';
import { tabMessages } from '../../../i18n/tabs/messages';
import { unitRegistersOf } from '../../../sheets/registers/register-sheets';
import { markSheet } from '../../../sheets/requests/sheet-marks';
import { sheetTitle } from '../../../sheets/tables/sheet-names';
import { planRegisterTab } from '../../../sheets/tabs/plan-register-tab';
import type { Request } from '../../../sheets/v4';
import { askInWaves } from '../../files/ask-in-waves';
import { openOfficeTracker } from '../../mending/open-tracker';
import { planLogLine } from '../../planning/plan-run';
import type { Ports } from '../../ports/ports';
import type { Tracker } from '../../ports/tracker';
import { askForSheets, lacksOf, listUnitFiles, type UnitsFile } from '../../registers/tabs-of-files';

/** Of one account: https://developers.google.com/workspace/sheets/api/limits */
const readsPerMinute = 55;
const writesPerMinute = 45;
/** As many as go out at once. */
const filesPerWave = 20;
/** An execution is stopped after 6 minutes; a click goes on where the last one stopped. */
const untilMs = 270_000;

/** "Thêm trang sổ vào tệp đơn vị": gives each unit's own file the tabs of the registers that are on and that it lacks; what stands there stays as it is. */
export function addRegisterTabs(ports: Ports): void {
  const tracker = openOfficeTracker(ports, 'addRegisterTabs');
  const { settings } = tracker.context;
  const { product, menu } = screenMessages(settings.language);
  const words = tabMessages(settings.language);
  const files = listUnitFiles(tracker);
  const names = unitRegistersOf(settings.modules);
  if (files.length === 0 || names.length === 0) {
    ports.screen.alert(product, files.length === 0 ? words.noFiles : words.noRegisters);
    return;
  }
  const done = addToFiles(ports, tracker, files);
  const titles = names.map((name) => sheetTitle(name, settings.language));
  const namesOf = (outcome: Outcome) =>
    files.filter((file) => done.get(file) === outcome).flatMap(({ units }) => units.map(({ name }) => name));
  const said = words.added({
    titles,
    added: files.filter((file) => done.get(file) === 'added').length,
    complete: files.filter((file) => done.get(file) === 'complete').length,
    failed: namesOf('failed'),
    left: files.filter((file) => done.get(file) === undefined).length,
  });
  ports.workbook.commit(planLogLine(ports, tracker, menu.addRegisterTabs, said, namesOf('added').join('; ')));
  ports.screen.alert(product, said);
}

/** absent: the time did not suffice. */
type Outcome = 'added' | 'complete' | 'failed';

function addToFiles(ports: Ports, tracker: Tracker, files: readonly UnitsFile[]): ReadonlyMap<UnitsFile, Outcome> {
  const outcomes = new Map<UnitsFile, Outcome>();
  const paces = { reads: createPace(readsPerMinute), writes: createPace(writesPerMinute) };
  for (let start = 0; start < files.length && ports.clock.elapsedMs() < untilMs; start += filesPerWave) {
    const some = files.slice(start, start + filesPerWave);
    const found = askForSheets(ports, some, paces.reads, untilMs);
    const plans = some.flatMap((file, index) => {
      const answer = found[index];
      if (answer === undefined) return [];
      if (!answer.isOk) {
        outcomes.set(file, 'failed');
        return [];
      }
      const requests = planTabs(tracker, file, answer.value);
      if (requests.length === 0) outcomes.set(file, 'complete');
      return requests.length === 0 ? [] : [{ file, requests }];
    });
    const answers = askInWaves(ports, plans, {
      ask: (wave) => ports.files.write(wave.map(({ file: { fileId }, requests }) => ({ fileId, requests }))),
      pace: paces.writes,
      untilMs,
    });
    for (const [index, { file }] of plans.entries()) {
      const answer = answers[index];
      if (answer !== undefined) outcomes.set(file, answer.isOk ? 'added' : 'failed');
    }
  }
  return outcomes;
}

function planTabs(
  { context }: Tracker,
  { units }: UnitsFile,
  sheets: Parameters<typeof lacksOf>[0],
): readonly Request[] {
  const { language, modules } = context.settings;
  const { missing, unmarked } = lacksOf(sheets, unitRegistersOf(modules));
  const texts = guideTexts(language);
  const sheetIds = new Set(sheets.map(({ sheetId }) => sheetId));
  const [unit] = units as readonly [Unit];
  return [
    ...unmarked.map(({ name, sheetId }) => markSheet(sheetId, name)),
    ...missing.flatMap((name) => planRegisterTab({ name, unit, language, texts, sheetIds })),
  ];
}
