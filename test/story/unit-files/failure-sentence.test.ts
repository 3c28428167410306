import { describe, expect, it } from 'vitest';
import { languageAt, speak } from '../setting-up/error-language';
import { type FileWorld, prepareFileWorld, valuesOf } from './file-world';

const fresh = await prepareFileWorld({ fileCount: 2, rowCount: 3 });

/** The last days of the units' files are written by the product only: a file that has some was written to. */
function filesWritten(world: FileWorld): number {
  return [0, 1].filter((index) => String(world.cell(index, 2, 'check') ?? world.cell(index, 2, 'dueOn') ?? '') !== '')
    .length;
}

function contents(world: FileWorld): string {
  const titles = world.titles().filter((title) => !title.startsWith('Đôn Đốc'));
  return JSON.stringify(titles.map((title) => [title, valuesOf(world.sheet(title))]));
}

describe('the sentence after a failure', () => {
  it('is true wherever the run fails, before or after the call did its work', () => {
    const whole = fresh();
    const { allCalls = 60 } = whole.run('consolidate') as { allCalls?: number };
    let told = 0;
    for (const when of ['before', 'after'] as const) {
      for (let call = 1; call <= allCalls; call += 1) {
        const world = fresh();
        const [before, filesBefore] = [contents(world), filesWritten(world)];
        // Each call fails in both languages, once before and once after it did its work.
        speak(world.workspace, languageAt(when === 'before' ? call : call + 1));
        world.workspace.failAt(call, when);
        const result = world.run('consolidate');
        const said = result.messages.map(({ text }) => text).join('\n');
        if (!said.includes('Có lỗi, mã')) continue;
        told += 1;
        const where = `${when} ${call}: ${said}`;
        if (said.includes('chưa bị thay đổi gì')) {
          expect([where, contents(world)]).toEqual([where, before]);
          expect([where, filesWritten(world)]).toEqual([where, filesBefore]);
        }
        const files = Number(/vào (\d+) tệp đơn vị/.exec(said)?.[1] ?? 0);
        if (!said.includes('chưa rõ')) expect([where, files]).toEqual([where, filesWritten(world) - filesBefore]);
        expect([where, said.includes('Chạy lại sau ít phút')]).toEqual([where, true]);
      }
    }
    expect(told).toBeGreaterThan(4);
  });
});
