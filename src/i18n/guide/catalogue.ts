import type { Settings } from '../../core/settings/settings';
import type { Status } from '../../core/tasks/status';

/** A line of the guide. A term stands left of its text; a status term in its colour. */
export interface GuideLine {
  readonly style: 'title' | 'banner' | 'heading' | 'text';
  readonly term?: string;
  readonly status?: Status;
  readonly text: string;
}

/** Everything that set-up writes into a workbook. */
export interface GuideTexts {
  readonly guide: readonly GuideLine[];
  /** Over a unit's table. */
  readonly unitTitle: (unitName: string) => string;
  /** Above tables of amounts. */
  readonly moneyUnit: string;
  /** No classified content: it stands in every workbook. */
  readonly banner: string;
  /** Beside a selected cell, by column key. */
  readonly columnHelp: { readonly [key: string]: string };
  /** By sheet: the grey line below its headings. */
  readonly hints: { readonly [sheet in 'units' | 'assignments' | 'rules' | 'documents']: string };
  readonly settingMeanings: { readonly [key in keyof Settings]: string };
}
