import type { Report } from '../../../core/report/report';
import type { ReportBlock } from '../../../core/report/report-block';
import { hasMoney, moneyYearOf } from '../../../core/tree/lower-lines';
import { type LowerMoney, lowerMoneyBlock } from '../../../i18n/registers/lower-money';
import { reportWords } from '../../../i18n/report/messages';
import type { Assessment } from '../../judging/assess-tracker';
import { countOwnMoney, type MoneyFigures } from './count-besides';

/** Money of the whole tree; nothing where no tracker below tells of any. */
export function listLowerMoney(assessment: Assessment, { lower: { lines } }: Report): readonly ReportBlock[] {
  const { today, settings } = assessment.tracker.context;
  const otherYears = lines.flatMap(({ unitName, otherMoneyYear }) =>
    otherMoneyYear === undefined ? [] : [{ unitName, year: otherMoneyYear }],
  );
  const telling = lines.filter(({ total }) => hasMoney(total));
  if (telling.length + otherYears.length === 0) return [];
  const own = countOwnMoney(assessment);
  const words = reportWords(settings.language).lower;
  const facts: LowerMoney = {
    year: moneyYearOf(settings.reportYear, today),
    own: own === undefined || own.size === 0 ? undefined : sumOf([...own.values()]),
    lines: telling.map(({ unitName, total, units }) => ({
      name: unitName,
      money: total.counts,
      units: units
        .filter(({ figures }) => hasMoney(figures))
        .map((unit) => ({ name: words.unit(unit, settings.reportYear), money: unit.figures.counts })),
    })),
    otherYears,
    without: lines
      .filter(({ total, otherMoneyYear }) => !hasMoney(total) && otherMoneyYear === undefined)
      .map(({ unitName }) => unitName),
  };
  return [lowerMoneyBlock(facts, settings.language)];
}

function sumOf(all: readonly MoneyFigures[]): MoneyFigures {
  const sum = (of: keyof MoneyFigures) => all.reduce((total, one) => total + one[of], 0);
  return { budget: sum('budget'), disbursed: sum('disbursed'), forecast: sum('forecast') };
}
