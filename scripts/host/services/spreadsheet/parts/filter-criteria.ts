import { type ClassDefinition, NO_NEEDS } from '../../../bridge/class-definition';
import type { EnumValue } from '../../../bridge/enum-value';
import { notImplemented, ServiceError } from '../../../runs/exceptions';
import { type BooleanTest, booleanTest, copiesOf, criteriaOfMethod } from '../rules/boolean-criteria';

/** What hides a row: a condition that its cell fails, or one of these texts. */
interface Criteria {
  readonly test: BooleanTest | undefined;
  readonly hiddenValues: readonly string[];
}

class CriteriaView {
  criteria: Criteria;

  constructor(criteria: Criteria) {
    this.criteria = criteria;
  }

  copy(): FilterCriteriaBuilderService {
    return new FilterCriteriaBuilderService(this.criteria);
  }

  getCriteriaType(): EnumValue | null {
    return this.criteria.test?.type ?? null;
  }

  getCriteriaValues(): unknown[] {
    return copiesOf(this.criteria.test?.args ?? []);
  }

  getHiddenValues(): string[] {
    return [...this.criteria.hiddenValues];
  }

  /** Only filters of data sources have them. */
  getVisibleValues(): string[] {
    return [];
  }
}

/** https://developers.google.com/apps-script/reference/spreadsheet/filter-criteria */
export class FilterCriteriaService extends CriteriaView {}

/** https://developers.google.com/apps-script/reference/spreadsheet/filter-criteria-builder */
export class FilterCriteriaBuilderService extends CriteriaView {
  constructor(criteria: Criteria = { test: undefined, hiddenValues: [] }) {
    super(criteria);
  }

  build(): FilterCriteriaService {
    return new FilterCriteriaService(this.criteria);
  }

  setHiddenValues(values: readonly string[]): this {
    if (values.some((value) => typeof value !== 'string')) throw new ServiceError('Invalid argument: values');
    return changed(this, { hiddenValues: [...values] });
  }

  setVisibleValues(_values: readonly string[]): this {
    throw notImplemented('FilterCriteriaBuilder.setVisibleValues');
  }

  withCriteria(criteria: EnumValue, args: readonly unknown[]): this {
    return changed(this, { test: booleanTest(criteria.value, copiesOf(args)) });
  }
}

function changed<B extends FilterCriteriaBuilderService>(builder: B, change: Partial<Criteria>): B {
  builder.criteria = { ...builder.criteria, ...change };
  return builder;
}

function when(name: string) {
  return function asked(this: unknown, ...args: readonly unknown[]): unknown {
    return changed(this as FilterCriteriaBuilderService, { test: booleanTest(name, copiesOf(args)) });
  };
}

const common = { service: 'SpreadsheetApp', effects: undefined, needs: () => NO_NEEDS };

export const filterCriteriaClasses: readonly ClassDefinition[] = [
  { type: 'Spreadsheet.FilterCriteria', name: 'FilterCriteria', of: FilterCriteriaService, ...common },
  {
    type: 'Spreadsheet.FilterCriteriaBuilder',
    name: 'FilterCriteriaBuilder',
    of: FilterCriteriaBuilderService,
    alike: (member) => {
      const name = criteriaOfMethod(member);
      return name === undefined ? undefined : when(name);
    },
    ...common,
  },
];
