import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { type Book, type Sheet, titleOf } from './book';
import type { CellExtra } from './cell';
import { movedFormula, renamedFormula } from './formula';
import type { Dimension, DimensionChange } from './span';

type Condition = sheets_v4.Schema$BooleanCondition;
type Rule = sheets_v4.Schema$DataValidationRule;

/** What becomes of a formula; `isRule` for those of drop-downs and conditional formats. */
type Rewrite = (formula: string, isRule: boolean) => string;

function rewriteCondition(condition: Condition, rewrite: Rewrite): Condition {
  let isChanged = false;
  const values = condition.values?.map((item) => {
    const text = item.userEnteredValue;
    if (text === undefined || text === null || !text.startsWith('=')) return item;
    const changed = rewrite(text, true);
    if (changed === text) return item;
    isChanged = true;
    return { ...item, userEnteredValue: changed };
  });
  return isChanged && values !== undefined ? { ...condition, values } : condition;
}

function rewriteFormats(sheet: Sheet, rewrite: Rewrite): Sheet['conditionalFormats'] {
  return sheet.conditionalFormats.map((rule) => {
    const before = rule.booleanRule?.condition;
    if (before === undefined) return rule;
    const condition = rewriteCondition(before, rewrite);
    return condition === before ? rule : { ...rule, booleanRule: { ...rule.booleanRule, condition } };
  });
}

/** The same extra when no formula in it changes. */
function extraRewriter(rewrite: Rewrite): (extra: CellExtra) => CellExtra {
  const rules = new Map<Rule, Rule>();
  const rewriteRule = (rule: Rule): Rule => {
    const known = rules.get(rule);
    if (known !== undefined) return known;
    const condition = rule.condition && rewriteCondition(rule.condition, rewrite);
    const changed = condition === rule.condition || condition === undefined ? rule : { ...rule, condition };
    rules.set(rule, changed);
    return changed;
  };
  return (extra) => {
    const formula = extra.formula === undefined ? undefined : rewrite(extra.formula, false);
    const validation = extra.validation === undefined ? undefined : rewriteRule(extra.validation);
    if (formula === extra.formula && validation === extra.validation) return extra;
    return { ...extra, ...(formula !== undefined && { formula }), ...(validation !== undefined && { validation }) };
  };
}

function rewriteCells(sheet: Sheet, rewrite: Rewrite): void {
  const { grid } = sheet;
  if (!grid.mayPointAtCells) return;
  const rewriteExtra = extraRewriter(rewrite);
  let above: readonly (CellExtra | undefined)[] = [];
  for (let r = 0; r < grid.storedRowCount(); r++) {
    const extras = grid.rowExtras(r);
    for (let c = 0; c < extras.length; c++) {
      const extra = extras[c];
      // A column's cells mostly share one extra: what was right above is right here.
      if (extra === undefined || extra === above[c] || (extra.formula ?? extra.validation) === undefined) continue;
      const changed = rewriteExtra(extra);
      if (changed !== extra) grid.setParts(r, c, grid.valueAt(r, c), changed);
    }
    above = grid.rowExtras(r);
  }
}

function rewriteSheet(sheet: Sheet, rewrite: Rewrite): void {
  sheet.conditionalFormats = rewriteFormats(sheet, rewrite);
  rewriteCells(sheet, rewrite);
}

/** Formulas in cells, drop-downs and conditional formats, in every sheet, after rows or columns of `sheet` changed. */
export function followFormulas(book: Book, sheet: Sheet, dimension: Dimension, change: DimensionChange): void {
  for (const other of book.sheets) {
    const move = { ownTitle: titleOf(other), changedTitle: titleOf(sheet), dimension, change };
    rewriteSheet(other, (formula, keepsRemoved) => movedFormula(formula, { ...move, keepsRemoved }));
  }
}

/** The same after a sheet got another title. */
export function renameInFormulas(book: Book, before: string, after: string): void {
  for (const other of book.sheets) rewriteSheet(other, (formula) => renamedFormula(formula, before, after));
}
