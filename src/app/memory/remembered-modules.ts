import type { ModuleName } from '../../core/settings/modules';
import { readSettings } from '../../core/settings/settings-reading';
import { defaultSettings } from '../../core/settings/settings-table';
import { readSettingRows } from '../../sheets/tables/system-tables';
import type { Ports } from '../ports/ports';
import { recallGrids } from './remembered-grids';

/** The modules that were on when `Cấu hình` was last read: their sheets are asked for together with it. */
export function recallModules(ports: Ports): readonly ModuleName[] {
  const grid = recallGrids(ports)?.settings;
  const reading = grid === undefined ? undefined : readSettingRows(grid);
  if (reading === undefined || 'problems' in reading) return defaultSettings.modules;
  return readSettings(reading.table.items).settings.modules;
}
