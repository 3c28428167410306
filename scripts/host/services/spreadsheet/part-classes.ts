import type { ClassDefinition } from '../../bridge/class-definition';
import { chartBuilderClasses } from './charts/chart-builder';
import { embeddedChartClasses } from './charts/embedded-chart';
import { colorClasses } from './looks/color';
import { richTextClasses } from './looks/rich-text';
import { textRotationClass } from './looks/text-rotation';
import { textStyleClasses } from './looks/text-style';
import { bandingClass } from './parts/banding';
import { developerMetadataClasses } from './parts/developer-metadata';
import { filterClass } from './parts/filter';
import { filterCriteriaClasses } from './parts/filter-criteria';
import { groupClass } from './parts/group';
import { metadataFinderClass } from './parts/metadata-finder';
import { conditionalFormatClasses } from './rules/conditional-format';

/** What lies on sheets, ranges and texts: every class of `SpreadsheetApp` beside the great ones. */
export const partClasses: readonly ClassDefinition[] = [
  filterClass,
  ...filterCriteriaClasses,
  ...conditionalFormatClasses,
  bandingClass,
  groupClass,
  ...developerMetadataClasses,
  metadataFinderClass,
  ...colorClasses,
  ...textStyleClasses,
  ...richTextClasses,
  textRotationClass,
  ...embeddedChartClasses,
  ...chartBuilderClasses,
];
