import type { Status } from '../../../core/tasks/status';
import type { SheetKey } from '../../tables/sheet-names';

/** A line of the guide. A term stands left of its text; a status term in its colour. */
export interface GuideLine {
  readonly style: 'title' | 'banner' | 'heading' | 'text';
  readonly term?: string;
  readonly status?: Status;
  readonly text: string;
}

/** Every sentence that set-up writes; the language files hold them. */
export interface LayoutTexts {
  readonly guide: readonly GuideLine[];
  /** Over a unit's table. */
  readonly unitTitle: (unitName: string) => string;
  /** Above tables of amounts. */
  readonly moneyUnit: string;
  /** No classified content. */
  readonly banner: string;
  /** Beside a selected cell, by column key. */
  readonly columnHelp: { readonly [key: string]: string };
  /** By sheet: what it is for, and an example. */
  readonly hints: { readonly [key in SheetKey]?: string };
  /** By setting key. */
  readonly settingMeanings: { readonly [key: string]: string };
}
