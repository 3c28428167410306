import { describe, expect, it } from 'vitest';
import { listHanoiUnits } from '../../../src/core/directory/hanoi-units';
import { parsePastedUnits } from '../../../src/core/directory/pasted-units';

describe('the list of Hanoi’s units', () => {
  it('has the 51 wards, the 75 communes and the city bodies that are known by name, each with its own code', () => {
    const units = listHanoiUnits();
    expect(units.filter(({ kind }) => kind === 'ward')).toHaveLength(51);
    expect(units.filter(({ kind }) => kind === 'commune')).toHaveLength(75);
    expect(new Set(units.map(({ code }) => code)).size).toBe(units.length);
    for (const { code } of units) expect(code).toMatch(/^[A-Z0-9]{2,14}$/);
  });
});

describe('a pasted list of units', () => {
  const said = (text: string) =>
    parsePastedUnits(text).map(({ code, name, kind, contactEmails }) => [code, name, kind, contactEmails]);

  it('is read a unit a line, with addresses behind it', () => {
    expect(said('Sở Tài chính\tstc@hanoi.gov.vn\nPhường Hoàn Kiếm; a@hanoi.gov.vn, b@hanoi.gov.vn')).toEqual([
      ['STC', 'Sở Tài chính', 'department', 'stc@hanoi.gov.vn'],
      ['PHOANKIEM', 'Phường Hoàn Kiếm', 'ward', 'a@hanoi.gov.vn; b@hanoi.gov.vn'],
    ]);
  });

  it('passes over numbers, blank lines and repetitions', () => {
    expect(said('1. Phòng Văn hóa - Xã hội\n\n2\tPhòng Kinh tế\nPhòng kinh tế')).toEqual([
      ['PVHXH', 'Phòng Văn hóa - Xã hội', 'equivalent', ''],
      ['PKT', 'Phòng Kinh tế', 'equivalent', ''],
    ]);
  });

  it('takes a code that stands in a column of its own, before or behind the name, and passes over headings', () => {
    const table = 'Mã đơn vị\tTên đơn vị\tEmail\nTTDL\tTrung tâm Dữ liệu\tttdl@dd.example\nPhòng Nội vụ\tPNV-01';
    expect(said(table)).toEqual([
      ['TTDL', 'Trung tâm Dữ liệu', 'equivalent', 'ttdl@dd.example'],
      ['PNV-01', 'Phòng Nội vụ', 'equivalent', ''],
    ]);
    expect(said('STT;Đơn vị\n1;UBND')).toEqual([['UBND', 'UBND', 'equivalent', '']]);
  });

  it('numbers a code that another unit has', () => {
    expect(parsePastedUnits('Phòng Kinh tế\nPhòng Kỹ thuật', ['PKT']).map(({ code }) => code)).toEqual([
      'PKT2',
      'PKT3',
    ]);
  });
});
