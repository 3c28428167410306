import type { DifficultyItem } from '../../core/difficulties/difficulties';
import { type Difficulty, readDifficulties } from '../../core/difficulties/difficulty-facts';
import type { TaskContext } from '../../core/tasks/task-context';
import type { AssessedRegister } from './assess-registers';

/** The difficulties that may be shown outside their sheet; undefined where the tracker keeps no such register. */
export function findDifficulties(
  registers: readonly AssessedRegister[],
  context: TaskContext,
): readonly Difficulty[] | undefined {
  const register = registers.find(({ table }) => table.name === 'difficulties');
  if (register === undefined) return undefined;
  const shown = register.rows.filter(({ isWithheld, item }) => !isWithheld && item.code !== '');
  return readDifficulties(
    shown.map(({ item }) => item as DifficultyItem),
    context,
  );
}
