import { uncounted } from '../../cli/output/uncounted';
import type { Bundle } from '../../host/bundle';
import { openOffice } from '../../host/office';
import type { Workspace } from '../../host/workspace';
import { createDesk } from './desk';

/** Lets the tracker speak English and consolidate once more: what a newcomer is told of it is in the language of the rest. Nothing is kept unless the caller writes it. */
export function reportInEnglish(workspace: Workspace, bundle: Bundle): void {
  const office = openOffice(bundle, {
    drive: workspace.drive,
    openId: workspace.openId,
    now: workspace.clock.now(),
    state: workspace.toState(),
    uncounted,
  });
  const desk = createDesk(office);
  const [row = 0] = desk.rowsWhere('Cấu hình', 'Mục', (text) => text === 'Ngôn ngữ');
  desk.type('Cấu hình', row, { 'Giá trị': 'en' });
  desk.click('consolidate');
}
