import type { Menu, MenuItem } from '../app/ports/screen-port';
import type { ModuleName } from '../core/settings/modules';
import type { ScreenMessages } from '../i18n/screen/catalogue';

type Label = keyof ScreenMessages['menu'];

interface Entry {
  readonly label: Label;
  readonly functionName: string;
  /** Shown only while this module is on. */
  readonly module?: ModuleName;
}

interface Submenu {
  readonly label: Label;
  readonly entries: readonly (Entry | 'separator')[];
}

/** The whole menu, in order. */
const table: readonly (Entry | Submenu | 'separator')[] = [
  { label: 'myPage', functionName: 'openMyPage' },
  { label: 'check', functionName: 'validateEntries' },
  { label: 'fixSafely', functionName: 'fixSafely' },
  { label: 'confirmReviewed', functionName: 'confirmReviewed' },
  { label: 'submitReport', functionName: 'submitReport' },
  { label: 'declareNothing', functionName: 'declareNothing' },
  'separator',
  { label: 'consolidate', functionName: 'consolidate' },
  {
    label: 'coordinationMenu',
    entries: [
      { label: 'assignTasks', functionName: 'assignTasks' },
      { label: 'acceptChanges', functionName: 'acceptChanges' },
      'separator',
      { label: 'freezeReport', functionName: 'freezeReport' },
      { label: 'compareSnapshots', functionName: 'compareSnapshots' },
      { label: 'receiveDifficulties', functionName: 'receiveDifficulties', module: 'difficulties' },
      { label: 'listForCity', functionName: 'listForCity', module: 'difficulties' },
    ],
  },
  'separator',
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
  { label: 'runDaily', functionName: 'runDaily' },
  'separator',
  {
    label: 'setUpMenu',
    entries: [
      { label: 'setUp', functionName: 'setUpWorkbook' },
      'separator',
      { label: 'installTriggers', functionName: 'installTriggers' },
      { label: 'takeOver', functionName: 'takeOver' },
      { label: 'removeTriggers', functionName: 'removeTriggers' },
    ],
  },
];

const silent: typeof table = [{ label: 'takeOverNow', functionName: 'takeOver' }, 'separator'];

/** Names that the menu calls: each must be exported by `main.ts`, or the build fails. */
export const functionNames: readonly string[] = table.flatMap((row) => {
  if (row === 'separator') return [];
  if ('functionName' in row) return [row.functionName];
  return row.entries.flatMap((entry) => (entry === 'separator' ? [] : [entry.functionName]));
});

/** @param isSilent the daily run has stopped: what mends it stands on top. */
export function createMenu(words: ScreenMessages, isSilent: boolean, modules: readonly ModuleName[]): Menu {
  const isOn = (entry: Entry | 'separator'): boolean =>
    entry === 'separator' || entry.module === undefined || modules.includes(entry.module);
  const toItem = (entry: Entry): MenuItem => ({ label: words.menu[entry.label], functionName: entry.functionName });
  return {
    title: words.product,
    items: [...(isSilent ? silent : []), ...table].map((row) => {
      if (row === 'separator') return row;
      if ('functionName' in row) return toItem(row);
      const items = row.entries.filter(isOn).map((entry) => (entry === 'separator' ? entry : toItem(entry)));
      return { title: words.menu[row.label], items };
    }),
  };
}
