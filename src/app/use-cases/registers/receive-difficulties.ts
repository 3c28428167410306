import type { DifficultyItem } from '../../../core/difficulties/difficulties';
import { readDifficulties } from '../../../core/difficulties/difficulty-facts';
import { registerMessages } from '../../../i18n/registers/messages';
import { screenMessages } from '../../../i18n/screen/messages';
import { assertStands } from '../../finishing/settle-plan';
import { assessTracker } from '../../judging/assess-tracker';
import { openOfficeTracker } from '../../mending/open-tracker';
import { planRegisters } from '../../planning/plan-registers';
import { planLogLine } from '../../planning/plan-run';
import type { Ports } from '../../ports/ports';
import { withEntries } from '../../registers/patch-sheet';
import { pickItems } from '../../registers/pick-items';
import { requireRegister } from '../../registers/require-register';
import { keepWritable, requireOpen } from '../../rights/closed-sheets';

/** "Tiếp nhận vướng mắc các dòng đang chọn": notes today as the day on which the coordinating unit took the selected difficulties up. */
export function receiveDifficulties(ports: Ports): void {
  const tracker = openOfficeTracker(ports, 'receiveDifficulties');
  requireOpen(ports, tracker, ['difficulties']);
  const { context } = tracker;
  const { product, menu } = screenMessages(context.settings.language);
  const words = registerMessages(context.settings.language).difficulties;
  const register = requireRegister(assessTracker(ports, tracker), 'difficulties');
  const picked = pickItems(ports, register);
  const read = readDifficulties(
    picked.map(({ item }) => item as DifficultyItem),
    context,
  );
  const fresh = read.filter(({ state }) => state === 'new');
  if (fresh.length === 0) {
    ports.screen.alert(product, picked.length === 0 ? words.selectRows : words.allReceived(picked.length));
    return;
  }
  const { today } = context;
  const entries = fresh.map(({ item }) => ({ rowNumber: item.rowNumber, key: 'receivedOn', value: today }));
  const patched = withEntries(tracker, register, entries);
  const said = words.received({
    count: fresh.length,
    skipped: picked.length - fresh.length,
    answerBy: context.calendar.addWorkingDays(today, context.settings.difficultyDays),
  });
  const codes = fresh.map(({ item }) => item.code).join(', ');
  const { requests } = keepWritable(ports, tracker, [
    ...patched.requests,
    ...planRegisters(assessTracker(ports, patched.tracker)),
  ]);
  assertStands(ports, tracker, requests);
  ports.workbook.commit([...requests, ...planLogLine(ports, tracker, menu.receiveDifficulties, said, codes)]);
  ports.screen.toast(said);
}
