import { unitsWithoutMailbox } from '../../directory/mailboxes';
import type { Directory, Unit } from '../../directory/unit';
import type { DocumentRegister } from '../../documents/document';
import type { Issue } from '../../issues/issue';
import type { Settings } from '../../settings/settings';
import { foldText } from '../../text/text';
import type { Day } from '../../time/day';
import { findAddressProblems } from '../address-rules';
import type { RuleSettings } from '../catalogue';
import { shortenQuote } from '../quote';
import type { RuleFacts } from '../rule-facts';
import { createSheetReport, type SheetPlace, type SheetReport } from './sheet-issues';

const goodCode = /^[A-Za-z0-9][A-Za-z0-9_.-]{0,39}$/;

/** The sheet `Đơn vị`: codes that stand once, successors that exist, one table for each unit, addresses that can be mailed. */
export function checkDirectory(
  directory: Directory,
  place: SheetPlace,
  context: { readonly settings: Settings; readonly today: Day; readonly documents: DocumentRegister },
  settings?: RuleSettings,
): Issue[] {
  const sheet = createSheetReport(place, settings);
  const rows = { codes: new Map<string, Unit>(), names: new Map<string, Unit>(), tables: new Map<string, Unit>() };
  for (const unit of directory.units) {
    checkIdentity(unit, rows, sheet);
    checkLife(unit, directory, sheet);
    checkTable(unit, rows.tables, sheet);
    checkAddresses(unit, 'contactEmails', context.settings, sheet);
    checkAddresses(unit, 'leaderEmails', context.settings, sheet);
    checkReceipts(unit, context, sheet);
  }
  const { mailDomains } = context.settings;
  for (const { rowNumber, code, contactEmails } of unitsWithoutMailbox(directory, mailDomains, context.today)) {
    // An address that will not do is told of already.
    if (findAddressProblems(contactEmails, mailDomains).length > 0) continue;
    sheet.report({ rule: 'V72', rowNumber, key: 'contactEmails', facts: {}, unitCode: code });
  }
  return sheet.issues;
}

/** V15, V16, V17, V64: a unit received a document that is listed, between its day and today. */
function checkReceipts(
  { receipts, rowNumber, code: unitCode }: Unit,
  { today, documents }: { readonly today: Day; readonly documents: DocumentRegister },
  sheet: SheetReport,
): void {
  const at = { rowNumber, key: 'receipts', unitCode } as const;
  for (const text of receipts?.unread ?? [])
    sheet.report({ ...at, rule: 'V17', facts: { key: 'receipts', problem: 'unreadable', text: shortenQuote(text) } });
  for (const { symbol, day } of receipts?.entries ?? []) {
    const document = documents.find(symbol);
    if (document === undefined) {
      sheet.report({ ...at, rule: 'V64', facts: { problem: 'document', text: shortenQuote(symbol) } });
    } else if (day > today) {
      sheet.report({ ...at, rule: 'V15', facts: { key: 'receipts', day, today } });
    } else if (document.issuedOn !== undefined && day < document.issuedOn) {
      const facts = { key: 'receipts', day, issuedDay: document.issuedOn, symbol: document.symbol } as const;
      sheet.report({ ...at, rule: 'V16', facts });
    }
  }
}

function report(sheet: SheetReport, unit: Unit, key: string, facts: RuleFacts['V59']): void {
  const { rowNumber, code: unitCode } = unit;
  sheet.report({ rule: 'V59', rowNumber, key, facts, unitCode });
}

function checkIdentity(
  unit: Unit,
  rows: { readonly codes: Map<string, Unit>; readonly names: Map<string, Unit> },
  sheet: SheetReport,
): void {
  if (unit.code === '') report(sheet, unit, 'code', { problem: 'noUnitCode', unit: unit.name });
  else if (!goodCode.test(unit.code))
    report(sheet, unit, 'code', { problem: 'badUnitCode', text: shortenQuote(unit.code) });
  const code = unit.code.toUpperCase();
  const sameCode = code === '' ? undefined : rows.codes.get(code);
  if (sameCode !== undefined)
    report(sheet, unit, 'code', { problem: 'unitCodeTwice', code: unit.code, otherRow: sameCode.rowNumber });
  else rows.codes.set(code, unit);

  if (unit.name === '') report(sheet, unit, 'name', { problem: 'noUnitName' });
  const name = foldText(unit.name);
  const sameName = name === '' ? undefined : rows.names.get(name);
  // A successor may take over the name of the unit that it follows.
  if (sameName === undefined) rows.names.set(name, unit);
  else if (unit.validTo === undefined && sameName.validTo === undefined && unit.name === sameName.name) {
    report(sheet, unit, 'name', { problem: 'unitNameTwice', unit: unit.name, otherRow: sameName.rowNumber });
  }
}

function checkLife(unit: Unit, directory: Directory, sheet: SheetReport): void {
  const { validFrom, validTo, successorCode } = unit;
  if (validFrom !== undefined && validTo !== undefined && validTo < validFrom) {
    report(sheet, unit, 'validTo', { problem: 'validityReversed', fromDay: validFrom, toDay: validTo });
  }
  if (successorCode === '') return;
  const successor = directory.findByCode(successorCode) ?? unitNamed(successorCode, directory);
  if (successor === undefined || successor === unit) {
    report(sheet, unit, 'successor', { problem: 'unknownSuccessor', text: shortenQuote(successorCode) });
  }
}

function unitNamed(text: string, directory: Directory): Unit | undefined {
  const match = directory.match(text);
  return match.kind === 'one' ? match.unit : undefined;
}

/** Two units on one sheet would each count the other's tasks. */
function checkTable(unit: Unit, tables: Map<string, Unit>, sheet: SheetReport): void {
  // Of two lines with one tracker the report tells which one is counted.
  if (unit.isTracker === true || (!unit.namesSheet && unit.fileId === '')) return;
  const table = `${unit.fileId}\n${unit.namesSheet ? foldText(unit.sheetName) : ''}`;
  const other = tables.get(table);
  if (other === undefined) tables.set(table, unit);
  else {
    const key = unit.namesSheet ? 'sheetName' : 'fileId';
    report(sheet, unit, key, { problem: 'sharedSheet', otherUnit: other.name, otherRow: other.rowNumber });
  }
}

function checkAddresses(
  unit: Unit,
  key: 'contactEmails' | 'leaderEmails',
  settings: Settings,
  sheet: SheetReport,
): void {
  for (const { rule, facts } of findAddressProblems(unit[key], settings.mailDomains)) {
    sheet.report({ rule, rowNumber: unit.rowNumber, key, facts, unitCode: unit.code });
  }
}
