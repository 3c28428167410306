import { type DifficultyItem, difficulties } from '../../../core/difficulties/difficulties';
import { type Difficulty, readDifficulties } from '../../../core/difficulties/difficulty-facts';
import { isFilled, textAt, wordAt } from '../../../core/register/item-reading';
import type { Task } from '../../../core/tasks/task';
import { registerMessages } from '../../../i18n/registers/messages';
import { screenMessages } from '../../../i18n/screen/messages';
import { sheetIdFor } from '../../../sheets/layout/state/sheet-ids';
import { cityListTitle, planCityList } from '../../../sheets/registers/city-list';
import { assertStands } from '../../finishing/settle-plan';
import { type Assessment, assessTracker } from '../../judging/assess-tracker';
import { openOfficeTracker } from '../../mending/open-tracker';
import { planRegisters } from '../../planning/plan-registers';
import { planLogLine } from '../../planning/plan-run';
import type { Ports } from '../../ports/ports';
import { withEntries } from '../../registers/patch-sheet';
import { pickItems } from '../../registers/pick-items';
import { requireRegister } from '../../registers/require-register';
import { keepWritable, requireOpen } from '../../rights/closed-sheets';
import type { Work } from '../../running/guard';

/** "Lập danh mục vướng mắc trình UBND…": lists what only the city or those above it can settle on a page of its own, and notes the batch. */
export function listForCity(ports: Ports): Work | undefined {
  const assessment = assessTracker(ports, openOfficeTracker(ports, 'listForCity'));
  requireOpen(ports, assessment.tracker, ['difficulties']);
  const { context } = assessment.tracker;
  const { product } = screenMessages(context.settings.language);
  const words = registerMessages(context.settings.language).difficulties;
  const { listed, isSelection } = findListed(ports, assessment);
  if (listed.length === 0) {
    ports.screen.alert(product, isSelection ? words.noneSelected : words.noneForCity);
    return undefined;
  }
  const shown = listed.map(({ item }) => `${item.code}: ${textAt(item, 'problem')}`);
  if (!ports.screen.confirm(product, words.listQuestion({ shown, isSelection }))) return undefined;
  const codes = new Set(listed.map(({ item }) => item.code));
  return (locked) => list(locked, codes);
}

/** Not submitted, not in another batch, not over. */
function findListed(ports: Ports, { tracker, registers }: Assessment) {
  const register = requireRegister({ registers }, 'difficulties');
  const picked = pickItems(ports, register);
  // One row alone is where the cursor happens to stand.
  const isSelection = picked.length > 1;
  const read = readDifficulties(
    (isSelection ? picked : register.rows)
      .filter(({ isWithheld }) => !isWithheld)
      .map(({ item }) => item as DifficultyItem),
    tracker.context,
  );
  const listed = read.filter((one) => mayBeListed(one) && (isSelection || goesToCity(one)));
  return { register, listed, isSelection };
}

function mayBeListed({ item, state }: Difficulty): boolean {
  return (
    item.code !== '' && !isFilled(item, 'batch') && (state === 'new' || state === 'received' || state === 'answered')
  );
}

function goesToCity({ item }: Difficulty): boolean {
  const level = wordAt(difficulties, item, 'level');
  return level === 'city' || level === 'central';
}

/** Read again: between the question and the lock others may have listed some of them. */
function list(ports: Ports, codes: ReadonlySet<string>): void {
  const tracker = openOfficeTracker(ports, 'listForCity');
  requireOpen(ports, tracker, ['difficulties']);
  const { context, sheets } = tracker;
  const { product, menu } = screenMessages(context.settings.language);
  const words = registerMessages(context.settings.language).difficulties;
  const assessment = assessTracker(ports, tracker);
  const register = requireRegister(assessment, 'difficulties');
  const items = register.rows.map(({ item }) => item as DifficultyItem);
  const listed = readDifficulties(items, context).filter((one) => codes.has(one.item.code) && mayBeListed(one));
  const code = cityListTitle(context.now);
  if (listed.length < codes.size || sheets.some(({ title }) => title === code)) {
    ports.screen.alert(product, words.changedMeanwhile);
    return;
  }
  const batch = listed.map(({ item }) => ({ rowNumber: item.rowNumber, key: 'batch', value: code }));
  const patched = withEntries(tracker, register, batch);
  const tasks = new Map(assessment.consolidation.rows.map(({ task }) => [task.code, task]));
  const by = ports.session.userEmail();
  const said = words.listDone({ code, count: listed.length });
  const page = words.cityList({ code, count: listed.length, now: context.now });
  const { requests } = keepWritable(ports, tracker, [
    ...patched.requests,
    ...planRegisters(assessTracker(ports, patched.tracker)),
  ]);
  assertStands(ports, tracker, requests);
  ports.workbook.commit([
    ...requests,
    ...planCityList({
      ...page,
      sheetId: sheetIdFor(code, new Set(sheets.map(({ sheetId }) => sheetId))),
      code,
      index: sheets.length,
      rows: listed.map(({ item }, index) => [
        index + 1,
        context.directory.findByCode(item.unitCode)?.name ?? textAt(item, 'unit'),
        textAt(item, 'problem'),
        textAt(item, 'proposal'),
        textAt(item, 'view'),
        words.basis(documentsOf(tasks.get(textAt(item, 'taskCode')))),
      ]),
      editors: by === '' ? [] : [by],
    }),
    ...planLogLine(ports, tracker, menu.listForCity, said, listed.map(({ item }) => item.code).join(', ')),
  ]);
  ports.screen.toast(said);

  function documentsOf(task: Task | undefined) {
    return (task?.symbols ?? []).map(
      (symbol) => context.documents.find(symbol) ?? { symbol, issuedOn: undefined, issuer: '' },
    );
  }
}
