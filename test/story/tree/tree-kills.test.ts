import { beforeAll, describe, expect, it } from 'vitest';
import { cloneBook } from '../../../scripts/host/book/snapshot';
import { createDrive, type DriveFile } from '../../../scripts/host/drive/drive';
import { runFunction } from '../../../scripts/host/runs/runtime';
import { createWorkspace, type Workspace } from '../../../scripts/host/workspace';
import type { TreeTracker } from '../../../scripts/sample/country/tree-tracker';
import { storyBundle } from '../bundle';
import { valuesOf } from '../unit-files/file-world';
import { openTree, type TreeWorld, tasksOf } from './tree-world';

const leaf: TreeTracker = {
  id: 'ha-noi',
  title: 'Theo dõi Hà Nội',
  settings: [['Mô-đun', 'Không']],
  units: [
    { code: 'XA1', name: 'Xã Một', tasks: tasksOf(5, { late: 2, done: 1 }) },
    { code: 'XA2', name: 'Xã Hai', tasks: tasksOf(3, { late: 1 }) },
  ],
};

const country: TreeTracker = {
  id: 'ca-nuoc',
  title: 'Theo dõi cả nước',
  settings: [['Mô-đun', 'Không']],
  units: [
    { code: 'BKHCN', name: 'Bộ Khoa học và Công nghệ', tasks: tasksOf(4) },
    { code: 'HN', name: 'Thành phố Hà Nội', trackerId: 'ha-noi' },
  ],
};

/** What readers see of a tracker: its report, and what it publishes. */
function seen(
  files: ReadonlyMap<string, DriveFile>,
  id: string,
): { readonly report: string; readonly published: string } {
  const sheets = files.get(id)?.book?.sheets ?? [];
  const textOf = (title: string) => {
    const sheet = sheets.find(({ properties }) => properties.title === title);
    return sheet === undefined ? '' : JSON.stringify(valuesOf(sheet));
  };
  return { report: textOf('Báo cáo'), published: textOf('Đôn Đốc (số liệu)') };
}

function copyFiles(files: ReadonlyMap<string, DriveFile>): DriveFile[] {
  return [...files.values()].map((file) => ({ ...file, ...(file.book && { book: cloneBook(file.book) }) }));
}

describe('a run that is cut off', () => {
  let world: TreeWorld;
  let state: ReturnType<Workspace['toState']>;
  beforeAll(async () => {
    world = await openTree([country, leaf]);
    world.run('ha-noi');
    world.run('ca-nuoc');
    state = world.open('ca-nuoc').toState();
    world.put('ha-noi', 'XA2', 'Xây dựng cơ sở dữ liệu chuyên ngành số 2', 'Thời hạn', '30/09/2025');
    world.put('ca-nuoc', 'BKHCN', 'Xây dựng cơ sở dữ liệu chuyên ngành số 2', 'Thời hạn', '30/09/2025');
  });

  it.each(['ha-noi', 'ca-nuoc'])('leaves %s with the old report or the new one, published as it stands', async (id) => {
    const bundle = await storyBundle();
    if (id === 'ca-nuoc') world.run('ha-noi');
    const now = Date.parse('2025-10-10T11:00:00+07:00');
    const open = () => createWorkspace({ drive: createDrive(copyFiles(world.files)), openId: id, now, state });
    const before = seen(world.files, id);
    const whole = open();
    const result = runFunction(whole, bundle, 'consolidate');
    const after = seen(whole.drive.files, id);
    expect(after.report).not.toBe(before.report);
    expect(after.published).not.toBe(before.published);
    const states = new Set<string>();
    for (let call = 1; call <= result.allCalls; call += 1) {
      const workspace = open();
      workspace.killAt(call);
      runFunction(workspace, bundle, 'consolidate');
      const found = seen(workspace.drive.files, id);
      const isOld = found.report === before.report && found.published === before.published;
      const isNew = found.report === after.report && found.published === after.published;
      expect({ call, isOld, isNew }).toEqual({ call, isOld: !isNew, isNew });
      states.add(isNew ? 'new' : 'old');
    }
    expect([...states].sort()).toEqual(['new', 'old']);
  });
});
