import { isInvited, participantsOf } from '../../../core/directory/participants';
import { type CriterionItem, readCriteria } from '../../../core/emulation/criteria';
import { chooseCriteria, listRoundRows, type RoundRow } from '../../../core/emulation/open-round';
import type { ScoreItem } from '../../../core/emulation/scores';
import { madeSource } from '../../../core/register/item-draft';
import { dutyKindWords } from '../../../core/report-duties/duties';
import { cellText } from '../../../core/tasks/task-text';
import { foldText, normalizeText } from '../../../core/text/text';
import { parseDateCell } from '../../../core/time/date-reading';
import { type Day, formatDay } from '../../../core/time/day';
import { registerMessages } from '../../../i18n/registers/messages';
import { screenMessages } from '../../../i18n/screen/messages';
import { assertStands } from '../../finishing/settle-plan';
import { type Assessment, assessTracker } from '../../judging/assess-tracker';
import { openOfficeTracker } from '../../mending/open-tracker';
import { planRegisters } from '../../planning/plan-registers';
import { planLogLine } from '../../planning/plan-run';
import type { Ports } from '../../ports/ports';
import type { AssessedRegister } from '../../registers/assess-registers';
import { listParticipants } from '../../registers/emulation-rows';
import { type OfficeEntry, withEntries } from '../../registers/patch-sheet';
import { requireRegister } from '../../registers/require-register';
import type { Work } from '../../running/guard';

interface Round {
  readonly name: string;
  readonly phase: string;
  readonly deadline: Day;
}

/** The document by which the movement runs: what the duty of a round is owed by. */
const plan190 = '190/KH-UBND';

/** "Mở đợt chấm điểm…": a row for each unit and criterion of its group, once, and a report that is owed by the same day. */
export function openRound(ports: Ports): Work | undefined {
  const assessment = assessTracker(ports, openOfficeTracker(ports, 'openRound'));
  const { context } = assessment.tracker;
  const { product } = screenMessages(context.settings.language);
  const words = registerMessages(context.settings.language).emulation;
  requireRegister(assessment, 'scores');
  const say = (text: string): undefined => {
    ports.screen.alert(product, text);
    return undefined;
  };
  const round = askRound(ports, assessment);
  if (typeof round === 'string') return say(round);
  if (round === undefined) return undefined;
  const rows = rowsOf(assessment, round.name);
  if (rows.added.length + rows.standing === 0) return say(words.noCriteria);
  if (rows.added.length === 0) return say(words.nothingToAdd(round.name));
  const question = words.question({
    round: round.name,
    rows: rows.added.length,
    units: new Set(rows.added.map(({ unit }) => unit.code)).size,
    standing: rows.standing,
    deadline: round.deadline,
    isDraft: rows.added.every(({ criterion }) => criterion.state === 'draft'),
  });
  return ports.screen.confirm(product, question) ? (locked) => open(locked, round) : undefined;
}

/** What the person says of the round; a sentence where it makes no sense, undefined when they thought better of it. */
function askRound(ports: Ports, { tracker }: Assessment): Round | string | undefined {
  const { settings, today } = tracker.context;
  const { product } = screenMessages(settings.language);
  const words = registerMessages(settings.language).emulation;
  const answer = ports.screen.prompt(product, words.askRound);
  const name = normalizeText(answer ?? '');
  if (answer === undefined) return undefined;
  if (name === '') return words.noName;
  const phase = ports.screen.prompt(product, words.askPhase)?.trim();
  if (phase === undefined) return undefined;
  const [, number] = /^(?:giai đoạn|phase)?\s*([12])$/i.exec(phase) ?? [];
  if (number === undefined) return words.badPhase(phase);
  const text = ports.screen.prompt(product, words.askDeadline);
  if (text === undefined) return undefined;
  const reading = parseDateCell(text.trim());
  if (reading.kind !== 'day' || reading.day < today) return words.badDeadline(text.trim());
  return { name, phase: number, deadline: reading.day };
}

function rowsOf(assessment: Assessment, round: string) {
  const items = requireRegister(assessment, 'criteria').rows.map(({ item }) => item as CriterionItem);
  const scores = requireRegister(assessment, 'scores').rows.map(({ item }) => item as ScoreItem);
  return listRoundRows(round, chooseCriteria(readCriteria(items)), listParticipants(assessment.tracker), scores);
}

/** Read again: between the question and the lock others may have opened it. */
function open(ports: Ports, round: Round): void {
  const tracker = openOfficeTracker(ports, 'openRound');
  const { language } = tracker.context.settings;
  const { product, menu } = screenMessages(language);
  const words = registerMessages(language).emulation;
  const assessment = assessTracker(ports, tracker);
  const { added } = rowsOf(assessment, round.name);
  if (added.length === 0) {
    ports.screen.alert(product, words.nothingToAdd(round.name));
    return;
  }
  const scores = requireRegister(assessment, 'scores');
  const withScores = withEntries(tracker, scores, scoreEntries(scores, added, words.phase(round.phase)));
  const duties = assessment.registers.find(({ table }) => table.name === 'duties');
  const title = words.dutyTitle(round.name);
  const owed = duties === undefined || hasDuty(duties, title) ? [] : dutyEntries(duties, title, round, added, language);
  const patched =
    duties === undefined ? { ...withScores, requests: [] } : withEntries(withScores.tracker, duties, owed);
  const said = words.opened({ round: round.name, rows: added.length, duty: owed.length > 0 });
  const requests = [
    ...planRegisters(assessTracker(ports, patched.tracker)),
    ...withScores.requests,
    ...patched.requests,
  ];
  assertStands(ports, tracker, requests);
  ports.workbook.commit([...requests, ...planLogLine(ports, tracker, menu.openRound, said, round.name)]);
  ports.screen.toast(said);
}

function scoreEntries({ table }: AssessedRegister, added: readonly RoundRow[], phase: string): OfficeEntry[] {
  const first = table.sheet.lastRowNumber + 1;
  return added.flatMap(({ unit, round, criterion: { code, version, most } }, offset) =>
    Object.entries({
      unit: unit.name,
      round,
      criterion: code,
      version,
      most: most ?? '',
      note: phase,
      // The unit's tab has its own cells of the row; without a tab they are typed here.
      sourceFile: madeSource(table.sheet.place.sheetTitle, round),
    }).map(([key, value]) => ({ rowNumber: first + offset, key, value })),
  );
}

function hasDuty({ rows }: AssessedRegister, title: string): boolean {
  return rows.some(({ draft }) => foldText(cellText(draft.cells.title)) === foldText(title));
}

/** Invited units may hand it in; the others owe it. */
function dutyEntries(
  { table }: AssessedRegister,
  title: string,
  { phase, deadline }: Round,
  added: readonly RoundRow[],
  language: 'vi' | 'en',
): OfficeEntry[] {
  const units = [...new Map(added.map(({ unit }) => [unit.code, unit])).values()];
  const invited = units.filter((unit) => isInvited(participantsOf(unit)));
  const names = (list: typeof units) => list.map(({ name }) => name).join('; ');
  const cells = {
    title,
    basis: plan190,
    kind: dutyKindWords.adHoc[table.sheet.place.english === true ? 1 : 0],
    dueText: formatDay(deadline),
    units: names(units),
    voluntary: names(invited),
    note: registerMessages(language).emulation.phase(phase),
  };
  const rowNumber = table.sheet.lastRowNumber + 1;
  return Object.entries(cells).map(([key, value]) => ({ rowNumber, key, value }));
}
