import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { fromR1C1, toR1C1 } from '../../../book/r1c1';
import { cellPlace, type Place } from '../place';
import { clearTicks, isTicked, tick } from '../rules/checkboxes';
import { criteriaType } from '../rules/criteria';
import { DataValidationBuilderService, DataValidationService } from '../rules/data-validation';
import { fromRule, toRule } from '../rules/rule-json';
import { RangeLooks } from './range-looks';
import { firstOf, readCells, readFormulas } from './range-read';
import { formatAll, formatEach, writeFormulas, writeValues } from './range-write';

type Rows<T> = readonly (readonly T[])[];
type Rule = DataValidationService | null;

/** What cells may hold, their checkboxes, and their formulas in R1C1 notation. */
export class RangeRules extends RangeLooks {
  check(): this {
    tick(this.place, true);
    return this;
  }

  getDataValidation(): Rule {
    return firstOf(rules(cellPlace(this.place, 0, 0)));
  }

  getDataValidations(): Rule[][] {
    return rules(this.place);
  }

  getFormulaR1C1(): string | null {
    return firstOf(formulasR1C1(cellPlace(this.place, 0, 0)));
  }

  getFormulasR1C1(): (string | null)[][] {
    return formulasR1C1(this.place);
  }

  /** Cells begin unticked: false, or the given value, or blank where only the ticked one is given. */
  insertCheckboxes(...values: readonly unknown[]): this {
    const rule = new DataValidationBuilderService().withCriteria(criteriaType('CHECKBOX'), values).build();
    this.setDataValidation(rule);
    writeValues(this.place, filled(this.place, values.length === 0 ? false : (values[1] ?? '')));
    return this;
  }

  isChecked(): boolean | null {
    return isTicked(this.place);
  }

  removeCheckboxes(): this {
    clearTicks(this.place);
    const cleared = readCells(this.place, (_value, extra) =>
      extra?.validation?.condition?.type === 'BOOLEAN' ? undefined : extra?.validation,
    );
    formatEach(this.place, 'dataValidation', cleared, cellWith);
    return this;
  }

  setDataValidation(rule: Rule): this {
    formatAll(this.place, 'dataValidation', cellWith(rule == null ? undefined : toRule(rule.criteria, this.place)));
    return this;
  }

  setDataValidations(given: Rows<Rule>): this {
    formatEach(this.place, 'dataValidation', given, (rule) =>
      cellWith(rule == null ? undefined : toRule(rule.criteria, this.place)),
    );
    return this;
  }

  setFormulaR1C1(formula: string): this {
    return this.setFormulasR1C1(filled(this.place, formula));
  }

  setFormulasR1C1(formulas: Rows<string>): this {
    const { top, left } = this.place.rect;
    writeFormulas(
      this.place,
      formulas.map((row, r) =>
        Array.isArray(row) ? row.map((one, c) => fromR1C1(String(one ?? ''), top + r, left + c)) : row,
      ),
    );
    return this;
  }

  uncheck(): this {
    tick(this.place, false);
    return this;
  }
}

function cellWith(dataValidation: sheets_v4.Schema$DataValidationRule | undefined): sheets_v4.Schema$CellData {
  return dataValidation === undefined ? {} : { dataValidation };
}

function filled<T>({ rect }: Place, value: T): T[][] {
  return Array.from({ length: rect.bottom - rect.top }, () => new Array<T>(rect.right - rect.left).fill(value));
}

function rules(place: Place): Rule[][] {
  return readCells(place, (_value, extra) =>
    extra?.validation === undefined ? null : new DataValidationService(fromRule(extra.validation, place)),
  );
}

function formulasR1C1(place: Place): (string | null)[][] {
  const { top, left } = place.rect;
  return readFormulas(place).map((row, r) =>
    row.map((formula, c) => (formula === '' ? null : toR1C1(formula, top + r, left + c))),
  );
}
