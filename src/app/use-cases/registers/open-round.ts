import { isInvited, participantsOf } from '../../../core/directory/participants';
import { type CriterionItem, readCriteria } from '../../../core/emulation/criteria';
import { chooseCriteria, listRoundRows, type RoundPlan, type RoundRow } from '../../../core/emulation/round-rows';
import type { ScoreItem } from '../../../core/emulation/scores';
import { madeSource } from '../../../core/register/item-draft';
import { dutyKindWords } from '../../../core/report-duties/duties';
import { cellText } from '../../../core/tasks/task-text';
import { foldText, normalizeText } from '../../../core/text/text';
import { parseDateCell } from '../../../core/time/date-reading';
import { type Day, formatDay } from '../../../core/time/day';
import type { RoundDuty } from '../../../i18n/registers/emulation/catalogue';
import { registerMessages } from '../../../i18n/registers/messages';
import { screenMessages } from '../../../i18n/screen/messages';
import { isSheetClosed } from '../../../sheets/access/closed-ranges';
import { assertStands } from '../../finishing/settle-plan';
import { type Assessment, assessTracker } from '../../judging/assess-tracker';
import { openRoleTracker } from '../../mending/open-tracker';
import { planRegisters } from '../../planning/plan-registers';
import { planLogLine } from '../../planning/plan-run';
import type { Ports } from '../../ports/ports';
import { summaryOf } from '../../ports/tracker';
import type { AssessedRegister } from '../../registers/assess-registers';
import { listParticipants } from '../../registers/emulation-rows';
import { type OfficeEntry, withEntries } from '../../registers/patch-sheet';
import { requireRegister } from '../../registers/require-register';
import { keepWritable } from '../../rights/closed-sheets';
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
  const assessment = assessTracker(ports, openRoleTracker(ports, 'openRound', 'oversight'));
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
  const duty = dutyOf(assessment, round.name);
  if (rows.added.length + rows.standing === 0) return say(words.noCriteria);
  if (rows.added.length === 0 && duty !== 'missing') return say(words.nothingToAdd(round.name));
  const question = words.question({
    round: round.name,
    rows: rows.added.length,
    units: new Set(rows.added.map(({ unit }) => unit.code)).size,
    standing: rows.standing,
    deadline: round.deadline,
    duty,
    isDraft: rows.added.length > 0 && rows.added.every(({ criterion }) => criterion.state === 'draft'),
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
  const tracker = openRoleTracker(ports, 'openRound', 'oversight');
  const { language } = tracker.context.settings;
  const { product, menu } = screenMessages(language);
  const words = registerMessages(language).emulation;
  const assessment = assessTracker(ports, tracker);
  const rows = rowsOf(assessment, round.name);
  const { added } = rows;
  const duty = dutyOf(assessment, round.name);
  if (added.length === 0 && duty !== 'missing') {
    ports.screen.alert(product, words.nothingToAdd(round.name));
    return;
  }
  const scores = requireRegister(assessment, 'scores');
  const withScores = withEntries(tracker, scores, scoreEntries(scores, added, words.phase(round.phase)));
  const duties = findDuties(assessment);
  const patched =
    duties === undefined || duty !== 'missing'
      ? { ...withScores, requests: [] }
      : withEntries(withScores.tracker, duties, dutyEntries(duties, round, rows.units, language));
  const said = words.opened({ round: round.name, rows: added.length, duty });
  // Whoever oversees the movement may write the scores; what changes on locked sheets is the next run's to write.
  const { requests } = keepWritable(ports, tracker, [
    ...planRegisters(assessTracker(ports, patched.tracker)),
    ...withScores.requests,
    ...patched.requests,
  ]);
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

function findDuties({ registers }: Assessment): AssessedRegister | undefined {
  return registers.find(({ table }) => table.name === 'duties');
}

/** How the report that goes with a round stands; a tracker that keeps no duties has none. */
function dutyOf(assessment: Assessment, round: string): RoundDuty {
  const { tracker } = assessment;
  const duties = findDuties(assessment);
  if (duties === undefined) return 'none';
  const title = foldText(registerMessages(tracker.context.settings.language).emulation.dutyTitle(round));
  if (duties.rows.some(({ draft }) => foldText(cellText(draft.cells.title)) === title)) return 'stands';
  const sheet = summaryOf(tracker, duties.table.sheet.place.sheetId);
  return sheet !== undefined && isSheetClosed(tracker.access, sheet) ? 'closed' : 'missing';
}

/** Invited units may hand it in; the others owe it. */
function dutyEntries(
  { table }: AssessedRegister,
  { name, phase, deadline }: Round,
  units: RoundPlan['units'],
  language: 'vi' | 'en',
): OfficeEntry[] {
  const invited = units.filter((unit) => isInvited(participantsOf(unit)));
  const words = registerMessages(language).emulation;
  const names = (list: typeof units) => list.map(({ name }) => name).join('; ');
  const cells = {
    title: words.dutyTitle(name),
    basis: plan190,
    kind: dutyKindWords.adHoc[table.sheet.place.english === true ? 1 : 0],
    dueText: formatDay(deadline),
    units: names(units),
    voluntary: names(invited),
    note: words.phase(phase),
  };
  const rowNumber = table.sheet.lastRowNumber + 1;
  return Object.entries(cells).map(([key, value]) => ({ rowNumber, key, value }));
}
