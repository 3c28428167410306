import { listCoordinators } from '../../core/directory/coordinators';
import { findRoleUnit, listOtherContacts, listRolePeople } from '../../core/directory/role-units';
import type { Directory, Unit } from '../../core/directory/unit';
import type { OfficeRole } from '../../core/settings/office-roles';
import type { Settings } from '../../core/settings/settings';
import { utf8Length } from '../../core/values/utf8';
import { guideTexts } from '../../i18n/guide/messages';
import { readAccess } from '../../sheets/access/closed-ranges';
import { leaveClosedSheets, type OpenPlan } from '../../sheets/layout/leave-closed-sheets';
import { planSetUp } from '../../sheets/layout/plan-set-up';
import type { SetUpOptions, SetUpPlan } from '../../sheets/layout/set-up-draft';
import { lockWithoutEditors } from '../../sheets/layout/sheet/plan-protections';
import { readWorkbookState, setUpCellFields, setUpCellRanges, setUpFields } from '../../sheets/layout/state/read-state';
import { payloadBytes } from '../../sheets/staging/staging';
import { type SheetKey, sheetKeyOf } from '../../sheets/tables/sheet-names';
import type { Request, SheetGrid } from '../../sheets/v4';
import { findMovedGrids } from '../finishing/look-again';
import { recallFormerNames } from '../memory/remembered-names';
import type { Ports } from '../ports/ports';
import { UserError } from '../ports/user-error';
import { readContext } from '../reading/read-context';
import { requireCoordinator } from '../rights/rights';

export interface Repair {
  readonly plan: OpenPlan;
  /** Sheets that Google would not protect as planned, because an address in `Đơn vị` has no account. */
  readonly unprotected: readonly string[];
}

/** What a repair would write, and what it was planned from. */
export interface RepairPlan extends OpenPlan {
  readonly grids: readonly SheetGrid[];
  readonly planAnew: () => RepairPlan;
}

/** Whose sheets a repair looks after besides the product's own. */
export type RepairScope = 'allUnits' | readonly Unit[];

/**
 * What would make or repair every sheet of the tracker that this scope names, save those that are closed to this account; what people wrote stays. Three reads.
 * @param adopted sheets of people's that a person said are to be used as the product's.
 */
export function planRepair(ports: Ports, scope: RepairScope, adopted?: SetUpOptions['adopted']): RepairPlan {
  const { described, inspected } = lookAtCells(ports);
  const sheets = readWorkbookState(described, inspected, []).sheets;
  const grids = ports.workbook.read(sheets);
  const state = readWorkbookState(described, inspected, grids);
  const { context } = readContext(bySheetKey(grids), {
    spreadsheetId: ports.workbook.id(),
    locale: state.locale,
    timeZone: state.timeZone,
    now: ports.clock.now(),
    formerNames: recallFormerNames(ports),
  });
  const { settings, directory, today } = context;
  const access = readAccess(described);
  requireCoordinator({ sheets: state.sheets, access, context }, 'setUp');
  const units = scope === 'allUnits' ? directory.units : scope;
  const plan = planSetUp(state, {
    spreadsheetId: ports.workbook.id(),
    settings,
    coordinators: listCoordinators(settings, directory),
    roles: listRoles(settings, directory),
    units,
    today,
    texts: guideTexts(settings.language),
    ...(adopted !== undefined && { adopted }),
  });
  return {
    ...leaveClosedSheets(plan, access, state.sheets),
    grids,
    planAnew: () => planRepair(ports, scope, adopted),
  };
}

/**
 * Carries a repair out: a write for each payload of requests, and one for the protections. Where columns have moved since they were read it is planned anew,
 * once.
 * @throws UserError when they move again: nothing is written then.
 */
export function repairWorkbook(ports: Ports, planned: RepairPlan): Repair {
  const plan = settleRepair(ports, planned);
  for (const batch of batchesOf(plan)) ports.workbook.commit(batch);
  return { plan, unprotected: protect(ports, plan.protections) };
}

function listRoles(settings: Settings, directory: Directory): NonNullable<SetUpOptions['roles']> {
  const peopleOf = (role: OfficeRole) => {
    const users = listRolePeople(role, settings, directory);
    const unit = findRoleUnit(role, settings, directory);
    return {
      users,
      others: listOtherContacts(role, settings, directory),
      muteUnit: users.length === 0 ? unit?.name : undefined,
    };
  };
  return { oversight: peopleOf('oversight'), communication: peopleOf('communication') };
}

/** Rows may be deleted between the two looks: the last one is then looked for outside its sheet, and both are taken once more. */
function lookAtCells(ports: Ports) {
  const look = () => {
    const described = ports.workbook.describe(setUpFields);
    return { described, read: () => ports.workbook.inspect(setUpCellRanges(described), setUpCellFields) };
  };
  const { described, read } = look();
  try {
    return { described, inspected: read() };
  } catch (error) {
    ports.log.note(`Sheets may have changed their size between two looks: ${String(error)}`);
    const again = look();
    return { described: again.described, inspected: again.read() };
  }
}

function settleRepair(ports: Ports, planned: RepairPlan): RepairPlan {
  const findMoved = ({ grids, requests, protections }: RepairPlan) =>
    findMovedGrids(ports, grids, [...requests, ...protections]);
  if (findMoved(planned).length === 0) return planned;
  const fresh = planned.planAnew();
  const [moved] = findMoved(fresh);
  if (moved !== undefined) throw new UserError('keepsMoving', { sheet: moved.title });
  return fresh;
}

/** Whole sheets at a time: a set-up that is cut off between two batches leaves none half made, and the next one goes on from there. */
function batchesOf({ requests, cuts }: SetUpPlan): readonly (readonly Request[])[] {
  const batches: Request[][] = [];
  let batch: Request[] = [];
  let bytes = 0;
  for (const [index, cut] of [...cuts, requests.length].entries()) {
    const part = requests.slice(index === 0 ? 0 : cuts[index - 1], cut);
    const partBytes = utf8Length(JSON.stringify(part));
    if (batch.length > 0 && bytes + partBytes > payloadBytes) {
      batches.push(batch);
      batch = [];
      bytes = 0;
    }
    batch.push(...part);
    bytes += partBytes;
  }
  return [...batches, batch];
}

function bySheetKey(grids: readonly SheetGrid[]): ReadonlyMap<SheetKey, SheetGrid> {
  const found = new Map<SheetKey, SheetGrid>();
  for (const grid of grids) {
    const key = sheetKeyOf(grid.title);
    if (key !== undefined && !found.has(key)) found.set(key, grid);
  }
  return found;
}

/** One batch for all; when Google refuses an address in it, one for each, so that one bad address leaves only its own sheet open. */
function protect(ports: Ports, protections: readonly Request[]): readonly string[] {
  try {
    ports.workbook.commit(protections);
    return [];
  } catch (error) {
    ports.log.note(`Protecting all sheets at once was refused: ${String(error)}`);
  }
  return protections.flatMap((request, index) => (protectAlone(ports, request) ? [] : [String(index)]));
}

/** A sheet of the coordinating unit is locked without the others rather than left open: the owner and this account stay in anyway. */
function protectAlone(ports: Ports, request: Request): boolean {
  const withoutOthers = lockWithoutEditors(request);
  for (const one of withoutOthers === undefined ? [request] : [request, withoutOthers]) {
    try {
      ports.workbook.commit([one]);
      return one === request;
    } catch (error) {
      ports.log.note(`A protection was refused: ${String(error)}`);
    }
  }
  return false;
}
