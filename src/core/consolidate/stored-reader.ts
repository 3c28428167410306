import { readTask } from '../tasks/read-task';
import type { Task, TaskTablePlace } from '../tasks/task';
import type { TaskContext } from '../tasks/task-context';
import type { MasterRecord } from './master-row';

/** Anything else in `Mã tệp` leads nowhere. */
const isFileId = /^[\w-]+$/;

/** Reads a row of the master as the task it was; each unit's rows share one place. */
export function createStoredReader(
  masterPlace: Omit<TaskTablePlace, 'unitCode'>,
  context: TaskContext,
): (record: MasterRecord) => Task {
  const places = new Map<string, TaskTablePlace>();
  return ({ rowNumber, cells, unitCode }) => {
    let place = places.get(unitCode);
    if (place === undefined) {
      const { fileId = '' } = context.directory.findByCode(unitCode) ?? {};
      const isApart = isFileId.test(fileId) && fileId !== masterPlace.spreadsheetId;
      place = { ...masterPlace, unitCode, ...(isApart && { ownFileId: fileId }) };
      places.set(unitCode, place);
    }
    return readTask({ rowNumber, cells }, place, context);
  };
}
