import type { ClassDefinition } from '../../../bridge/class-definition';

/** https://developers.google.com/apps-script/reference/charts/charts: the names of kinds and places; charts outside a sheet are not drawn here. */
export class ChartsService {}

export const chartsClass: ClassDefinition = {
  type: 'Charts.Charts',
  name: 'Charts',
  of: ChartsService,
  effects: undefined,
};
