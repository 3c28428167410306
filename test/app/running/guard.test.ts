import { beforeEach, describe, expect, it } from 'vitest';
import { createBook, createSheet } from '../../../scripts/host/book/book';
import { createDrive, SPREADSHEET_MIME_TYPE } from '../../../scripts/host/drive/drive';
import type { Ports } from '../../../src/app/ports/ports';
import { guard } from '../../../src/app/running/guard';
import { refusalIn } from '../../../src/google/errors/error-words';
import { createMemoryPorts, createMemoryWorld, type MemoryWorld } from '../memory-ports';

const owner = 'chu@dd.example';
let world: MemoryWorld;
let ports: Ports;
beforeEach(() => {
  const book = createBook('tracker', { title: 'Theo dõi' });
  createSheet(book, 'Trang');
  const file = { id: 'tracker', name: 'Theo dõi', mimeType: SPREADSHEET_MIME_TYPE, modifiedTime: '', owner, book };
  world = createMemoryWorld({ drive: createDrive([file]), openId: 'tracker', user: owner, nowMs: 0 });
  ports = createMemoryPorts(world);
});

function fail(message: string): () => unknown {
  return () =>
    guard('consolidate', ports, ({ workbook }) => {
      workbook.commit([{ updateSheetProperties: { properties: { sheetId: 0, title: 'Khác' }, fields: 'title' } }]);
      throw new Error(message);
    });
}

describe('a run that fails', () => {
  it('says what was written, and does not advise to try again what cannot help', () => {
    expect(fail('x is not a function')).toThrow('x is not a function');
    expect(world.shown[0]).toContain('Đã ghi xong 1 đợt vào bảng tính');
    expect(world.shown[0]).toContain('Lỗi này không tự hết khi chạy lại');
    expect(world.shown[0]).not.toContain('sau ít phút');
  });

  it('advises to try again what passes by itself', () => {
    expect(fail('The service is currently unavailable.')).toThrow();
    expect(world.shown[0]).toContain('Chạy lại sau ít phút');
  });

  it('answers an API that is off with the clicks that switch it on, and ends well', () => {
    fail('Google Sheets API has not been used in project 1 before or it is disabled.')();
    expect(world.shown).toHaveLength(1);
    expect(world.shown[0]).toMatch(/Apps Script.*Dịch vụ.*Google Sheets API.*Drive API/);
    expect(world.shown[0]).not.toMatch(/mã [0-9A-F]{4}/);
  });

  it('tells of a lock that came between reading and writing, without a code', () => {
    fail('Invalid requests[0].updateCells: You are trying to edit a protected cell or object.')();
    expect(world.shown[0]).toContain('vừa bị khóa');
    expect(world.shown[0]).toContain('Bảo vệ trang tính và dải ô');
    expect(world.shown[0]).not.toMatch(/Có lỗi, mã|ít phút/);
  });
});

describe('Google’s refusals', () => {
  it.each([
    ['Google Drive API has not been used in project 123 before or it is disabled. Enable it by visiting …', 'apiOff'],
    ['Lệnh gọi API đến sheets.spreadsheets.get không thực hiện được: Google Sheets API is disabled.', 'apiOff'],
    ['The advanced service Sheets is disabled: its global is missing.', 'apiOff'],
    ['Bạn đang cố chỉnh sửa một ô hoặc đối tượng được bảo vệ.', 'closed'],
    ["Quota exceeded for quota metric 'Read requests'", 'passing'],
    ['Service Spreadsheets failed while accessing document with id x.', 'passing'],
    ['Address unavailable: https://www.googleapis.com', 'passing'],
    ['Invalid requests[0].updateCells: No grid with id: 9', undefined],
    ["Cannot read properties of undefined (reading 'x')", undefined],
  ])('are known by their words: %s', (message, kind) => {
    expect(refusalIn(message)).toBe(kind);
  });
});
