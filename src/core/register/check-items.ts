import type { Directory } from '../directory/unit';
import type { DocumentRegister } from '../documents/document';
import { parseSymbols } from '../documents/document-symbol';
import type { Severity } from '../issues/issue';
import type { RuleNumber } from '../rules/catalogue';
import { quote } from '../rules/quote';
import type { RuleFacts } from '../rules/rule-facts';
import { hasPersonalNumber } from '../rules/safety/personal-data';
import { hasSecrecyMark } from '../rules/safety/secrecy';
import { scanText, suspicion } from '../rules/safety/text-scan';
import { cellText, hasText } from '../tasks/task-text';
import { looksLegacyEncoded } from '../text/legacy-encoding';
import { nearestOf } from '../text/suggest';
import { parseDateCell } from '../time/date-reading';
import type { ItemRow } from './item';
import { moneyAt, numberAt, parseWord, yearAt } from './item-reading';
import { type Field, fieldsOf, type Register } from './register';

/** Something wrong with a row of a register; where the row stands is told apart, for it may stand in two files. */
export type ItemFault = { readonly [rule in RuleNumber]: FaultOf<rule> }[RuleNumber];

interface FaultOf<Rule extends RuleNumber> {
  readonly rule: Rule;
  readonly key: string;
  readonly facts: RuleFacts[Rule];
  /** Only where this finding is milder than its rule. */
  readonly severity?: Severity;
}

/** What cells are looked up in. */
export interface ItemLookup {
  readonly directory: Directory;
  readonly documents: DocumentRegister;
  /** undefined where the master is not at hand: then no code can be called unknown. */
  readonly hasTask: ((code: string) => boolean) | undefined;
  /** Of all registers that are on; undefined where they are not at hand. */
  readonly hasItem?: ((code: string) => boolean) | undefined;
  /** The heading of a column, for sentences. */
  readonly headingOf: (key: string) => string;
  /** The table's headings, and so the words of its lists. */
  readonly english?: boolean | undefined;
}

/** What a row says by its cells alone, by the types of its columns; rules of one register come on top. */
export function checkCells(register: Register, row: ItemRow, lookup: ItemLookup): ItemFault[] {
  return fieldsOf(register).flatMap(([key, field]) => {
    if (field.by === 'auto') return [];
    const cell = row.cells[key];
    if (!hasText(cell)) {
      return field.isRequired === true
        ? [{ rule: 'V69', key, facts: { problem: 'required', column: lookup.headingOf(key) } }]
        : [];
    }
    return checkCell(key, field, row, lookup);
  });
}

function checkCell(key: string, field: Field, row: ItemRow, lookup: ItemLookup): ItemFault[] {
  const cell = row.cells[key];
  const text = quote(cell);
  const column = lookup.headingOf(key);
  switch (field.type) {
    case 'day': {
      const reading = parseDateCell(cell);
      if (reading.kind !== 'unreadable') return [];
      if (reading.problem === 'impossible') return [{ rule: 'V18', key, facts: { text } }];
      return [{ rule: 'V17', key, facts: { problem: 'unreadable', text } }];
    }
    case 'word': {
      if (parseWord(field, cell) !== undefined) return [];
      const stored = Object.values(field.words ?? {}).map(([vi, en]) => (lookup.english === true ? en : vi));
      const facts = { text, column, words: stored.join('; '), suggestion: nearestOf(cellText(cell), stored) ?? '' };
      return [{ rule: 'V56', key, facts }];
    }
    case 'unit':
      return checkUnit(key, cellText(cell), text, lookup.directory);
    case 'task': {
      const { hasTask } = lookup;
      return hasTask === undefined || hasTask(cellText(cell).toUpperCase())
        ? []
        : [{ rule: 'V64', key, facts: { problem: 'task', text } }];
    }
    case 'document': {
      const unknown = parseSymbols(cellText(cell)).filter((symbol) => lookup.documents.find(symbol) === undefined);
      return unknown.length === 0
        ? []
        : [{ rule: 'V64', key, facts: { problem: 'document', text: quote(unknown[0]) } }];
    }
    case 'item': {
      const { hasItem } = lookup;
      return hasItem === undefined || hasItem(cellText(cell).toUpperCase())
        ? []
        : [{ rule: 'V64', key, facts: { problem: 'item', text } }];
    }
    case 'money': {
      const { kind } = moneyAt(row, key);
      return kind === 'amount' ? [] : [{ rule: 'V40', key, facts: { text } }];
    }
    case 'number':
      return numberAt(row, key) === undefined ? [{ rule: 'V40', key, facts: { text, of: 'number' } }] : [];
    case 'year':
      return yearAt(row, key) === undefined ? [{ rule: 'V69', key, facts: { problem: 'year', text } }] : [];
    case 'text':
    case 'prose':
      return checkText(key, cellText(cell));
    default:
      return [];
  }
}

function checkUnit(key: string, name: string, text: string, directory: Directory): ItemFault[] {
  const match = directory.match(name);
  if (match.kind === 'unknown') {
    return [{ rule: 'V09', key, facts: { text, suggestion: match.suggestion?.name ?? '' } }];
  }
  if (match.kind !== 'ambiguous') return [];
  const names = match.units.slice(0, 3).map((unit) => unit.name);
  return [{ rule: 'V10', key, facts: { text, count: match.units.length, names: names.join('; ') } }];
}

/** V51, V52, V53: what was found is never repeated. */
function checkText(key: string, text: string): ItemFault[] {
  const found = scanText(text);
  if (found === suspicion.none) return [];
  const faults: ItemFault[] = [];
  if ((found & suspicion.number) !== 0 && hasPersonalNumber(text)) faults.push({ rule: 'V51', key, facts: {} });
  if ((found & suspicion.secrecy) !== 0 && hasSecrecyMark(text)) faults.push({ rule: 'V52', key, facts: {} });
  if ((found & suspicion.encoding) !== 0 && looksLegacyEncoded(text)) faults.push({ rule: 'V53', key, facts: {} });
  return faults;
}

/** V63: in a unit's own file every row is the unit's, whatever it says. */
export function checkOwner(register: Register, row: ItemRow, ownCode: string, directory: Directory): ItemFault[] {
  if (!('unit' in register.fields)) return [];
  const match = directory.match(cellText(row.cells.unit));
  const own = directory.findByCode(ownCode);
  if (match.kind !== 'one' || own === undefined || match.unit.code === ownCode) return [];
  return [{ rule: 'V69', key: 'unit', facts: { problem: 'foreignUnit', unit: match.unit.name, own: own.name } }];
}

/** Where a register's own rule speaks of a cell, it is not said a second time that the cell is blank. */
export function withOwnFaults(ofCells: readonly ItemFault[], own: readonly ItemFault[]): ItemFault[] {
  const told = new Set(own.map(({ key }) => key));
  return [...ofCells.filter(({ rule, key }) => rule !== 'V69' || !told.has(key)), ...own];
}
