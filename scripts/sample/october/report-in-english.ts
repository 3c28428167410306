import type { Bundle } from '../../host/bundle';
import type { Workspace } from '../../host/workspace';
import { goOn } from './go-on';
import { createDesk } from './october-acts';

/** Lets the tracker speak English and consolidate once more: what a newcomer is told of it is in the language of the rest. Nothing is kept unless the caller writes it. */
export function reportInEnglish(workspace: Workspace, bundle: Bundle): void {
  const office = goOn(workspace, bundle);
  const desk = createDesk(office);
  const [row = 0] = desk.rowsWhere('Cấu hình', 'Mục', (text) => text === 'Ngôn ngữ');
  desk.type('Cấu hình', row, { 'Giá trị': 'en' });
  desk.click('consolidate');
}
