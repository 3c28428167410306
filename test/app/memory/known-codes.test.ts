import { describe, expect, it } from 'vitest';
import { recallAssigned, recallAssignedSerials, rememberAssigned } from '../../../src/app/memory/assigned-series';
import { recallDoubled, rememberDoubled } from '../../../src/app/memory/doubled-codes';
import { recallSerials, rememberSerials } from '../../../src/app/memory/remembered-serials';
import { nothingKnown } from '../../../src/core/codes/known-task';
import type { Task } from '../../../src/core/tasks/task';
import { portsOver } from './stored-ports';

const tasks = (...codes: string[]) => codes.map((code) => ({ code }) as Task);

describe('how far codes have come', () => {
  it('tells of a code whether the master has given it', () => {
    const ports = portsOver();
    rememberAssigned(ports, tasks('KH139-2025-STC-002', 'KH139-2025-STC-007', 'KH139-2025-SNV-001', ''));
    const isAssigned = recallAssigned(ports);
    expect(
      [
        'KH139-2025-STC-007',
        'KH139-2025-STC-003',
        'KH139-2025-STC-008',
        'KH139-2025-SNV-002',
        'NQ57-2025-STC-001',
        'a',
      ].map(isAssigned),
    ).toEqual([true, true, false, false, false, false]);
    expect(recallAssignedSerials(ports)).toEqual({
      serials: new Map([
        ['KH139-2025-SNV', 1],
        ['KH139-2025-STC', 7],
      ]),
      hasOwnForm: false,
    });
  });

  it('says whether codes stand there that people brought along', () => {
    const ports = portsOver();
    rememberAssigned(ports, tasks('NV 5', 'KH139-2025-STC-001'));
    expect(recallAssignedSerials(ports)?.hasOwnForm).toBe(true);
    expect(recallAssigned(ports)('NV 5')).toBe(false);
  });

  it('is not known before the first run, and then nothing was given', () => {
    expect(recallAssignedSerials(portsOver())).toBeUndefined();
    expect(recallAssigned(portsOver())('KH139-2025-STC-001')).toBe(false);
  });
});

describe('codes that several rows bore', () => {
  it('are those that were kept, and no others', () => {
    const ports = portsOver();
    rememberDoubled(ports, new Set(['B', 'A']));
    expect(['A', 'B', 'C'].map(recallDoubled(ports))).toEqual([true, true, false]);
  });

  it('may be any while none were kept', () => {
    expect(recallDoubled(portsOver())('C')).toBe(true);
  });
});

describe('the highest number of each series', () => {
  it('stands in for the master as one code of each series', () => {
    const ports = portsOver();
    rememberSerials(ports, tasks('KH139-2025-STC-002', 'KH139-2025-STC-012', 'KH139-2025-SNV-001'), nothingKnown);
    expect(recallSerials(ports, 'STC')).toEqual(
      new Map([
        ['KH139-2025-SNV-001', { unitCode: 'STC', title: '', lastDay: undefined }],
        ['KH139-2025-STC-012', { unitCode: 'STC', title: '', lastDay: undefined }],
      ]),
    );
  });

  it('is nothing before the first run', () => {
    expect(recallSerials(portsOver(), 'STC')).toBe(nothingKnown);
  });
});
