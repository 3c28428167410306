import { addOldMenu, type OldMenuItem, removeOldMenu } from '../../base/old-menu';
import { addMetadata, type DeveloperMetadataService, metadataOf } from '../parts/developer-metadata';
import { DeveloperMetadataFinderService } from '../parts/metadata-finder';
import { SpreadsheetFacts } from './facts';

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
