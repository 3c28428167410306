import type { Ports } from '../../ports/ports';
import { viewMyPage } from '../../viewing/my-page';

/** Opens the sidebar of the unit whose sheet is under the cursor; it writes nothing and waits for nobody. */
export function openMyPage(ports: Ports): void {
  const page = viewMyPage(ports);
  ports.screen.showSidebar({ file: 'my-page', title: page.title, data: page });
}
