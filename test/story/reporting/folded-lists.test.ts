import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { beforeAll, describe, expect, it } from 'vitest';
import { findSheetByTitle, type Sheet } from '../../../scripts/host/book/book';
import type { RunResult } from '../../../scripts/host/runs/run-result';
import { runFunction } from '../../../scripts/host/runs/runtime';
import { createSheetsApi } from '../../../scripts/host/sheets-api/api';
import type { Workspace } from '../../../scripts/host/workspace';
import { setUpCity } from '../../../scripts/sample/city';
import { storyBundle, storyFolder } from '../bundle';
import { openSample } from '../trackers';
import { valuesOf } from '../unit-files/file-world';

/** 31 units owe a report, and 27 of them have errors: long lists that say what stands elsewhere too. */
let workspace: Workspace;

function consolidate(bundle: Awaited<ReturnType<typeof storyBundle>>): RunResult {
  const result = runFunction(workspace, bundle, 'consolidate');
  if (!result.ok) throw new Error(result.error?.message);
  return result;
}

function report(of: Workspace = workspace): Sheet {
  const book = of.drive.files.get(of.openId)?.book;
  return findSheetByTitle(book as NonNullable<typeof book>, 'Báo cáo') as Sheet;
}

interface Fold {
  readonly title: unknown;
  readonly firstNumber: unknown;
  readonly lastNumber: unknown;
  readonly isHidden: boolean;
}

/** Each group of rows by the title of its list. */
function folds(sheet = report()): Fold[] {
  const rows = valuesOf(sheet);
  return sheet.groups.map(({ range }) => {
    const [start = 0, end = 0] = [range?.startIndex ?? 0, range?.endIndex ?? 0];
    const heading = rows.slice(0, start).findLastIndex((row) => row[0] === 'STT' && row[1] === 'Đơn vị');
    const hidden = sheet.rowMetadata.slice(start, end).filter((row) => row?.hiddenByUser === true).length;
    return {
      title: rows[heading - 1]?.[0],
      firstNumber: rows[start]?.[0],
      lastNumber: rows[end - 1]?.[0],
      isHidden: hidden === end - start,
    };
  });
}

function unfold(title: string): void {
  const group = report().groups[folds().findIndex((fold) => fold.title === title)];
  const dimensionGroup: sheets_v4.Schema$DimensionGroup = { ...group, collapsed: false };
  createSheetsApi(workspace).batchUpdate(
    workspace.openId,
    { requests: [{ updateDimensionGroup: { dimensionGroup, fields: 'collapsed' } }] },
    { email: workspace.user },
  );
}

describe('long lists of the report', () => {
  beforeAll(async () => {
    workspace = setUpCity(await storyFolder());
    consolidate(await storyBundle());
  });

  it('fold away what follows the tenth entry, where it stands elsewhere too', () => {
    const submissions = folds().find(({ title }) => String(title).startsWith('Tình hình nộp báo cáo'));
    expect(submissions).toMatchObject({ firstNumber: 11, isHidden: true });
    expect(Number(submissions?.lastNumber)).toBeGreaterThan(15);
  });

  it('keep what a leader is asked about in sight, though it folds at a click', async () => {
    const { workspace: sample, run } = await openSample();
    expect(run('consolidate').ok).toBe(true);
    const folded = folds(report(sample));
    expect(folded.map(({ title }) => title)).toEqual(['Nhiệm vụ quá hạn cần xử lý']);
    expect(folded).toMatchObject([{ firstNumber: 11, lastNumber: 20, isHidden: false }]);
    expect(run('consolidate').cellsWritten).toBe(0);
    expect(folds(report(sample))).toEqual(folded);
  });

  it('say below the fold how to open it', () => {
    const { lastNumber } = folds().find(({ isHidden }) => isHidden) ?? {};
    const notes = valuesOf(report()).map(([first]) => first);
    expect(notes).toContain(`Từ số 11 đến số ${lastNumber}: mở ra hoặc thu gọn bằng dấu + ở lề trái.`);
  });

  it('are left alone by a rerun, and no group lies on another', async () => {
    const before = report().groups;
    consolidate(await storyBundle());
    expect(report().groups).toEqual(before);
    expect(before.every(({ depth }) => depth === 1)).toBe(true);
  });

  it('stay as a person has opened them', async () => {
    const title = String(folds().find(({ isHidden }) => isHidden)?.title);
    unfold(title);
    consolidate(await storyBundle());
    expect(folds().find((fold) => fold.title === title)?.isHidden).toBe(false);
  });
});
