import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { type Book, type Sheet, titleOf } from './book';
import type { CellExtra } from './cell';
import { type FormulaMove, movedFormula } from './formula';
import type { Dimension, DimensionChange } from './span';

type Condition = sheets_v4.Schema$BooleanCondition;
type Rule = sheets_v4.Schema$DataValidationRule;

function movedCondition(condition: Condition, move: FormulaMove): Condition {
  let isMoved = false;
  const values = condition.values?.map((item) => {
    const text = item.userEnteredValue;
    if (text === undefined || text === null || !text.startsWith('=')) return item;
    const moved = movedFormula(text, move);
    if (moved === text) return item;
    isMoved = true;
    return { ...item, userEnteredValue: moved };
  });
  return isMoved && values !== undefined ? { ...condition, values } : condition;
}

function movedRules(sheet: Sheet, move: FormulaMove): Sheet['conditionalFormats'] {
  return sheet.conditionalFormats.map((rule) => {
    const before = rule.booleanRule?.condition;
    if (before === undefined) return rule;
    const condition = movedCondition(before, move);
    return condition === before ? rule : { ...rule, booleanRule: { ...rule.booleanRule, condition } };
  });
}

/** The extra after the move, the same object when nothing in it points at what moved. */
function extraMover(move: FormulaMove): (extra: CellExtra) => CellExtra {
  const rules = new Map<Rule, Rule>();
  const movedRule = (rule: Rule): Rule => {
    const known = rules.get(rule);
    if (known !== undefined) return known;
    const condition = rule.condition && movedCondition(rule.condition, { ...move, keepsRemoved: true });
    const moved = condition === rule.condition || condition === undefined ? rule : { ...rule, condition };
    rules.set(rule, moved);
    return moved;
  };
  return (extra) => {
    const formula = extra.formula === undefined ? undefined : movedFormula(extra.formula, move);
    const validation = extra.validation === undefined ? undefined : movedRule(extra.validation);
    if (formula === extra.formula && validation === extra.validation) return extra;
    return { ...extra, ...(formula !== undefined && { formula }), ...(validation !== undefined && { validation }) };
  };
}

function movedCells(sheet: Sheet, move: FormulaMove): void {
  const { grid } = sheet;
  const mover = extraMover(move);
  let above: readonly (CellExtra | undefined)[] = [];
  for (let r = 0; r < grid.storedRowCount(); r++) {
    const extras = grid.rowExtras(r);
    for (let c = 0; c < extras.length; c++) {
      const extra = extras[c];
      // A column's cells mostly share one extra: what was right above is right here.
      if (extra === undefined || extra === above[c] || (extra.formula ?? extra.validation) === undefined) continue;
      const moved = mover(extra);
      if (moved !== extra) grid.setParts(r, c, grid.valueAt(r, c), moved);
    }
    above = grid.rowExtras(r);
  }
}

/** Formulas in cells, drop-downs and conditional formats, in every sheet, after rows or columns of `sheet` changed. */
export function followFormulas(book: Book, sheet: Sheet, dimension: Dimension, change: DimensionChange): void {
  for (const other of book.sheets) {
    const move = { ownTitle: titleOf(other), changedTitle: titleOf(sheet), dimension, change };
    other.conditionalFormats = movedRules(other, { ...move, keepsRemoved: true });
    movedCells(other, move);
  }
}
