import type { Difficulty } from '../../../core/difficulties/difficulty-facts';
import type { Unit } from '../../../core/directory/unit';
import type { CellPlace } from '../../../core/issues/issue';
import { isFilled, textAt } from '../../../core/register/item-reading';
import { specialRungs } from '../../../core/reminders/ledger/ledger-entry';
import type { Notice, ReportDuty } from '../../../core/reminders/matter';
import { registerMessages } from '../../../i18n/registers/messages';
import type { Assessment } from '../../judging/assess-tracker';
import { findDifficulties } from '../../registers/registered-difficulties';

/** Difficulties that wait for somebody: new ones for the coordinating unit, received ones for whoever is to answer and for it. */
export function listDifficultyDuties({ tracker, registers }: Assessment): readonly ReportDuty[] {
  const { context } = tracker;
  const { directory, settings } = context;
  const words = registerMessages(settings.language).difficulties;
  const office = directory.findByCode(settings.coordinatingUnitCode);
  return (findDifficulties(registers, context) ?? []).flatMap((difficulty): ReportDuty[] => {
    const { item, state, lastDay } = difficulty;
    if (lastDay === undefined) return [];
    const named = directory.match(textAt(item, 'answerUnit'));
    const answering = state === 'received' && named.kind === 'one' ? named.unit : undefined;
    const addressees = new Set<Unit>([answering, office].filter((unit) => unit !== undefined));
    const title = titleOf(difficulty, tracker);
    const toDo = state === 'new' ? words.toReceive : words.toAnswer;
    const common = { kind: 'item' as const, code: item.code, title, lastDay, toDo, place: placeOf(difficulty) };
    return [...addressees].map((unit) => ({ ...common, unit }));
  });
}

/** Each answer, told once to the unit that asked. */
export function listDifficultyNotices({ tracker, registers }: Assessment): readonly Notice[] {
  const { context } = tracker;
  const words = registerMessages(context.settings.language).difficulties;
  return (findDifficulties(registers, context) ?? []).flatMap((difficulty): Notice[] => {
    const { item, state, reportedOn } = difficulty;
    const unit = context.directory.findByCode(item.unitCode);
    if (unit === undefined || reportedOn === undefined || state === 'closed' || state === 'withdrawn') return [];
    const common = {
      code: item.code,
      title: titleOf(difficulty, tracker),
      unit,
      day: reportedOn,
      place: placeOf(difficulty),
    };
    return [
      ...(isFilled(item, 'answer')
        ? [{ ...common, rung: specialRungs.answer, text: words.answered(textAt(item, 'answer')) }]
        : []),
      ...(isFilled(item, 'decision')
        ? [{ ...common, rung: specialRungs.opinion, text: words.decided(textAt(item, 'decision')) }]
        : []),
    ];
  });
}

function titleOf({ item }: Difficulty, { context }: Assessment['tracker']): string {
  const words = registerMessages(context.settings.language).difficulties;
  const unit = context.directory.findByCode(item.unitCode)?.name ?? '';
  return words.mailTitle({ unit, problem: textAt(item, 'problem') });
}

function placeOf({ item }: Difficulty): CellPlace {
  const { spreadsheetId, sheetId, sheetTitle } = item.place;
  return { spreadsheetId, sheetId, sheetTitle, rowNumber: item.rowNumber, columnIndex: undefined };
}
