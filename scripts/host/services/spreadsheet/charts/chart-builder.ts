import { type ClassDefinition, NO_NEEDS } from '../../../bridge/class-definition';
import { type EnumValue, enumValue } from '../../../bridge/enum-value';
import { notImplemented } from '../../../runs/exceptions';
import type { Place } from '../place';
import { type ChartState, flatOptions, NEW_CHART } from './chart-state';
import { ContainerInfoService, EmbeddedChartService } from './embedded-chart';

type RangeLike = { readonly place: Place };

/** https://developers.google.com/apps-script/reference/spreadsheet/embedded-chart-builder */
export class EmbeddedChartBuilderService {
  state: ChartState;

  constructor(state: ChartState) {
    this.state = state;
  }

  addRange(range: RangeLike): this {
    return changed(this, { ranges: [...this.state.ranges, range] });
  }

  asAreaChart(): object {
    return createBuilder('Area', this.state);
  }

  asBarChart(): object {
    return createBuilder('Bar', this.state);
  }

  asColumnChart(): object {
    return createBuilder('Column', this.state);
  }

  asComboChart(): object {
    return createBuilder('Combo', this.state);
  }

  asHistogramChart(): object {
    return createBuilder('Histogram', this.state);
  }

  asLineChart(): object {
    return createBuilder('Line', this.state);
  }

  asPieChart(): object {
    return createBuilder('Pie', this.state);
  }

  asScatterChart(): object {
    return createBuilder('Scatter', this.state);
  }

  asTableChart(): object {
    return createBuilder('Table', this.state);
  }

  build(): EmbeddedChartService {
    return new EmbeddedChartService(this.state, (state) => createBuilder('', state));
  }

  clearRanges(): this {
    return changed(this, { ranges: [] });
  }

  getChartType(): EnumValue {
    return enumValue('Charts.ChartType', this.state.type);
  }

  getContainer(): ContainerInfoService {
    return new ContainerInfoService(this.state.anchor);
  }

  getRanges(): object[] {
    return [...this.state.ranges];
  }

  removeRange({ place }: RangeLike): this {
    const isSame = (other: RangeLike) =>
      other.place.sheetId === place.sheetId && JSON.stringify(other.place.rect) === JSON.stringify(place.rect);
    return changed(this, { ranges: this.state.ranges.filter((one) => !isSame(one)) });
  }

  setChartType(type: EnumValue): this {
    return changed(this, { type: type.value });
  }

  setHiddenDimensionStrategy(strategy: EnumValue): this {
    if (strategy.value !== 'IGNORE_BOTH') throw notImplemented(`ChartHiddenDimensionStrategy.${strategy.value}`);
    return this;
  }

  setMergeStrategy(strategy: EnumValue): this {
    if (strategy.value !== 'MERGE_COLUMNS') throw notImplemented(`ChartMergeStrategy.${strategy.value}`);
    return this;
  }

  setNumHeaders(headers: number): this {
    return changed(this, { numHeaders: headers });
  }

  setOption(option: string, value: unknown): this {
    const { options } = this.state;
    return changed(this, { options: { ...options, ...Object.fromEntries(flatOptions(option, value)) } });
  }

  setPosition(row: number, column: number, offsetX: number, offsetY: number): this {
    return changed(this, { anchor: { row, column, offsetX, offsetY } });
  }

  setTransposeRowsAndColumns(transpose: boolean): this {
    if (transpose) throw notImplemented('EmbeddedChartBuilder.setTransposeRowsAndColumns(true)');
    return this;
  }
}

function changed<B extends EmbeddedChartBuilderService>(builder: B, change: Partial<ChartState>): B {
  builder.state = { ...builder.state, ...change };
  return builder;
}

/** What a kind's own builder sets by another name. */
const OPTION_METHODS: Readonly<Record<string, (value: unknown) => readonly [string, unknown]>> = {
  setTitle: (title) => ['title', title],
  setXAxisTitle: (title) => ['hAxis.title', title],
  setYAxisTitle: (title) => ['vAxis.title', title],
  setLegendPosition: (position) => ['legend.position', (position as EnumValue).value.toLowerCase()],
  setStacked: () => ['isStacked', true],
  setColors: (colors) => ['colors', colors],
  setBackgroundColor: (color) => ['backgroundColor', color],
  set3D: () => ['is3D', true],
};

function optionMethod(member: string) {
  const optionOf = OPTION_METHODS[member];
  if (optionOf === undefined) return undefined;
  return function told(this: unknown, value: unknown): unknown {
    return (this as EmbeddedChartBuilderService).setOption(...optionOf(value));
  };
}

const KINDS = ['Area', 'Bar', 'Column', 'Combo', 'Histogram', 'Line', 'Pie', 'Scatter', 'Table'] as const;
/** '' is the builder of no kind in particular. */
const builders = new Map<string, typeof EmbeddedChartBuilderService>([
  ['', EmbeddedChartBuilderService],
  ...KINDS.map((kind) => [kind, class extends EmbeddedChartBuilderService {}] as const),
]);

export function createBuilder(
  kind: '' | (typeof KINDS)[number],
  state: ChartState = NEW_CHART,
): EmbeddedChartBuilderService {
  const Builder = builders.get(kind) ?? EmbeddedChartBuilderService;
  return new Builder(kind === '' ? state : { ...state, type: kind.toUpperCase() });
}

export const chartBuilderClasses: readonly ClassDefinition[] = [...builders].map(([kind, of]) => ({
  type: `Spreadsheet.Embedded${kind}ChartBuilder`,
  name: `Embedded${kind}ChartBuilder`,
  service: 'SpreadsheetApp',
  of,
  effects: undefined,
  alike: optionMethod,
  needs: () => NO_NEEDS,
}));
