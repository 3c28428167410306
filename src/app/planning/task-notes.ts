import { taskNoteOf } from '../../core/difficulties/task-note';
import { textAt } from '../../core/register/item-reading';
import type { TaskContext } from '../../core/tasks/task-context';
import { registerMessages } from '../../i18n/registers/messages';
import type { AssessedRegister } from '../registers/assess-registers';
import { findDifficulties } from '../registers/registered-difficulties';

/** What the column `Kiểm tra` of a task tells besides its problems, by task code: how its difficulty stands. */
export function listTaskNotes(
  registers: readonly AssessedRegister[],
  context: TaskContext,
): ReadonlyMap<string, readonly string[]> {
  const notes = new Map<string, string[]>();
  const words = registerMessages(context.settings.language).difficulties;
  for (const difficulty of findDifficulties(registers, context) ?? []) {
    const note = taskNoteOf(difficulty, context.today);
    const taskCode = textAt(difficulty.item, 'taskCode').toUpperCase();
    if (note !== undefined && taskCode !== '')
      notes.set(taskCode, [...(notes.get(taskCode) ?? []), words.taskNote(note)]);
  }
  return notes;
}
