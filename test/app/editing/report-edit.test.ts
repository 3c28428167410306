import { describe, expect, it } from 'vitest';
import type { JudgedEdit } from '../../../src/app/editing/judge-edit';
import { reportEdit } from '../../../src/app/editing/report-edit';
import type { Edit, Ports } from '../../../src/app/ports/ports';
import type { TrackerContext } from '../../../src/app/ports/tracker';

/** What is said of an edit of so many rows. */
function said(judged: Partial<Omit<JudgedEdit, 'issues' | 'rows'>> & { issues?: number; rows?: number }, rowCount = 1) {
  const toasts: string[] = [];
  const ports = { screen: { toast: (text: string) => toasts.push(text) } } as unknown as Ports;
  const tracker = { context: { settings: { language: 'vi' } } } as TrackerContext;
  const { issues = 0, rows = 0, touched = ['title'], taskCount = 1, leavesCodes = false } = judged;
  const lists = { issues: Array.from({ length: issues }), rows: Array.from({ length: rows }) };
  reportEdit(ports, { rowCount } as Edit, tracker, {
    touched,
    taskCount,
    leavesCodes,
    ...lists,
  } as unknown as JudgedEdit);
  return toasts.join('\n');
}

describe('what a person is told of an edit', () => {
  it('nothing of one clean row, that they are valid of several, and how many problems of the rest', () => {
    expect(said({})).toBe('');
    expect(said({ taskCount: 0 }, 3)).toBe('');
    expect(said({ taskCount: 3 }, 3)).toBe('3 dòng vừa sửa đã hợp lệ.');
    expect(said({ touched: [], taskCount: 3 }, 3)).toBe('3 dòng vừa sửa đã hợp lệ.');
    expect(said({ issues: 2 })).toContain('2 vấn đề trên 1 dòng');
  });

  it('that computed columns alone were put back, where there was a task', () => {
    expect(said({ touched: ['status'], rows: 1 })).toContain('đã được thay lại');
    expect(said({ touched: ['status'], rows: 0 })).toBe('');
    expect(said({ touched: ['status', 'dueOn'], rows: 2 }, 2)).toContain('đã được thay lại');
  });

  it('how to take a block of codes back that only the master knows', () => {
    expect(said({ touched: ['code'], leavesCodes: true, rows: 1 }, 2)).toContain('Ctrl+Z');
    expect(said({ touched: ['code'], leavesCodes: true, taskCount: 0 }, 2)).toBe('');
  });

  it('that computed columns which were pasted along are computed anew', () => {
    expect(said({ touched: ['title', 'status'], taskCount: 2 }, 2)).toBe(
      '2 dòng vừa sửa đã hợp lệ. Các cột do hệ thống tính (mã, hạn cuối, trạng thái, kiểm tra) đã được tính lại.',
    );
    expect(said({ touched: ['title', 'updatedAt'] })).toBe('');
    expect(said({ touched: ['title', 'status'], taskCount: 0 })).toBe('');
  });
});
