import { countDifficulties } from '../../../core/difficulties/count-difficulties';
import { isOpenState } from '../../../core/difficulties/difficulties';
import { countMoney } from '../../../core/money/count-money';
import { textAt } from '../../../core/register/item-reading';
import type { buildReport } from '../../../core/report/build-report';
import type { OpenDifficulty } from '../../../core/report/counting/open-difficulties';
import type { Report } from '../../../core/report/report';
import type { ReportBlock } from '../../../core/report/report-block';
import { isAnswered } from '../../../core/report-duties/answers';
import { countTargets } from '../../../core/targets/count-targets';
import type { TaskContext } from '../../../core/tasks/task-context';
import { yearOf } from '../../../core/time/day';
import { registerMessages } from '../../../i18n/registers/messages';
import { reportWords } from '../../../i18n/report/messages';
import type { Assessment } from '../../judging/assess-tracker';
import { findEmulation } from '../../registers/emulation-rows';
import { findMoney, findTargets } from '../../registers/money-rows';
import { findDifficulties } from '../../registers/registered-difficulties';
import { findReviews } from '../../registers/reviews-under-way';
import { isRunningMonth, listDutyBlocks } from './list-duty-blocks';
import { listLowerMoney } from './list-lower-money';
import { listLowerBlock } from './lower-block';

/** What the registers of the modules that are on add to the report. */
export function listBlocks(assessment: Assessment, report: Report): readonly ReportBlock[] {
  const { tracker, registers } = assessment;
  const { context } = tracker;
  const words = registerMessages(context.settings.language);
  const difficulties = findDifficulties(registers, context);
  const emulation = findEmulation(registers, tracker, assessment.duties?.reports);
  const nameOf = (code: string) => context.directory.findByCode(code)?.name ?? code;
  return [
    ...listDutyBlocks(assessment, report),
    ...findReviews(assessment).map((progress) =>
      words.reviews.block(progress, (code) =>
        code === '' ? reportWords(context.settings.language).noUnit : nameOf(code),
      ),
    ),
    ...(difficulties === undefined
      ? []
      : [words.difficulties.block(countDifficulties(difficulties, context.today), nameOf)]),
    ...listMoneyBlocks(assessment, nameOf),
    ...listLowerMoney(assessment, report),
    ...(emulation === undefined ? [] : [words.emulation.block(emulation, nameOf)]),
    ...words.targets.blocks(countTargets(findTargets(registers), firstYear(context))),
    ...listLowerBlock(assessment, report),
  ];
}

/** The year that the report is about; where it is about all, this one. */
function firstYear({ settings, today }: TaskContext): number {
  return settings.reportYear ?? yearOf(today);
}

function listMoneyBlocks(
  { tracker, registers, consolidation }: Assessment,
  nameOf: (code: string) => string,
): readonly ReportBlock[] {
  const { today, directory, settings } = tracker.context;
  const money = findMoney(registers, consolidation, today, tracker.lastSnapshot);
  if (money === undefined) return [];
  const units = directory.units.map(({ code }) => code);
  return registerMessages(settings.language).money.blocks(
    countMoney(money, firstYear(tracker.context), units, today),
    nameOf,
  );
}

/** For the column `Số VM còn mở`; undefined where difficulties are no register. */
export function listOpenDifficulties({ tracker, registers }: Assessment): readonly OpenDifficulty[] | undefined {
  return findDifficulties(registers, tracker.context)
    ?.filter(({ state }) => isOpenState(state))
    .map(({ item }) => ({ unitCode: item.unitCode, taskCode: textAt(item, 'taskCode') }));
}

/** What each unit has said about the running monthly report; undefined where no duties are kept. */
export function statementsOf({ duties, tracker }: Assessment): Parameters<typeof buildReport>[0]['statementOf'] {
  if (duties === undefined) return undefined;
  const running = duties.reports.filter((report) => isRunningMonth(report, tracker.context.today));
  if (running.length === 0) return 'none';
  const byUnit = new Map(running.map((report) => [report.unitCode, report]));
  return (unitCode) => {
    const report = byUnit.get(unitCode);
    return report !== undefined && isAnswered(report) ? report.answer : undefined;
  };
}
