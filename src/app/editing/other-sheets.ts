import { codePart, splitSerial, unitCodePart } from '../../core/codes/code-form';
import { codePrefixOf } from '../../core/documents/document-symbol';
import type { FrozenAmounts } from '../../core/money/check-budgets';
import { splitItemCode } from '../../core/register/item-codes';
import type { TaskContext } from '../../core/tasks/task-context';
import { cellText } from '../../core/tasks/task-text';
import { type RegisterSheet, unitRegistersOf } from '../../sheets/registers/register-sheets';
import { readFrozenAmounts } from '../../sheets/report/frozen/frozen-amounts';
import { recallAssignedSerials } from '../memory/assigned-series';
import { recallFrozenMoney } from '../memory/last-report';
import { recallItems } from '../memory/remembered-items';
import type { Ports } from '../ports/ports';
import { toGrid } from '../reading/to-grid';

/** So many tasks of a series may have come since the master was written. */
const mostNewTasks = 50;

/**
 * Whether there is a task of this code, as far as an edit can tell without reading the master; undefined before the first run. Tasks that were typed since
 * then count: their series has a document and a unit that are listed, or goes on.
 */
export function findKnownTask(
  ports: Ports,
  { documents, directory }: Pick<TaskContext, 'documents' | 'directory'>,
): ((code: string) => boolean) | undefined {
  const known = recallAssignedSerials(ports);
  if (known === undefined) return undefined;
  const { serials, hasOwnForm } = known;
  return (code) => {
    const parts = splitSerial(code);
    if (parts === undefined) return hasOwnForm;
    const highest = serials.get(parts.series);
    if (highest !== undefined) return parts.serial <= highest + mostNewTasks;
    const [document = '', year = '', unit = '', ...more] = parts.series.split('-');
    return (
      more.length === 0 &&
      /^20\d\d$/.test(year) &&
      parts.serial <= mostNewTasks &&
      documents.documents.some(({ symbol }) => codePart(codePrefixOf(symbol) ?? '', '') === document) &&
      directory.units.some((one) => unitCodePart(one.code) === unit)
    );
  };
}

/** Whether a row of a register bears this code; runs give the codes, so that what they remember is all. undefined before the first. */
export function findKnownItem(
  ports: Ports,
  { settings }: Pick<TaskContext, 'settings'>,
): ((code: string) => boolean) | undefined {
  const { serialsOf } = recallItems(ports);
  const all = unitRegistersOf(settings.modules).map((name) => serialsOf(name));
  if (all.every(({ size }) => size === 0)) return undefined;
  return (code) => {
    const [series, serial] = splitItemCode(code);
    return serial > 0 && all.some((serials) => serial <= (serials.get(series) ?? 0));
  };
}

/** What the edited rows of `Kinh phí` said in the report that was frozen last. One read, where a row bears a code. */
export function findFrozen(
  ports: Ports,
  { register }: RegisterSheet,
  edited: readonly { readonly code: string }[],
): FrozenAmounts | undefined {
  if (register.name !== 'budgets' || edited.every(({ code }) => cellText(code) === '')) return undefined;
  const code = recallFrozenMoney(ports);
  const sheet = code === undefined ? undefined : ports.openWorkbook.findSheet(code);
  return sheet === undefined ? undefined : readFrozenAmounts(toGrid(sheet));
}
