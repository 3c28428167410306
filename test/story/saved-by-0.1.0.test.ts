import { beforeAll, describe, expect, it } from 'vitest';
import { openWorkspace } from '../../scripts/cli/open-workspace';
import { type Book, findSheetByTitle } from '../../scripts/host/book/book';
import { type Bundle, loadBundle } from '../../scripts/host/bundle';
import type { RunResult } from '../../scripts/host/runs/run-result';
import { runFunction } from '../../scripts/host/runs/runtime';
import type { Workspace } from '../../scripts/host/workspace';
import { storyFolder } from './bundle';
import { valuesOf } from './unit-files/file-world';

const folder = new URL('./saved-by-0.1.0', import.meta.url).pathname;

let bundle: Bundle;
beforeAll(async () => {
  bundle = loadBundle(await storyFolder());
});

const rowsOf = (workspace: Workspace, title: string) => {
  const sheet = findSheetByTitle(workspace.drive.files.get(workspace.openId)?.book as Book, title);
  return sheet === undefined ? [] : valuesOf(sheet);
};

/** By heading, so that columns may stand elsewhere by now. */
function column(workspace: Workspace, title: string, heading: string): string[] {
  const [headings = [], ...rows] = rowsOf(workspace, title);
  const at = headings.indexOf(heading);
  return rows.map((row) => String(row[at] ?? '')).filter((text) => text !== '');
}

function open(now: string): Promise<Workspace> {
  return openWorkspace(folder, { open: undefined, now, user: undefined, failAt: undefined, killAt: undefined });
}

function runDaily(workspace: Workspace): RunResult {
  const result = runFunction(workspace, bundle, 'runDaily');
  if (!result.ok) throw new Error(result.error?.stack ?? result.error?.message);
  return result;
}

/** A mail line as the ledger knows it: task, rung and reader. */
function sentKeys(workspace: Workspace): string[] {
  const [headings = [], ...rows] = rowsOf(workspace, 'Thư nhắc');
  const [key, state] = [headings.indexOf('Khoá'), headings.indexOf('Tình trạng')];
  return rows.filter((row) => row[state] === 'Đã gửi').map((row) => String(row[key]));
}

const unitSheets = ['SKHCN', 'STC', 'SNV', 'SYT', 'SGDĐT'];

describe('a tracker that version 0.1.0 has saved in the morning', () => {
  it('is gone on with the same afternoon: no mail goes twice, and no task loses its code', async () => {
    const workspace = await open('2025-10-10T15:00:00+07:00');
    const codes = new Map(unitSheets.map((title) => [title, column(workspace, title, 'Mã nhiệm vụ')]));
    const master = column(workspace, 'Tổng hợp', 'Mã nhiệm vụ');
    const sent = sentKeys(workspace);
    const mailed = new Set(sent.map((key) => key.split('|')[3]));
    expect([sent.length > 0, master.length > 100]).toEqual([true, true]);
    runDaily(workspace);
    // Who was mailed in the morning is not mailed again; the leaders of what is late are told now, which version 0.1.0 told their people only.
    expect(workspace.outbox.sent.map(({ to }) => to.join()).filter((reader) => mailed.has(reader))).toEqual([]);
    const keys = sentKeys(workspace);
    expect([new Set(keys).size, keys]).toEqual([keys.length, expect.arrayContaining(sent)]);
    for (const [title, before] of codes) expect(column(workspace, title, 'Mã nhiệm vụ')).toEqual(before);
    expect(column(workspace, 'Tổng hợp', 'Mã nhiệm vụ')).toEqual(expect.arrayContaining(master));
    workspace.clock.advance(600_000);
    expect(runDaily(workspace).cellsWritten).toBe(0);
  });

  it('is gone on with on the next working day: each line of each mail is a new one', async () => {
    const workspace = await open('2025-10-13T08:00:00+07:00');
    const sent = new Set(sentKeys(workspace));
    const master = column(workspace, 'Tổng hợp', 'Mã nhiệm vụ');
    runDaily(workspace);
    const after = sentKeys(workspace);
    expect(new Set(after).size).toBe(after.length);
    expect(after.filter((key) => !sent.has(key)).every((key) => key.length > 0)).toBe(true);
    const readers = workspace.outbox.sent.map(({ to }) => to.join());
    expect(new Set(readers).size).toBe(readers.length);
    expect(column(workspace, 'Tổng hợp', 'Mã nhiệm vụ')).toEqual(expect.arrayContaining(master));
    const mails = workspace.outbox.sent.length;
    workspace.clock.advance(600_000);
    expect([runDaily(workspace).cellsWritten, workspace.outbox.sent.length]).toEqual([0, mails]);
  });
});
