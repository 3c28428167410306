import { uncounted } from '../../cli/output/uncounted';
import type { Bundle } from '../../host/bundle';
import { type Office, openOffice } from '../../host/office';
import type { Workspace } from '../../host/workspace';

/** An office over the same drive, clock and memory, in which days go on. */
export function goOn(workspace: Workspace, bundle: Bundle): Office {
  return openOffice(bundle, {
    drive: workspace.drive,
    openId: workspace.openId,
    now: workspace.clock.now(),
    state: workspace.toState(),
    uncounted,
  });
}
