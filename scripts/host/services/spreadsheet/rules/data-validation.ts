import { type ClassDefinition, NO_NEEDS } from '../../../bridge/class-definition';
import type { EnumValue } from '../../../bridge/enum-value';
import { notImplemented, ServiceError } from '../../../runs/exceptions';
import { type Criteria, NO_CRITERIA, requirementOf, typeRequiredBy } from './criteria';

/** What a rule and its builder both tell. */
class RuleView {
  criteria: Criteria;

  constructor(criteria: Criteria) {
    this.criteria = criteria;
  }

  copy(): DataValidationBuilderService {
    return new DataValidationBuilderService(this.criteria);
  }

  /** True unless the rule says otherwise: what does not fit is marked, not refused. */
  getAllowInvalid(): boolean {
    return this.criteria.allowsInvalid;
  }

  getCriteriaType(): EnumValue | null {
    return this.criteria.type;
  }

  getCriteriaValues(): unknown[] {
    return [...this.criteria.args];
  }

  getHelpText(): string | null {
    return this.criteria.helpText;
  }
}

/** https://developers.google.com/apps-script/reference/spreadsheet/data-validation */
export class DataValidationService extends RuleView {}

/** https://developers.google.com/apps-script/reference/spreadsheet/data-validation-builder */
export class DataValidationBuilderService extends RuleView {
  constructor(criteria: Criteria = NO_CRITERIA) {
    super(criteria);
  }

  build(): DataValidationService {
    if (this.criteria.type === null) throw notImplemented('a data validation without criteria');
    return new DataValidationService(this.criteria);
  }

  setAllowInvalid(allowsInvalid: boolean): this {
    return this.#with({ allowsInvalid });
  }

  setHelpText(helpText: string): this {
    return this.#with({ helpText });
  }

  withCriteria(type: EnumValue, args: readonly unknown[]): this {
    const { sort } = requirementOf(type);
    if (sort === 'list' && !Array.isArray(args[0])) throw new ServiceError('Invalid argument: args');
    const isChoice = sort === 'list' || sort === 'range';
    return this.#with({ type, args: isChoice ? [args[0], args[1] ?? true] : args });
  }

  #with(change: Partial<Criteria>): this {
    this.criteria = { ...this.criteria, ...change };
    return this;
  }
}

function requires(type: EnumValue) {
  return function required(this: unknown, ...args: readonly unknown[]): unknown {
    return (this as DataValidationBuilderService).withCriteria(type, args);
  };
}

export const dataValidationClasses: readonly ClassDefinition[] = [
  {
    type: 'Spreadsheet.DataValidation',
    name: 'DataValidation',
    service: 'SpreadsheetApp',
    of: DataValidationService,
    effects: undefined,
    needs: () => NO_NEEDS,
  },
  {
    type: 'Spreadsheet.DataValidationBuilder',
    name: 'DataValidationBuilder',
    service: 'SpreadsheetApp',
    of: DataValidationBuilderService,
    effects: undefined,
    alike: (member) => {
      const type = typeRequiredBy(member);
      return type === undefined ? undefined : requires(type);
    },
    needs: () => NO_NEEDS,
  },
];
