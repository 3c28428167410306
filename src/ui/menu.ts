import type { Menu, MenuItem } from '../app/ports/screen-port';
import type { ModuleName } from '../core/settings/modules';
import type { ScreenMessages } from '../i18n/screen/catalogue';

type Label = keyof ScreenMessages['menu'];

interface Entry {
  readonly label: Label;
  readonly functionName: string;
  /** Shown only while this module is on, or one of these. */
  readonly module?: ModuleName | readonly ModuleName[];
}

interface Submenu {
  readonly label: Label;
  readonly entries: Table;
}

type Table = readonly (Entry | Submenu | 'separator')[];

/** Of these a unit's own file may have tabs. */
const unitRegisterModules: readonly ModuleName[] = ['difficulties', 'money', 'emulation'];

/** What the units' people need, in order. */
const unitItems: Table = [
  { label: 'check', functionName: 'validateEntries' },
  { label: 'fixSafely', functionName: 'fixSafely' },
  { label: 'confirmReviewed', functionName: 'confirmReviewed' },
  { label: 'submitReport', functionName: 'submitReport' },
  { label: 'declareNothing', functionName: 'declareNothing' },
  'separator',
  { label: 'myPage', functionName: 'openMyPage' },
];

/** What the unit that oversees the movement may do besides. */
const overseersItems: Table = ['separator', { label: 'openRound', functionName: 'openRound', module: 'emulation' }];

/** All the rest is the coordinating unit's. */
const officeMenu: Submenu = {
  label: 'officeMenu',
  entries: [
    { label: 'consolidate', functionName: 'consolidate' },
    { label: 'runDaily', functionName: 'runDaily' },
    'separator',
    {
      label: 'coordinationMenu',
      entries: [
        { label: 'assignTasks', functionName: 'assignTasks' },
        { label: 'rollOver', functionName: 'rollOver' },
        { label: 'importTable', functionName: 'importTable' },
        { label: 'acceptChanges', functionName: 'acceptChanges' },
        'separator',
        { label: 'freezeReport', functionName: 'freezeReport' },
        { label: 'compareSnapshots', functionName: 'compareSnapshots' },
        { label: 'draftReport', functionName: 'draftReport' },
        { label: 'receiveDifficulties', functionName: 'receiveDifficulties', module: 'difficulties' },
        { label: 'listForCity', functionName: 'listForCity', module: 'difficulties' },
        { label: 'openRound', functionName: 'openRound', module: 'emulation' },
      ],
    },
    {
      label: 'remindersMenu',
      entries: [
        { label: 'previewReminders', functionName: 'previewReminders' },
        { label: 'sendTestToMe', functionName: 'sendTestToMe' },
        { label: 'sendReminders', functionName: 'sendReminders' },
        'separator',
        { label: 'urgeNow', functionName: 'urgeNow' },
        { label: 'requestExplanation', functionName: 'requestExplanation' },
        { label: 'resendSelected', functionName: 'resendSelected' },
      ],
    },
    {
      label: 'setUpMenu',
      entries: [
        { label: 'setUp', functionName: 'setUpWorkbook' },
        { label: 'addRegisterTabs', functionName: 'addRegisterTabs', module: unitRegisterModules },
        'separator',
        { label: 'installTriggers', functionName: 'installTriggers' },
        { label: 'takeOver', functionName: 'takeOver' },
        { label: 'removeTriggers', functionName: 'removeTriggers' },
        'separator',
        { label: 'useAsTracker', functionName: 'useAsTracker' },
      ],
    },
  ],
};

const silent: Table = [{ label: 'takeOverNow', functionName: 'takeOver' }, 'separator'];

/** Names that the menu calls: each must be exported by `main.ts`, or the build fails. */
export const functionNames: readonly string[] = namesIn([...unitItems, officeMenu]);

function namesIn(table: Table): string[] {
  return table.flatMap((row) => {
    if (row === 'separator') return [];
    return 'functionName' in row ? [row.functionName] : namesIn(row.entries);
  });
}

/** Of whom the menu is for. */
export interface MenuReader {
  /** Whoever may not edit the settings does not see what is not theirs. */
  readonly isCoordinator: boolean;
  readonly isOverseer: boolean;
  /** The daily run has stopped: what mends it stands on top. */
  readonly isSilent: boolean;
  readonly modules: readonly ModuleName[];
}

export function createMenu(words: ScreenMessages, { isCoordinator, isOverseer, isSilent, modules }: MenuReader): Menu {
  const office: Table = isCoordinator ? ['separator', officeMenu] : isOverseer ? overseersItems : [];
  const table = [...(isCoordinator && isSilent ? silent : []), ...unitItems, ...office];
  return { title: words.product, items: toItems(table, words, modules) };
}

function toItems(table: Table, words: ScreenMessages, modules: readonly ModuleName[]): Menu['items'] {
  const isOn = (row: Table[number]) =>
    row === 'separator' ||
    !('module' in row) ||
    row.module === undefined ||
    [row.module].flat().some((module) => modules.includes(module));
  return table.filter(isOn).map((row) => {
    if (row === 'separator') return row;
    const label = words.menu[row.label];
    if ('functionName' in row) return { label, functionName: row.functionName } satisfies MenuItem;
    return { title: label, items: toItems(row.entries, words, modules) };
  });
}
