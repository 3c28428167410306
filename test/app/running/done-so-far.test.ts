import { describe, expect, it } from 'vitest';
import type { Ports } from '../../../src/app/ports/ports';
import { countingWrites, nothingDone } from '../../../src/app/running/done-so-far';

const answer = (isOk: boolean, status: number) => (isOk ? { isOk, value: [] } : { isOk, status, message: '' });

function counted(over: { fails?: string; answers?: readonly object[] } = {}) {
  const done = nothingDone();
  const work = () => {
    if (over.fails !== undefined) throw new Error(over.fails);
  };
  const ports = {
    workbook: { commit: work, fill: work },
    files: { write: () => over.answers ?? [] },
    mail: { send: work },
    refusals: { kindOf: (error: unknown) => (String(error).includes('unavailable') ? 'passing' : 'closed') },
  } as unknown as Ports;
  return { done, ports: countingWrites(ports, done) };
}

describe('what a run has done before it failed', () => {
  it('is nothing at first, and nothing where nothing was to be written', () => {
    const { done, ports } = counted();
    ports.workbook.commit([]);
    expect(done).toEqual({ commits: 0, fills: 0, isDoubtful: false, filesWritten: 0, mailsSent: 0 });
  });

  it('is each batch, each block, each file that took its rows and each mail', () => {
    const { done, ports } = counted({ answers: [answer(true, 200), answer(false, 403), answer(true, 200)] });
    ports.workbook.commit([{}] as never);
    ports.workbook.fill([{}, {}] as never);
    ports.files.write([]);
    ports.mail.send({} as never);
    ports.mail.send({} as never);
    expect(done).toEqual({ commits: 1, fills: 2, isDoubtful: false, filesWritten: 2, mailsSent: 2 });
  });

  it.each([
    ['The service is currently unavailable.', true],
    ['You are trying to edit a protected cell', false],
  ])('may be more where a write ended with “%s”: %s', (fails, isDoubtful) => {
    for (const write of ['commit', 'fill'] as const) {
      const { done, ports } = counted({ fails });
      expect(() => ports.workbook[write]([{}] as never)).toThrow(fails);
      expect(done).toMatchObject({ commits: 0, fills: 0, isDoubtful });
    }
  });

  it.each([
    [0, true],
    [503, false],
  ])('may be more where a file answered with status %i: %s', (status, isDoubtful) => {
    const { done, ports } = counted({ answers: [answer(false, status)] });
    ports.files.write([]);
    expect(done).toMatchObject({ filesWritten: 0, isDoubtful });
  });

  it('is no mail that was refused', () => {
    const { done, ports } = counted({ fails: 'Invalid email' });
    expect(() => ports.mail.send({} as never)).toThrow();
    expect(done.mailsSent).toBe(0);
  });
});
