import { isAnswerLate } from '../../../core/money/count-money';
import type { Item } from '../../../core/register/item';
import { amountAt, dayAt, textAt, yearAt } from '../../../core/register/item-reading';
import type { ReportDuty } from '../../../core/reminders/matter';
import { staleSince } from '../../../core/targets/count-targets';
import { dayOf } from '../../../core/time/day';
import { formatMoney } from '../../../core/values/money';
import { registerMessages } from '../../../i18n/registers/messages';
import type { Assessment } from '../../judging/assess-tracker';
import { findMoney, findTargets } from '../../registers/money-rows';

/** Figures that are older than the setting allows, for the unit's focal persons; requests past their answer, for the coordinating unit. */
export function listMoneyDuties({ tracker, registers, consolidation }: Assessment): readonly ReportDuty[] {
  const { context, lastSnapshot } = tracker;
  const { directory, settings, today } = context;
  const money = findMoney(registers, consolidation, today, lastSnapshot);
  if (money === undefined) return [];
  const words = registerMessages(settings.language).money;
  const nameOf = (code: string) => directory.findByCode(code)?.name ?? '';
  const stale = money.budgets.flatMap((item): ReportDuty[] => {
    const asOf = dayAt(item, 'asOf');
    const year = yearAt(item, 'year');
    const unit = directory.findByCode(item.unitCode);
    // What was closed at the end of its year does not grow old.
    const isFinal = asOf !== undefined && year !== undefined && asOf >= dayOf(year, 12, 31);
    if (unit === undefined || asOf === undefined || isFinal || today - asOf <= settings.staleAfterDays) return [];
    const title = words.budgetTitle(textAt(item, 'title'));
    const lastDay = asOf + settings.staleAfterDays;
    const common = { kind: 'item' as const, audiences: ['contact'] as const, place: placeOf(item) };
    return [{ ...common, code: item.code, title, unit, lastDay, toDo: words.stale(asOf) }];
  });
  const office = directory.findByCode(settings.coordinatingUnitCode);
  const late = money.requests.flatMap((request): ReportDuty[] => {
    const { item } = request;
    const lastDay = dayAt(item, 'answerBy');
    if (office === undefined || lastDay === undefined || !isAnswerLate(request, today)) return [];
    const amount = formatMoney(amountAt(item, 'amount') ?? 0, 'million', settings.language === 'en' ? '.' : ',');
    const title = words.requestTitle({ unit: nameOf(item.unitCode), title: textAt(item, 'title'), amount });
    return [
      { kind: 'item', code: item.code, title, unit: office, lastDay, toDo: words.unanswered, place: placeOf(item) },
    ];
  });
  return [...stale, ...late];
}

/** Figures of targets that are older than a quarter, for the contact of whoever gives them. */
export function listTargetDuties({ tracker, registers }: Assessment): readonly ReportDuty[] {
  const { directory, settings, today } = tracker.context;
  const words = registerMessages(settings.language).targets;
  return findTargets(registers).flatMap(({ item }): ReportDuty[] => {
    const lastDay = staleSince(item, today);
    const asOf = dayAt(item, 'asOf');
    const unit = directory.findByCode(item.unitCode || settings.coordinatingUnitCode);
    if (lastDay === undefined || asOf === undefined || unit === undefined) return [];
    const title = words.mailTitle(textAt(item, 'title'));
    const common = { kind: 'item' as const, audiences: ['contact'] as const, place: placeOf(item) };
    return [{ ...common, code: item.code, title, unit, lastDay, toDo: words.stale(asOf) }];
  });
}

function placeOf({ place, rowNumber }: Item): ReportDuty['place'] {
  const { spreadsheetId, sheetId, sheetTitle } = place;
  return { spreadsheetId, sheetId, sheetTitle, rowNumber, columnIndex: undefined };
}
