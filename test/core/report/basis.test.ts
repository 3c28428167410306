import { expect, it } from 'vitest';
import { listBasis } from '../../../src/core/report/basis';
import { type Cells, context, taskOf } from '../rules/fixtures';

function basisOf(...rows: readonly Cells[]) {
  const tasks = rows.map((cells) => taskOf(cells));
  const { listed, unlisted } = listBasis(tasks, context);
  return [listed.map(({ symbol }) => symbol), unlisted];
}

it.each<[string, readonly Cells[], readonly (readonly string[])[]]>([
  [
    'in the order of the documents, each once, whichever task comes first',
    [{ source: '57-NQ/TW' }, { source: '139/KH-UBND; 57-NQ/TW' }, { source: '57-NQ/TW' }],
    [['139/KH-UBND', '57-NQ/TW'], []],
  ],
  [
    'with those that the list lacks behind them',
    [{ source: '9/KH-UBND; 139/KH-UBND' }],
    [['139/KH-UBND'], ['9/KH-UBND']],
  ],
  [
    'without what only a cancelled task cites',
    [{ progress: 'Hủy', evidence: '9/QĐ-UBND', source: '139/KH-UBND' }, { source: '57-NQ/TW' }],
    [['57-NQ/TW'], []],
  ],
  [
    'of a task behind a cancelled one that cites the same',
    [{ progress: 'Hủy', evidence: '9/QĐ-UBND' }, {}],
    [['139/KH-UBND'], []],
  ],
])('the documents that the counted tasks stand on are told %s', (_, rows, expected) => {
  expect(basisOf(...rows)).toEqual(expected);
});
