import { type ClassDefinition, effects, NO_NEEDS } from '../../../bridge/class-definition';
import { type EnumValue, enumValue } from '../../../bridge/enum-value';
import type { Anchor, ChartState } from './chart-state';

/** https://developers.google.com/apps-script/reference/charts/chart-options */
export class ChartOptionsService {
  readonly #options: ChartState['options'];

  constructor(options: ChartState['options']) {
    this.#options = options;
  }

  get(option: string): unknown {
    return this.#options[option] ?? null;
  }
}

/** https://developers.google.com/apps-script/reference/spreadsheet/container-info */
export class ContainerInfoService {
  readonly #anchor: Anchor;

  constructor(anchor: Anchor) {
    this.#anchor = anchor;
  }

  getAnchorColumn(): number {
    return this.#anchor.column;
  }

  getAnchorRow(): number {
    return this.#anchor.row;
  }

  getOffsetX(): number {
    return this.#anchor.offsetX;
  }

  getOffsetY(): number {
    return this.#anchor.offsetY;
  }
}

/** https://developers.google.com/apps-script/reference/spreadsheet/embedded-chart */
export class EmbeddedChartService {
  readonly state: ChartState;
  readonly #toBuilder: (state: ChartState) => object;

  constructor(state: ChartState, toBuilder: (state: ChartState) => object) {
    this.state = state;
    this.#toBuilder = toBuilder;
  }

  getChartId(): number | null {
    return this.state.chartId;
  }

  getContainerInfo(): ContainerInfoService {
    return new ContainerInfoService(this.state.anchor);
  }

  getHiddenDimensionStrategy(): EnumValue {
    return enumValue('Charts.ChartHiddenDimensionStrategy', 'IGNORE_BOTH');
  }

  getMergeStrategy(): EnumValue {
    return enumValue('Charts.ChartMergeStrategy', 'MERGE_COLUMNS');
  }

  /** -1 while Google looks at the data. */
  getNumHeaders(): number {
    return this.state.numHeaders ?? -1;
  }

  getOptions(): ChartOptionsService {
    return new ChartOptionsService(this.state.options);
  }

  getRanges(): object[] {
    return [...this.state.ranges];
  }

  getTransposeRowsAndColumns(): boolean {
    return false;
  }

  modify(): object {
    return this.#toBuilder(this.state);
  }
}

const common = { effects: undefined, needs: () => NO_NEEDS };

export const embeddedChartClasses: readonly ClassDefinition[] = [
  {
    type: 'Spreadsheet.EmbeddedChart',
    name: 'EmbeddedChart',
    service: 'SpreadsheetApp',
    of: EmbeddedChartService,
    effects: effects({ look: 'getRanges getOptions' }),
    needs: () => NO_NEEDS,
  },
  { type: 'Spreadsheet.ContainerInfo', name: 'ContainerInfo', of: ContainerInfoService, ...common },
  { type: 'Charts.ChartOptions', name: 'ChartOptions', of: ChartOptionsService, ...common },
];
