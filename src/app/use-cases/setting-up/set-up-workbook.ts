import { listHanoiUnits } from '../../../core/directory/hanoi-units';
import { rightsMessages } from '../../../i18n/rights/messages';
import type { ScreenMessages } from '../../../i18n/screen/catalogue';
import { screenMessages } from '../../../i18n/screen/messages';
import { startMessages } from '../../../i18n/starting/messages';
import { tabMessages } from '../../../i18n/tabs/messages';
import type { Lookalike, SetUpPlan } from '../../../sheets/layout/set-up-draft';
import { isStarterTitle } from '../../../sheets/layout/state/find-sheets';
import { unitRegistersOf } from '../../../sheets/registers/register-sheets';
import { type SheetKey, sheetTitle } from '../../../sheets/tables/sheet-names';
import { rememberReading } from '../../memory/remember-reading';
import { planRepair, repairWorkbook } from '../../mending/repair-workbook';
import { sheetsToMake } from '../../mending/sheets-to-make';
import type { Ports } from '../../ports/ports';
import type { Tracker } from '../../ports/tracker';
import { readTracker } from '../../reading/read-tracker';
import { findUnitsWithoutTabs } from '../../registers/tabs-of-files';

/**
 * Makes a tracker of any spreadsheet, or mends one: sheets, headings, drop-downs, formats, protections. Asks before it makes sheets, and whether a sheet that
 * resembles a missing one is to be used as that.
 * @returns what is to be done under the lock; undefined when the person said no.
 */
export function setUpWorkbook(ports: Ports): ((ports: Ports) => void) | undefined {
  const plan = planRepair(ports, 'allUnits');
  const { madeSheets, lookalikes, language } = plan;
  const words = screenMessages(language);
  const adopted = askAbout(ports, lookalikes, words);
  const made = madeSheets.filter((title) => !lookalikes.some(({ key, to }) => to === title && adopted.has(key)));
  if (made.length > 0 && ports.screen.hasPerson) {
    if (!ports.screen.confirm(words.product, words.questions.makeSheets(sheetsToMake(plan, made)))) {
      ports.screen.alert(words.product, words.nothingChanged);
      return undefined;
    }
  }
  return (locked) => setUp(locked, adopted);
}

function askAbout(
  ports: Ports,
  lookalikes: readonly Lookalike[],
  words: ScreenMessages,
): ReadonlyMap<SheetKey, number> {
  const adopted = new Map<SheetKey, number>();
  if (!ports.screen.hasPerson) return adopted;
  for (const lookalike of lookalikes) {
    if (!ports.screen.confirm(words.product, words.leaveLookalike(lookalike)))
      adopted.set(lookalike.key, lookalike.sheetId);
  }
  return adopted;
}

function setUp(ports: Ports, adopted: ReadonlyMap<SheetKey, number>): void {
  const { plan, unprotected } = repairWorkbook(ports, planRepair(ports, 'allUnits', adopted));
  const tracker = readTracker(ports, []);
  const { language } = tracker.context.settings;
  const words = screenMessages(language);
  const lines = [
    ...sayDone(plan, tracker, words),
    ...plan.renamedSheets.map((names) => (isStarterTitle(names.from) ? words.starterUsed : words.sheetRenamed)(names)),
    ...plan.lookalikes.map(words.lookalikeLeft),
    ...plan.problems.map(({ kind, sheetTitle, facts }) => words.setUpProblems[kind]({ ...facts, sheet: sheetTitle })),
    ...(plan.closed.length === 0
      ? []
      : [rightsMessages(language).notWritten({ titles: plan.closed, owner: ports.openWorkbook.ownerEmail() })]),
    ...(unprotected.length === 0 ? [] : [words.unprotected(unprotected.length)]),
    ...sayTabs(ports, tracker),
  ];
  rememberReading(ports, tracker);
  ports.screen.alert(words.product, lines.join('\n\n'));
  if (tracker.context.directory.units.length === 0) showFirstSteps(ports, tracker);
}

/** Never that all is well while nobody could enter a task. */
function sayDone(plan: SetUpPlan, { context, unitTables }: Tracker, words: ScreenMessages): readonly string[] {
  const { noUnits, noPlace } = startMessages(context.settings.language);
  const changes = plan.requests.length + plan.protections.length;
  const done = words.setUpDone({ sheetsMade: plan.madeSheets.length, changes });
  if (context.directory.units.length === 0) return changes === 0 ? [noUnits] : [done, noUnits];
  const names = unitTables.filter(({ kind }) => kind === 'absent').map(({ unit }) => unit.name);
  if (names.length < unitTables.length || unitTables.length === 0) return [done];
  return changes === 0 ? [noPlace({ names })] : [done, noPlace({ names })];
}

/** Units whose own files cannot hold their rows of registers yet. */
function sayTabs(ports: Ports, tracker: Tracker): readonly string[] {
  const { language, modules } = tracker.context.settings;
  const names = findUnitsWithoutTabs(ports, tracker);
  const titles = unitRegistersOf(modules).map((name) => sheetTitle(name, language));
  return names.length === 0 ? [] : [tabMessages(language).missing({ titles, names })];
}

function showFirstSteps(ports: Ports, { context }: Tracker): void {
  const { language } = context.settings;
  const { page } = startMessages(language);
  const units = listHanoiUnits().map(({ code, name, kind }) => ({
    code,
    name,
    group: kind === 'ward' ? 'wards' : kind === 'commune' ? 'communes' : 'bodies',
  }));
  const state = JSON.stringify({ units, groups: page.groups }).replace(/</g, '\\u003c');
  ports.screen.showPage({ file: 'first-steps', title: page.title, data: { language, words: page, state } });
}
