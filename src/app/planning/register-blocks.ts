import { countDifficulties } from '../../core/difficulties/count-difficulties';
import { isOpenState } from '../../core/difficulties/difficulties';
import { textAt } from '../../core/register/item-reading';
import type { ReportBlock } from '../../core/report/block';
import type { OpenDifficulty } from '../../core/report/open-difficulties';
import { registerMessages } from '../../i18n/registers/messages';
import type { Assessment } from '../judging/assess-tracker';
import { findDifficulties } from '../registers/registered-difficulties';

/** What the registers of the modules that are on add to the report. */
export function listBlocks({ tracker, registers }: Assessment): readonly ReportBlock[] {
  const { context } = tracker;
  const words = registerMessages(context.settings.language);
  const difficulties = findDifficulties(registers, context);
  const nameOf = (code: string) => context.directory.findByCode(code)?.name ?? code;
  return difficulties === undefined
    ? []
    : [words.difficulties.block(countDifficulties(difficulties, context.today), nameOf)];
}

/** For the column `Số VM còn mở`; undefined where difficulties are no register. */
export function listOpenDifficulties({ tracker, registers }: Assessment): readonly OpenDifficulty[] | undefined {
  return findDifficulties(registers, tracker.context)
    ?.filter(({ state }) => isOpenState(state))
    .map(({ item }) => ({ unitCode: item.unitCode, taskCode: textAt(item, 'taskCode') }));
}
