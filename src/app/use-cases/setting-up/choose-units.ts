import { listHanoiUnits } from '../../../core/directory/hanoi-units';
import { findOutsideAddresses } from '../../../core/directory/outside-addresses';
import { type PastedUnit, parsePastedUnits } from '../../../core/directory/pasted-units';
import type { Unit } from '../../../core/directory/unit';
import { parseAddressList } from '../../../core/text/address';
import { foldText } from '../../../core/text/text';
import { screenMessages } from '../../../i18n/screen/messages';
import { startMessages } from '../../../i18n/starting/messages';
import { planNewUnits, planSettings } from '../../../sheets/layout/plan-directory';
import { assertStands } from '../../finishing/settle-plan';
import { rememberReading } from '../../memory/remember-reading';
import { planRepair, repairWorkbook } from '../../mending/repair-workbook';
import type { Ports } from '../../ports/ports';
import { summaryOf, type Tracker } from '../../ports/tracker';
import { readTracker } from '../../reading/read-tracker';
import { requireOpen } from '../../rights/closed-sheets';
import { requireCoordinator } from '../../rights/rights';
import { parseStartRequest, type StartRequest } from '../../starting/start-request';

export interface StartAnswer {
  readonly isDone: boolean;
  readonly text: string;
  /** Domains that the page offers to allow. */
  readonly domains?: readonly string[];
}

/** Writes the units that the page of the first steps names into the directory, and makes their sheets; units that stand there stay as they are. */
export function chooseUnits(ports: Ports, given: unknown): StartAnswer {
  const request = parseStartRequest(given);
  const tracker = readTracker(ports, []);
  requireCoordinator(tracker, 'setUp');
  requireOpen(ports, tracker, ['units', 'settings']);
  const { settings, directory } = tracker.context;
  const words = startMessages(settings.language);
  const wanted = listWanted(request, tracker);
  if (wanted.length === 0) return { isDone: false, text: words.nothingChosen };

  const names = new Set(directory.units.flatMap(({ code, name }) => [foldText(code), foldText(name)]));
  const added = wanted.filter(({ code, name }) => !names.has(foldText(code)) && !names.has(foldText(name)));
  const lists = [...wanted.map(({ contactEmails }) => contactEmails), request.coordinatorEmails];
  const outside = findOutsideAddresses(lists, settings.mailDomains);
  const domains = request.addsDomains ? outside.domains : [];
  const grid = tracker.grids.get('units');
  const settingsGrid = tracker.grids.get('settings');
  const requests = [
    ...(grid === undefined
      ? []
      : planNewUnits(
          grid,
          summaryOf(tracker, grid.sheetId)?.rowCount ?? 0,
          added.map((unit) => ({ ...unit, sheetName: request.makesSheets ? unit.code : '' })),
        )),
    ...(settingsGrid === undefined
      ? []
      : planSettings(
          settingsGrid,
          settingsOf(request, wanted, domains.length === 0 ? [] : [...settings.mailDomains, ...domains]),
        )),
  ];
  assertStands(ports, tracker, requests);
  ports.workbook.commit(requests);
  const plan = planRepair(ports, 'allUnits');
  repairWorkbook(ports, plan);
  const now = readTracker(ports, []);
  rememberReading(ports, now);

  const known = wanted.length - added.length;
  const withoutEmail = now.context.directory.units.filter((unit) => isWithoutEmail(unit)).map(({ name }) => name);
  const left = findOutsideAddresses(lists, now.context.settings.mailDomains);
  const text = [
    words.done({ added: added.length, known, sheets: plan.madeSheets.length, withoutEmail }),
    ...(domains.length === 0 ? [] : [words.domainsAdded(domains)]),
    ...(left.addresses.length === 0 ? [] : [words.outside({ ...left, allowed: now.context.settings.mailDomains })]),
  ].join('\n\n');
  ports.screen.alert(screenMessages(settings.language).product, text);
  return { isDone: true, text, domains: left.domains };
}

function listWanted({ codes, pasted }: StartRequest, { context }: Tracker): readonly PastedUnit[] {
  const chosen = listHanoiUnits().filter(({ code }) => codes.has(code));
  const taken = [...context.directory.units, ...chosen].map(({ code }) => code);
  const own = parsePastedUnits(pasted, taken).filter(({ code }) => !codes.has(code));
  return [...chosen.map((unit) => ({ ...unit, contactEmails: '' })), ...own];
}

function isWithoutEmail({ contactEmails }: Unit): boolean {
  return parseAddressList(contactEmails).addresses.length === 0;
}

function settingsOf(
  { coordinator, coordinatorEmails }: StartRequest,
  wanted: readonly PastedUnit[],
  domains: readonly string[],
) {
  const key = foldText(coordinator);
  const unit = wanted.find(({ code, name }) => key !== '' && (foldText(code) === key || foldText(name) === key));
  return { coordinatingUnitCode: unit?.code ?? coordinator, coordinatorEmails, mailDomains: domains.join('; ') };
}
