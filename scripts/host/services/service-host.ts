import type { Bundle } from '../bundle';
import type { DriveFile } from '../drive/drive';
import type { Kit } from '../realm/realm';
import type { Execution } from '../runs/execution';
import type { Workspace } from '../workspace';

/** What every service of one execution stands on. */
export interface ServiceHost {
  readonly execution: Execution;
  readonly workspace: Workspace;
  readonly bundle: Bundle;
  readonly kit: Kit;
  /** The script's object for one of the host's. */
  readonly expose: (instance: object) => object;
}

/** The spreadsheet that the script is bound to. */
export function boundFile({ workspace }: ServiceHost): DriveFile {
  const file = workspace.drive.files.get(workspace.openId);
  if (file === undefined) throw new Error(`the drive has lost the spreadsheet ${workspace.openId}`);
  return file;
}
