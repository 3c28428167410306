import type { CodeAssignment } from '../../core/codes/task-code';
import type { ItemDraft } from '../../core/register/item-draft';
import { cellText } from '../../core/tasks/task-text';
import { entriesMessages } from '../../i18n/entries/messages';
import { screenMessages } from '../../i18n/screen/messages';
import { tabMessages } from '../../i18n/tabs/messages';
import { cellAddress } from '../../sheets/requests/a1';
import type { Assessment } from '../judging/assess-tracker';
import { listCells } from './list-cells';
import type { countProblems } from './plan-run';
import type { LostDropDowns } from './restore-drop-downs';

/**
 * What a check tells: in a toast, and in the log, where the counts of each unit make progress readable. What the check put right by itself is named here
 * and nowhere else, since the next check finds nothing of it.
 */
export function describeCheck(
  { tracker, examined, registers }: Assessment,
  problems: ReturnType<typeof countProblems>,
  dropDowns: Pick<LostDropDowns, 'ranges' | 'cellCount'>,
): { readonly said: string; readonly details: string } {
  const { language } = tracker.context.settings;
  const words = entriesMessages(language);
  const cells = {
    restoredCodes: codeCells(examined.codes, 'restored'),
    renewedCodes: codeCells(examined.codes, 'copied'),
    statuses: examined.replaced.map(({ place }) =>
      cellAddress(place.sheetTitle, place.rowNumber, place.columnIndex ?? 0),
    ),
    dropDowns: dropDowns.ranges,
  };
  const checked = screenMessages(language).checked({
    errors: problems.errors,
    warnings: problems.warnings,
    sheets: tracker.unitTables.filter(({ kind }) => kind === 'read').length,
    rows: examined.tasks.length,
  });
  const putRight = describePutRight({ tracker, examined }, dropDowns);
  const lines = (Object.keys(cells) as (keyof typeof cells)[])
    .filter((kind) => cells[kind].length > 0)
    .map((kind) => words.log[kind](listCells(cells[kind], words.log.more)));
  return {
    said: putRight === '' ? checked : `${checked} ${putRight}`,
    details: [problems.printed, ...lines, ...describeRegisters({ tracker, registers })]
      .filter((line) => line !== '')
      .join('\n'),
  };
}

/** Rows of registers that a run took away or put back, for the log: the next run finds nothing of it. */
export function describeRegisters({ tracker, registers }: Pick<Assessment, 'tracker' | 'registers'>): string[] {
  const words = tabMessages(tracker.context.settings.language);
  const codesOf = (drafts: readonly ItemDraft[]) =>
    listCells(
      drafts.map(({ cells }) => cellText(cells.code)),
      words.more,
    );
  const left = registers.flatMap((one) => one.left);
  const overwritten = registers.flatMap((one) => one.overwritten);
  return [
    ...(left.length === 0 ? [] : [words.left(codesOf(left))]),
    ...(overwritten.length === 0 ? [] : [words.overwritten(codesOf(overwritten))]),
  ];
}

/** What a check put right by itself, by how many cells; '' mostly. */
export function describePutRight(
  { tracker, examined }: Pick<Assessment, 'tracker' | 'examined'>,
  { cellCount }: Pick<LostDropDowns, 'cellCount'>,
): string {
  const countCodes = (why: CodeAssignment['reason']) => examined.codes.filter(({ reason }) => reason === why).length;
  return entriesMessages(tracker.context.settings.language).putRight({
    statuses: examined.replaced.length,
    restoredCodes: countCodes('restored'),
    renewedCodes: countCodes('copied'),
    dropDowns: cellCount,
  });
}

/** `'SKHCN'!A5 (KH139-2025-SKHCN-001)`: the cell and the code that it has now. */
function codeCells(codes: readonly CodeAssignment[], reason: CodeAssignment['reason']): string[] {
  return codes.flatMap(({ task, code, reason: why }) => {
    const { place, rowNumber } = task;
    return why === reason ? [`${cellAddress(place.sheetTitle, rowNumber, place.columnIndex.code ?? 0)} (${code})`] : [];
  });
}

/** For the log of a run that gives codes and checks nothing else: the codes that it restored or renewed. */
export function describeCodes({ tracker, examined }: Assessment): readonly string[] {
  const { log } = entriesMessages(tracker.context.settings.language);
  const restored = codeCells(examined.codes, 'restored');
  const renewed = codeCells(examined.codes, 'copied');
  return [
    ...(restored.length === 0 ? [] : [log.restoredCodes(listCells(restored, log.more))]),
    ...(renewed.length === 0 ? [] : [log.renewedCodes(listCells(renewed, log.more))]),
  ];
}
