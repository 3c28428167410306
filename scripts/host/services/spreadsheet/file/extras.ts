import type { Calculation } from '../../../book/book';
import { type EnumValue, enumValue } from '../../../bridge/enum-value';
import { addOldMenu, type OldMenuItem, removeOldMenu } from '../../base/old-menu';
import { addMetadata, type DeveloperMetadataService, metadataOf } from '../parts/developer-metadata';
import { DeveloperMetadataFinderService } from '../parts/metadata-finder';
import { bookOf, change } from '../place';
import { SpreadsheetFacts } from './facts';
import { noneOf } from './lost';

/** What hangs on a spreadsheet as a whole: developer metadata, and menus of the older kind. */
export class SpreadsheetExtras extends SpreadsheetFacts {
  addDeveloperMetadata(...args: readonly unknown[]): this {
    addMetadata(this.file, undefined, args);
    return this;
  }

  createDeveloperMetadataFinder(): DeveloperMetadataFinderService {
    return new DeveloperMetadataFinderService(this.file);
  }

  getDeveloperMetadata(): DeveloperMetadataService[] {
    return metadataOf(this.file, ({ spreadsheet }) => spreadsheet === true);
  }

  getDataSourceTables(): never[] {
    return [];
  }

  getImages(): never[] {
    return noneOf(this.file, 'pictures', 'Spreadsheet.getImages');
  }

  /** What Google has while nobody has set it, as its settings page shows it. */
  getIterativeCalculationConvergenceThreshold(): number {
    return this.#calculation.threshold ?? 0.05;
  }

  getMaxIterativeCalculationCycles(): number {
    return this.#calculation.cycles ?? 50;
  }

  getRecalculationInterval(): EnumValue {
    return enumValue('Spreadsheet.RecalculationInterval', this.#calculation.interval ?? 'ON_CHANGE');
  }

  isIterativeCalculationEnabled(): boolean {
    return this.#calculation.isIterative ?? false;
  }

  setIterativeCalculationConvergenceThreshold(minThreshold: number): this {
    return this.#calculate({ threshold: minThreshold });
  }

  /** A circle of formulas stays an error here: see the value of such a formula. */
  setIterativeCalculationEnabled(isEnabled: boolean): this {
    return this.#calculate({ isIterative: isEnabled });
  }

  setMaxIterativeCalculationCycles(maxIterations: number): this {
    return this.#calculate({ cycles: maxIterations });
  }

  setRecalculationInterval(recalculationInterval: EnumValue): this {
    return this.#calculate({ interval: recalculationInterval.value });
  }

  get #calculation(): Calculation {
    return bookOf(this.file).calculation ?? {};
  }

  #calculate(part: Calculation): this {
    change(this.file, ({ book }) => {
      book.calculation = { ...book.calculation, ...part };
    });
    return this;
  }

  /** Nobody fills a form into a spreadsheet here. */
  getFormUrl(): null {
    return null;
  }

  /** The older way to make a menu; null in the list is a line between items. */
  addMenu(name: string, subMenus: readonly (OldMenuItem | null)[]): void {
    addOldMenu(this.file.host.workspace.screen, name, subMenus);
  }

  removeMenu(name: string): void {
    removeOldMenu(this.file.host.workspace.screen, name);
  }

  updateMenu(name: string, subMenus: readonly (OldMenuItem | null)[]): void {
    addOldMenu(this.file.host.workspace.screen, name, subMenus);
  }
}
