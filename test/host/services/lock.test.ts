import { describe, expect, it } from 'vitest';
import { evaluate, officeWith, resultOf } from '../script-office';

const CODE = `
  function main() {
    const lock = LockService.getDocumentLock();
    const got = lock.tryLock(1000);
    SpreadsheetApp.getActive().getSheetByName('Một').getLastRow();
    return [got, lock.hasLock()];
  }
  function second() { return [LockService.getDocumentLock().tryLock(5000), LockService.getScriptLock().tryLock(0), Date.now()]; }
  function insist() { LockService.getDocumentLock().waitLock(3000); }
  function release() { const lock = LockService.getDocumentLock(); lock.tryLock(0); lock.releaseLock(); return lock.hasLock(); }
  function asking() { const lock = LockService.getDocumentLock(); lock.tryLock(0); SpreadsheetApp.getUi().alert('?'); return lock.hasLock(); }`;

describe('LockService', () => {
  it('keeps a second execution out while the first holds the lock, which waits in vain', () => {
    const office = officeWith(CODE);
    const start = office.workspace.clock.now();
    let other: unknown;
    office.workspace.beforeCall(4, () => {
      other = resultOf(office, 'second');
    });
    expect(resultOf(office)).toEqual([true, true]);
    expect(other).toEqual([false, true, start + 5000]);
  });

  it('throws in waitLock when it waits in vain', () => {
    const office = officeWith(CODE);
    let failure: unknown;
    office.workspace.beforeCall(4, () => {
      failure = office.run('insist').error?.message;
    });
    resultOf(office);
    expect(failure).toBe('Lock timeout: another process was holding the lock for too long.');
  });

  it('is free again when an execution ends, even one that is killed', () => {
    const office = officeWith(CODE);
    office.workspace.killAt(4);
    expect(office.run('main').ended).toBe('killed');
    expect(resultOf(office)).toEqual([true, true]);
  });

  it('waits for a holder elsewhere that lets go in time', () => {
    const office = officeWith(CODE);
    const now = office.workspace.clock.now();
    office.workspace.locks.holdElsewhere('document:tracker', now + 800);
    expect(resultOf(office)).toEqual([true, true]);
    expect(office.workspace.clock.now()).toBe(now + 800);
  });

  it('may be taken twice by its holder, and is released', () => {
    expect(
      evaluate('const lock = LockService.getUserLock(); return [lock.tryLock(0), lock.tryLock(0), lock.tryLock(-1)];'),
    ).toEqual([true, true, false]);
    expect(resultOf(officeWith(CODE), 'release')).toBe(false);
  });

  it('does not survive a question to the person', () => {
    expect(resultOf(officeWith(CODE), 'asking')).toBe(false);
  });
});
